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
import type { FileReport, Wanted } from '../report.js';
import { createReporter, type FailureReport, FORMATS, wantedBy } from '../reporter.js';
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
    const reporter = await createReporter(values.get('format'), session);
    const wanted = wantedBy(values.get('format'));
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
      const result = await tryCheck(input, project, session, wanted);
      if ('reason' in result) {
        failed++;
        await session.fail(result);
        await reporter.failure?.(toFailureReport(result, session));
      } else {
        checked++;
        await reporter.file(result);
      }
    }
    await config.tellUnknown();
    for (const report of project.ignores.reportUnused()) await reporter.file(report);
    await reporter.end({ checked, failed });
  },
};

/** One document never stops the others. */
async function tryCheck(
  input: Document | Failure,
  project: Project,
  session: Session,
  wanted: Wanted,
): Promise<FileReport | Failure> {
  if ('reason' in input) return input;
  try {
    return await checkDocument(input, project, session, wanted);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { path: input.path, reason: { id: 'internal', detail } };
  }
}

const toFailureReport = ({ path, reason }: Failure, { texts }: Session): FailureReport => ({
  path,
  reason: reason.id,
  message: `${path === '-' ? texts.standardInput : path}${texts.colon}${texts.reasons[reason.id](reason.detail ?? '')}`,
});
