// A client that speaks to a server process over its standard streams, as an editor does.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type CancellationToken,
  createMessageConnection,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export const uri = 'file:///work/a.plan';

export class StdioClient {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: MessageConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logs: string[] = [];
  readonly exited: Promise<unknown>;
  #looks = new Set<() => void>();

  constructor(program: string) {
    this.child = spawn(process.execPath, [program, '--stdio']);
    this.exited = once(this.child, 'exit');
    // A server that was killed takes nothing any more.
    this.child.stdin.on('error', () => {});
    this.connection = createMessageConnection(
      new StreamMessageReader(this.child.stdout),
      new StreamMessageWriter(this.child.stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.#look();
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logs.push(message);
      this.#look();
    });
    this.connection.onRequest((method, params) =>
      method === 'workspace/configuration' ? (params as { items: unknown[] }).items.map(() => ({})) : null,
    );
    this.connection.listen();
  }

  async start(): Promise<this> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: { workspace: { configuration: true } },
      initializationOptions: { commands: true, files: false },
    });
    await this.notify('initialized', {});
    return this;
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params).catch(() => {});
  }

  open(text: string, version = 1, at = uri): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri: at, languageId: 'plan', version, text } });
  }

  change(version: number, text: string, range?: unknown): Promise<void> {
    const contentChanges = [range ? { range, text } : { text }];
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  request<T>(method: string, params: object = {}, token?: CancellationToken): Promise<T> {
    const all = { textDocument: { uri }, ...params };
    return token ? this.connection.sendRequest<T>(method, all, token) : this.connection.sendRequest<T>(method, all);
  }

  /** The first diagnostics of a version or a later one. */
  diagnostics(version: number, at = uri): Promise<PublishDiagnosticsParams> {
    return this.#wait(() => this.published.find((one) => one.uri === at && (one.version ?? 0) >= version));
  }

  log(fits: RegExp): Promise<string> {
    return this.#wait(() => this.logs.find((line) => fits.test(line)));
  }

  #wait<T>(find: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        this.#looks.delete(look);
        resolve(found);
      };
      this.#looks.add(look);
      look();
    });
  }

  #look(): void {
    for (const look of [...this.#looks]) look();
  }

  dispose(): void {
    this.connection.dispose();
    this.child.kill('SIGKILL');
  }
}
