// The target figures of the active plan, asked for anew whenever it was checked. What is shown stays until the answer is
// there, so that nothing flickers; a refused request is followed by the check of a newer version.
import { Disposable, EventEmitter, type TextDocument } from 'vscode';
import type { Completeness } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import { nameTargets, type Target } from './list.js';

export interface Ledger {
  readonly document: TextDocument;
  readonly version: number;
  readonly targets: readonly Target[];
  readonly conflicts: number;
  readonly sections: readonly Completeness[];
}

export class TargetStore {
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: Disposable;
  #ledger: Ledger | undefined;
  #asking = false;
  #askAgain = false;

  /** Another plan, or what its targets are has changed. */
  readonly onDidChange = this.#changed.event;

  constructor(readonly context: ClientContext) {
    this.#listeners = Disposable.from(
      this.#changed,
      context.plan.onDidChange(() => void this.refresh()),
    );
    void this.refresh();
  }

  /** Undefined where no plan is open. */
  get ledger(): Ledger | undefined {
    return this.#ledger;
  }

  /** One request at a time; what changes meanwhile is asked for behind it. */
  async refresh(): Promise<void> {
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    do {
      this.#askAgain = false;
      await this.#ask();
    } while (this.#askAgain);
    this.#asking = false;
  }

  async #ask(): Promise<void> {
    const { document } = this.context.plan;
    if (!document) return this.#set(undefined);
    // Another plan's targets are gone at once: nobody should click on them.
    if (this.#ledger && this.#ledger.document !== document) this.#set(undefined);
    const ledger = await this.read(document);
    if (ledger && this.context.plan.document === document) this.#set(ledger);
  }

  /** The targets of a document as it is now; undefined where the server cannot tell at the moment. */
  async read(document: TextDocument): Promise<Ledger | undefined> {
    const uri = this.context.client.code2ProtocolConverter.asUri(document.uri);
    const result = await sendRequest(this.context.client, 'planlint/targets', { uri }).catch(() => null);
    return result ? { ...result, document, targets: nameTargets(result.targets) } : undefined;
  }

  #set(ledger: Ledger | undefined): void {
    if (ledger === this.#ledger) return;
    this.#ledger = ledger;
    this.#changed.fire();
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}
