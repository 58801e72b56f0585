// What the tests of the core share: reading marked texts and showing results in the same marks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BYTE_ORDER_MARK, writeCsv } from '../../server/core/features/tables/csv.js';
import {
  createSnapshot,
  type DocumentModel,
  getModel,
  lint,
  type OutlineEntry,
  type Snapshot,
} from '../../server/core/index.js';
import { type Marks, parseMarks } from '../harness/marks.mjs';

export const root = join(import.meta.dirname, '..', '..');

/** Milliseconds that this process has worked; unlike the clock, it does not run while others have the machine. */
export const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export interface CorpusDocument extends Marks {
  readonly name: string;
  readonly markdown: boolean;
}

/** The project's own documents with their marks. */
export const readCorpus = (): CorpusDocument[] =>
  readdirSync(join(root, 'tests', 'corpus'))
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => ({
      name,
      markdown: name.endsWith('.md'),
      ...parseMarks(readFileSync(join(root, 'tests', 'corpus', name), 'utf8')),
    }));

export const modelOf = (text: string, markdown = false): DocumentModel => getModel(createSnapshot(text, { markdown }));

/** The text with every finding marked in it: `投资⟦placeholder/x:xx⟧万元`; `other` is the plan that it is compared with. */
export function markFindings(text: string, markdown = false, other?: string): string {
  const model = modelOf(text, markdown);
  let marked = '';
  let at = 0;
  for (const { rule, span } of lint(model, other === undefined ? {} : { other: modelOf(other) }).findings) {
    marked += `${text.slice(at, span.start)}⟦${rule}:${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + text.slice(at);
}

export const flatten = (entries: readonly OutlineEntry[]): OutlineEntry[] =>
  entries.flatMap((entry) => [entry, ...flatten(entry.children)]);

/** One line an entry, indented by its level: `一、|总体要求`. */
export const showOutline = (text: string, markdown = false): string[] =>
  flatten(modelOf(text, markdown).outline).map((e) => `${'  '.repeat(e.level - 1)}${e.label}|${e.title}`);

/** Everything the core says of a text, for comparing two ways to the same text. */
export const everything = (snapshot: Snapshot): unknown => {
  const model = getModel(snapshot);
  return {
    title: model.title,
    outline: model.outline,
    placeholders: model.placeholders,
    findings: lint(model).findings,
  };
};

/** Rows as a spreadsheet would save them; the first is the head. */
export const toCsv = ([head, ...rows]: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + writeCsv({ head: head ?? [], rows });
