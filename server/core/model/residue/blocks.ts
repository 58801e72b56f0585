// Blocks of lines that a site added, and its notes inside the document's own lines, in order.
// Invariant: a block holds lines of residue that stand together, with blank lines, page numbers and markup between them.

import { MAY_BE_OWN } from '../../data/residue/site.js';
import type { ResidueKind } from '../../data/residue.js';
import { getLineResidue } from '../../lex/residue.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { type ModelLine, wordsSpan } from '../lines.js';
import { findResidueRow, isMarkupOnly } from './lines.js';

export interface ResidueBlock {
  /** That of its first line. */
  readonly kind: ResidueKind;
  /** Pages of official bodies have all of it round a text of their own: 来源, 发布时间, 浏览次数. */
  readonly official: boolean;
  /** The words of each line; a note has one. */
  readonly places: readonly Span[];
  /** What goes when the block is deleted: its lines with their ends, or the note. */
  readonly whole: readonly Span[];
}

const kept = new WeakMap<DocumentModel, readonly ResidueBlock[]>();

export function getResidueBlocks(model: DocumentModel): readonly ResidueBlock[] {
  let blocks = kept.get(model);
  if (!blocks) {
    blocks = [...linesOf(model), ...notesOf(model)]
      .filter((block) => block.places.length > 0)
      .sort((a, b) => a.places[0]!.start - b.places[0]!.start);
    kept.set(model, blocks);
  }
  return blocks;
}

function linesOf(model: DocumentModel): ResidueBlock[] {
  const blocks: ResidueBlock[] = [];
  let open: ModelLine[] = [];
  let between: ModelLine[] = [];
  const close = (): void => {
    if (!open.every((line) => MAY_BE_OWN.test(line.words))) blocks.push(toBlock(model, open));
    open = [];
    between = [];
  };
  for (const line of model.lines) {
    if (line.kind === 'residue' && !isMarkupOnly(line.words)) {
      // A bare number between two lines of the site is one of its buttons.
      for (const each of between) open.push(each);
      open.push(line);
      between = [];
    } else if (line.kind === 'page') {
      if (open.length > 0) between.push(line);
    } else if (line.kind !== 'blank' && line.kind !== 'residue') close();
  }
  close();
  return blocks;
}

function toBlock(model: DocumentModel, lines: readonly ModelLine[]): ResidueBlock {
  const { starts, length } = model.snapshot;
  const rows = lines.map((line) => findResidueRow(line.words));
  return {
    kind: rows[0]?.kind ?? 'site',
    official: rows.every((row) => row?.official),
    // A line of `##` alone has no words.
    places: lines.map(wordsSpan).filter((span) => span.start < span.end),
    whole: lines.map((line) => ({ start: line.start, end: starts[line.index + 1] ?? length })),
  };
}

/** Notes inside lines of text: each is a block of its own. */
const notesOf = (model: DocumentModel): ResidueBlock[] =>
  model.lines
    .filter((line) => line.kind === 'text' || line.kind === 'table')
    .flatMap((line) =>
      getLineResidue(line.facts).notes.map((note): ResidueBlock => {
        const place = { start: line.start + note.start, end: line.start + note.end };
        return { kind: 'source', official: false, places: [place], whole: [place] };
      }),
    );
