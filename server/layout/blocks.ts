// What each line of a plan is on the page: title, heading, text, table, attachment, signature. Blank lines and indents at the
// head of lines go, because the page has its own; every other character stays.
import type { DocumentModel, OutlineEntry, Span } from '../core/index.js';

export type Block =
  | { readonly kind: 'title' | 'body' | 'attachment' | 'unit' | 'date'; readonly text: string }
  /** `level` from 1 to 4, by the label where there is one; `lead` is how much of the text is the heading itself. */
  | { readonly kind: 'heading' | 'run-in'; readonly level: number; readonly text: string; readonly lead: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

interface Line extends Span {
  readonly text: string;
}

export function layOut({ snapshot, title, outline }: Pick<DocumentModel, 'snapshot' | 'title' | 'outline'>): Block[] {
  const lines = splitLines(snapshot.text);
  const entries = new Map(flatten(outline).map((entry) => [entry.span.start, entry]));
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const rows = findRows(lines, i);
    const isTable = rows.length > 1;
    const line = lines[i]!;
    if (isTable) blocks.push({ kind: 'table', rows });
    else blocks.push(readLine(line, title, entries.get(line.start)));
    i += isTable ? rows.length : 1;
  }
  return markEnd(markHead(blocks));
}

/** Filled lines, without what stands before and behind their words. */
function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const part of text.split(/\r\n|[\n\r]/)) {
    const start = at + part.length - part.trimStart().length;
    const words = part.trim();
    if (words !== '') lines.push({ text: words, start, end: start + words.length });
    at += part.length + (text.startsWith('\r\n', at + part.length) ? 2 : 1);
  }
  return lines;
}

const flatten = (entries: readonly OutlineEntry[]): OutlineEntry[] =>
  entries.flatMap((entry) => [entry, ...flatten(entry.children)]);

/** Lines of as many cells, three at least: fewer may be words set apart. */
function findRows(lines: readonly Line[], from: number): string[][] {
  const rows: string[][] = [];
  for (let i = from; i < lines.length; i++) {
    const cells = lines[i]!.text.split('\t');
    if (cells.length < 3 || cells.length !== (rows[0] ?? cells).length) break;
    // A cell of blanks alone would come back empty.
    if (cells.some((cell) => cell !== '' && cell.trim() === '')) break;
    rows.push(cells);
  }
  return rows;
}

function readLine({ text, start, end }: Line, title: Span | undefined, entry: OutlineEntry | undefined): Block {
  if (title && start >= title.start && end <= title.end) return { kind: 'title', text };
  if (!entry) return { kind: 'body', text };
  if (entry.kind === 'piece') return { kind: 'title', text };
  if (entry.kind === 'attachment') return { kind: 'attachment', text };
  const lead = Math.min(entry.span.end - start, text.length);
  const level = Math.min(findLevel(entry), 4);
  if (entry.kind === 'heading' && lead >= text.length - 1) return { kind: 'heading', level, text, lead };
  return entry.kind === 'heading' || entry.kind === 'run-in'
    ? { kind: 'run-in', level, text, lead }
    : { kind: 'body', text };
}

/** GB/T 9704, 7.3.3: 一、 （一） 1. （1）. A document may begin at any of them, so that the label says more than the depth. */
function findLevel({ label, level }: OutlineEntry): number {
  if (/^[一二三四五六七八九十百〇零]+[、.．]/.test(label)) return 1;
  if (/^[（(][一二三四五六七八九十百〇零]+[）)]/.test(label)) return 2;
  if (/^\d+[.．、]/.test(label)) return 3;
  return /^[（(]\d+[）)]/.test(label) ? 4 : level;
}

/** The unit's name on a line of its own belongs to the title under it. */
function markHead(blocks: readonly Block[]): readonly Block[] {
  const [head, next] = blocks;
  if (head?.kind !== 'body' || next?.kind !== 'title' || !isName(head.text)) return blocks;
  return [{ ...head, kind: 'title' }, ...blocks.slice(1)];
}

const isName = (text: string): boolean => text.length <= LONGEST_UNIT && !/[。！？；：，]/.test(text);

const DATE = /^(?:\d{4}|[xX×〇○一二三四五六七八九]{2,4})\s*年\s*\S{1,3}\s*月\s*\S{1,4}\s*日$/;
const LONGEST_UNIT = 30;

/** Who signed, and when: the last lines of the document or of what stands before an attachment. */
function markEnd(blocks: readonly Block[]): Block[] {
  const marked = [...blocks];
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    if (block.kind !== 'body' || !DATE.test(block.text) || (next && next.kind !== 'attachment')) return;
    marked[i] = { ...block, kind: 'date' };
    const unit = blocks[i - 1];
    if (unit?.kind === 'body' && isName(unit.text)) {
      marked[i - 1] = { ...unit, kind: 'unit' };
    }
  });
  return marked;
}
