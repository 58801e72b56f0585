// Who is responsible for what stands at a place, as far as the text says: （责任单位：…）, 由…牵头, a column of a table.
// Invariant: of several that hold, the one that reaches least far counts, so a sentence has the word before a heading.
import { COLUMN } from '../data/departments.js';
import type { DocumentModel } from '../model/document.js';
import type { ModelLine } from '../model/lines.js';
import { findPath } from '../model/path.js';
import { fold } from '../text/fold.js';
import { lineAt } from '../text/snapshot.js';
import { holds, type Span } from '../text/span.js';
import { splitNames } from './departments/names.js';
import { findNotes, isWholeLine, type Note } from './departments/notes.js';

/** A stretch of the document that departments answer for. */
interface Charge extends Span {
  readonly names: readonly string[];
}

/** Of each line the charges that touch it, the shortest first. */
type ChargesByLine = readonly (readonly Charge[])[];

const known = new WeakMap<DocumentModel, ChargesByLine>();

/** The departments responsible at an offset, as written, the leading one first; empty where the text names none. */
export function findDepartments(model: DocumentModel, offset: number): readonly string[] {
  let charges = known.get(model);
  if (!charges) {
    charges = computeByLine(model);
    known.set(model, charges);
  }
  return charges[lineAt(model.snapshot, offset)]!.find((charge) => holds(charge, offset))?.names ?? [];
}

function computeByLine(model: DocumentModel): ChargesByLine {
  const byLine: Charge[][] = model.lines.map(() => []);
  const charges = [...computeCharges(model), ...computeColumns(model)];
  for (const charge of charges.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = lineAt(model.snapshot, Math.max(charge.start, charge.end - 1));
    for (let i = lineAt(model.snapshot, charge.start); i <= last; i++) byLine[i]!.push(charge);
  }
  return byLine;
}

function computeCharges(model: DocumentModel): Charge[] {
  const charges: Charge[] = [];
  /** Where the paragraph begins, and where the last note ended. */
  let paragraph = 0;
  let last = 0;
  for (const line of model.lines) {
    if (!line.continues) paragraph = line.start;
    if (line.kind !== 'text') continue;
    const content = model.snapshot.lines[line.index]!.content;
    for (const note of findNotes(content)) {
      const names = note.names;
      if (note.reach === 'sentence') {
        charges.push({ ...sentenceAt(line, note), names });
        continue;
      }
      const start = Math.max(last, paragraph);
      charges.push({ ...spanOfNote(model, line, note, { start, last }), names });
      last = line.start + note.end;
    }
  }
  return charges;
}

/** The sentence that a clause stands in; whole where a converter broke it. */
function sentenceAt(line: ModelLine, note: Note): Span {
  const sentences = [...line.sentences, ...line.facts.sentences];
  const { start, end } = sentences.find((s) => s.start <= note.start && note.start < s.end) ?? note;
  return { start: line.start + start, end: line.start + end };
}

/** A heading's note holds for its section, one on a line of its own for what stands above it, any other for its paragraph. */
function spanOfNote(
  model: DocumentModel,
  line: ModelLine,
  note: Note,
  before: { readonly start: number; readonly last: number },
): Span {
  const { snapshot } = model;
  const at = line.start + note.start;
  const content = snapshot.lines[line.index]!.content;
  const entry = findPath(model, at).at(-1);
  const isAlone = isWholeLine(line, content, note);
  if (entry) {
    const between = entry.span.end < at ? snapshot.text.slice(entry.span.end, at) : '';
    const isHeadings = /^[\s。:：;；]*$/.test(between) && /^[\s。；;]*$/.test(content.slice(note.end));
    const isNear = isAlone || lineAt(snapshot, entry.span.start) === line.index;
    if (isHeadings && isNear) return entry.section;
    if (isAlone) return { start: Math.max(before.last, entry.section.start), end: at };
  }
  return { start: isAlone ? Math.max(before.last, aboveOf(model, line)) : before.start, end: at };
}

/** Where the paragraph above a line begins. */
function aboveOf({ lines }: DocumentModel, line: ModelLine): number {
  let i = line.index - 1;
  while (i > 0 && (lines[i]!.kind === 'blank' || lines[i]!.continues)) i--;
  return lines[Math.max(i, 0)]!.start;
}

/** Rows of tables that have a column for it. */
function computeColumns({ lines, snapshot }: DocumentModel): Charge[] {
  const charges: Charge[] = [];
  let column = -1;
  for (const line of lines) {
    if (line.kind !== 'table') {
      column = -1;
      continue;
    }
    const cells = snapshot.lines[line.index]!.content.split(/[|\t]/);
    const head = cells.findIndex((cell) => COLUMN.test(fold(cell).text.replace(/[\s*]/g, '')));
    if (head >= 0) column = head;
    else if (column >= 0) {
      const names = splitNames(cells[column]?.trim() ?? '', true).filter((name) => !/^:?-+:?$/.test(name));
      const end = line.start + snapshot.lines[line.index]!.content.length;
      if (names.length > 0) charges.push({ start: line.start, end: Math.max(end, line.start + 1), names });
    }
  }
  return charges;
}
