// The language server as a web worker. It reads no files itself: the client reads them for it.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Runtime } from './lsp/runtime.js';
import { startServer } from './lsp/server.js';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
const worker = globalThis as unknown as Port;

const runtime: Runtime = {
  // Timers run after the messages that wait for them, and the connection takes one message in each turn.
  pause: () => new Promise((resolve) => setTimeout(() => setTimeout(resolve))),
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), runtime);
