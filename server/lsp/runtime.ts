// What differs between the places that the server runs in: node and a web worker.
import type { FileState } from '../protocol.js';

export interface Runtime {
  /** Settles after at least one message that already waits has been handled, so that a newer version or a cancel lands first. */
  pause(): Promise<void>;
  /** Settles after a time. */
  wait(milliseconds: number): Promise<void>;
  /** Milliseconds since some moment; where absent no rule is stopped for the time that it takes. */
  now?(): number;
  /** Reads a file for clients that do not read files for the server; absent where nothing can be read. */
  readFile?(uri: string): Promise<FileState>;
}
