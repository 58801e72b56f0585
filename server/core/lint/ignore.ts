// Findings that the writer has set aside. An entry is matched by rule, words and headings above, never by line number,
// so that it survives edits elsewhere; an entry that matches nothing is told, so that the list stays honest.
// Invariant: filling in another placeholder nearby, or one in a heading, ends no entry.
import type { DocumentModel } from '../model/document.js';
import { findPath } from '../model/path.js';
import { fold } from '../text/fold.js';
import { lineAt } from '../text/snapshot.js';
import type { Span } from '../text/span.js';
import type { Finding, Fingerprint, IgnoreEntry } from './finding.js';

export interface IgnoreMatch {
  readonly kept: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** Entries that matched nothing, as indices into the entries given. */
  readonly unused: readonly number[];
}

/** Words on each side of a finding that belong to its fingerprint, and how far they are looked for. */
const REACH = 12;
const LOOK = 48;

/**
 * What an entry remembers of a finding: its words with some on each side, and the headings above. The words stop at the
 * next placeholder, which may be filled in later; ^ and $ stand where the line begins and ends.
 */
export function getFingerprint(model: DocumentModel, finding: Finding): Fingerprint {
  const line = model.lines[lineAt(model.snapshot, finding.span.start)]!;
  const content = model.snapshot.lines[line.index]!.content;
  const start = finding.span.start - line.start;
  const end = Math.min(finding.span.end - line.start, content.length);
  const around = neighbours(model, finding.span);
  const from = Math.max(0, start - LOOK, around.before - line.start);
  const to = Math.min(content.length, end + LOOK, around.after - line.start);
  const head = (from === 0 ? '^' : '') + normalise(content.slice(from, start));
  const tail = normalise(content.slice(end, to)) + (to === content.length ? '$' : '');
  const words = `${head.slice(-REACH)}[${normalise(content.slice(start, end))}]${tail.slice(0, REACH)}`;
  return { rule: finding.rule, words, path: pathOf(model, finding.span) };
}

/** Where the placeholder before a span ends and the one behind it begins. */
function neighbours({ placeholders, snapshot }: DocumentModel, span: Span): { before: number; after: number } {
  let low = 0;
  let high = placeholders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeholders[middle]!.span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < placeholders.length && placeholders[next]!.span.start < span.end) next++;
  return {
    before: placeholders[low - 1]?.span.end ?? -1,
    after: placeholders[next]?.span.start ?? snapshot.length + 1,
  };
}

/** Titles of the numbered headings above, each up to its first placeholder; a heading that holds the finding is left out. */
const pathOf = (model: DocumentModel, span: Span): string[] =>
  findPath(model, span.start)
    .filter((entry) => entry.label !== '' && entry.span.end <= span.start)
    .map((entry) => {
      const gap = model.placeholders.find((p) => p.span.start >= entry.span.start && p.span.start < entry.span.end);
      const title = gap
        ? entry.title.slice(0, Math.max(0, gap.span.start - entry.span.end + entry.title.length))
        : entry.title;
      return normalise(title);
    });

/** Folded, without blanks and marks: what a reformatting may change does not count. */
const normalise = (text: string): string => fold(text).text.replace(/[\s,.;:!?。；：！？、“”‘’"'()[\]]/g, '');

/** Entries given must be those of this document (or of none); the caller filters by `file`. */
export function applyIgnores(
  model: DocumentModel,
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
): IgnoreMatch {
  if (entries.length === 0) return { kept: findings, ignored: [], unused: [] };
  const byRule = new Map<string, number[]>();
  for (const [i, entry] of entries.entries()) byRule.set(entry.rule, [...(byRule.get(entry.rule) ?? []), i]);
  const used = new Set<number>();
  const kept: Finding[] = [];
  const ignored: Finding[] = [];
  for (const finding of findings) {
    const candidates = byRule.get(finding.rule);
    const print = candidates ? getFingerprint(model, finding) : undefined;
    const matches = (candidates ?? []).filter((i) => isSame(entries[i]!, print!));
    for (const i of matches) used.add(i);
    (matches.length > 0 ? ignored : kept).push(finding);
  }
  return { kept, ignored, unused: entries.map((_, i) => i).filter((i) => !used.has(i)) };
}

/** The found words are the same, and what stands beside them and above is, as far as both sides know it. */
function isSame(a: Fingerprint, b: Fingerprint): boolean {
  const [one, other] = [parse(a.words), parse(b.words)];
  if (one.found !== other.found || a.path.length !== b.path.length) return false;
  const isSuffix = one.before.endsWith(other.before) || other.before.endsWith(one.before);
  return isSuffix && agree(one.after, other.after) && a.path.every((title, i) => agree(title, b.path[i]!));
}

const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const parse = (words: string): { before: string; found: string; after: string } => {
  const parts = /^([^[\]]*)\[([^[\]]*)\]([^[\]]*)$/.exec(words);
  return { before: parts?.[1] ?? '', found: parts?.[2] ?? words, after: parts?.[3] ?? '' };
};
