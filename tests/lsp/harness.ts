// A client and the real server in one process, joined by a pair of streams. Tests script what the client sends and wait for
// messages; nothing here sleeps. `hold()` stops the server in its pause, so that what comes next is sure to land before the work.
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type Connection,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Runtime } from '../../server/lsp/runtime.js';
import { startServer } from '../../server/lsp/server.js';
import type { FileState, StatusParams } from '../../server/protocol.js';

export const root = 'file:///work';

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initialize?: Partial<InitializeParams>;
  /** What `workspace/configuration` answers for the section `planlint`. */
  readonly settings?: Record<string, unknown>;
  /** Files by URI; a folder is there when a file lies in it. */
  readonly files?: Record<string, string>;
  /** The runtime's own way to a file, for clients that do not read for the server. */
  readonly readFile?: Runtime['readFile'];
}

export const pulling: ClientCapabilities = {
  workspace: { diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: { dynamicRegistration: false } },
};

interface Message {
  readonly method: string;
  readonly params: unknown;
}

export class TestClient {
  readonly files = new Map<string, string>();
  settings: Record<string, unknown>;
  readonly received: Message[] = [];
  readonly registrations: string[] = [];
  /** How long the server wanted to wait each time, in milliseconds. */
  readonly waited: number[] = [];
  #waits: (() => void)[] = [];
  result!: InitializeResult;
  #waiting = new Set<() => void>();
  #gate: Promise<void> | undefined;
  #atGate: (() => void) | undefined;
  readonly #server: Connection;
  readonly connection: MessageConnection;

  constructor(readonly options: SessionOptions = {}) {
    const up = new PassThrough();
    const down = new PassThrough();
    this.settings = options.settings ?? {};
    for (const [uri, text] of Object.entries(options.files ?? {})) this.files.set(uri, text);
    this.#server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    startServer(this.#server, {
      pause: () => this.#pause(),
      wait: (milliseconds) => this.#wait(milliseconds),
      ...(options.readFile && { readFile: options.readFile }),
    });
    this.connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.connection.onNotification((method, params) => this.#receive({ method, params }));
    this.connection.onRequest((method, params) => this.#answer(method, params));
    this.connection.listen();
  }

  async start(): Promise<this> {
    this.result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: root, name: 'work' }],
      initializationOptions: { commands: true, files: this.options.readFile === undefined },
      ...this.options.initialize,
      capabilities: {
        ...this.options.capabilities,
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          ...this.options.capabilities?.workspace,
        },
      },
    });
    await this.connection.sendNotification('initialized', {});
    return this;
  }

  dispose(): void {
    this.connection.dispose();
    this.#server.dispose();
  }

  // What the client says.

  open(uri: string, text: string, languageId = 'plan', version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, ...contentChanges: readonly { range?: Range; text: string }[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  actions(uri: string, range: Range, only?: string[], diagnostics: Diagnostic[] = []): Promise<CodeAction[] | null> {
    const context = { diagnostics, ...(only && { only }) };
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** Answered in order and without a pause: all that was sent before has then been handled. */
  async settle(): Promise<void> {
    await this.actions('none:', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, [
      CodeActionKind.Source,
    ]);
  }

  changeFile(uri: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.files.delete(uri);
    else this.files.set(uri, text);
    return this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: text === undefined ? 3 : 2 }] });
  }

  changeSettings(settings: Record<string, unknown>): Promise<void> {
    this.settings = settings;
    return this.notify('workspace/didChangeConfiguration', { settings: null });
  }

  // What the client hears.

  /** The first message that fits, one received already included. */
  wait<T>(method: string, fits: (params: T) => boolean = () => true): Promise<T> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.received.find((message) => message.method === method && fits(message.params as T));
        if (!found) return;
        this.#waiting.delete(look);
        resolve(found.params as T);
      };
      this.#waiting.add(look);
      look();
    });
  }

  waitForDiagnostics(uri: string, fits: (p: PublishDiagnosticsParams) => boolean = () => true) {
    return this.wait<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (p) => p.uri === uri && fits(p));
  }

  waitForStatus(uri: string, fits: (status: StatusParams) => boolean = () => true) {
    return this.wait<StatusParams>('planlint/status', (status) => status.uri === uri && fits(status));
  }

  count(method: string, uri?: string): number {
    const isOf = (params: unknown): boolean => uri === undefined || (params as { uri: string }).uri === uri;
    return this.received.filter((message) => message.method === method && isOf(message.params)).length;
  }

  forget(): void {
    this.received.length = 0;
  }

  // How the server is held.

  /** From now on the server stops in its pause. `reached` settles when it got there; `release` lets it go on. */
  hold(): { readonly reached: Promise<void>; release(): void } {
    let release!: () => void;
    this.#gate = new Promise((resolve) => {
      release = () => {
        this.#gate = undefined;
        resolve();
      };
    });
    const reached = new Promise<void>((resolve) => {
      this.#atGate = resolve;
    });
    return { reached, release };
  }

  /** The keys rest: the waiting that the server has begun, or the first `count` of it, comes to its end. */
  rest(count = this.#waits.length): void {
    for (const end of this.#waits.splice(0, count)) end();
  }

  #wait(milliseconds: number): Promise<void> {
    this.waited.push(milliseconds);
    return new Promise((resolve) => this.#waits.push(resolve));
  }

  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
    this.#atGate?.();
    await this.#gate;
  }

  #receive(message: Message): void {
    this.received.push(message);
    for (const look of [...this.#waiting]) look();
  }

  #answer(method: string, params: unknown): unknown {
    this.#receive({ method, params });
    switch (method) {
      case 'workspace/configuration':
        return (params as { items: unknown[] }).items.map(() => this.settings);
      case 'client/registerCapability':
        for (const { method: name } of (params as { registrations: { method: string }[] }).registrations) {
          this.registrations.push(name);
        }
        return null;
      case 'planlint/readFile':
        return this.readFile((params as { uri: string }).uri);
      default:
        return null;
    }
  }

  readFile(uri: string): FileState {
    const text = this.files.get(uri);
    if (text !== undefined) return { kind: 'file', text };
    const inside = [...this.files.keys()].filter((file) => file.startsWith(`${uri}/`));
    const names = [...new Set(inside.map((file) => decodeURIComponent(file.slice(uri.length + 1).split('/')[0]!)))];
    return names.length > 0 ? { kind: 'folder', names } : { kind: 'missing' };
  }
}

export const startSession = (options: SessionOptions = {}): Promise<TestClient> => new TestClient(options).start();

/** The range of the nth occurrence (from 0) of some words, lines ended in any way. */
export function rangeOf(text: string, words: string, nth = 0): Range {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`${words} is not there`);
  return { start: positionOf(text, at), end: positionOf(text, at + words.length) };
}

function positionOf(text: string, offset: number): Range['start'] {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** What a range covers. */
export function textIn(text: string, { start, end }: Range): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = ({ line, character }: Range['start']): number =>
    lines.slice(0, line).reduce((sum, l) => sum + l.length, 0) + character;
  return text.slice(offset(start), offset(end));
}
