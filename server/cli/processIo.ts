// The real surroundings: the streams, folder and environment of a Node process.
import { ClosedPipe, type Io, type Output } from './io.js';

/** EPIPE on POSIX, EOF on Windows; later writes to the stream, destroyed by then, say so in their own words. */
const CLOSED = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

const createOutput = (stream: NodeJS.WriteStream): Output => {
  // The error also reaches the write's callback; without a listener it would end the process with a stack trace.
  stream.on('error', () => {});
  return {
    isTTY: stream.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error?: NodeJS.ErrnoException | null) => {
          if (!error) resolve();
          else reject(CLOSED.has(error.code ?? '') ? new ClosedPipe() : error);
        });
      }),
  };
};

export const createProcessIo = (process: NodeJS.Process, program: string): Io => ({
  // Looked at only when it is read: merely touching process.stdin opens it.
  get stdin() {
    return process.stdin;
  },
  stdout: createOutput(process.stdout),
  stderr: createOutput(process.stderr),
  cwd: process.cwd(),
  env: process.env,
  program,
  onInterrupt(act) {
    process.once('SIGINT', act);
    process.once('SIGTERM', act);
    return () => {
      process.off('SIGINT', act);
      process.off('SIGTERM', act);
    };
  },
});
