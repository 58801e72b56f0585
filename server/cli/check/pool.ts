// Worker threads that check documents. Each has one document in work and one waiting; a thread that dies takes the one in work
// with it, which is told, and another thread goes on.
import { Worker } from 'node:worker_threads';
import type { Session } from '../session.js';
import { type Common, idOf, type Job, type Outcome } from './outcome.js';
import type { FromWorker, Setup, ToWorker } from './worker.js';

/**
 * Megabytes that a thread may hold, which a plan never needs: with more to fill it would only tidy up later. A document that
 * needs more gets a thread of its own.
 */
const ROOM = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };
const MORE_ROOM = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 64 };

/** Handed to a thread at a time, so that it never waits for the next one. */
const AHEAD = 2;

interface Task {
  readonly job: Job;
  readonly finish: (outcome: Outcome) => void;
  /** It was too much for a thread as the others. */
  isLarge?: boolean;
}

export class Pool {
  readonly #setup: Setup;
  readonly #threads = new Map<Worker, Task[]>();
  readonly #waiting: Task[] = [];
  readonly #large = new Set<Worker>();
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
    await Promise.all([...this.#threads.keys(), ...this.#large].map((worker) => worker.terminate()));
  }

  #hand(): void {
    while (this.#waiting.length > 0 && !this.#isClosed) {
      if (this.#waiting[0]!.isLarge) {
        const started = this.#start(MORE_ROOM);
        this.#large.add(started[0]);
        this.#give(this.#waiting.shift()!, started);
      } else {
        const free = this.#findFree() ?? this.#add();
        if (free[1].length >= AHEAD) return;
        this.#give(this.#waiting.shift()!, free);
      }
    }
  }

  #give(task: Task, [worker, tasks]: [Worker, Task[]]): void {
    tasks.push(task);
    worker.postMessage({ job: task.job } satisfies ToWorker);
  }

  /** The thread with the least to do; undefined where a new one is better. */
  #findFree(): [Worker, Task[]] | undefined {
    const all = [...this.#threads].sort(([, a], [, b]) => a.length - b.length);
    return all[0] && (all[0][1].length === 0 || all.length >= this.size) ? all[0] : undefined;
  }

  #add(): [Worker, Task[]] {
    const started = this.#start(ROOM);
    this.#threads.set(...started);
    return started;
  }

  #start(resourceLimits: typeof ROOM): [Worker, Task[]] {
    const worker = new Worker(this.program, { workerData: this.#setup, stdin: false, resourceLimits });
    const tasks: Task[] = [];
    let died: NodeJS.ErrnoException | undefined;
    worker.on('message', (message: FromWorker) => {
      if ('said' in message) void this.session.relay(message.said);
      else {
        tasks.shift()?.finish(message.outcome);
        if (this.#large.has(worker)) void worker.terminate();
        this.#hand();
      }
    });
    worker.on('error', (error) => {
      died = error;
    });
    worker.on('exit', () => {
      this.#threads.delete(worker);
      this.#large.delete(worker);
      const [task, ...others] = tasks;
      this.#waiting.unshift(...others);
      if (task) this.#bury(task, died);
      this.#hand();
    });
    return [worker, tasks];
  }

  /** A task whose thread died over it. */
  #bury(task: Task, died: NodeJS.ErrnoException | undefined): void {
    if (died?.code === 'ERR_WORKER_OUT_OF_MEMORY' && !task.isLarge) {
      task.isLarge = true;
      this.#waiting.unshift(task);
      return;
    }
    const { path } = task.job.target;
    const failure = { path, reason: { id: 'internal', detail: died?.message ?? 'the thread ended' } } as const;
    task.finish({ ...idOf(task.job), path, kind: 'failed', failure });
  }
}
