// Reads off a sentence what a value measures: the noun phrase before it, behind it, or in the clause before.
import { CHANGE, REACH } from '../../data/comparators.js';
import { DESCRIPTION, REFERENCE } from '../../data/roles.js';
import { QUANTITY_VERBS, VALUE_NOUNS } from '../../data/verbs.js';
import type { Span } from '../../text/span.js';
import type { Evidence } from './fact.js';
import { completeName, readInherited, readListed } from './inherit.js';
import { clauseStart, isEmpty, nounAfter, trimPhrase } from './phrase.js';
import type { Value } from './values.js';

export interface Measured {
  /** The words of the indicator, in order; joined they read as one. */
  readonly pieces: readonly Span[];
  readonly evidence: Evidence;
  readonly change: 'none' | 'by';
  /** What it took from the figure before, so that the next of the list can take it as well. */
  readonly shared?: Span;
}

/** A value with what is known of the one before it in the sentence. */
export interface Reading {
  readonly text: string;
  readonly value: Value;
  /** Where the words of the sentence begin, behind its label. */
  readonly from: number;
  readonly previous?: { readonly value: Value; readonly measured: Measured } | undefined;
}

const TAIL = /^\s?(?:\(含\))?(?:以上|以下|以内|左右|上下)?(?=[,;。、!?()”]|\s*$|和|及|与|并|到|赴|参加|中,|\s)/;
const FILLERS = '(?:了|各类|不少于|不低于|不超过|超过?|约|近|至少|达到?|共|总|首批|新一批|第一批|其中)*\\s?';
const VERB_BEFORE = new RegExp(`(?<verb>${QUANTITY_VERBS})${FILLERS}$`);
const VERB_THEN_NOUN = new RegExp(
  `(?<verb>${QUANTITY_VERBS})(?:了|各类|一批)?(?!工程|行动|项目|计划)(?<noun>[\\u4e00-\\u9fff、·A-Za-z0-9“”()]{2,28}?)(?:不少于|不低于|不超过|超过?|约|近|至少|达到?|各|共|总数|总量|分别)*\\s?$`,
);

/** What the value measures; undefined where nothing shows that it measures anything. */
export function findMeasured(reading: Reading): Measured | undefined {
  const { text, value, from, previous } = reading;
  const floor = previous ? previous.value.span.end : from;
  const start = Math.max(clauseStart(text, value.from, from), floor);
  return (
    readInherited(reading, start) ??
    readFrom(reading, start) ??
    readChange(reading, start) ??
    readReach(reading, start) ??
    readShare(reading, start) ??
    readVerb(reading, start) ??
    readNoun(reading, start) ??
    readListed(reading, start) ??
    readDescribed(reading, start)
  );
}

const FROM = /(?:由|从)(?:20\d\d年底?的?|上年底?的?|去年底?的?|目前的?|现在的?)?\s?$/;
const MOVES_TO =
  /^[^,;。]{0,14}?(?:提高|提升|增加|上升|下降|降低|增长|扩大|减少|压缩|压减|压降|缩短|整合|精简|调整|降|升)(?:到|至)/;

/** 签约率由72%提高到80%: what both values are of stands before 由. */
function readFrom({ text, value }: Reading, start: number): Measured | undefined {
  const from = FROM.exec(text.slice(start, value.from));
  if (!from || !MOVES_TO.test(text.slice(value.span.end, value.span.end + 24))) return undefined;
  const phrase = withoutBody(text, trimPhrase(text, { start, end: start + from.index }));
  return isEmpty(phrase) ? undefined : { pieces: [phrase], evidence: 'from', change: 'none' };
}

/** 全县下辖12个乡镇, 高于全省平均水平75%: what there is, and what others have. */
function readDescribed({ text, value }: Reading, start: number): Measured | undefined {
  const before = text.slice(start, value.from);
  if (!DESCRIPTION.test(before) && !REFERENCE.test(before)) return undefined;
  const phrase = trimPhrase(text, { start, end: value.from });
  const noun = nounAfter(text, value.span.end);
  const pieces = [phrase, noun].filter((piece) => !isEmpty(piece));
  return pieces.length === 0 ? undefined : { pieces, evidence: 'described', change: 'none' };
}

/** 增长17%: what grows stands before it, or is the indicator of the clause before. */
function readChange(reading: Reading, start: number): Measured | undefined {
  const { text, value } = reading;
  const change = CHANGE.exec(text.slice(start, value.from));
  if (!change || change[0].trim() === '') return undefined;
  const own = withoutBasis(text, trimPhrase(text, { start, end: start + change.index }));
  const named = isEmpty(own) ? inheritedName(reading, start) : [own];
  const verb = {
    start: start + change.index + (/(?:增|提|升|上升|扩|下|降|减|压|缩|回|收|节)/.exec(change[0])?.index ?? 0),
    end: start + change.index + change[0].trimEnd().length,
  };
  return named ? { pieces: [...named, verb], evidence: 'change', change: 'by' } : undefined;
}

