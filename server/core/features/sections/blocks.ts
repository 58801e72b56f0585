// The text that moves with a section. What only follows it stays: blank lines, page marks, the signature, a closing
// paragraph that belongs to the document.
// Invariant: a block begins with its label or `#` and ends with a unit that is no blank.
import type { DocumentModel } from '../../model/document.js';
import type { Node } from '../../model/numbering/entries.js';
import { lineAt } from '../../text/snapshot.js';
import type { Span } from '../../text/span.js';
import { countHashes, getSiblings, getTails } from './tree.js';

export function getBlock(model: DocumentModel, node: Node): Span {
  const start = startOf(model, node);
  const whole = trim(model, { start, end: endOf(model, node) });
  if (node.entry.numbering?.opensLine === false)
    return trim(model, { start, end: Math.min(whole.end, paragraphEnd(model, start)) });
  const siblings = getSiblings(model, node);
  const isLast = siblings.at(-1) === node;
  if (!isLast || siblings.length < 2) return whole;
  const others = siblings.slice(0, -1).map((s) => trim(model, { start: startOf(model, s), end: endOf(model, s) }));
  return trim(model, { start, end: findClosing(model, node, whole, others) });
}

/** In Markdown with the `#` before it. */
function startOf(model: DocumentModel, node: Node): number {
  const { start } = node.entry.span;
  if (countHashes(model, node) === 0) return start;
  const line = lineAt(model.snapshot, start);
  return model.snapshot.starts[line]! + /^\s*/.exec(model.snapshot.lines[line]!.content)![0].length;
}

/** Before what ends the document, and before the line of the next section where that one opens it. */
function endOf(model: DocumentModel, { entry }: Node): number {
  const { snapshot } = model;
  const { end } = entry.section;
  const tail = getTails(model).find(({ start }) => start > entry.span.start && start < end);
  if (tail) return tail.start;
  const line = snapshot.starts[lineAt(snapshot, end)]!;
  return end < snapshot.length && /^[\s#]*$/.test(snapshot.text.slice(line, end)) && line > entry.span.start
    ? line
    : end;
}

/** Without blanks, page marks and residue at its end. */
function trim({ snapshot, lines }: DocumentModel, { start, end }: Span): Span {
  for (;;) {
    while (end > start && /\s/.test(snapshot.text[end - 1]!)) end--;
    const line = lines[lineAt(snapshot, Math.max(start, end - 1))]!;
    if ((line.kind !== 'page' && line.kind !== 'residue') || line.start <= start) return { start, end };
    end = line.start;
  }
}

/** The end of the paragraph that holds an offset, over lines that a converter broke. */
function paragraphEnd({ snapshot, lines }: DocumentModel, offset: number): number {
  let line = lineAt(snapshot, offset);
  while (lines[line + 1]?.continues) line++;
  return snapshot.starts[line]! + snapshot.lines[line]!.content.length;
}

/** `各乡镇要按本要点抓好落实。` behind the last item; not `抓好春耕。` */
const CLOSING = /^(?:各|以上|上述|请|特此|本(?:计划|方案|要点|规划|思路|办法|通知)自)/;

/**
 * Where the last section of its level ends and what closes the part above it begins: behind its first paragraph where that
 * ends the list or the next one speaks to all; else at its first blank line, where the sections before it have none within.
 */
function findClosing(model: DocumentModel, node: Node, whole: Span, others: readonly Span[]): number {
  const { text } = model.snapshot;
  const end = paragraphEnd(model, whole.start);
  if (
    node.entry.children.length === 0 &&
    end < whole.end &&
    others.every((o) => o.end <= paragraphEnd(model, o.start))
  ) {
    const endsList = /。\s*$/.test(text.slice(whole.start, end)) && others.every((o) => /[；;]/.test(text[o.end - 1]!));
    if (endsList || CLOSING.test(text.slice(end, whole.end).trimStart())) return end;
  }
  const blank = /(?:\r\n|\n|\r)[ \t\u3000]*(?:\r\n|\n|\r)/;
  if (others.some((o) => blank.test(text.slice(o.start, o.end)))) return whole.end;
  const from = node.entry.children.at(-1)?.span.start ?? whole.start;
  const gap = blank.exec(text.slice(from, whole.end));
  return gap ? from + gap.index : whole.end;
}
