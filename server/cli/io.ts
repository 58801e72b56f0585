// What the command line needs of its surroundings, so that a test can stand in for the process.

/** A stream for text. A write is done when the text has left the process. */
export interface Output {
  readonly isTTY: boolean;
  /** Rejects with ClosedPipe where the reader has gone away. */
  write(text: string): Promise<void>;
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Absolute path that relative names start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The file that a worker thread runs; absent where there are no threads. */
  readonly program?: string;
  /** Calls `act` when the user wants no more (Ctrl-C), once; returns what takes that back. */
  onInterrupt?(act: () => void): () => void;
}

/** The reader of our output has gone away (`planlint check … | head`): there is nothing left to do, and nothing wrong. */
export class ClosedPipe extends Error {}
