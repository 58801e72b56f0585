// An indicator that gets worse with the years: 95% by 2025 and 90% by 2030.
import type { Indicator } from '../../data/indicators.js';
import { quantityOf } from '../../model/arithmetic.js';
import { type Compared, getCompared } from '../../model/comparison.js';
import type { FigureRecord } from '../../model/ledger.js';
import { defineRule } from '../rule.js';
import { showFigure, toRelated } from './report.js';

export const trajectory = defineRule({
  id: 'figure/trajectory',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '目标逐年变差', en: 'A goal gets worse with the years' },
  why: {
    'zh-CN': '后一年的目标比前一年差，多半是两个年份的数填反了，或改了一年、忘了另一年。',
    en: 'Where a later goal is worse than an earlier one, the two were mostly swapped, or one was changed and the other not.',
  },
  messages: {
    worse: {
      'zh-CN': '“{name}”{later}年为{here}，比{earlier}年的{there}还差：两个年份的数可能填反了',
      en: '“{name}” is {here} for {later}, worse than {there} for {earlier}: the two may be swapped',
    },
    other: { 'zh-CN': '另一年：{name} {other}', en: 'The other year: {name} {other}' },
  },
  examples: {
    bad: '到2025年，人均预期寿命达到79岁。到2030年，人均预期寿命达到⟦figure/trajectory:78岁⟧。',
    good: '到2025年，婴儿死亡率控制在5.2‰以下。到2030年，婴儿死亡率控制在5‰以下。',
    silent: '到2025年，每千人口床位达到7张，医护比达到1:1.2。到2030年，医护比达到1:1.1，农村人均预期寿命达到78岁。',
  },
  check(model, report) {
    const kept = new Map<string, Compared[]>();
    for (const later of getCompared(model)) {
      const { identity, year, record, place } = later;
      const direction = identity.indicator?.direction ?? 'none';
      if (record.role !== 'target' || record.change === 'by' || year === undefined || direction === 'none') continue;
      const group = `${identity.name}/${place}`;
      const others = kept.get(group) ?? [];
      if (others.length === 0) kept.set(group, others);
      const earlier = others.find((other) => other.year !== undefined && isWorse(direction, other, later));
      if (earlier)
        report({
          span: record.span,
          messageId: 'worse',
          args: {
            name: record.indicator,
            later: year,
            earlier: earlier.year!,
            here: showFigure(record),
            there: showFigure(earlier.record),
          },
          related: [toRelated(earlier.record)],
        });
      others.push(later);
    }
  },
});

/** The later text is for a later year with a worse value, or for an earlier one with a better. */
function isWorse(direction: Indicator['direction'], first: Compared, second: Compared): boolean {
  if (first.year === second.year) return false;
  const [early, late] = first.year! < second.year! ? [first.record, second.record] : [second.record, first.record];
  const order = compare(early, late);
  return order !== undefined && (direction === 'higher' ? order > 0 : order < 0);
}

/** Above 0 where the first is more; undefined where they do not compare. */
function compare(a: FigureRecord, b: FigureRecord): number | undefined {
  // In a table a base year stands beside the goal: 3.2 now and ≤4 to come is no slip.
  if (a.comparator !== b.comparator && (a.evidence !== 'reach' || b.evidence !== 'reach')) return undefined;
  const [one, other] = [quantityOf(a), quantityOf(b)];
  if (!one || !other || one.dimension !== other.dimension) return undefined;
  return one.low.gt(other.high) ? 1 : one.high.lt(other.low) ? -1 : 0;
}
