// What a worker thread does: it checks the documents that it is handed, one after the other, and says what it has to say through
// the thread that started it.
import type { MessagePort } from 'node:worker_threads';
import type { Locale } from '../../core/index.js';
import type { Io, Output } from '../io.js';
import { Session } from '../session.js';
import { createInspector } from './inspect.js';
import type { Common, Job, Outcome } from './outcome.js';

export interface Setup {
  readonly common: Common;
  readonly locale: Locale;
  readonly cwd: string;
  readonly env: Io['env'];
}

export interface ToWorker {
  readonly job: Job;
}

export type FromWorker = { readonly outcome: Outcome } | { readonly said: string };

export function serveChecks(port: MessagePort, { common, locale, cwd, env }: Setup): void {
  const post = (message: FromWorker): void => port.postMessage(message);
  const nowhere: Output = { isTTY: false, write: async () => {} };
  const stderr: Output = { isTTY: false, write: async (said) => post({ said }) };
  const stdin = (async function* (): AsyncGenerator<Uint8Array> {})();
  const inspect = createInspector(new Session({ stdin, stdout: nowhere, stderr, cwd, env }, locale), common);
  let last: Promise<void> = Promise.resolve();
  port.on('message', ({ job }: ToWorker) => {
    last = last.then(async () => post({ outcome: await inspect(job) }));
  });
}
