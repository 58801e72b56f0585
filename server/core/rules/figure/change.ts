// Changes that cannot be: 从85%提高到80%, growth that does not come out of A and B, 减少3倍, % where 个百分点 is meant.

import { showDecimal } from '../../lex/decimal.js';
import type { ChangeFact } from '../../lex/relations.js';
import type { Fix } from '../../lint/finding.js';
import { showNumber } from '../../model/arithmetic.js';
import { findGrowthProblems, type GrowthProblem } from '../../model/growth.js';
import { getPlacedRelations, type PlacedRelations } from '../../model/relations.js';
import { defineRule, type Report } from '../rule.js';
import { chooseMark, printAmount } from './reckoning.js';
import { writeFigure } from './report.js';

type Id =
  | 'raised'
  | 'lowered'
  | 'growth'
  | 'points'
  | 'sinceLast'
  | 'double'
  | 'times'
  | 'vanish'
  | 'from'
  | 'to'
  | 'swap'
  | 'write'
  | 'correct';

export const change = defineRule<Id>({
  id: 'figure/change',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '增减的方向、幅度与前后数值矛盾', en: 'A change contradicts the figures it goes between' },
  why: {
    'zh-CN': '“从85%提高到80%”“减少3倍”，不是数字填反了，就是说法不通；增长率是算得出来的，写错就站不住。',
    en: 'A rise from 85% to 80%, or a fall by three times: either the figures or the words are wrong.',
  },
  messages: {
    raised: {
      'zh-CN': '说的是提高，“{from}”到“{to}”却是下降',
      en: 'A rise is claimed, but “{from}” to “{to}” is a fall',
    },
    lowered: {
      'zh-CN': '说的是降低，“{from}”到“{to}”却是上升',
      en: 'A fall is claimed, but “{from}” to “{to}” is a rise',
    },
    growth: {
      'zh-CN': '“{stated}”与前后数值不符：{from}到{to}，应为{real}',
      en: '“{stated}” does not come out: from {from} to {to} it is {real}',
    },
    points: {
      'zh-CN': '“{stated}”应为{real}：{from}到{to}相差的是百分点',
      en: '“{stated}” should be {real}: from {from} to {to} is a difference in percentage points',
    },
    sinceLast: {
      'zh-CN': '“{stated}”与前后数值不符：文中上期“{from}”，到“{to}”应为{real}，请核对',
      en: '“{stated}” does not come out: from “{from}”, given elsewhere, to “{to}” it is {real}; please check',
    },
    double: {
      'zh-CN': '“{from}”到“{to}”是{real}倍，不是翻番',
      en: '“{from}” to “{to}” is {real} times as much, not a doubling',
    },
    times: {
      'zh-CN': '“{quote}”说不通：减少最多减到零，请写减少百分之几或减到几分之几',
      en: '“{quote}” cannot be: nothing falls by more than all of it; write by what share it falls',
    },
    vanish: {
      'zh-CN': '“{quote}”说不通：下降最多是100%',
      en: '“{quote}” cannot be: a fall is 100% at most',
    },
    from: { 'zh-CN': '起点：{value}', en: 'From: {value}' },
    to: { 'zh-CN': '终点：{value}', en: 'To: {value}' },
    swap: { 'zh-CN': '对调“{from}”和“{to}”', en: 'Swap “{from}” and “{to}”' },
    write: { 'zh-CN': '改为“{value}”', en: 'Write “{value}”' },
    correct: { 'zh-CN': '幅度改为{value}', en: 'Change the growth to {value}' },
  },
  examples: {
    bad: '管理率由⟦figure/change:85%提高到80%⟧，产值由⟦figure/change:200亿元增加到230亿元，增长25%⟧，能耗⟦figure/change:减少2倍⟧。',
    good: '管理率由80%提高到85%，产值由200亿元增加到230亿元，增长15%，能耗减少一半。',
    silent:
      '人均预期寿命由77.93岁提高到79.0岁，提高1.1岁，排名从第10位上升到第5位，办理效率由10天提高到5天，利润下降120%。',
  },
  check(model, report) {
    for (const found of findGrowthProblems(model)) report(toGrowthReport(found));
    for (const placed of getPlacedRelations(model))
      for (const fact of placed.relations.changes) report(toReport(placed, fact));
  },
});

function toGrowthReport({ growth, level, result, real }: GrowthProblem): Report<Id> {
  const value = `${showNumber(real)}%`;
  return {
    span: growth.span,
    messageId: 'sinceLast',
    args: { stated: writeFigure(growth), from: writeFigure(result), to: writeFigure(level), real: value },
    severity: 'information',
    related: [
      { span: result.span, messageId: 'from', args: { value: writeFigure(result) } },
      { span: level.span, messageId: 'to', args: { value: writeFigure(level) } },
    ],
    fixes: [write('correct', { value }, [{ ...growth.span, newText: value }])],
  };
}

function toReport(placed: PlacedRelations, fact: ChangeFact): Report<Id> {
  if (!('step' in fact))
    return { span: placed.place(fact.span), messageId: fact.verdict, args: { quote: placed.words(fact.span) } };
  const { from, to } = fact.step;
  const [words, fixes] = wordsOf(placed, fact);
  const stated = 'stated' in fact ? fact.stated.span : to.span;
  return {
    span: placed.place(chooseMark([fact.span, stated])),
    messageId: fact.verdict === 'backwards' ? (fact.step.direction === 'up' ? 'raised' : 'lowered') : fact.verdict,
    args: { from: placed.words(from.span), to: placed.words(to.span), ...words },
    ...(fact.verdict === 'points' ? { severity: 'information' as const } : {}),
    related: [
      { span: placed.place(from.span), messageId: 'from', args: { value: printAmount(from) } },
      { span: placed.place(to.span), messageId: 'to', args: { value: printAmount(to) } },
    ],
    fixes,
  };
}

type StepFact = Extract<ChangeFact, { readonly step: unknown }>;

/** The arguments that a verdict's message asks for beside A and B, and its ready-made changes. */
function wordsOf(placed: PlacedRelations, fact: StepFact): [Readonly<Record<string, string>>, Fix[]] {
  if (fact.verdict === 'backwards') return [{}, [swap(placed, fact)]];
  if (fact.verdict === 'double') return [{ real: showDecimal(fact.times, 2) }, []];
  const stated = placed.words(fact.stated.span);
  const place = placed.place(fact.stated.span);
  if (fact.verdict === 'points') {
    const real = stated.replace(/\s?[%％]$/, '个百分点');
    return [{ stated, real }, [write('write', { value: real }, [{ ...place, newText: real }])]];
  }
  const places = fact.stated.digits.split('.')[1]?.length ?? 0;
  const real = `${showDecimal(fact.real, Math.max(places, fact.unit === '%' ? 1 : 0))}${fact.unit}`;
  return [{ stated, real }, [write('correct', { value: real }, [{ ...place, newText: real }])]];
}

const write = (titleId: Id, args: Fix['args'], edits: Fix['edits']): Fix => ({
  titleId,
  args,
  safety: 'review',
  edits,
});

function swap(placed: PlacedRelations, { step: { from, to } }: StepFact): Fix {
  const [first, second] = [placed.words(from.span), placed.words(to.span)];
  return write('swap', { from: first, to: second }, [
    { ...placed.place(from.span), newText: second },
    { ...placed.place(to.span), newText: first },
  ]);
}
