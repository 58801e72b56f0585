// planlint targets: prints the target figures of one document as a table, or as JSON, CSV or Markdown.
import { computeTargets } from '../../core/index.js';
import { targetsToJson } from '../json.js';
import { printable } from '../printable.js';
import { formatTargets, type TargetFormat } from '../targetTable.js';
import type { Command } from './command.js';
import { readOne } from './one.js';
import { targetsHelp } from './targets.help.js';

export const targetsCommand: Command = {
  name: 'targets',
  summary: { 'zh-CN': '列出一个文件的目标数字', en: 'list the target figures of a document' },
  help: targetsHelp,
  options: { format: { values: ['table', 'json', 'csv', 'md'] }, 'stdin-filename': { values: 'any' } },

  async run(session, args) {
    const one = await readOne('targets', session, args);
    if (!one) return;
    const { io, texts } = session;
    const rows = computeTargets(one.model);
    const format = args.values.get('format') ?? 'table';
    if (format === 'json') return io.stdout.write(`${JSON.stringify(targetsToJson(rows))}\n`);
    const name = one.document.path === '-' ? texts.standardInput : printable(one.document.path);
    const table = formatTargets(rows, one.model.snapshot, format as TargetFormat, texts);
    await io.stdout.write(format === 'table' ? `${name}\n${table}` : table);
  },
};
