// Reads off a sentence what a value measures: the noun phrase before it, behind it, or in the clause before.
import { CHANGE, REACH } from '../../data/comparators.js';
import { QUANTITY_VERBS, VALUE_NOUNS } from '../../data/verbs.js';
import type { Evidence } from './fact.js';
import type { Value } from './values.js';

export interface Measured {
  readonly indicator: string;
  readonly evidence: Evidence;
  readonly change: 'none' | 'by';
}

/** What stands at the head of a clause and is no part of the indicator. */
const OPENING =
  /^(?:[\s“”‘’]|其中|到?20\d\d年?(?:底|末)?前?|到?“?十[三四五六]五”?(?:期?末|时期|期间)?|年底前?|年内|年末|年度|今年|明年|全年|每年|年均|月底前?|力争|确保|努力|争取|要|将|拟|计划|预期|预计|使|让|实现|推动|促进|进一步|全面|大力|积极|加快|着力|继续|持续|深入|扎实|不断|重点|统筹|切实|有效|稳步|逐步|认真|严格|始终|坚持|抓好|做好|保证|保持|同时|并|且|及|和|以及|对|把|将|在|于|通过|是|[一二三四五六七八九十]是|[一二三四五六七八九十]要|至少|约|再|共|总共|累计|合计|首批|新|全部|均|都|已|分别)+/;
const CLAUSE_END = /[,;:。!?()“”]/;
/** A noun phrase behind the value ends before one of these. */
const NOUN_END =
  /[,;:。、!?()“”《》]|以上|以下|以内|左右|并(?!轨|网|购)|及其|且|用于|以(?!上|下|内)|到(?!位|达)|赴|参加|开展|进行|达到|作为|创建|建设成|转型|实现|投入|[,]|的(?:目标|任务|要求)/;

const VERB_BEFORE = new RegExp(
  `(?:${QUANTITY_VERBS})(?:了|各类|不少于|不低于|超过?|约|近|至少|达到?|共|总|首批|新一批)*\\s?$`,
);
const VERB_THEN_NOUN = new RegExp(
  `(?<verb>${QUANTITY_VERBS})(?<noun>[\\u4e00-\\u9fff、·A-Za-z“”]{2,24}?)(?:不少于|不低于|超过?|约|近|至少|达到?|各|共|总数|总量|分别)*\\s?$`,
);

/** What the value measures; undefined where nothing shows that it measures anything. */
export function findMeasured(text: string, value: Value, from: number): Measured | undefined {
  const start = clauseStart(text, value.span.start, from);
  const before = text.slice(start, value.span.start);
  const after = text.slice(value.span.end);
  return (
    readChange(text, before, start, from) ??
    readReach(text, before, after, start, from) ??
    readShare(value, before, after) ??
    readVerb(value, before, after) ??
    readNoun(value, before)
  );
}

/** The clause begins behind the last mark; 、 keeps a list of indicators together. */
function clauseStart(text: string, at: number, from: number): number {
  let i = at;
  while (i > from && !CLAUSE_END.test(text[i - 1]!)) i--;
  return i;
}

/** 增长17%: what grows stands before it, or is the indicator of the clause before. */
function readChange(text: string, before: string, start: number, from: number): Measured | undefined {
  const change = CHANGE.exec(before);
  if (!change || change[0].trim() === '') return undefined;
  const phrase = trimPhrase(before.slice(0, change.index));
  const indicator = phrase || previousPhrase(text, start, from);
  return indicator
    ? { indicator: `${indicator}${/增|提|升|扩/.test(change[0]) ? '增长' : '下降'}`, evidence: 'change', change: 'by' }
    : undefined;
}

/** 覆盖率达到95%: the indicator stands before the verb, or, where the clause begins with it, in the clause before. */
function readReach(text: string, before: string, after: string, start: number, from: number): Measured | undefined {
  const reach = REACH.exec(before);
  if (!reach || reach[0].trim() === '') return undefined;
  let phrase = trimPhrase(before.slice(0, reach.index));
  if (/^以.{1,8}为单位$/.test(phrase) || phrase === '') phrase = previousPhrase(text, start, from);
  if (/^(?:提高|提升|增加|扩大|降低|减少|缩短|压缩)/.test(phrase)) phrase = phrase.slice(2);
  if (phrase !== '') return { indicator: phrase, evidence: 'reach', change: 'none' };
  const noun = nounAfter(after);
  return noun === '' ? undefined : { indicator: noun, evidence: 'reach', change: 'none' };
}

