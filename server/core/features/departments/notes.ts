// What the words of one line say of departments: labelled notes, brackets and clauses.
import { DEPARTMENT_ROWS, isHelper, LABEL, LEADS } from '../../data/departments.js';
import type { ModelLine } from '../../model/lines.js';
import { fold, unfold } from '../../text/fold.js';
import { matchesOf } from '../../text/matches.js';
import { overlaps, type Span } from '../../text/span.js';
import { splitNames } from './names.js';

/** Offsets in the line. */
export interface Note extends Span {
  /** In the order of the text. */
  readonly names: readonly string[];
  /** A note holds for what stands before it, a clause for its sentence. */
  readonly reach: 'note' | 'sentence';
}

const QUICK = /单位|部门|科室|股室|处室|牵头|负责|主办|承办|会同|组织实施/;

/** In order; a label has the word before a clause. */
export function findNotes(content: string): Note[] {
  const folded = fold(content);
  if (!QUICK.test(folded.text)) return [];
  const toSource = (span: Span): Span => unfold(folded, span);
  const read = ({ start, end }: Span, sure: boolean): string[] => {
    const place = toSource({ start, end });
    return splitNames(content.slice(place.start, place.end), sure);
  };
  const notes = findLabelled(folded.text, read);
  for (const { pattern, reach } of DEPARTMENT_ROWS) {
    for (const match of matchesOf(folded.text, pattern)) {
      const start = match.index + match[0].indexOf(match.groups!.names!);
      const names = read({ start, end: start + match.groups!.names!.length }, false);
      const span = { start: match.index, end: match.index + match[0].length };
      if (names.length > 0 && !notes.some((note) => overlaps(note, span))) notes.push({ ...span, names, reach });
    }
  }
  return notes.map((note) => ({ ...note, ...toSource(note) })).sort((a, b) => a.start - b.start);
}

/** Labels that follow each other, `牵头单位：…；配合单位：…`, are one note. */
function findLabelled(text: string, read: (span: Span, sure: boolean) => string[]): Note[] {
  const labels = matchesOf(text, LABEL);
  const notes: Note[] = [];
  let own: string[] = [];
  let leading: string[] = [];
  let start = -1;
  for (const [i, label] of labels.entries()) {
    const from = label.index + label[0].length;
    const end = endOfNames(text, from, labels[i + 1]?.index ?? text.length);
    const role = label.groups!.role!;
    const names = isHelper(role) ? [] : read({ start: from, end }, true);
    if (start < 0) start = startOfNote(text, label.index);
    (LEADS.has(role) ? leading : own).push(...names);
    const next = labels[i + 1]?.index;
    if (next !== undefined && /^[\s;,、。]*$/.test(text.slice(end, next))) continue;
    const closed = /^[。;\s]*[)\]】]?[。;]?/.exec(text.slice(end))![0].length;
    const reach =
      /(?:^|[。;!?)\]】])\s*$/.test(text.slice(0, start)) || /[([【]/.test(text[start]!) ? 'note' : 'sentence';
    const responsible = leading.length > 0 ? leading : own;
    if (responsible.length > 0) notes.push({ start, end: end + closed, names: [...new Set(responsible)], reach });
    [own, leading, start] = [[], [], -1];
  }
  return notes;
}

/** The bracket that opens before the label belongs to the note. */
const startOfNote = (text: string, label: number): number => {
  const opened = /[([【]\s*$/.exec(text.slice(0, label));
  return opened ? opened.index : label;
};

/** Up to the end of the sentence, of the bracket, of the cell, or to the next label. */
function endOfNames(text: string, from: number, limit: number): number {
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const c = text[i]!;
    if (c === '(') depth++;
    else if (c === ')' && depth-- === 0) return i;
    else if (/[。;\]】|\t]/.test(c)) return i;
  }
  return limit;
}

/** The line is such a note and nothing else. */
export const isWholeLine = (line: ModelLine, content: string, { start, end }: Note): boolean =>
  start <= line.facts.indent && /^[\s。;；]*$/.test(content.slice(end));
