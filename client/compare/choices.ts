// With which plan each document is compared by the writer's own choice; remembered in the workspace and told the server
// whenever it starts or one of them changes.
import { type Disposable, EventEmitter } from 'vscode';
import type { State } from 'vscode-languageclient';
import type { ClientNotifications } from '../../server/protocol.js';
import type { ClientContext } from '../context.js';

/** Where the choices are remembered. */
const KEY = 'planlint.comparisons';
/** Older ones are forgotten. */
const MOST = 200;
/** The enumeration itself would bring the client's library into this file, once for each entry. */
const RUNNING: State.Running = 2;

export class Choices {
  readonly #changed = new EventEmitter<void>();
  readonly #listener: Disposable;
  /** By the address as the server knows it, the newest last; null for no comparison. */
  #chosen: Map<string, string | null>;
  readonly onDidChange = this.#changed.event;

  constructor(readonly context: ClientContext) {
    this.#chosen = new Map(
      Object.entries(context.extension.workspaceState.get<Record<string, string | null>>(KEY, {})),
    );
    this.#listener = context.client.onDidChangeState(({ newState }) => {
      if (newState === RUNNING && this.#chosen.size > 0) void this.#tell();
    });
  }

  has(uri: string): boolean {
    return this.#chosen.has(uri);
  }

  /** Undefined takes the choice back, so that `.planlint.json` counts again. */
  async choose(uri: string, other: string | null | undefined): Promise<void> {
    this.#chosen.delete(uri);
    if (other !== undefined) this.#chosen.set(uri, other);
    this.#chosen = new Map([...this.#chosen].slice(-MOST));
    // A document without a file is another one in the next window.
    const kept = [...this.#chosen].filter(([key]) => !key.startsWith('untitled:'));
    await this.context.extension.workspaceState.update(KEY, Object.fromEntries(kept));
    await this.#tell();
    this.#changed.fire();
  }

  async #tell(): Promise<void> {
    const chosen = [...this.#chosen].map(([uri, other]) => ({ uri, other }));
    const params: ClientNotifications['planlint/comparisons'] = { chosen };
    await this.context.client.sendNotification('planlint/comparisons' satisfies keyof ClientNotifications, params);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }
}
