// Wholes with their parts in one sentence, and whether they can come out: 总投资500万元，其中A 200万元、B 150万元.
// A verdict is given only where one reading exists: a part above its whole, parts above it, or a closed list that is off.
import { TOTAL_BEFORE, WHOLE_MARKS, type WholeMark } from '../../data/relations/wholes.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { type Decimal, isNear, sum } from '../decimal.js';
import type { SentenceFacts } from '../facts.js';
import { type Amount, readAmounts } from './amount.js';
import { type PartList, readListBefore, readListFrom } from './list.js';
import { canOverlap, findComplement } from './parts.js';

/** `above`: one part exceeds the whole; `over`: all together do; `off`: a closed list differs; `near`: an open one nearly fits. */
export type SumVerdict = 'above' | 'over' | 'off' | 'near';

export interface SumFact {
  readonly whole: Amount;
  /** The parts that prove it: the one that is above, or all. */
  readonly parts: readonly Amount[];
  readonly total: Decimal;
  readonly verdict: SumVerdict;
  /** The words from the first to the last figure that takes part. */
  readonly span: Span;
  /** The list runs to the end of a sentence without an end mark. */
  readonly atEnd: boolean;
}

/** A whole with the list bound to it, before it is judged; tests change one part of those that come out. */
export interface BoundList {
  readonly whole: Amount;
  readonly list: PartList;
  readonly binding: WholeMark['binding'];
}

const LONGEST_GAP = 40;

export const findSums = (facts: SentenceFacts): SumFact[] => {
  const found: SumFact[] = [];
  for (const bound of bindLists(facts)) {
    const fact = judge(bound);
    if (fact && !found.some((f) => f.whole.span.start === fact.whole.span.start)) found.push(fact);
  }
  return found;
};

