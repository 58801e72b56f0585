// Worker threads that check documents. Each has one document in work and one waiting; a thread that dies takes the one in work
// with it, which is told, and another thread goes on.
import { Worker } from 'node:worker_threads';
import type { Session } from '../session.js';
import { type Common, idOf, type Job, type Outcome } from './outcome.js';
import type { FromWorker, Setup, ToWorker } from './worker.js';

/** Handed to a thread at a time, so that it never waits for the next one. */
const AHEAD = 2;

interface Task {
  readonly job: Job;
  readonly finish: (outcome: Outcome) => void;
}

export class Pool {
  readonly #setup: Setup;
  readonly #threads = new Map<Worker, Task[]>();
  readonly #waiting: Task[] = [];
  #isClosed = false;

  constructor(
    readonly session: Session,
    common: Common,
    readonly program: string,
    readonly size: number,
  ) {
    const { io, locale } = session;
    this.#setup = { common, locale, cwd: io.cwd, env: { LC_ALL: io.env.LC_ALL } };
  }

  run(job: Job): Promise<Outcome> {
    return new Promise((finish) => {
      this.#waiting.push({ job, finish });
      this.#hand();
    });
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#threads.keys()].map((worker) => worker.terminate()));
  }

  #hand(): void {
    while (this.#waiting.length > 0 && !this.#isClosed) {
      const [worker, tasks] = this.#findFree() ?? this.#start();
      if (tasks.length >= AHEAD) return;
      const task = this.#waiting.shift()!;
      tasks.push(task);
      worker.postMessage({ job: task.job } satisfies ToWorker);
    }
  }

  /** The thread with the least to do; undefined where a new one is better. */
  #findFree(): [Worker, Task[]] | undefined {
    const all = [...this.#threads].sort(([, a], [, b]) => a.length - b.length);
    return all[0] && (all[0][1].length === 0 || all.length >= this.size) ? all[0] : undefined;
  }

  #start(): [Worker, Task[]] {
    const worker = new Worker(this.program, { workerData: this.#setup, stdin: false });
    const tasks: Task[] = [];
    let died = '';
    worker.on('message', (message: FromWorker) => {
      if ('said' in message) void this.session.relay(message.said);
      else {
        tasks.shift()?.finish(message.outcome);
        this.#hand();
      }
    });
    worker.on('error', (error) => {
      died = error.message;
    });
    worker.on('exit', () => {
      this.#threads.delete(worker);
      const [task, ...others] = tasks;
      if (task) {
        const { path } = task.job.target;
        const failure = { path, reason: { id: 'internal', detail: died || 'the thread ended' } } as const;
        task.finish({ ...idOf(task.job), path, kind: 'failed', failure });
      }
      this.#waiting.unshift(...others);
      this.#hand();
    });
    this.#threads.set(worker, tasks);
    return [worker, tasks];
  }
}
