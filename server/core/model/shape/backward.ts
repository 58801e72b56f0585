// References back to what was just listed: 上述五项任务 behind four items.
// Invariant: told only where the items right before it count on from one, and nothing before them comes to that number.
// A reference looks back over a bounded stretch, so that time grows in a line.
import { readCount, writeCount } from '../../lex/claims/numerals.js';
import { unfold } from '../../text/fold.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { getNodes, type Node } from '../numbering/entries.js';

export interface BackwardReference {
  readonly span: Span;
  readonly quote: string;
  /** Its number alone, and what it should be in its own script. */
  readonly number: Span;
  readonly replacement: string;
  /** How many items the list before it has. */
  readonly count: number;
}

/** A reference further behind its list names it by its heading. */
const MOST_ENTRIES = 200;
const MOST_CHARACTERS = 5_000;

const NUMBER = '[二两三四五六七八九十]{1,3}|\\d{1,2}';
const MEASURE = '(?:项|条|点|个方面|方面|类|种|个|大|步)';
/** Matches `上述五项任务`, `针对以上三类风险`; not `30个以上三年内`, `千万元以上五个项目`. */
const BACKWARD = new RegExp(
  `(?:[上前]述|(?<=^|[,;:。(、]|[对将把按照据过成好实述])以上)(${NUMBER})(?:${MEASURE})(?![—~-])`,
  'g',
);

export function findBackwardReferences(model: DocumentModel): BackwardReference[] {
  const found: BackwardReference[] = [];
  for (const line of model.lines) {
    if (line.kind !== 'text' || !/[上前]述|以上/.test(line.words)) continue;
    for (const { start, facts } of line.facts.sentences)
      for (const match of matchesOf(facts.folded.text, BACKWARD)) {
        const claimed = readCount(match[1]!);
        const toSource = (from: number, length: number): Span => {
          const place = unfold(facts.folded, { start: from, end: from + length });
          return { start: line.start + start + place.start, end: line.start + start + place.end };
        };
        const span = toSource(match.index, match[0].length);
        const count = claimed === undefined ? undefined : countBefore(model, span.start, claimed);
        if (count === undefined) continue;
        const number = toSource(match.index + match[0].indexOf(match[1]!), match[1]!.length);
        const replacement = writeCount(count, match[1]!);
        found.push({ span, quote: model.snapshot.text.slice(span.start, span.end), number, replacement, count });
      }
  }
  return found;
}

/** The number of items right before the offset, where neither they nor anything else comes to what is claimed. */
function countBefore(model: DocumentModel, offset: number, claimed: number): number | undefined {
  const groups = groupBefore(model, offset);
  const nearest = groups.at(-1);
  const last = nearest?.at(-1);
  if (!nearest || !last || nearest.length < 2) return undefined;
  const { parent } = last;
  if (parent && offset >= parent.entry.section.end) return undefined;
  if (nearest.some((node, i) => node.entry.numbering!.number !== i + 1)) return undefined;
  // In its last item 以上四项 may speak of the four before it.
  if (groups.some(({ length }) => length === claimed || length - 1 === claimed)) return undefined;
  const from = Math.max(parent?.entry.span.start ?? 0, offset - MOST_CHARACTERS);
  return isTold(model.snapshot.text.slice(from, offset), claimed) ? undefined : nearest.length;
}

/** Items with labels that count on, in the order of their last members. */
function groupBefore(model: DocumentModel, offset: number): Node[][] {
  const end = indexFrom(getNodes(model), offset);
  const nodes = getNodes(model).slice(Math.max(0, end - MOST_ENTRIES), end);
  const piece = nodes.at(-1)?.piece;
  const groups = new Map<string, Node[]>();
  const all: Node[][] = [];
  for (const node of nodes) {
    const { numbering } = node.entry;
    if (!numbering || node.piece !== piece) continue;
    const key = `${node.parent?.at ?? -1} ${numbering.family}`;
    const open = groups.get(key);
    if (open && numbering.number > 1) open.push(node);
    else {
      const fresh = [node];
      groups.set(key, fresh);
      all.push(fresh);
    }
  }
  return all.sort((a, b) => a.at(-1)!.at - b.at(-1)!.at);
}

/** Index of the first entry that begins at the offset or behind it. */
function indexFrom(nodes: readonly Node[], offset: number): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.entry.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Another count of as many stands before it: a list without labels, or one that a claim announces. */
function isTold(text: string, claimed: number): boolean {
  const counts = matchesOf(text, new RegExp(`(${NUMBER})${MEASURE}`, 'g'));
  if ([...counts].some(([, written]) => readCount(written!) === claimed)) return true;
  return text.split(/[。！？!?\n]/).some((sentence) => sentence.split(/[、；;]/).length === claimed);
}
