// The language server as a web worker. It reads no files itself: the client reads them for it.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Runtime } from './lsp/runtime.js';
import type { startServer } from './lsp/server.js';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

const runtime: Runtime = {
  // Timers run after the messages that wait for them, and the connection takes one message in each turn.
  pause: () => new Promise((resolve) => setTimeout(() => setTimeout(resolve))),
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

export function serve(start: typeof startServer): void {
  const worker = globalThis as unknown as Port;
  start(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), runtime);
}