/** 90%的村卫生室达到标准: a share of what follows. */
function readShare(value: Value, before: string, after: string): Measured | undefined {
  if (value.base !== 'percent' || !/^(?:以上|左右)?的[\u4e00-\u9fff]/.test(after)) return undefined;
  if (/(?:占|为|按|按照)$/.test(before)) return undefined;
  const noun = after
    .replace(/^(?:以上|左右)?的/, '')
    .split(/[,;。、!?()]/)[0]!
    .slice(0, 24);
  return { indicator: noun, evidence: 'share', change: 'none' };
}

/** 改扩建7所乡镇卫生院, 引进高层次人才15人, 投入2800万元. */
function readVerb(value: Value, before: string, after: string): Measured | undefined {
  if (value.unit === '') return undefined;
  const direct = VERB_BEFORE.exec(before);
  if (direct) {
    const verb =
      /^[\u4e00-\u9fff]+?(?=了|各类|不少于|不低于|超|约|近|至少|达|共|总|首批|新一批|\s|$)/.exec(direct[0])?.[0] ??
      direct[0];
    const noun = nounAfter(after);
    const lead = value.unit.endsWith('元') && noun === '' ? trimPhrase(before.slice(0, direct.index)) : '';
    return { indicator: lead + verb + noun, evidence: 'verb', change: 'none' };
  }
  const spread = VERB_THEN_NOUN.exec(before);
  if (!spread?.groups) return undefined;
  const behind =
    /^(?:人|名|家|个|所|张|台|辆|项|处|座|件|场|期|次|亩|公里|万|元|万元|亿元|人次|平方米|户|条|套|篇)/.test(
      value.unit,
    );
  return behind
    ? { indicator: spread.groups.verb! + spread.groups.noun!.replace(/^[、]/, ''), evidence: 'verb', change: 'none' }
    : undefined;
}

/** 总投资3亿元, 全科医生2名: the value stands right behind the noun it measures. */
function readNoun(value: Value, before: string): Measured | undefined {
  const phrase = trimPhrase(before);
  if (phrase.length < 2 || (value.unit === '' && value.base === 'none')) return undefined;
  if (!VALUE_NOUNS.test(phrase) && value.base === 'none') return undefined;
  if (!VALUE_NOUNS.test(phrase)) return undefined;
  return { indicator: phrase, evidence: 'noun', change: 'none' };
}

const nounAfter = (after: string): string => {
  const words = after.replace(/^(?:以上|以下|以内|左右)?的?/, '');
  const end = words.search(NOUN_END);
  return words.slice(0, end === -1 ? 18 : Math.min(end, 18)).trim();
};

const trimPhrase = (phrase: string): string =>
  phrase
    .replace(OPENING, '')
    .replace(/(?:总体|基本|平均|分别|均|力争|要|将|都|稳定|的)+$/, '')
    .trim();

/** The noun phrase of the clause before, where this one has none of its own. */
function previousPhrase(text: string, start: number, from: number): string {
  if (start - 1 <= from || text[start - 1] !== ',') return '';
  const begin = clauseStart(text, start - 1, from);
  const clause = trimPhrase(text.slice(begin, start - 1));
  const cut = REACH_INSIDE.exec(clause);
  const phrase = cut ? clause.slice(0, cut.index) : clause;
  return phrase.length <= 24 && !/\d/.test(phrase.slice(-4)) ? phrase : phrase.slice(0, 24);
}

/** A verb with its number, behind which nothing of the indicator stands. */
const REACH_INSIDE = /(?:达到|达|为|完成|控制在|提高到|增长|下降|稳定在|突破|超过)[^\u4e00-\u9fff]*[\dxX]/;
