// planlint review: the problems of a Word document as comments in a copy of it.
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { examine } from '../checkDocument.js';
import { ComparedPlans } from '../comparedPlans.js';
import { Config, readSeverityOption } from '../config.js';
import { Ignores } from '../ignores.js';
import { createPackFinder } from '../packs.js';
import { printable } from '../printable.js';
import { isSame, replaceFile } from '../replace.js';
import { createReport, type Diagnostic } from '../report.js';
import type { Session } from '../session.js';
import { formatPlace } from '../stylish.js';
import { requireFiles } from '../targets.js';
import { UsageError } from '../usage.js';
import { tryWord } from '../word.js';
import type { Command } from './command.js';
import { readOne } from './one.js';
import { reviewHelp } from './review.help.js';

const AUTHOR = 'planlint';

export const reviewCommand: Command = {
  name: 'review',
  summary: { 'zh-CN': '把问题写成 Word 文档的批注', en: 'write the problems into a Word document as comments' },
  help: reviewHelp,
  options: { output: { values: 'any', short: 'o' }, severity: { values: 'any' } },

  async run(session, args) {
    const { texts, io } = session;
    const output = args.values.get('output');
    requireFiles('review', args.positionals);
    if (output === undefined) throw new UsageError((words) => words.review.needsOutput);
    const one = await readOne('review', session, args);
    if (!one) return;
    const { document } = one;
    const { path, word, absolute } = document;
    if (!word) return session.fail({ path, reason: { id: 'notWordFile' } });
    const target = resolve(io.cwd, output);
    if (absolute !== undefined && (await isSame(absolute, target))) {
      throw new UsageError((words) => words.isInput(output));
    }
    const config = new Config(session, readSeverityOption(args.values));
    const project = {
      ...{ ignores: new Ignores(session), findPacks: createPackFinder(session) },
      ...{ config, others: new ComparedPlans(session) },
    };
    const { model, findings } = await examine(document, project, session);
    await config.tellUnknown();
    const { diagnostics } = createReport(document, model, findings, session.locale);
    const notes = diagnostics.map((each) => ({ start: each.start, end: each.end, text: describe(each, session) }));
    const { addComments } = await import('../../word/index.js');
    const reviewed = await tryWord(async () => addComments(word.bytes, notes, AUTHOR));
    if ('id' in reviewed) return session.fail({ path, reason: reviewed });
    await replaceFile(await realpath(target).catch(() => target), reviewed.bytes);
    await io.stdout.write(`${printable(output)}${texts.colon}${texts.review.written(notes.length - reviewed.lost)}\n`);
  },
};

function describe({ severity, message, related, fixes, rule }: Diagnostic, { texts }: Session): string {
  return [
    `${texts.severities[severity]}${texts.colon}${message}`,
    ...related.map((place) => `${formatPlace(place, texts)}${texts.colon}${place.message}`),
    ...fixes.map(({ title }) => `${texts.review.fix}${texts.colon}${title}`),
    rule,
  ].join('\n');
}