/** 租金收入比上年的8000万元增长: what it is compared with is no part of the name. */
function withoutBasis(text: string, phrase: Span): Span {
  const at = /(?:比|较)[^,;。]*\d[^,;。]*$/.exec(text.slice(phrase.start, phrase.end))?.index;
  return at === undefined ? phrase : { start: phrase.start, end: phrase.start + at };
}

/** The indicator of the value before, or the noun phrase of the clause before. */
function inheritedName({ text, from, previous }: Reading, start: number): readonly Span[] | undefined {
  if (previous && previous.measured.change === 'none' && start - previous.value.span.end <= 4)
    return previous.measured.pieces;
  const clause = previousClause(text, start, from);
  return isEmpty(clause) ? undefined : [clause];
}

/** 覆盖率达到95%: the indicator stands before the verb, or, where the clause begins with it, in the clause before. */
function readReach(reading: Reading, start: number): Measured | undefined {
  const { text, value, from, previous } = reading;
  const reach = REACH.exec(text.slice(start, value.from));
  if (!reach || reach[0].trim() === '') return undefined;
  if (previous?.measured.evidence === 'from' && start === previous.value.span.end)
    return { ...previous.measured, evidence: 'reach' };
  let phrase = trimPhrase(text, { start, end: start + reach.index });
  const words = text.slice(phrase.start, phrase.end);
  if (/^(?:为|对|向|给)$/.test(reach[0].trim()) && /^[\u4e00-\u9fff]/.test(text.slice(value.span.end))) {
    return { pieces: [wordsBehind(text, value.span.end, /[,;。、]/)], evidence: 'verb', change: 'none' };
  }
  if (/^以.{1,8}为单位$/.test(words) || words === '') phrase = previousClause(text, start, from);
  const changed = /^(?:提高|提升|增加|扩大|降低|减少|缩短|压缩)(?!率)/.exec(text.slice(phrase.start, phrase.end));
  if (changed) phrase = { start: phrase.start + changed[0].length, end: phrase.end };
  phrase = withoutBody(text, phrase);
  // 脱贫人口占总人口的12%, 党员比例达到15%: that it is a share, and of what, belongs to the name.
  const whole = value.base === 'percent' ? SHARE_TAIL.exec(reach[0])?.[0] : undefined;
  if (!isEmpty(phrase) && whole !== undefined && phrase.end === start + reach.index)
    phrase = { start: phrase.start, end: phrase.end + whole.length };
  if (!isEmpty(phrase)) return { ...completeName(reading, [phrase]), evidence: 'reach', change: 'none' };
  const noun = nounAfter(text, value.span.end);
  return isEmpty(noun) ? undefined : { pieces: [noun], evidence: 'reach', change: 'none' };
}

const SHARE_TAIL = /^占(?!比|[到至有])[\u4e00-\u9fff]{2,10}(?=的\s?$)|^比例/;

const BODIES =
  /^.*(?:中心|医院|[敬养]老院|福利院|卫生[院室所]|学校|幼儿园|(?:服务|护理|工作|监测)站(?!点)|机构|单位(?!耕地|面积|产品|产值|能耗|GDP|地区|国内|工业|建筑)|部门|企业|公司)(?=.{4,})/;

/** `各街道养老院、康复护理站护理型床位占比`: behind a list of bodies only the figure's own name is kept. */
function withoutBody(text: string, phrase: Span): Span {
  const words = text.slice(phrase.start, phrase.end);
  if (!/^各|、/.test(words)) return phrase;
  const body = BODIES.exec(words)?.[0].length ?? 0;
  return { start: phrase.start + body, end: phrase.end };
}

/** 90%的村卫生室达到标准: a share of what follows. */
function readShare({ text, value }: Reading, start: number): Measured | undefined {
  const after = text.slice(value.span.end, value.span.end + 30);
  if (/(?:力争|确保|争取|推动|使)$/.test(text.slice(start, value.from)) && /^[\u4e00-\u9fff]{2,}/.test(after)) {
    const end = after.search(/[,;。、!?()]/);
    return {
      pieces: [{ start: value.span.end, end: value.span.end + (end === -1 ? after.length : end) }],
      evidence: 'share',
      change: 'none',
    };
  }
  const lead = /^(?:以上|左右)?的(?=[\u4e00-\u9fff])/.exec(after);
  if (value.base !== 'percent' || !lead || /(?:占|为|按|按照|不低于.{0,8})$/.test(text.slice(start, value.from)))
    return undefined;
  const noun = wordsBehind(text, value.span.end + lead[0].length, /[,;。、!?()]/);
  return { pieces: [noun], evidence: 'share', change: 'none' };
}

