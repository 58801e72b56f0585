// The comparison that the view shows: that of the active plan, or still the last one while the other plan of it is looked
// at. What is shown stays until the answer is there, so that nothing flickers.
import { Disposable, EventEmitter, type TextDocument, workspace } from 'vscode';
import type { ComparisonResult } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import { inTurn } from '../inTurn.js';
import type { Choices } from './choices.js';
import { watchOutside } from './watch.js';

export interface Shown extends ComparisonResult {
  readonly document: TextDocument;
}

export class ComparisonStore {
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: Disposable;
  #watcher: Disposable | undefined;
  #watched: string | undefined;
  #shown: Shown | undefined;
  /** One request at a time; what changes meanwhile is asked for behind it. */
  readonly refresh = inTurn(() => this.#ask());

  readonly onDidChange = this.#changed.event;

  constructor(
    readonly context: ClientContext,
    choices: Choices,
  ) {
    this.#listeners = Disposable.from(
      this.#changed,
      context.plan.onDidChange(() => void this.refresh()),
      choices.onDidChange(() => void this.refresh()),
      context.onDidCheck(({ uri }) => {
        if (this.#shown && uri === this.#uriOf(this.#shown.document)) void this.refresh();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document !== this.#shown?.document) return;
        this.#set(undefined);
        void this.refresh();
      }),
    );
    void this.refresh();
  }

  /** Undefined where no plan is open. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** The plan that a choice is for: the active one, or still the one shown while its other plan is looked at. */
  get subject(): TextDocument | undefined {
    const { document } = this.context.plan;
    const shown = this.#shown;
    return document && shown && this.#isOtherOf(shown, document) ? shown.document : document;
  }

  #isOtherOf({ other }: Shown, document: TextDocument): boolean {
    return other !== undefined && isSame(other.uri, this.#uriOf(document));
  }

  async #ask(): Promise<void> {
    const { document } = this.context.plan;
    const before = this.#shown;
    if (!document) return this.#set(undefined);
    const active = await this.read(document);
    const isOther = !active?.other && before !== undefined && this.#isOtherOf(before, document);
    const shown = isOther ? await this.read(before.document) : active;
    // The answer that a plan had before belongs to it only.
    if (shown) this.#set(shown);
    else if (before && before.document !== document && !isOther) this.#set(undefined);
  }

  /** The comparison of a document as it is now; undefined where the server cannot tell at the moment. */
  async read(document: TextDocument): Promise<Shown | undefined> {
    const params = { uri: this.#uriOf(document) };
    const result = await sendRequest(this.context.client, 'planlint/comparison', params).catch(() => null);
    return result ? { ...result, document } : undefined;
  }

  #uriOf(document: TextDocument): string {
    return this.context.client.code2ProtocolConverter.asUri(document.uri);
  }

  #set(shown: Shown | undefined): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    const other = shown?.other?.uri;
    if (other !== this.#watched) {
      this.#watched = other;
      this.#watcher?.dispose();
      this.#watcher = other === undefined ? undefined : watchOutside(this.context.client, other);
    }
    this.#changed.fire();
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#watcher?.dispose();
  }
}

/** One address may be written in two ways (`c%3A`, `c:`). */
const isSame = (a: string, b: string): boolean => decode(a) === decode(b);

const decode = (uri: string): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};
