// The parts that this kind of plan must have and that no heading speaks of, and references to parts that are not there.
import { type PlanPart, PROFILES } from '../data/profiles.js';
import type { Span } from '../text/span.js';
import type { DocumentModel } from './document.js';
import { relabel } from './labelWriting.js';
import type { OutlineEntry } from './outline.js';
import { getShapeProblems } from './shape.js';

export interface MissingPart {
  readonly title: Span;
  readonly part: PlanPart;
  /** Where a skeleton of it goes, and with which label. */
  readonly at: number;
  readonly label: string;
}

/** A shorter text, or one with fewer headings, may be a part of a plan. */
const SHORTEST = 800;
const FEWEST_HEADINGS = 3;
/** How far the opening reaches. */
const OPENING = 300;

export function findMissingParts(model: DocumentModel): MissingPart[] {
  const { title, outline, snapshot } = model;
  if (!title || snapshot.length < SHORTEST || getShapeProblems(model).some(({ kind }) => kind === 'truncated'))
    return [];
  const words = snapshot.text.slice(title.start, title.end).trim();
  const profile = PROFILES.find((row) => row.title.test(words));
  const top = outline.filter(({ kind }) => kind !== 'attachment' && kind !== 'piece');
  if (!profile || top.length < FEWEST_HEADINGS || outline.some(({ kind }) => kind === 'piece')) return [];
  const headings = titlesOf(top, 3);
  const opening = snapshot.text.slice(title.end, Math.min(top[0]!.span.start, title.end + OPENING));
  const last = top.at(-1)!;
  return profile.parts
    .filter(
      ({ concepts, opening: told }) => !headings.some((heading) => concepts.test(heading)) && !told?.test(opening),
    )
    .map((part) => ({
      title,
      part,
      at: last.section.end,
      label: relabel(last.label, last.number + 1) ?? '',
    }));
}

/** Titles of the first ranks. */
const titlesOf = (entries: readonly OutlineEntry[], depth: number): string[] =>
  depth === 0 ? [] : entries.flatMap(({ title, children }) => [title, ...titlesOf(children, depth - 1)]);

export interface BrokenReference {
  readonly span: Span;
  readonly words: string;
  /** How many there are. */
  readonly count: number;
  readonly kind: 'attachment' | 'part';
}

/** `见附件3` where there are two attachments, `见第六部分` where there are five parts. */
export function findBrokenReferences({ outline, snapshot, lines }: DocumentModel): BrokenReference[] {
  const attachments = outline.filter(({ kind }) => kind === 'attachment');
  const parts = outline.filter(({ family }) => family === 'han' || family === 'chapter');
  const found: BrokenReference[] = [];
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    const content = snapshot.lines[line.index]!.content;
    for (const match of content.matchAll(REFERENCE)) {
      const { attachment, part } = match.groups!;
      const number = attachment ? Number(attachment) : CHINESE.indexOf(part!) + 1;
      const count = attachment ? attachments.length : parts.length;
      if (count < 2 || number <= count) continue;
      const start = line.start + match.index + match[0].indexOf(attachment ? '附件' : '第');
      const words = match[0].slice(match[0].indexOf(attachment ? '附件' : '第'));
      found.push({
        span: { start, end: start + words.length },
        words,
        count,
        kind: attachment ? 'attachment' : 'part',
      });
    }
  }
  return found;
}
const CHINESE = '一二三四五六七八九十';
/** Matches `见附件3`, `（见第六部分）`; not `附件10万元预算表`, not `第三部分`, a heading. */
const REFERENCE =
  /(?:详?见|按照?|参照|依照)(?:附件(?<attachment>\d{1,2})(?![\d万亿.])|(?:本方案|本计划|本规划)?第(?<part>[一二三四五六七八九十])部分)/g;
