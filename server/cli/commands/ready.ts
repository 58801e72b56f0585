// planlint ready: whether plans can be issued, and what is missing where they cannot.
import { computeReadiness, type DocumentModel, type Readiness, renderMessage, say } from '../../core/index.js';
import { examine, type Project } from '../checkDocument.js';
import { ComparedPlans } from '../comparedPlans.js';
import { Config, readSeverityOption } from '../config.js';
import { findTargets } from '../files.js';
import { Ignores } from '../ignores.js';
import { readinessToJson } from '../json.js';
import { createPackFinder } from '../packs.js';
import { createPaint } from '../paint.js';
import { printable, safeJson } from '../printable.js';
import { type Document, readTarget } from '../read.js';
import { readAhead } from '../readAhead.js';
import type { Failure } from '../reason.js';
import { toPlace } from '../report.js';
import type { Session } from '../session.js';
import { formatPlace } from '../stylish.js';
import { getStdinName, requireFiles } from '../targets.js';
import type { Command } from './command.js';
import { readyHelp } from './ready.help.js';

export const readyCommand: Command = {
  name: 'ready',
  summary: { 'zh-CN': '可印发检查：还差什么', en: 'tell whether plans can be issued, and what is missing' },
  help: readyHelp,
  options: { format: { values: ['text', 'json'] }, severity: { values: 'any' }, 'stdin-filename': { values: 'any' } },

  async run(session, { positionals, values }) {
    const { io, texts } = session;
    requireFiles('ready', positionals);
    const stdinName = getStdinName(values, positionals);
    const config = new Config(session, readSeverityOption(values));
    const project: Project = {
      ignores: new Ignores(session),
      findPacks: createPackFinder(session),
      others: new ComparedPlans(session),
      config,
    };
    const isJson = values.get('format') === 'json';
    const inputs = readAhead(findTargets(positionals, { cwd: io.cwd, stdinName }), (target) =>
      'reason' in target ? Promise.resolve(target) : readTarget(target, io.stdin),
    );
    const json: object[] = [];
    let all = 0;
    let ready = 0;
    for await (const input of inputs) {
      const result = await tryExamine(input, project, session);
      if (!result) continue;
      all++;
      if (result.readiness.ready) ready++;
      else session.raise(1);
      if (isJson) json.push(readinessToJson(result, session.locale));
      else await io.stdout.write(describe(result, session));
    }
    await config.tellUnknown();
    if (isJson) await io.stdout.write(`${safeJson({ files: json })}\n`);
    else if (all > 1) await io.stdout.write(`${texts.ready.summary(ready, all)}\n`);
  },
};

export interface ReadyFile {
  readonly path: string;
  readonly word?: Document['word'];
  readonly model: DocumentModel;
  readonly readiness: Readiness;
  /** Problems that the writer set aside. */
  readonly ignored: number;
}

/** Undefined where the input could not be checked, which is told: one document never stops the others. */
async function tryExamine(
  input: Document | Failure,
  project: Project,
  session: Session,
): Promise<ReadyFile | undefined> {
  if ('reason' in input) {
    await session.fail(input);
    return undefined;
  }
  const { path, word } = input;
  try {
    const { model, findings, failed, ignored, severities = {} } = await examine(input, project, session);
    const readiness = computeReadiness(model, { findings, failed, severities });
    return { path, ...(word ? { word } : {}), model, readiness, ignored };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    await session.fail({ path, reason: { id: 'internal', detail } });
    return undefined;
  }
}

function describe({ path, word, model, readiness, ignored }: ReadyFile, { io, texts, locale }: Session): string {
  const paint = createPaint(io);
  const words = texts.ready;
  const { ready, checks, others, off, failed } = readiness;
  const name = path === '-' ? texts.standardInput : printable(path);
  const lines = checks.flatMap(({ title, examined, open }) => {
    const looked = examined ? texts.bracket(words.examined(examined)) : '';
    const head = printable(say(title, locale));
    if (open.length === 0) return [`  ${paint('green', '✓')} ${head}${texts.colon}${words.open(0)}${looked}`];
    const places = open.map((finding) => {
      const place = formatPlace(toPlace(model.snapshot, finding.span, word), texts);
      return `      ${paint('dim', place)}  ${printable(renderMessage(finding, locale))}  ${paint('dim', printable(finding.rule))}`;
    });
    return [`  ${paint('red', '✗')} ${head}${texts.colon}${words.open(open.length)}`, ...places];
  });
  const notes = [
    ...(failed.length > 0 ? [words.failed(failed)] : []),
    ...(off.length > 0 ? [words.off(off)] : []),
    ...(ignored > 0 ? [words.ignored(ignored)] : []),
    ...(others > 0 ? [words.others(others)] : []),
  ];
  const verdict = ready ? paint('green', words.yes) : paint('red', words.no);
  return `${[paint('underline', name) + texts.colon + verdict, ...lines, ...notes.map((note) => `  ${paint('dim', note)}`)].join('\n')}\n\n`;
}
