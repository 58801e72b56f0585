// What a view shows of the active plan, asked for anew whenever it was checked. What is shown stays until the answer is there,
// so that nothing flickers; a refused request is followed by the check of a newer version.
import { Disposable, EventEmitter, type TextDocument } from 'vscode';
import type { ClientContext } from './context.js';
import { inTurn } from './inTurn.js';

interface Versioned {
  readonly version: number;
}

/** An answer with the document that it is about. */
export type Held<T extends Versioned> = T & { readonly document: TextDocument };

const TRIES = 3;

export class PlanStore<T extends Versioned> {
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: Disposable;
  #held: Held<T> | undefined;
  /** One request at a time; what changes meanwhile is asked for behind it. */
  readonly refresh = inTurn(() => this.#askForActive());

  /** Another plan, or what there is to show of it has changed. */
  readonly onDidChange = this.#changed.event;

  /** `ask` gives null for what is not checked, and may reject. */
  constructor(
    readonly context: ClientContext,
    readonly ask: (uri: string) => Promise<T | null>,
  ) {
    this.#listeners = Disposable.from(
      this.#changed,
      context.plan.onDidChange(() => void this.refresh()),
    );
    void this.refresh();
  }

  /** Undefined where no plan is open. */
  get held(): Held<T> | undefined {
    return this.#held;
  }

  async #askForActive(): Promise<void> {
    const { document } = this.context.plan;
    if (!document) return this.#set(undefined);
    // What is said of another plan is gone at once: nobody should click on it.
    if (this.#held && this.#held.document !== document) this.#set(undefined);
    const held = await this.read(document);
    if (held && this.context.plan.document === document) this.#set(held);
  }

  /** Of a document as it is now; undefined where the server cannot tell at the moment. */
  async read(document: TextDocument): Promise<Held<T> | undefined> {
    const uri = this.context.client.code2ProtocolConverter.asUri(document.uri);
    const result = await this.ask(uri).catch(() => null);
    return result ? { ...result, document } : undefined;
  }

  /**
   * Of the plan that is shown, with places that hold for its text now; undefined where it is being changed. The server
   * refuses what is asked of a text that has just changed, so that it is asked once more.
   */
  async readNow(): Promise<Held<T> | undefined> {
    const held = this.#held;
    const document = held?.document ?? this.context.plan.document;
    if (!document || held?.version === document.version) return held;
    for (let tries = 0; tries < TRIES; tries++) {
      const current = await this.read(document);
      if (current?.version === document.version) return current;
    }
    return undefined;
  }

  #set(held: Held<T> | undefined): void {
    if (held === this.#held) return;
    this.#held = held;
    this.#changed.fire();
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}
