// planlint outline: prints the headings and numbered items of one document as a tree.
import { positionAt } from '../../core/index.js';
import { outlineToJson } from '../json.js';
import { createPaint } from '../paint.js';
import { printable, safeJson } from '../printable.js';
import type { Session } from '../session.js';
import { formatTree } from '../tree.js';
import type { Command } from './command.js';
import { type OneDocument, readOne } from './one.js';
import { outlineHelp } from './outline.help.js';

export const outlineCommand: Command = {
  name: 'outline',
  summary: { 'zh-CN': '显示一个文件的标题和编号', en: 'show the headings and numbered items of a document' },
  help: outlineHelp,
  options: { format: { values: ['tree', 'json'] }, 'stdin-filename': { values: 'any' } },

  async run(session, args) {
    const one = await readOne('outline', session, args);
    if (!one) return;
    const json = args.values.get('format') === 'json';
    await session.io.stdout.write(
      json ? `${safeJson(outlineToJson(one.model.outline, one.document.word))}\n` : show(one, session),
    );
  },
};

function show({ document: { path, word }, model: { outline, snapshot } }: OneDocument, { io, texts }: Session): string {
  const lines = formatTree(
    outline,
    (at) => word?.paragraphAt(at) ?? positionAt(snapshot, at).line + 1,
    createPaint(io),
  );
  const name = path === '-' ? texts.standardInput : printable(path);
  return `${[name, ...(lines.length > 0 ? lines : [texts.noOutline])].join('\n')}\n`;
}
