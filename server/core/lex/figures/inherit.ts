// What a value takes from the one before it in its sentence: the whole indicator (2023年8所、2024年9所), its verb
// (建成x个…、xx个…), the thing measured (小麦播种面积21万亩、玉米20万亩), what it refers to (每千人口…).
import { VALUE_NOUNS } from '../../data/verbs.js';
import type { Span } from '../../text/span.js';
import type { Measured, Reading } from './indicator.js';
import { isEmpty, nounAfter } from './phrase.js';

/** Between two values of one indicator: a year, a mean, a verb of reaching, and nothing that names another. */
const ONLY_WHEN =
  /^(?:以上|以下|以内|左右)?[、,]?(?:其中|分别为|分年度为|分年为)?[:,]?(?:(?:到|至)?20\d\d年(?:底|末)?(?:前)?|今年|明年|后年|当年|年均|每年|平均每年|年平均|共计|合计|总计|(?<=,)共)(?:达到?|为|提高到|提升到|增加到|增长到|降到|下降到|控制在|安排|投入|完成)?\s?$/;

/** `2023年达到92%、2025年达到96%`, `其中2024年360万元、2025年320万元`, `培训360人次，年均120人次`. */
export function readInherited({ text, value, previous }: Reading, start: number): Measured | undefined {
  if (!previous || previous.measured.change === 'by' || previous.value.unit !== value.unit) return undefined;
  const between = text.slice(previous.value.span.end, value.from);
  if (start > value.from || !ONLY_WHEN.test(between) || !isEmpty(ownNoun(text, value.span.end))) return undefined;
  return { ...previous.measured, evidence: previous.measured.evidence === 'verb' ? 'verb' : 'reach' };
}

/** A noun right behind the value, where one stands there: what it counts. */
const ownNoun = (text: string, end: number): Span =>
  /^(?:以上|以下|以内|左右)?(?:[,;。、)]|\s*$|和|及)/.test(text.slice(end))
    ? { start: end, end }
    : nounAfter(text, end);

/** 建成x个市级园区、xx个县级园区; 900亿元、700亿元; 培训36期、3000人次: the verb or the indicator of the value before goes on. */
export function readListed({ text, value, previous }: Reading, start: number): Measured | undefined {
  if (!previous) return undefined;
  const between = text.slice(previous.value.span.end, value.span.start);
  const isNext = /^(?:以上|以下|以内|左右)?[、和及与,]$/.test(between);
  const noun = nounAfter(text, value.span.end);
  // 新增学位点2个，2个学科进入前列: what follows has a noun of its own.
  if (isNext && previous.value.unit === value.unit)
    return between.endsWith(',') && value.unit !== '' && !isEmpty(ownNoun(text, value.span.end))
      ? { pieces: [noun], evidence: 'verb', change: 'none' }
      : previous.measured;
  const verb = previous.measured.pieces[0];
  if (previous.measured.evidence !== 'verb' || !verb) return undefined;
  if (isNext && value.unit !== '' && isEmpty(ownNoun(text, value.span.end))) return previous.measured;
  if (!/^[^,;。]{0,20}[、和及与]$/.test(between)) return undefined;
  return isEmpty(noun) || start < verb.end ? undefined : { pieces: [verb, noun], evidence: 'verb', change: 'none' };
}

const PER = /^每(?:千|万|百|10万|十万)(?:名|个)?(?:常住|户籍)?(?:人口|人|老年人|儿童)?/;

/** Rates and shares: the words behind them say for whom (清扫率城区达到90%). */
const RATE = /^(?<name>.{2,}(?:率|占比|比例|比重|覆盖面|指数))(?<scope>.{0,8})$/;
/** What is measured of many things alike: 播种面积, 产量. */
const MEASURE =
  /(?:播种面积|种植面积|养殖面积|建筑面积|面积|总产量|产量|总产值|产值|存栏量?|出栏量?|资金|投资|收入|自给率)$/;
/** A name of its own needs no help. */
const LONGEST_OWN = 10;
const LONGEST_PART = 6;
/** Between a part and the whole or the part before: `，其中`, `、`. */
const JOINT = /^(?:以上|以下|以内|左右)?(?:[、,和及]|,?其中|[,、]?其余)?[:,]?$/;

/**
 * The pieces of a name that a list shares: 每千人口 of the first, and the thing measured where this one gives only of what
 * or of whom it is: `清扫率城区达到90%、县城达到82%`, `小麦播种面积21万亩、玉米20万亩`, `课例300节，其中七年级110节`.
 */
export function completeName(reading: Reading, own: readonly Span[]): Pick<Measured, 'pieces' | 'shared'> {
  const { text, value, previous } = reading;
  const first = previous?.measured.pieces[0];
  const head = own[0]!;
  if (!first || previous.value.unit !== value.unit || previous.measured.change === 'by') return { pieces: own };
  const words = own.map((piece) => text.slice(piece.start, piece.end)).join('');
  const gap = text.slice(previous.value.span.end, head.start);
  if (/^每/.test(words) || !JOINT.test(gap)) return { pieces: own };
  const per = PER.exec(text.slice(first.start, first.end));
  if (per) return { pieces: [{ start: first.start, end: first.start + per[0].length }, ...own] };
  if (VALUE_NOUNS.test(words) || words.length > LONGEST_OWN) return { pieces: own };
  const isPart = words.length <= LONGEST_PART && (/其中/.test(gap) || previous.measured.shared !== undefined);
  const shared = sharedPart(text, previous.measured, isPart);
  return shared && !words.endsWith(text.slice(shared.end - 2, shared.end))
    ? { pieces: [...own, shared], shared }
    : { pieces: own };
}

/** What the next name of a list can take over from the measured one; the last piece has it, whole for its parts. */
function sharedPart(text: string, { pieces, evidence, shared }: Measured, isPart: boolean): Span | undefined {
  if (shared) return shared;
  const last = pieces.at(-1)!;
  const words = text.slice(last.start, last.end);
  const rate = RATE.exec(words)?.groups;
  // 违法率为零，事故为零: a rate that says not for whom it is leaves nothing to say for others.
  if (rate) return rate.scope || isPart ? { start: last.start, end: last.start + rate.name!.length } : undefined;
  const measure = evidence === 'verb' ? undefined : MEASURE.exec(words);
  if (measure) return { start: last.start + measure.index, end: last.end };
  return isPart && evidence === 'verb' && words.length >= 2 && words.length <= 14 ? last : undefined;
}
