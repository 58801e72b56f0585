// Parts that cannot make up their whole: 总投资500万元，其中A 200万元、B 150万元、C 100万元, shares over 100%, table totals.

import { showDecimal } from '../../lex/decimal.js';
import type { SharesFact, SumFact } from '../../lex/relations.js';
import type { Fix, RelatedPlace } from '../../lint/finding.js';
import type { DocumentModel } from '../../model/document.js';
import { getPlacedRelations, getTableSums, type PlacedRelations } from '../../model/relations.js';
import { defineRule, type Report } from '../rule.js';
import { chooseMark, printAmount, printLike, showSum } from './reckoning.js';

type Id = 'above' | 'over' | 'off' | 'near' | 'shares' | 'mayOverlap' | 'table' | 'part' | 'whole' | 'change';

export const sum = defineRule<Id>({
  id: 'figure/sum',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '分项之和与总数对不上', en: 'Parts do not add up to their whole' },
  why: {
    'zh-CN': '改了总数忘了改分项，或者反过来，是报表和计划里最常见的差错；会计一加就看出来。',
    en: 'A total changed without its parts, or the reverse, is the commonest slip in plans, and one addition shows it.',
  },
  messages: {
    above: {
      'zh-CN': '部分大于总数：“{part}”超过了“{whole}”',
      en: 'A part exceeds its whole: “{part}” is above “{whole}”',
    },
    over: {
      'zh-CN': '分项之和超过总数：{calculation}，大于“{whole}”',
      en: 'The parts exceed their whole: {calculation}, above “{whole}”',
    },
    off: {
      'zh-CN': '分项之和与总数不符：{calculation}，不等于“{whole}”',
      en: 'The parts do not add up: {calculation}, not “{whole}”',
    },
    near: {
      'zh-CN': '分项之和与总数接近而不相等，请核对：{calculation}，“{whole}”',
      en: 'The parts nearly add up, please check: {calculation} and “{whole}”',
    },
    shares: {
      'zh-CN': '各部分占比之和超过“100%”：{calculation}',
      en: 'The shares exceed “100%”: {calculation}',
    },
    mayOverlap: {
      'zh-CN': '各部分占比之和超过“100%”，如果互不重叠，请核对：{calculation}',
      en: 'The shares exceed “100%”; unless they overlap, please check: {calculation}',
    },
    table: {
      'zh-CN': '表中“{head}”的合计不对：{calculation}，不等于“{whole}”',
      en: 'The total of “{head}” in the table is wrong: {calculation}, not “{whole}”',
    },
    part: { 'zh-CN': '分项：{value}', en: 'A part: {value}' },
    whole: { 'zh-CN': '总数：{value}', en: 'The whole: {value}' },
    change: { 'zh-CN': '总数改为{value}', en: 'Change the total to {value}' },
  },
  examples: {
    bad: '安排资金⟦figure/sum:500万元，其中设备200万元、培训150万元、宣传200万元⟧。',
    good: '安排资金500万元，其中设备200万元、培训150万元、宣传150万元。',
    silent:
      '总投资中民生占44%，产业占16%，基建占23%，其他重点占14%；招聘教师50名，其中女教师30名、党员25名；全年安排资金1.2亿元，其中上级补助0.7亿元、县级配套5000万元。',
  },
  check(model, report) {
    for (const placed of getPlacedRelations(model)) {
      for (const fact of placed.relations.sums) if (!(fact.atEnd && placed.goesOn)) reportSum(placed, fact, report);
      for (const fact of placed.relations.shares) reportShares(placed, fact, report);
    }
    reportTables(model, report);
  },
});

type Reporter = (found: Report<Id>) => void;

function reportSum(placed: PlacedRelations, fact: SumFact, report: Reporter): void {
  const { whole, parts, verdict, total } = fact;
  const list = { start: parts[0]!.span.start, end: parts.at(-1)!.span.end };
  report({
    span: placed.place(chooseMark([fact.span, list, whole.span])),
    messageId: verdict,
    args: {
      part: placed.words(parts[0]!.span),
      whole: placed.words(whole.span),
      calculation: showSum(
        parts.map((part) => part.value),
        total,
        whole.factor,
      ),
    },
    ...(verdict === 'near' ? { severity: 'information' as const } : {}),
    related: [
      { span: placed.place(whole.span), messageId: 'whole', args: { value: printAmount(whole) } },
      ...parts.map(
        (part): RelatedPlace => ({
          span: placed.place(part.span),
          messageId: 'part',
          args: { value: printAmount(part) },
        }),
      ),
    ],
    fixes: verdict === 'above' ? [] : changeWhole(placed, fact),
  });
}

/** Writes the sum in place of the whole; never unasked, because a part may be the wrong one. */
function changeWhole(placed: PlacedRelations, { whole, total }: SumFact): Fix[] {
  if (!/^\d/.test(placed.words(whole.span))) return [];
  const newText = printLike(whole, total);
  const edits = [{ ...placed.place(whole.span), newText }];
  return [{ titleId: 'change', args: { value: newText }, safety: 'review', edits }];
}

function reportShares(placed: PlacedRelations, { parts, total, verdict, span }: SharesFact, report: Reporter): void {
  const values = parts.map((part) => part.value);
  report({
    span: placed.place(chooseMark([span, parts.at(-1)!.span])),
    messageId: verdict === 'over' ? 'shares' : 'mayOverlap',
    args: { calculation: `${values.map((value) => `${showDecimal(value)}%`).join(' + ')} = ${showDecimal(total)}%` },
    ...(verdict === 'near' ? { severity: 'information' as const } : {}),
    related: parts.map((part) => ({
      span: placed.place(part.span),
      messageId: 'part',
      args: { value: printAmount(part) },
    })),
  });
}

function reportTables(model: DocumentModel, report: Reporter): void {
  for (const { whole, parts, total, head } of getTableSums(model)) {
    const newText = showDecimal(total);
    const shown = parts.map((part) => showDecimal(part.value));
    report({
      span: whole.span,
      messageId: 'table',
      args: {
        head: head || '合计',
        whole: model.snapshot.text.slice(whole.span.start, whole.span.end),
        calculation: `${shown.join(' + ')} = ${newText}`,
      },
      related: parts.map((part, i) => ({ span: part.span, messageId: 'part', args: { value: shown[i]! } })),
      fixes: [
        {
          titleId: 'change',
          args: { value: newText },
          safety: 'review',
          edits: [{ ...whole.span, newText }],
        },
      ],
    });
  }
}
