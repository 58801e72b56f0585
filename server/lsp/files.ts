// Reads the few files that the server needs: through the client where it offers that, else through the runtime.
import type { Connection } from 'vscode-languageserver';
import type { FileState, InitializationOptions, ServerRequests } from '../protocol.js';
import type { Runtime } from './runtime.js';

/** Never rejects; what cannot be read is missing, and the reason goes to the log. */
export type ReadFile = (uri: string) => Promise<FileState>;

type Method = keyof ServerRequests;

export function createReader(connection: Connection, runtime: Runtime, options: InitializationOptions): ReadFile {
  const ask = (uri: string): Promise<FileState> =>
    connection.sendRequest<FileState>('planlint/readFile' satisfies Method, { uri });
  const read = options.files ? ask : runtime.readFile?.bind(runtime);
  return async (uri) => {
    if (!read) return { kind: 'missing' };
    try {
      return await read(uri);
    } catch (error) {
      connection.console.warn(`planlint: ${uri} cannot be read: ${String(error)}`);
      return { kind: 'missing' };
    }
  };
}
