// Headings and items buried in a paragraph that should stand on lines of their own.
// A list whose first item follows the lead-in's colon, 一是…二是… and （1）…； within a sentence are lists of a paragraph.
import type { LabelFamily } from '../../lex/labels.js';
import { lineAt } from '../../text/snapshot.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { getNumbered, type NumberedNode } from '../numbering/entries.js';
import { getNumbering } from '../numbering/runs.js';

export interface RunOn {
  readonly span: Span;
  readonly quote: string;
  /** How many labels the line buries. */
  readonly count: number;
  readonly edits: readonly TextEdit[];
  /** The first line of the document that buries a heading or several items; the others say it again. */
  readonly isTelling: boolean;
}

/** What heads a part, wherever it stands. */
const HEADS: ReadonlySet<LabelFamily> = new Set(['book', 'chapter', 'section', 'han', 'hanParen']);

export function findRunOns(model: DocumentModel): RunOn[] {
  const nodes = getNumbered(model);
  const ownLines = countOwnLines(nodes);
  const lists = findLists(model, nodes);
  const orphans = new Set(
    getNumbering(model)
      .problems.filter((p) => p.kind === 'orphan')
      .map((p) => p.node.at),
  );
  const byLine = new Map<number, NumberedNode[]>();
  for (const node of nodes) {
    if (node.entry.numbering!.opensLine || lists.has(node.at)) continue;
    if (!HEADS.has(node.family) && !(node.family === 'arabic' && isUsuallyAlone(ownLines, node))) continue;
    const line = lineAt(model.snapshot, node.label.start);
    if (model.lines[line]!.kind !== 'text' || isLedByMarkup(model, line, node)) continue;
    const list = byLine.get(line);
    if (list) list.push(node);
    else byLine.set(line, [node]);
  }
  const found: RunOn[] = [];
  let hasTold = false;
  for (const buried of byLine.values()) {
    const first = buried.find((n) => !orphans.has(n.at));
    if (!first) continue;
    const isTelling: boolean = !hasTold && (HEADS.has(first.family) || buried.length > 1);
    hasTold ||= isTelling;
    const edits = buried.map((n) => breakBefore(model.snapshot.text, n.label.start));
    found.push({
      span: first.label,
      quote: nameOf(first),
      count: buried.length,
      edits,
      isTelling,
    });
  }
  return found;
}

/** `<p>（一）…`: what opens the line for a reader stands behind marks of the web. */
const isLedByMarkup = ({ snapshot, lines }: DocumentModel, line: number, { label }: NumberedNode): boolean =>
  /^(?:<[^<>]{0,40}>|&#?\w{2,8};|[*#>\s\u3000])*$/.test(snapshot.text.slice(lines[line]!.start, label.start));

const LONGEST_NAME = 16;
const nameOf = ({ entry }: NumberedNode): string =>
  entry.label + (entry.title.length > LONGEST_NAME ? `${entry.title.slice(0, LONGEST_NAME)}…` : entry.title);

/** For each family of a piece how many labels open a line, less those that do not. */
function countOwnLines(nodes: readonly NumberedNode[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { piece, family, entry } of nodes) {
    const key = `${piece} ${family}`;
    counts.set(key, (counts.get(key) ?? 0) + (entry.numbering!.opensLine ? 1 : -1));
  }
  return counts;
}

const isUsuallyAlone = (counts: ReadonlyMap<string, number>, { piece, family }: NumberedNode): boolean =>
  (counts.get(`${piece} ${family}`) ?? 0) > 0;

/** Labels of runs that begin behind a colon and go on in the same line: `原则：（一）…；（二）…。` */
function findLists(model: DocumentModel, nodes: readonly NumberedNode[]): ReadonlySet<number> {
  const listed = new Set<number>();
  const open = new Map<LabelFamily, { line: number; isList: boolean }>();
  for (const node of nodes) {
    const line = lineAt(model.snapshot, node.label.start);
    const { isLedIn, opensLine } = node.entry.numbering!;
    const before = open.get(node.family);
    const isList = !opensLine && (isLedIn || (node.number > 1 && before?.line === line && before.isList));
    if (isList) listed.add(node.at);
    open.set(node.family, { line, isList });
  }
  return listed;
}

/** A line break in place of the blanks before the label. */
function breakBefore(text: string, at: number): TextEdit {
  let start = at;
  while (start > 0 && /[ \t\u3000\u00a0]/.test(text[start - 1]!)) start--;
  return { start, end: at, newText: text.includes('\r\n') ? '\r\n' : '\n' };
}
