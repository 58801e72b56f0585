// Finds the figures of one sentence. Pure over the sentence; whether a figure is a goal or a result, and of which section
// and period, is for the document to say (model/ledger.ts).

import { COMPARATORS, type Comparator } from '../data/comparators.js';
import { keepList } from '../text/kept.js';
import { matchesOf } from '../text/matches.js';
import { wordsAfter, wordsBefore } from './context.js';
import type { SentenceFacts } from './facts.js';
import type { FigureFact } from './figures/fact.js';
import { findMeasured, type Reading } from './figures/indicator.js';
import { findValues, type Value } from './figures/values.js';
import { findWorded } from './figures/worded.js';
import { sharedComparator, zipGrowth, zipValues } from './figures/zip.js';

export type { Evidence, FigureFact } from './figures/fact.js';

/** The figures of a sentence, in order; computed once for each sentence text. */
export const getFigures = keepList(findFigures);

function findFigures(facts: SentenceFacts): FigureFact[] {
  const text = facts.folded.text;
  if (!/[\dxX×]|[百千万]分之|成|至|达到|不低于|全覆盖|番/.test(text)) return [];
  const quotes = matchesOf(text, /“[^“”]*”/g).map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'name' as const,
  }));
  const labels = facts.labels.map((label) => label.span);
  const values = findValues(text, { blanks: facts.blanks, masks: [...facts.masks, ...quotes], labels });
  const from = labels[0]?.start === 0 || labels[0]?.start === text.search(/\S/) ? labels[0]!.end : 0;
  const zipped = zipValues(text, values, from);
  const found: FigureFact[] = [];
  let previous: Reading['previous'];
  for (const [i, value] of values.entries()) {
    if (isDescription(text, value)) continue;
    if (!zipped.has(value)) for (const [growth, dealt] of zipGrowth(text, values, i, found)) zipped.set(growth, dealt);
    const dealt = zipped.get(value);
    const measured = dealt ?? findMeasured({ text, value, from, previous });
    if (!measured) continue;
    const indicator = measured.pieces.map((piece) => text.slice(piece.start, piece.end)).join('');
    if (needsTimeNoun(value) && !TIMED.test(indicator) && !isTimed(text, value, previous)) continue;
    previous = { value, measured };
    const comparator = comparatorOf(text, value);
    found.push({
      span: value.span,
      value: value.value,
      upper: value.upper,
      filled: value.filled,
      base: value.base,
      unit: value.unit,
      pieces: measured.pieces,
      evidence: measured.evidence,
      change: measured.change,
      indicator,
      comparator: dealt
        ? sharedComparator(comparator, comparatorOf(text, dealt.last), comparatorOf(text, dealt.first))
        : comparator,
    });
  }
  const worded = findWorded(text, from).filter(
    (w) => !facts.masks.some((m) => m.start < w.span.end && w.span.start < m.end),
  );
  return worded.length === 0 ? found : [...found, ...worded].sort((a, b) => a.span.start - b.span.start);
}

/** 65岁以上老年人, 3岁以下婴幼儿, 15分钟服务圈, 24小时值班: the number belongs to the name of what follows. */
function isDescription(text: string, value: Value): boolean {
  const after = wordsAfter(text, value.span.end);
  if (value.base === 'none' && (THRESHOLD.test(after) || isNamed(text, value))) return true;
  if (/岁$/.test(value.unit)) return !/^(?:以上|以下|左右)?(?=[,;。、)]|\s*$)/.test(after);
  if (TIME.test(value.unit))
    return (
      value.filled &&
      /^(?:以上|以下|以内|内|前|后)?[\u4e00-\u9fff]/.test(after) &&
      !/^(?:以内|以下|以上)?(?:[,;。、)]|$)/.test(after)
    );
  return false;
}

/** 收入10万元⟦以上的村达到201⟧个, 占2万平方米⟦的80⟧%: which things are counted, or what a share is of. */
const THRESHOLD =
  /^(?:以上|以下|以内|左右)?的(?:[^,;。、\d]{0,14}?(?:达到?|增加到|增至|发展到|有|为|超过|不少于|新增|增加)\s?)?\d/;

/** 对监测对象86户、241人: those whom the clause is about. */
const isNamed = (text: string, value: Value): boolean =>
  /(?:^|[,;。])(?:对(?![标外口])|针对)[^,;。]{0,24}$/.test(wordsBefore(text, value.from)) &&
  !/^[^,;。]{0,6}(?:以上|以内|以下)/.test(wordsAfter(text, value.span.end));

const TIME = /(?:小时|分钟|秒|天|工作日|日|周|个月)$/;
/** Indicators that are measured in time. */
const TIMED = /(?:日|用时|时间|时长|时限|周期|天数|寿命|年龄|圈|学时|课时)(?:增长|下降|降低|缩短)?$/;
/** 学习不少于20小时, 用时压缩到50个工作日, and what is listed behind such a figure with its own bound. */
const isTimed = (text: string, value: Value, previous: Reading['previous']): boolean => {
  const before = wordsBefore(text, value.from);
  if (/(?:压缩|缩短|压减|降低|减少)(?:到|至)\s?$/.test(before)) return true;
  const hasFloor = /(?:不少于|不低于|至少|≥)\s?$/.test(before) && /(?:小时|天|日|学时|课时)$/.test(value.unit);
  return hasFloor || (previous?.value.unit === value.unit && /不超过\s?$/.test(before));
};
const needsTimeNoun = (value: Value): boolean => TIME.test(value.unit);

/** How the value is meant; a plain number means exactly that. */
function comparatorOf(text: string, value: Value): Comparator {
  const clause = wordsBefore(text, value.from);
  // 至少建成2个: the word that says how stands before the verb.
  const before = clause.replace(/(至少|不少于|最多|不超过)[\u4e00-\u9fff]{2,4}$/, '$1');
  const after = wordsAfter(text, value.span.end);
  return COMPARATORS.find((row) => (row.after ? row.after.test(after) : row.before!.test(before)))?.comparator ?? '=';
}
