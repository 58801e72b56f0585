// planlint outline: prints the headings and numbered items of one document as a tree.
import { createSnapshot, type DocumentModel, getModel } from '../../core/index.js';
import { type FindOptions, findTargets, type Target } from '../files.js';
import { outlineToJson } from '../json.js';
import { createPaint } from '../paint.js';
import { printable } from '../printable.js';
import { type Document, readTarget } from '../read.js';
import type { Failure } from '../reason.js';
import type { Session } from '../session.js';
import { getStdinName, requireFiles } from '../targets.js';
import { formatTree } from '../tree.js';
import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { outlineHelp } from './outline.help.js';

export const outlineCommand: Command = {
  name: 'outline',
  summary: { 'zh-CN': '显示一个文件的标题和编号', en: 'show the headings and numbered items of a document' },
  help: outlineHelp,
  options: { format: { values: ['tree', 'json'] }, 'stdin-filename': { values: 'any' } },

  async run(session, { positionals, values }) {
    const { io } = session;
    requireFiles('outline', positionals);
    const target = await findOne(positionals, { cwd: io.cwd, stdinName: getStdinName(values, positionals) });
    const document = 'reason' in target ? target : await readTarget(target, io.stdin);
    if ('reason' in document) return session.fail(document);
    const model = getModel(createSnapshot(document.text, { markdown: document.markdown }));
    const json = values.get('format') === 'json';
    await io.stdout.write(json ? `${JSON.stringify(outlineToJson(model.outline))}\n` : show(document, model, session));
  },
};

async function findOne(names: readonly string[], options: FindOptions): Promise<Target | Failure> {
  const found: (Target | Failure)[] = [];
  for await (const target of findTargets(names, options)) {
    found.push(target);
    // A folder may hold thousands; two are enough to refuse.
    if (found.length > 1) throw new UsageError((texts) => texts.oneFile);
  }
  return found[0]!;
}

function show({ path }: Document, { outline, snapshot }: DocumentModel, { io, texts }: Session): string {
  const lines = formatTree(outline, snapshot, createPaint(io));
  const name = path === '-' ? texts.standardInput : printable(path);
  return `${[name, ...(lines.length > 0 ? lines : [texts.noOutline])].join('\n')}\n`;
}
