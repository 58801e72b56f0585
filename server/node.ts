// The language server as a node process: over IPC as VS Code starts it, else over standard input and output.
import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import type { Runtime } from './lsp/runtime.js';
import type { startServer } from './lsp/server.js';
import type { FileState } from './protocol.js';
import { startWatchdog } from './watchdog.node.js';

const MAX_BYTES = 16 * 1024 * 1024;

const transports = /^--(?:node-ipc|stdio|socket=|pipe=)/;

const runtime: Runtime = {
  // The connection handles one waiting message in each turn of the event loop, after what is already queued for that turn.
  pause: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  async readFile(uri): Promise<FileState> {
    if (!uri.startsWith('file:')) return { kind: 'missing' };
    const path = fileURLToPath(uri);
    const found = await stat(path).catch(() => undefined);
    if (!found) return { kind: 'missing' };
    if (found.isDirectory()) return { kind: 'folder', names: await readdir(path) };
    // A pipe would be waited for, and nobody wrote a file of that size by hand.
    if (!found.isFile()) return { kind: 'missing' };
    if (found.size > MAX_BYTES) throw new Error(`it is larger than ${MAX_BYTES} bytes`);
    return { kind: 'file', text: await readFile(path, 'utf8') };
  },
};

export function serve(start: typeof startServer): void {
  if (!process.argv.some((argument) => transports.test(argument))) process.argv.push('--stdio');
  const connection = createConnection();
  // A server that dies takes all documents' reports with it; one that goes on has lost one answer.
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error: unknown) => {
      connection.console.error(`planlint: ${error instanceof Error ? error.stack : String(error)}`);
    });
  }
  start(connection, runtime);
  startWatchdog();
}