/** The words up to a mark, and no more of them than a name has. */
function wordsBehind(text: string, start: number, mark: RegExp): Span {
  const words = text.slice(start, start + 24);
  const end = words.search(mark);
  return { start, end: start + (end === -1 ? words.length : end) };
}

/** 改扩建7所乡镇卫生院, 引进高层次人才15人, 投入2800万元. */
function readVerb(reading: Reading, start: number): Measured | undefined {
  const { text, value, from } = reading;
  if (value.unit === '') return undefined;
  const before = text.slice(start, value.from);
  const direct = VERB_BEFORE.exec(before);
  if (direct?.groups) {
    const verb = { start: start + direct.index, end: start + direct.index + direct.groups.verb!.length };
    const noun = nounAfter(text, value.span.end);
    if (!isEmpty(noun)) return { pieces: [verb, noun], evidence: 'verb', change: 'none' };
    let lead = trimPhrase(text, { start, end: verb.start });
    if (isEmpty(lead) && value.unit.endsWith('元')) lead = objectOf(text, previousClause(text, start, from));
    return {
      ...(isEmpty(lead) ? completeName(reading, [verb]) : { pieces: [lead, verb] }),
      evidence: 'verb',
      change: 'none',
    };
  }
  // 隐患整治销号率: 整治 belongs to the name of a rate.
  if (value.base === 'percent' && /率\s?$/.test(before)) return undefined;
  const spread = VERB_THEN_NOUN.exec(before);
  if (!spread?.groups || !TAIL.test(text.slice(value.span.end))) return undefined;
  const verb = { start: start + spread.index, end: start + spread.index + spread.groups.verb!.length };
  const noun = trimPhrase(text, { start: verb.end, end: start + spread.index + spread[0].length });
  return { pieces: [verb, noun], evidence: 'verb', change: 'none' };
}

/** 加大排水设施投入 → 排水设施: what the clause before deals with, without its verb; nothing where it has a figure of its own. */
function objectOf(text: string, clause: Span): Span {
  if (/\d/.test(text.slice(clause.start, clause.end))) return { start: clause.end, end: clause.end };
  const verb = /^(?:加大|加强|推进|启动|开工|新建|改造|更新|完成|完善|建设|组织)/.exec(
    text.slice(clause.start, clause.end),
  );
  const noun = { start: clause.start + (verb?.[0].length ?? 0), end: clause.end };
  const tail = /(?:投入|力度|工作)$/.exec(text.slice(noun.start, noun.end));
  return { start: noun.start, end: noun.end - (tail?.[0].length ?? 0) };
}

/** 总投资3亿元, 全科医生2名, 、硕士80名: the value stands right behind the noun it measures. */
function readNoun(reading: Reading, start: number): Measured | undefined {
  const { text, value } = reading;
  const phrase = withoutBody(text, trimPhrase(text, { start, end: value.from }));
  const words = text.slice(phrase.start, phrase.end);
  if (words.length < 2 || words.length > 30 || (value.unit === '' && value.base !== 'ratio')) return undefined;
  if (!/[\u4e00-\u9fffA-Za-z)”]$/.test(words) || !/[\u4e00-\u9fff]{2}/.test(words)) return undefined;
  if (!VALUE_NOUNS.test(words) && (value.base !== 'none' || !TAIL.test(text.slice(value.span.end)))) return undefined;
  return { ...completeName(reading, [phrase]), evidence: 'noun', change: 'none' };
}

/** The noun phrase of the clause before, where this one has none of its own. */
function previousClause(text: string, start: number, from: number): Span {
  const none = { start, end: start };
  if (start - 1 <= from || text[start - 1] !== ',') return none;
  const begin = clauseStart(text, start - 1, from);
  const clause = trimPhrase(text, { start: begin, end: start - 1 });
  const words = text.slice(clause.start, clause.end);
  const cut = REACH_INSIDE.exec(words);
  const end = clause.start + (cut ? cut.index : Math.min(words.length, 24));
  return trimPhrase(text, { start: clause.start, end });
}

/** A verb with its number, behind which nothing of the indicator stands. */
const REACH_INSIDE = /(?:达到|达|为|完成|控制在|提高到|增长|下降|稳定在|突破|超过)[^\u4e00-\u9fff]*[\dxX]/;