/** Every whole with its parts; the first binding of a whole holds. */
export function bindLists(facts: SentenceFacts): BoundList[] {
  const text = facts.folded.text;
  if (!/其中|[共总合]|分为|分别|分成|即|包括|[(:由]/.test(text)) return [];
  const amounts = readAmounts(facts);
  if (amounts.length < 2) return [];
  const bound: BoundList[] = [];
  const add = (found: BoundList | undefined): void => {
    if (found && !bound.some((b) => b.whole === found.whole)) bound.push(found);
  };
  for (const { pattern, binding } of WHOLE_MARKS)
    for (const match of matchesOf(text, pattern)) {
      const mark = { start: match.index, end: match.index + match[0].length };
      if (binding === 'total') add(bindTotal(text, amounts, mark));
      else for (const found of bindWhole(text, amounts, { ...mark, binding })) add(found);
    }
  for (const whole of amounts) add(bindBracket(text, amounts, whole) ?? bindCalledTotal(text, amounts, whole));
  return bound;
}

type Mark = Span & { readonly binding: 'open' | 'closed' };

function bindWhole(text: string, amounts: readonly Amount[], mark: Mark): BoundList[] {
  const inside = text.lastIndexOf('(', mark.end - 1);
  const after = amounts.filter((a) => a.span.start >= mark.end);
  const bracket = after[0]?.bracket ?? -1;
  const opened = bracket !== -1 && bracket === inside;
  const behind = after.filter((a) => a.bracket === bracket);
  const lists = disentangle(behind).map((own) => readListFrom(text, mark.end, own));
  // Of two lists in one, the last figure ends both.
  const ended = lists.at(-1)?.ended ?? false;
  return lists.flatMap((own) => {
    const list = own && lists.length > 1 ? { ...own, ended } : own;
    const whole = list && findWhole(text, amounts, { mark, list, bracket, opened });
    return whole ? [{ whole, list, binding: mark.binding }] : [];
  });
}

/** 甲类11个、投资1190万元，乙类5个、投资560万元: two lists in one, each with its own kind. */
function disentangle(amounts: readonly Amount[]): (readonly Amount[])[] {
  const [one, other] = [amounts[0]?.kind, amounts[1]?.kind];
  if (one === undefined || other === undefined || one === other) return [amounts];
  let end = 0;
  while (end < amounts.length && amounts[end]!.kind === (end % 2 === 0 ? one : other)) end++;
  if (end < 4) return [amounts];
  const turns = amounts.slice(0, end - (end % 2));
  return [turns.filter((_, i) => i % 2 === 0), turns.filter((_, i) => i % 2 === 1)];
}

interface Search {
  readonly mark: Mark;
  readonly list: PartList;
  readonly bracket: number;
  readonly opened: boolean;
}

/**
 * The amount that the mark refers back to: the last of the parts' kind, over what else is said of it. Rates are left out:
 * 覆盖率90%，其中农村95% is of another whole; and a single part must be of what the whole counts: 12个村…，其中3个项目.
 */
function findWhole(
  text: string,
  amounts: readonly Amount[],
  { mark, list, bracket, opened }: Search,
): Amount | undefined {
  const kind = list.parts[0]!.amount.kind;
  if (kind === '' || /[%‰/]|百分点|个点/.test(kind)) return undefined;
  const before = amounts.filter((a) => a.span.end <= mark.start);
  const within = before.filter((a) => a.bracket === bracket);
  const side = opened && within.length === 0 ? before.filter((a) => a.bracket !== bracket) : within;
  let skips = false;
  for (const amount of [...side].reverse()) {
    if (amount.kind === kind && amount.role !== 'change') {
      const isSame = !skips || list.parts.length > 1 || countsAlike(text, amount, list.parts[0]!.amount);
      return isSame && reaches(text, amount, mark) ? amount : undefined;
    }
    const isRemark = amount.role === 'change' || /[%‰]/.test(amount.unit);
    skips ||= !isRemark && !/分[为成]?$/.test(text.slice(0, amount.span.start));
  }
  return undefined;
}

/** 12个行政村 and 19个村. */
function countsAlike(text: string, whole: Amount, part: Amount): boolean {
  const noun = /^[\u4e00-\u9fff]{1,2}/.exec(text.slice(part.span.end))?.[0]?.[0];
  return noun !== undefined && text.slice(whole.span.end, whole.span.end + 6).includes(noun);
}

/** A closed list stands right behind its whole; 其中 may come after a remark. */
function reaches(text: string, whole: Amount, mark: Mark): boolean {
  const gap = text.slice(whole.span.end, mark.start).replace(/\([^()]*\)/g, '');
  const commas = gap.split(',').length - 1;
  return mark.binding === 'open'
    ? gap.length <= LONGEST_GAP && commas <= 2 && !/其中/.test(gap)
    : gap.length <= 16 && commas <= 1 && !/[、:]/.test(gap);
}

/** 续建7个、新建9个，共16个. */
function bindTotal(text: string, amounts: readonly Amount[], mark: Span): BoundList | undefined {
  const at = amounts.findIndex((a) => a.span.start >= mark.end);
  const whole = amounts[at];
  if (!whole || whole.span.start !== mark.end || whole.role !== 'plain') return undefined;
  const before = amounts.slice(0, at).filter((a) => a.bracket === whole.bracket);
  const joint = /(?:[两二三四五六七八九]部分)?(?:组成|构成)?,?$/.exec(text.slice(0, mark.start))!;
  const list = readListBefore(text, joint.index, before);
  return list && list.parts.length >= 2 && list.parts[0]!.amount.kind === whole.kind
    ? { whole, list, binding: 'total' }
    : undefined;
}

/** 16个项目（续建7个、新建9个）: a bracket that holds nothing but parts. */
function bindBracket(text: string, amounts: readonly Amount[], whole: Amount): BoundList | undefined {
  const gap = /^[^,;:。、()]{0,10}\(/.exec(text.slice(whole.span.end, whole.span.end + 11))?.[0];
  if (gap === undefined || whole.role !== 'plain') return undefined;
  const bracket = whole.span.end + gap.length - 1;
  const list = readListFrom(
    text,
    bracket + 1,
    amounts.filter((a) => a.bracket === bracket),
  );
  if (!list || list.parts.length < 2 || list.parts[0]!.amount.kind !== whole.kind) return undefined;
  return { whole, list, binding: 'open' };
}

/** 共16个项目，续建7个、新建9个: behind what is called a total its parts may follow at once. */
function bindCalledTotal(text: string, amounts: readonly Amount[], whole: Amount): BoundList | undefined {
  if (whole.role !== 'plain' || !TOTAL_BEFORE.test(text.slice(0, whole.span.start))) return undefined;
  const gap = /^[^,;:。、()]{0,12}[,]/.exec(text.slice(whole.span.end, whole.span.end + 13))?.[0];
  if (gap === undefined) return undefined;
  const at = whole.span.end + gap.length;
  const behind = amounts.filter((a) => a.span.start >= at && a.bracket === whole.bracket);
  const list = readListFrom(text, at, behind);
  if (!list?.tight || list.parts.length < 2 || list.parts[0]!.amount.kind !== whole.kind) return undefined;
  const isParts =
    findComplement(list.parts) !== undefined || !/^(?:新|建|改|整|完|投|培|引|开|修)/.test(text.slice(at));
  return isParts && isNear(sum(list.parts.map((p) => p.amount.value)), whole.value, '0.3')
    ? { whole, list, binding: 'closed' }
    : undefined;
}

/** What is wrong with a bound list; undefined where it comes out or cannot be told. */
export function judge({ whole, list, binding }: BoundList): SumFact | undefined {
  const parts = list.parts.map((p) => p.amount);
  const total = sum(parts.map((p) => p.value));
  const make = (verdict: SumVerdict, shown: readonly Amount[]): SumFact => ({
    whole,
    parts: shown,
    total: verdict === 'above' ? shown[0]!.value : total,
    verdict,
    span: {
      start: Math.min(whole.span.start, shown[0]!.span.start),
      end: Math.max(whole.span.end, shown.at(-1)!.span.end),
    },
    atEnd: list.atEnd,
  });
  const capped = whole.bound === 'exact' || whole.bound === 'most';
  const high = parts.find((p) => exceeds(p, whole));
  if (high && capped && whole.role === 'plain') return make('above', [high]);
  if (parts.length < 2 || comesOut(whole, parts)) return undefined;
  const overlap = canOverlap(list.parts);
  const isSure = parts.every((p) => p.bound === 'exact');
  const closed = isClosed({ whole, list, binding }) && isSure && whole.bound === 'exact';
  if (closed && !overlap && isNear(total, whole.value, '0.5')) return make('off', parts);
  if (overlap || !isNear(total, whole.value, '0.5')) return undefined;
  const reach = parts.every(isReached);
  if (total.gt(whole.value) && capped && reach && whole.role === 'plain') return make('over', parts);
  const enough = parts.length >= 3 || findComplement(list.parts) !== undefined;
  const isPlanned = isSure && [whole, ...parts].every(isRound);
  const isFixed = whole.bound === 'exact' || (whole.bound === 'floor' && total.lt(whole.value));
  return binding !== 'total' && enough && isPlanned && isFixed && list.ended && isNear(total, whole.value, '0.15')
    ? make('near', parts)
    : undefined;
}

/** The real part is no less than printed. */
const isReached = (part: Amount): boolean => part.bound === 'exact' || part.bound === 'least' || part.bound === 'floor';

/** Budgets are shared out in round figures; 15.47万亿元 is a statistic whose small parts are left out. */
const isRound = ({ digits }: Amount): boolean => digits.replace('.', '').replace(/^0+|0+$/g, '').length <= 3;

const exceeds = (part: Amount, whole: Amount): boolean =>
  isReached(part) && part.value.minus(part.step.div(2)).gt(whole.value.plus(whole.step.div(2)));

/** All of the parts, or the first few of them, add up within half the last digit of each. */
function comesOut(whole: Amount, parts: readonly Amount[]): boolean {
  const slacks = parts.map((part) => commonStep(part, [whole, ...parts]).div(2));
  // A whole in a unit of its own (1.2亿元 beside 7300万元) was rounded by itself.
  const own = parts.some((part) => part.unit === whole.unit) ? [] : [whole.step.div(2)];
  return parts.some((_, i) => {
    const rest = sum(parts.slice(0, i + 1).map((part) => part.value))
      .minus(whole.value)
      .abs();
    // The first few come out only to the last digit: what is left may be of another list.
    return i + 1 < parts.length ? rest.eq(0) : rest.lte(sum([...own, ...slacks]));
  });
}

/** The finest step among figures in one unit: beside 2.4亿元, 2亿元 is 2.0亿元. */
const commonStep = (part: Amount, all: readonly Amount[]): Decimal =>
  all.reduce((step, other) => (other.unit === part.unit && other.step.lt(step) ? other.step : step), part.step);

const isClosed = ({ list, binding, whole }: BoundList): boolean =>
  list.ended && whole.role === 'plain' && (binding !== 'open' || findComplement(list.parts)?.closed === true);
