// Where documents are checked: in this thread as long as they are few, because a thread takes as long to start as some documents
// take to be checked; then over worker threads.
import { availableParallelism } from 'node:os';
import type { Session } from '../session.js';
import { createInspector } from './inspect.js';
import type { Common, Job, Outcome } from './outcome.js';
import type { Pool } from './pool.js';

/** So many documents are worth the start of threads. */
const FEW = 24;

export interface Engine {
  /** How many documents are worth being handed over before the first one is back. */
  readonly width: number;
  /** Never rejects. */
  run(job: Job): Promise<Outcome>;
  close(): Promise<void>;
}

export function createEngine(session: Session, common: Common, jobs = availableParallelism()): Engine {
  const inspect = createInspector(session, common);
  const { program } = session.io;
  let begun = 0;
  let pool: Promise<Pool> | undefined;
  const start = async (): Promise<Pool> => {
    const { Pool } = await import('./pool.js');
    return new Pool(session, common, program!, jobs);
  };
  return {
    width: jobs > 1 ? jobs * 8 : 8,
    async run(job) {
      begun++;
      // Standard input is this thread's.
      if (jobs < 2 || program === undefined || (job.target.stdin && job.text === undefined)) return inspect(job);
      if (begun <= FEW) return inspect(job);
      pool ??= start();
      return (await pool).run(job);
    },
    async close() {
      await (await pool)?.close();
    },
  };
}
