// The plan that the views show: the last served document whose editor was active. A view or a panel that takes the focus
// does not change it.
import { Disposable, type Event, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import type { StatusParams } from '../server/protocol.js';

/** What it needs of the client. */
export interface PlanSource {
  toUri(document: TextDocument): string;
  findStatus(uri: string): StatusParams | undefined;
  /** A document was checked, or is no longer checked. */
  readonly onDidCheck: Event<StatusParams>;
}

export class ActivePlan {
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: Disposable;
  #document: TextDocument | undefined;

  /** Another plan is active, or this one was checked anew. */
  readonly onDidChange = this.#changed.event;

  constructor(readonly source: PlanSource) {
    this.#listeners = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor(() => this.#look()),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#set(undefined);
        this.#look();
      }),
      source.onDidCheck(({ uri }) => {
        const isShown = this.#document !== undefined && uri === source.toUri(this.#document);
        this.#look();
        if (isShown) this.#changed.fire();
      }),
    );
    this.#look();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** As the server knows it. */
  get uri(): string | undefined {
    return this.#document && this.source.toUri(this.#document);
  }

  #look(): void {
    const document = window.activeTextEditor?.document;
    if (document && this.source.findStatus(this.source.toUri(document))?.served) this.#set(document);
    else if (this.#document && !this.source.findStatus(this.source.toUri(this.#document))?.served) this.#set(undefined);
  }

  #set(document: TextDocument | undefined): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#changed.fire();
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}
