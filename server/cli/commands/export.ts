// planlint export: a plan as a Word document, laid out by GB/T 9704.
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { printable } from '../printable.js';
import { isSame, replaceFile } from '../replace.js';
import { requireFiles } from '../targets.js';
import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { exportHelp } from './export.help.js';
import { readOne } from './one.js';

export const exportCommand: Command = {
  name: 'export',
  summary: { 'zh-CN': '按公文格式排成 Word 文档', en: 'lay a plan out as a Word document' },
  help: exportHelp,
  options: {
    output: { values: 'any', short: 'o' },
    fonts: { values: ['gb2312', 'system'] },
    'stdin-filename': { values: 'any' },
  },

  async run(session, args) {
    requireFiles('export', args.positionals);
    const output = args.values.get('output');
    if (output === undefined) throw new UsageError((texts) => texts.needsDocument);
    const one = await readOne('export', session, args);
    if (!one) return;
    const { absolute } = one.document;
    const target = resolve(session.io.cwd, output);
    if (absolute !== undefined && (await isSame(absolute, target))) {
      throw new UsageError((texts) => texts.isInput(output));
    }
    const { writePlanDocument } = await import('../../layout/index.js');
    const bytes = await writePlanDocument(one.model, args.values.get('fonts') === 'system' ? 'system' : 'gb2312');
    await replaceFile(await realpath(target).catch(() => target), bytes);
    await session.io.stdout.write(`${session.texts.exported(printable(output))}\n`);
  },
};
