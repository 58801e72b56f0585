// Walks the list of parts that stands before or behind a mark: amounts of one kind, joined by 、 or commas, each with a name.
// Invariant: where a list could also be read as ending earlier or going on, it says so and is not closed.
import { NEW_CLAUSE, OPEN_LIST, REST_FOLLOWS } from '../../data/relations/wholes.js';
import { QUANTITY_VERBS } from '../../data/verbs.js';
import type { Span } from '../../text/span.js';
import type { Amount } from './amount.js';

export interface Part {
  readonly amount: Amount;
  /** The words that name it, before its number and behind it. */
  readonly name: string;
}

export interface PartList {
  readonly parts: readonly Part[];
  readonly span: Span;
  /** Nothing says that there are more parts than these. */
  readonly ended: boolean;
  /** The sentence ends with the list and has no end mark: what follows may belong to it. */
  readonly atEnd: boolean;
  /** All parts are joined by 、和及与. */
  readonly tight: boolean;
}

const LONGEST_NAME = 40;
const VERB_FIRST = new RegExp(`^(?:${QUANTITY_VERBS})`);
const TAIL = /^(?:以上|以下|以内|左右|上下|不等|元整|整)?\s?/;

export type Joint = 'tight' | 'comma';

/** How two amounts are joined; undefined where they are no neighbours in a list. */
export function jointOf(between: string): Joint | undefined {
  const words = bare(between).replace(TAIL, '');
  if (words.length > LONGEST_NAME || /[:。!?();]/.test(words)) return undefined;
  const commas = words.split(',').length - 1;
  if (commas > 1) return undefined;
  if (commas === 1) return isNewClause(words.slice(words.indexOf(',') + 1).trim()) ? undefined : 'comma';
  return words.includes('、') || /^(?:和|及|以及|与)/.test(words) || /^[^、]{1,12}(?:和|及|以及|与)$/.test(words)
    ? 'tight'
    : undefined;
}

/** Without what stands in brackets or quotation marks, where commas and 等 belong to a name. */
const bare = (words: string): string => words.replace(/\([^()]*\)|“[^“”]*”/g, '');

const isNewClause = (words: string): boolean => NEW_CLAUSE.test(words) || VERB_FIRST.test(words);

/** The parts from `at` on: `amounts` are those behind it in the same bracket. */
export function readListFrom(text: string, at: number, amounts: readonly Amount[]): PartList | undefined {
  const first = amounts[0];
  if (first?.role !== 'plain') return undefined;
  const lead = bare(text.slice(at, first.span.start));
  if (lead.length > LONGEST_NAME || /[,:。!?()]/.test(lead)) return undefined;
  const members = [first];
  let tight = true;
  let broken = OPEN_LIST.test(withoutRest(lead));
  for (const amount of amounts.slice(1)) {
    const between = text.slice(members.at(-1)!.span.end, amount.span.start);
    const joint = jointOf(between);
    if (!joint || (joint === 'comma' && members.length > 1 && tight)) break;
    if (amount.kind !== first.kind || amount.role !== 'plain') {
      broken ||= joint === 'tight' || members.length === 1;
      break;
    }
    if (joint === 'comma') tight = false;
    broken ||= OPEN_LIST.test(withoutRest(between));
    members.push(amount);
  }
  return finish(text, { at, members, tight, broken });
}

/** 其他机具12台: the rest with a number of its own closes a list rather than leaves it open. */
const withoutRest = (words: string): string => words.replace(/(?:以及|及)?其[他它余](?=[^,]*$)/, '');

interface Draft {
  readonly at: number;
  readonly members: readonly Amount[];
  readonly tight: boolean;
  readonly broken: boolean;
}

function finish(text: string, { at, members, tight, broken }: Draft): PartList {
  const last = members.at(-1)!;
  const rest = bare(text.slice(last.span.end));
  const stop = rest.search(/[,;。!?)、(:]/);
  const noun = stop === -1 ? rest : rest.slice(0, stop);
  const behind = stop === -1 ? '' : rest.slice(stop);
  const end = last.span.end + noun.length;
  const open = broken || noun.length > 24 || OPEN_LIST.test(noun) || /^[、:]/.test(behind) || REST_FOLLOWS.test(behind);
  return {
    parts: nameParts(text, at, members, end),
    span: { start: members[0]!.span.start, end: last.span.end },
    ended: !open,
    atEnd: behind === '',
    tight,
  };
}

/** What stands between two joints names the part, on whichever side of the number it stands. */
export function nameParts(text: string, at: number, members: readonly Amount[], end: number): Part[] {
  let start = at;
  return members.map((amount, i) => {
    const next = members[i + 1];
    const between = next ? text.slice(amount.span.end, next.span.start) : '';
    const cut = /[,、]|(?:以及|和|及|与)/.exec(between)?.index ?? 0;
    const stop = next ? amount.span.end + cut : end;
    const name = text.slice(start, amount.span.start) + text.slice(amount.span.end, stop);
    start = stop;
    return { amount, name: name.replace(/^[,、和及与\s]+|\s+$/g, '') };
  });
}

/** The parts that end right before `at`, in order: `amounts` are those before it in the same bracket. */
export function readListBefore(text: string, at: number, amounts: readonly Amount[]): PartList | undefined {
  const last = amounts.at(-1);
  if (last?.role !== 'plain' || !/^[^,;:。!?()]{0,16}$/.test(text.slice(last.span.end, at))) return undefined;
  const members = [last];
  let tight = true;
  for (const amount of amounts.slice(0, -1).reverse()) {
    const joint = jointOf(text.slice(amount.span.end, members[0]!.span.start));
    if (!joint) break;
    if (amount.kind !== last.kind || amount.role !== 'plain') return undefined;
    if (joint === 'comma') tight = false;
    members.unshift(amount);
  }
  const from = clauseHead(text, members[0]!.span.start);
  const words = text.slice(from, at);
  return {
    parts: nameParts(text, from, members, at),
    span: { start: members[0]!.span.start, end: last.span.end },
    ended: !OPEN_LIST.test(words),
    atEnd: false,
    tight,
  };
}

/** Where the clause before `at` begins. */
export const clauseHead = (text: string, at: number): number => {
  const before = text.slice(0, at);
  return before.length - /[^,;:。!?()]*$/.exec(before)![0].length;
};
