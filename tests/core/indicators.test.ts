// Every row of the indicator packs proves itself: its examples are of it, its near misses are not; relations are seen
// where they are violated and nowhere else.
import { describe, expect, it } from 'vitest';
import { PACKS, rowsOf } from '../../server/core/data/packs.js';
import { lint } from '../../server/core/index.js';
import { findIndicator } from '../../server/core/model/indicators.js';
import { modelOf } from './harness.js';

const INDICATORS = rowsOf(PACKS, 'indicators');
const RELATIONS = rowsOf(PACKS, 'relations');

const idsIn = (text: string): string[] =>
  modelOf(text).figures.flatMap((figure) => findIndicator(figure.key)?.indicator.id ?? []);

describe.each(INDICATORS.map((row) => [row.id, row] as const))('%s', (id, { yes, no }) => {
  it.each([...yes])('is in %s', (text) => expect(idsIn(text)).toContain(id));
  it.each([...no])('is not in %s', (text) => expect(idsIn(text)).not.toContain(id));
});

describe.each(RELATIONS.map((row) => [`${row.lower} ≤ ${row.upper}`, row] as const))('%s', (_, row) => {
  const isReported = (text: string): boolean =>
    lint(modelOf(text)).findings.some(
      (f) => f.rule === 'figure/bound' && f.args.note === row.note && f.severity === row.level,
    );
  it.each([...row.yes])('is violated by %s', (text) => expect(isReported(text)).toBe(true));
  it.each([...row.no])('is kept by %s', (text) => expect(isReported(text)).toBe(false));
  it('names indicators that there are', () => {
    const ids = INDICATORS.map((indicator) => indicator.id);
    expect(ids).toContain(row.lower);
    expect(ids).toContain(row.upper);
  });
});

describe('the packs', () => {
  it('use each id and each name once', () => {
    const ids = INDICATORS.map((row) => row.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const names = INDICATORS.flatMap((row) => row.names);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
  it('order no figures of different denominators', () => {
    const isPerinatal = (id: string): boolean => id === 'perinatal-mortality';
    expect(RELATIONS.filter((row) => isPerinatal(row.lower) || isPerinatal(row.upper))).toEqual([]);
  });
});

describe('findIndicator', () => {
  it.each([
    ['五岁以下儿童死亡率', 'under-five-mortality', ''],
    ['农村5岁以下儿童死亡率', 'under-five-mortality', '农村'],
    ['1、本市常住居民平均期望寿命', 'life-expectancy', '常住'],
    ['每千常住人口拥有执业助理医师', 'doctors-per-thousand', ''],
    ['固定资产投资增长', 'fixed-investment', ''],
  ])('%s', (key, id, scope) =>
    expect([findIndicator(key)?.indicator.id, findIndicator(key)?.scope]).toEqual([id, scope]),
  );
  it.each(['婴儿死亡率监测点', '流动人口孕产妇系统管理率提升专项', '意外死亡率', '饮用水合格率'])('not %s', (key) =>
    expect(findIndicator(key)).toBeUndefined(),
  );
});
