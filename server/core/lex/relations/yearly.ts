// The figure of last year beside this year's and the growth between them, in one sentence: 352万人次，比上年的320万人次增长10%;
// 去年接待320万人次，今年增长10%，达到352万人次.
import type { Amount } from './amount.js';
import type { Step } from './changes.js';

export interface YearlyStep {
  readonly step: Step;
  readonly stated: Amount;
}

const MOVE = '(?:(?<up>增长|提高|增加|上升|提升)|(?<down>下降|减少|降低|回落|压减))(?:了|约)?\\s?$';
/** Between this year's figure and last year's. */
const THAN_LAST = /^\s?[,、]?(?:比|较)(?:上年|去年|上年度|上年同期|去年同期|20\d\d年)的?\s?$/;
const BY = new RegExp(`^\\s?[,、]?(?:实际|净|同比)?${MOVE}`);
const LAST = /(?:去年|上年|20\d\d年)[^,;:。]{0,24}$/;
const THEN_BY = new RegExp(`^\\s?,(?:今年|本年|20\\d\\d年|全年|同比|再|将|预计|计划|力争|拟|可)*${MOVE}`);
const TO = /^\s?,?(?:预计|力争|将|可)*(?:达到?|增加到|提高到|增至|降到|降至|减少到)(?:了|约)?\s?$/;

/** In constant prices, by rules of their own or of several years: no two printed values give the growth. */
const OTHER =
  /年均|年平均|环比|可比|不变价|名义|实际|累计|生产总值|增加值|可支配收入|纯收入|GDP|社会消费品|固定资产投资/;

export function findYearly(text: string, amounts: readonly Amount[]): YearlyStep[] {
  if (!/[去上]年|较20|比20|20\d\d年/.test(text) || OTHER.test(text)) return [];
  const found: YearlyStep[] = [];
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [a, b, c] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!];
    const first = text.slice(a.span.end, b.span.start);
    const second = text.slice(b.span.end, c.span.start);
    const moved = THAN_LAST.test(first) ? BY.exec(second) : undefined;
    if (moved) found.push(...toStep({ from: b, to: a, stated: c }, moved, b.span.end));
    const grown = LAST.test(text.slice(0, a.span.start)) && TO.test(second) ? THEN_BY.exec(first) : undefined;
    if (grown) found.push(...toStep({ from: a, to: c, stated: b }, grown, a.span.end));
  }
  return found;
}

interface Three {
  readonly from: Amount;
  readonly to: Amount;
  readonly stated: Amount;
}

function toStep({ from, to, stated }: Three, match: RegExpExecArray, at: number): YearlyStep[] {
  const isExact = [from, to, stated].every(({ bound }) => bound === 'exact');
  if (!isExact || from.kind === '' || from.kind !== to.kind || stated.unit !== '%') return [];
  const direction = match.groups!.up ? 'up' : 'down';
  // Shares grow by points, and where the level moved the other way the sentence was read wrongly.
  if (to.unit === '%' || to.value.gt(from.value) !== (direction === 'up')) return [];
  return [{ step: { from, to, direction, verb: { start: at, end: at + match[0].length } }, stated }];
}
