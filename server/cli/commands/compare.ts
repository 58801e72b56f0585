// planlint compare: holds a plan against last year's or the plan above: targets side by side, sentences carried over, names
// and years left behind. What it finds is no fault, so that the exit status is 0.
import { dirname } from 'node:path';
import { compare, createSnapshot, getModel } from '../../core/index.js';
import { type Compared, compareToCsv, compareToJson, compareToMarkdown, compareToTables } from '../compareTable.js';
import { createPackFinder } from '../packs.js';
import { printable, safeJson } from '../printable.js';
import type { Document } from '../read.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { compareHelp } from './compare.help.js';
import { type OneDocument, readNamed } from './one.js';

export const compareCommand: Command = {
  name: 'compare',
  summary: {
    'zh-CN': '和去年的或上级的计划对照',
    en: 'compare with last year’s plan or the plan above',
  },
  help: compareHelp,
  options: { format: { values: ['table', 'json', 'csv', 'md'] } },

  async run(session, { positionals, values }) {
    const [mine, theirs] = positionals;
    if (positionals.length !== 2 || mine === undefined || theirs === undefined)
      throw new UsageError((texts) => texts.compare.twoFiles(positionals.length));
    if (mine === '-' && theirs === '-') throw new UsageError((texts) => texts.compare.oneStdin);
    const documents = await readBoth(mine, theirs, session);
    if (!documents) return;
    const [here, there] = documents;
    const compared: Compared = {
      comparison: compare(here.model, there.model),
      here: here.model.snapshot,
      there: there.model.snapshot,
    };
    await session.io.stdout.write(print(compared, values.get('format') ?? 'table', documents, session));
  },
};

/** Both are tried, so that both are told where neither can be read. */
async function readBoth(
  mine: string,
  theirs: string,
  session: Session,
): Promise<readonly [OneDocument, OneDocument] | undefined> {
  const here = await readNamed(mine, session);
  const there = await readNamed(theirs, session);
  if (!here || !there) return undefined;
  const { absolute } = here;
  if (absolute !== undefined && absolute === there.absolute) throw new UsageError((texts) => texts.compare.same);
  const packs = absolute === undefined ? [] : await createPackFinder(session)(dirname(absolute));
  const read = (document: Document): OneDocument => {
    const { text, markdown } = document;
    return { document, model: getModel(createSnapshot(text, { markdown, packs })) };
  };
  return [read(here), read(there)];
}

const nameOf = ({ document: { path } }: OneDocument, session: Session): string =>
  path === '-' ? session.texts.standardInput : printable(path);

function print(compared: Compared, format: string, [here, there]: readonly OneDocument[], session: Session): string {
  const { texts } = session;
  if (format === 'json') return `${safeJson(compareToJson(compared))}\n`;
  if (format === 'csv') return compareToCsv(compared, texts);
  if (format === 'md') return compareToMarkdown(compared, texts);
  return `${nameOf(here!, session)} ← ${nameOf(there!, session)}\n\n${compareToTables(compared, texts)}`;
}
