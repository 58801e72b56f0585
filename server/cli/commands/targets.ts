// planlint targets: the target figures of one document as a table, or as JSON, CSV, Markdown or an Excel workbook.
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  BYTE_ORDER_MARK,
  computeTargets,
  listTargets,
  markTargets,
  type TargetsToWrite,
  writeTargetsCsv,
  writeTargetsMarkdown,
  writeTargetsWorkbook,
} from '../../core/index.js';
import { examine } from '../checkDocument.js';
import { ComparedPlans } from '../comparedPlans.js';
import { Config } from '../config.js';
import { Ignores } from '../ignores.js';
import { targetsToJson } from '../json.js';
import { createPackFinder } from '../packs.js';
import { printable, printableLines, safeJson } from '../printable.js';
import type { Document } from '../read.js';
import { replaceFile } from '../replace.js';
import type { Session } from '../session.js';
import { alignColumns } from '../table.js';
import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { readOne } from './one.js';
import { targetsHelp } from './targets.help.js';

export const targetsCommand: Command = {
  name: 'targets',
  summary: { 'zh-CN': '列出一个文件的目标数字', en: 'list the target figures of a document' },
  help: targetsHelp,
  options: {
    format: { values: ['table', 'json', 'csv', 'md', 'xlsx'] },
    output: { values: 'any', short: 'o' },
    'stdin-filename': { values: 'any' },
  },

  async run(session, args) {
    const format = args.values.get('format') ?? 'table';
    const output = args.values.get('output');
    if (format === 'xlsx' && output === undefined) throw new UsageError((texts) => texts.needsOutput(format));
    const one = await readOne('targets', session, args);
    if (!one) return;
    const { document } = one;
    const target = output === undefined ? undefined : resolve(session.io.cwd, output);
    if (target !== undefined && target === document.absolute) throw new UsageError((texts) => texts.isInput(output!));
    const project = {
      ignores: new Ignores(session),
      findPacks: createPackFinder(session),
      config: new Config(session, []),
      others: new ComparedPlans(session),
    };
    const { model, findings } = await examine(document, project, session);
    const targets = markTargets(computeTargets(model), findings);
    const written = await write({ model, targets, locale: session.locale }, format, document, session);
    if (target === undefined) {
      const name = document.path === '-' ? session.texts.standardInput : printable(document.path);
      const { stdout } = session.io;
      const text = format === 'table' ? `${name}\n${written}` : String(written);
      await stdout.write(stdout.isTTY ? printableLines(text) : text);
    } else await replaceFile(await realpath(target).catch(() => target), toBytes(written, format));
  },
};

const toBytes = (written: string | Uint8Array, format: string): Uint8Array =>
  typeof written === 'string'
    ? new TextEncoder().encode(format === 'csv' ? BYTE_ORDER_MARK + written : written)
    : written;

/** A text, but for a workbook. */
async function write(
  input: TargetsToWrite,
  format: string,
  { word }: Document,
  { texts }: Session,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${safeJson(targetsToJson(input.targets, word))}\n`;
  if (format === 'csv') return writeTargetsCsv(input);
  if (format === 'md') return writeTargetsMarkdown(input);
  if (format === 'xlsx') return writeTargetsWorkbook(input);
  return input.targets.length === 0 ? `${texts.noTargets}\n` : alignColumns(listTargets(input));
}
