// Reads the words beside a placeholder: what type of value they ask for, how it is quoted, which figure it belongs to.
import { EXPECTATIONS } from '../data/expectations.js';
import type { PlaceholderType } from '../model/placeholder.js';
import type { Span } from '../text/span.js';

/** Enough words on each side to decide by; patterns never look further. */
const REACH = 40;

export const wordsBefore = (text: string, at: number): string => text.slice(Math.max(0, at - REACH), at);
export const wordsAfter = (text: string, at: number): string => text.slice(at, at + REACH);

/** What belongs in a run that stands at a span of folded text. */
export function expectedType(text: string, span: Span): PlaceholderType {
  const before = wordsBefore(text, span.start);
  const after = wordsAfter(text, span.end);
  const row = EXPECTATIONS.find((e) => (!e.before || e.before.test(before)) && (!e.after || e.after.test(after)));
  return row?.type ?? 'other';
}

/** Words that belong to the value and are quoted with it: `xx%`, `xx万元`, `xx年`, `xx县`. */
const UNIT =
  /^(?:\s?[%‰]|\/10万|个?百分点|(?:万|亿|千|百)*元|万?人次|万|亿|年|月|日|号|届|次|个|所|家|名|人|张|台|辆|项|处|条|座|间|套|件|篇|期|场|户|万?亩|公里|平方米|吨|天|小时|分钟|岁|类|种|省|市|县|区|州|乡|镇|村|街道|同志)/;

/** The run with the unit after it and the 第 or 20 before it. */
export function quoteOf(text: string, span: Span): string {
  const before = /(?:第\s?|\d{1,2}|二〇)$/.exec(wordsBefore(text, span.start))?.[0] ?? '';
  const after = UNIT.exec(wordsAfter(text, span.end))?.[0] ?? '';
  return before + text.slice(span.start, span.end) + after;
}

const COMPARATOR =
  /(?:力争|要|将|均|总数|全部)?(?:达到|达|为|至|到|不低于|不少于|不超过|不高于|控制在|提高到|提升到|提高至|提升至|降低到|降到|降至|下降到|稳定在|保持在|维持在|超过|约|占比?为?|≥|≤|>|<)$/;
/** Where a body's name ends and the name of the figure may begin. */
const BODY =
  /.*(?:中心|医院|卫生院|学校|机构|单位|部门|企业|公司|全县|全市|全区|全省|全镇|全年|年底前|年内|年底|要使|确保|力争|实现|努力使|的)/;

/** The indicator that a value stands behind (`护理型床位占比达到xx%` → `护理型床位占比`), where the clause names one. */
export function subjectOf(text: string, span: Span): string | undefined {
  const clause = /[^,;:。、!?“”()\s]*$/.exec(wordsBefore(text, span.start))?.[0] ?? '';
  const comparator = COMPARATOR.exec(clause);
  if (!comparator) return undefined;
  const phrase = clause.slice(0, comparator.index);
  const cut = phrase.slice(BODY.exec(phrase)?.[0].length ?? 0);
  const subject = cut.length >= 3 ? cut : phrase;
  return subject.length >= 3 && subject.length <= 16 && /^[\u4e00-\u9fff\dA-Za-z]+$/.test(subject)
    ? subject
    : undefined;
}
