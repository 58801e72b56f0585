// Marks that stand where a sentence cannot stop, by the rows of data/punctuation/strays.ts.
import { STRAYS, type Stray } from '../../data/punctuation/strays.js';
import { keep } from '../../text/kept.js';
import { matchesOf } from '../../text/matches.js';
import type { SentenceFacts } from '../facts.js';
import { findForeign, sourceAt } from './marks.js';

export interface StrayFact {
  readonly id: Stray['id'];
  readonly unsure: boolean;
  /** Offset of the mark in the source of its sentence. */
  readonly at: number;
  /** The folded words before it, and behind it. */
  readonly before: string;
  readonly behind: string;
}

const INNER = STRAYS.filter((row) => row.reads === 'inner');
const JOINT = STRAYS.filter((row) => row.reads === 'joint');
/** Words read on each side of a full stop. */
const NEAR = 32;

export function findInnerStrays(facts: SentenceFacts): StrayFact[] {
  const { text } = facts.folded;
  const hits: { row: Stray; at: number }[] = [];
  for (const row of INNER) for (const match of matchesOf(text, row.pattern)) hits.push({ row, at: hitAt(match) });
  if (hits.length === 0) return [];
  const taken = [...findForeign(facts), ...facts.labels.map((label) => label.span)];
  return hits
    .filter(({ at }) => !taken.some((span) => span.start <= at && at < span.end))
    .map(({ row, at }) => ({
      id: row.id,
      unsure: row.unsure === true,
      at: sourceAt(facts, at),
      before: text.slice(Math.max(0, at - 8), at),
      behind: text.slice(at + 1, at + 9),
    }));
}

/** What two sentences together show; most sentences meet the same next one again. */
interface Joint {
  isRead: boolean;
  next: SentenceFacts | undefined;
  stray: StrayFact | undefined;
}

const getJoint = keep((): Joint => ({ isRead: false, next: undefined, stray: undefined }));

/** The mark at the end of a sentence, where it cuts off what the next one begins with; the next may be missing. */
export function findJointStray(facts: SentenceFacts, next: SentenceFacts | undefined): StrayFact | undefined {
  const joint = getJoint(facts)!;
  if (!joint.isRead || joint.next !== next) {
    joint.isRead = true;
    joint.next = next;
    joint.stray = readJoint(facts, next);
  }
  return joint.stray;
}

function readJoint(facts: SentenceFacts, next: SentenceFacts | undefined): StrayFact | undefined {
  const text = facts.folded.text.trimEnd();
  const before = text.slice(Math.max(0, text.length - 1 - NEAR), -1);
  const behind = next?.folded.text.trimStart().slice(0, NEAR) ?? '';
  const window = before + text.slice(-1) + behind;
  for (const row of JOINT)
    for (const match of matchesOf(window, row.pattern))
      if (hitAt(match) === before.length)
        return {
          id: row.id,
          unsure: row.unsure === true,
          at: sourceAt(facts, text.length - 1),
          before: before.slice(-8),
          behind: behind.slice(0, 8),
        };
  return undefined;
}

/** Where the group `hit`, one unit long, stands: rows have it once, with lookarounds or words of known length about it. */
const hitAt = (match: RegExpMatchArray): number => match.index! + match[0].lastIndexOf(match.groups!.hit!);
