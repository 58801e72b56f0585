// One check of all that is named: documents in, reports out in the order given (a work list's as they are done), and the status.
import { Config } from '../config.js';
import { findTargets, type Target } from '../files.js';
import { Ignores } from '../ignores.js';
import { readAhead } from '../readAhead.js';
import type { Failure } from '../reason.js';
import type { FileReport } from '../report.js';
import { createReporter, type FailureReport, type Reporter } from '../reporter.js';
import type { Session } from '../session.js';
import type { Baseline } from './baseline.js';
import type { Cache } from './cache.js';
import { createEngine } from './engine.js';
import { type CheckOptions, toCommon } from './options.js';
import { asDone, until } from './order.js';
import { type Checked, idOf, type Job, type Outcome } from './outcome.js';
import { Progress } from './progress.js';
import { type Listed, readWorkList } from './workList.js';

/** What outlives a run where files are watched. */
export interface Kept {
  readonly cache: Cache | undefined;
  readonly baseline: Baseline | undefined;
  /** Aborted where the user wants no more. */
  readonly signal: AbortSignal;
}

export async function runCheck(session: Session, options: CheckOptions, kept: Kept): Promise<void> {
  const run = new Run(session, options, kept, await createReporter(options.format, session));
  await run.all();
}

class Run {
  readonly #config: Config;
  readonly #ignores: Ignores;
  readonly #progress: Progress;
  #errors = 0;
  #warnings = 0;
  #checked = 0;
  #failed = 0;
  #known = 0;

  constructor(
    readonly session: Session,
    readonly options: CheckOptions,
    readonly kept: Kept,
    readonly reporter: Reporter,
  ) {
    this.#config = new Config(session, options.given);
    this.#ignores = new Ignores(session);
    this.#progress = new Progress(session);
  }

  async all(): Promise<void> {
    const { session, options, kept } = this;
    const engine = createEngine(session, toCommon(options), options.jobs);
    const work = async (item: Listed | Target): Promise<Done> => {
      if ('reason' in item) return { path: item.path, ...idOf(item), kind: 'failed', failure: item };
      const job = 'target' in item ? item : { target: item };
      const known = this.#isKept(job) ? kept.cache?.findKey(job.target.absolute!) : undefined;
      const outcome = await engine.run(known === undefined ? job : { ...job, known });
      return { ...outcome, job };
    };
    const items = until(this.#list(), kept.signal);
    const order = options.isList ? asDone : readAhead;
    try {
      for await (const done of order(items, work, engine.width)) await this.#take(done);
    } finally {
      await engine.close();
      await this.#progress.clear();
    }
    await this.#end();
  }

  #list(): AsyncIterable<Listed | Target> {
    const { io } = this.session;
    const { names, stdinName, isList } = this.options;
    if (isList) return readWorkList(io.stdin, io.cwd);
    if (this.#progress.isShown) void this.#count();
    return findTargets(names, { cwd: io.cwd, stdinName });
  }

  /** How many there are is looked up apart, and only for those who see it. */
  async #count(): Promise<void> {
    const { names, stdinName } = this.options;
    let total = 0;
    const targets = findTargets(names, { cwd: this.session.io.cwd, stdinName });
    for await (const _ of until(targets, this.kept.signal)) total++;
    this.#progress.total = total;
  }

  #isKept({ target, text }: Job): boolean {
    return target.absolute !== undefined && text === undefined && !target.stdin;
  }

  async #take(done: Done): Promise<void> {
    await this.#progress.tick();
    if (done.kind === 'failed') return this.#fail(done.failure, idOf(done));
    const checked = done.kind === 'checked' ? done.checked : this.kept.cache?.find(done.job!.target.absolute!);
    // A damaged line of the cache whose key was whole: the document is checked after all.
    if (!checked) return this.#take(await this.#again(done));
    if (done.kind === 'checked' && done.key !== undefined && this.#isKept(done.job!))
      this.kept.cache?.set(done.job!.target.absolute!, done.key, checked);
    this.#checked++;
    await this.#report(checked, done);
  }

  async #again({ job }: Done): Promise<Done> {
    const engine = createEngine(this.session, toCommon(this.options), 1);
    return { ...(await engine.run({ target: job!.target, ...idOf(job!) })), job: job! };
  }

  async #report(checked: Checked, { path, job, ...rest }: Done): Promise<void> {
    if (checked.use) await this.#ignores.note(checked.use);
    this.#config.note(checked.patterns);
    const whole: FileReport = { ...checked.report, path, ...idOf(rest) };
    const { report, known } = this.kept.baseline?.apply(whole, job?.target.absolute) ?? { report: whole, known: 0 };
    this.#known += known;
    for (const { severity } of report.diagnostics) {
      if (severity === 'error') this.#errors++;
      if (severity === 'warning') this.#warnings++;
    }
    await this.#progress.clear();
    await this.reporter.file(report);
  }

  async #fail(failure: Failure, id: { id?: string | number }): Promise<void> {
    this.#failed++;
    await this.#progress.clear();
    await this.session.fail(failure);
    await this.reporter.failure?.({ ...toFailureReport(failure, this.session), ...id });
  }

  async #end(): Promise<void> {
    const { session, reporter, kept, options } = this;
    await this.#config.tellUnknown();
    for (const report of this.#ignores.reportUnused()) await reporter.file(report);
    await kept.baseline?.finish(session);
    await reporter.end({ checked: this.#checked, failed: this.#failed, known: this.#known });
    if (options.isCached) await kept.cache?.save(session);
    if (this.#errors > 0 || this.#warnings > options.maxWarnings) session.raise(1);
    if (kept.signal.aborted && !options.isWatching) {
      session.raise(130);
      await session.note(session.texts.interrupted(this.#checked));
    }
  }
}

type Done = Outcome & { readonly job?: Job };

const toFailureReport = ({ path, reason }: Failure, { texts }: Session): FailureReport => ({
  path,
  reason: reason.id,
  message: `${path === '-' ? texts.standardInput : path}${texts.colon}${texts.reasons[reason.id](reason.detail ?? '')}`,
});
