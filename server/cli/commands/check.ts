// planlint check: finds what is wrong in documents and prints it, file by file, in the order given.
import { checkDocument, type Project } from '../checkDocument.js';
import { ComparedPlans } from '../comparedPlans.js';
import { Config, readSeverityOption } from '../config.js';
import { findTargets } from '../files.js';
import { Ignores } from '../ignores.js';
import { createPackFinder } from '../packs.js';
import { type Document, readTarget } from '../read.js';
import { readAhead } from '../readAhead.js';
import type { Failure } from '../reason.js';
import type { FileReport } from '../report.js';
import { createReporter, FORMATS } from '../reporter.js';
import type { Session } from '../session.js';
import { getStdinName, requireFiles } from '../targets.js';
import { checkHelp } from './check.help.js';
import type { Command } from './command.js';

export const checkCommand: Command = {
  name: 'check',
  summary: { 'zh-CN': '检查文件，列出问题', en: 'check documents and list the problems' },
  help: checkHelp,
  options: { format: { values: FORMATS }, severity: { values: 'any' }, 'stdin-filename': { values: 'any' } },

  async run(session, { positionals, values }) {
    const { io } = session;
    requireFiles('check', positionals);
    const stdinName = getStdinName(values, positionals);
    const reporter = createReporter(values.get('format'), session);
    const config = new Config(session, readSeverityOption(values));
    const project: Project = {
      ignores: new Ignores(session),
      findPacks: createPackFinder(session),
      config,
      others: new ComparedPlans(session),
    };
    let checked = 0;
    let failed = 0;
    const inputs = readAhead(findTargets(positionals, { cwd: io.cwd, stdinName }), (target) =>
      'reason' in target ? Promise.resolve(target) : readTarget(target, io.stdin),
    );
    for await (const input of inputs) {
      const report = await tryCheck(input, project, session);
      if (report) await reporter.file(report);
      if (report) checked++;
      else failed++;
    }
    await config.tellUnknown();
    for (const report of project.ignores.reportUnused()) await reporter.file(report);
    await reporter.end({ checked, failed });
  },
};

/** Undefined where the input could not be checked, which is told: one document never stops the others. */
async function tryCheck(
  input: Document | Failure,
  project: Project,
  session: Session,
): Promise<FileReport | undefined> {
  if ('reason' in input) {
    await session.fail(input);
    return undefined;
  }
  try {
    return await checkDocument(input, project, session);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    await session.fail({ path: input.path, reason: { id: 'internal', detail } });
    return undefined;
  }
}
