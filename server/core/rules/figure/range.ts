// Ranges that run backwards, 5—3个 and 30%~15%, or mix two kinds, 2023-20个.
import type { RangeFact } from '../../lex/relations.js';
import { getPlacedRelations, type PlacedRelations } from '../../model/relations.js';
import { defineRule, type Report } from '../rule.js';

type Id = 'backwards' | 'mixed' | 'year' | 'swap';

export const range = defineRule<Id>({
  id: 'figure/range',
  severity: 'warning',
  source: 'GB/T 15835',
  fix: 'review',
  title: { 'zh-CN': '数值范围前大后小，或前后不是同一类数', en: 'A range runs backwards or mixes two kinds' },
  why: {
    'zh-CN': '“5—3个”是两头填反了，“2023-20个”是替换年份时把数字也换掉了。',
    en: 'In “5—3个” the ends are swapped; in “2023-20个” a year was pasted over the lower end.',
  },
  messages: {
    backwards: {
      'zh-CN': '“{quote}”前大后小：{low}大于{high}',
      en: '“{quote}” runs backwards: {low} is above {high}',
    },
    mixed: {
      'zh-CN': '“{quote}”前后不是同一类数：{low}是比率，{high}后面是“{unit}”',
      en: '“{quote}” mixes two kinds: {low} is a rate, and {high} counts in “{unit}”',
    },
    year: {
      'zh-CN': '“{quote}”不是一个范围：{low}像是年份，后面却是{high}{unit}',
      en: '“{quote}” is no range: {low} looks like a year before {high}{unit}',
    },
    swap: { 'zh-CN': '改为“{value}”', en: 'Change to “{value}”' },
  },
  examples: {
    bad: '开展新项目⟦figure/range:2023-20个⟧，培育企业⟦figure/range:5—3家⟧，补助⟦figure/range:30%~15%⟧。',
    good: '开展新项目10-20个，培育企业3—5家，补助15%~30%。',
    silent: '2023—2025年建设三级—一级公路，11月至2月每天22:00-6:00值班，执行GB/T 1234-2012，比分3-2，电话0571-88号。',
  },
  check(model, report) {
    for (const placed of getPlacedRelations(model))
      for (const fact of placed.relations.ranges) report(toReport(placed, fact));
  },
});

function toReport(placed: PlacedRelations, fact: RangeFact): Report<Id> {
  const quote = placed.words(fact.span);
  const found = {
    span: placed.place(fact.span),
    messageId: fact.verdict,
    args: { quote, low: fact.low, high: fact.high, unit: fact.unit.trim() },
  };
  if (fact.verdict !== 'backwards') return found;
  const [low, high] = fact.ends.map((end) => ({ words: placed.words(end), place: placed.place(end) }));
  if (!low || !high) return found;
  const value = `${high.words}${fact.joint}${low.words}`;
  const edits = [
    { ...low.place, newText: high.words },
    { ...high.place, newText: low.words },
  ];
  return { ...found, fixes: [{ titleId: 'swap', args: { value }, safety: 'review', edits }] };
}
