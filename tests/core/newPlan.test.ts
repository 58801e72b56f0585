// New plans: of every kind and in every year they have no report but placeholders, and years and unit in all places.
import { describe, expect, it } from 'vitest';
import { describePlanKinds, findPlanKind, readYears, scopeOf, writePlan } from '../../server/core/features/newPlan.js';
import { createSnapshot, getModel, lint } from '../../server/core/index.js';

const kinds = describePlanKinds();
const units = ['青山县教育局', '临江市第三中学', '云岭镇人民政府', '和平医院', '启明集团'];
const years = ['2013', '2019', '2021', '2023', '2025', '2026', '2028', '2031'];
const spans = ['2016-2020', '2021—2025年', '2024', '2026至2030', '2026-2035', '2031-2035'];

describe.each(kinds)('$word', ({ kind, word, spans: isSpan }) => {
  it.each((isSpan ? spans : years).flatMap((year) => units.map((unit) => [year, unit] as const)))(
    'for %s of %s has placeholders and no other report',
    (year, unit) => {
      const text = writePlan({ kind, unit, ...readYears(kind, year)! });
      const model = getModel(createSnapshot(text));
      const { findings, failures } = lint(model);
      expect(failures).toEqual([]);
      const told = findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
      expect(told.filter((line) => !line.startsWith('placeholder/'))).toEqual([]);
      expect(told.length).toBeGreaterThan(10);
      // Every `xx` is one that the rules know.
      const covered = findings.filter(({ rule }) => rule.startsWith('placeholder/')).map(({ span }) => span);
      const missed = [...text.matchAll(/x+/g)].filter(
        ({ index }) => !covered.some(({ start, end }) => start <= index && index < end),
      );
      expect(missed.map(({ index }) => text.slice(index - 6, index + 8))).toEqual([]);
      expect(text).not.toMatch(/[{}#]|undefined/);
      expect(text.startsWith(unit)).toBe(true);
      expect(text.split('\n')[0]).toContain(word);
      expect(model.year).toBe(Number(year.slice(0, 4)));
      expect(model.outline.length).toBeGreaterThanOrEqual(4);
    },
  );
});

describe('what is asked for', () => {
  it.each([
    ['工作计划', 'plan'],
    ['方案', 'scheme'],
    ['POINTS', 'points'],
    ['规划', 'outline'],
    ['通知', undefined],
    ['', undefined],
  ])('%s is the kind %s', (word, kind) => {
    expect(findPlanKind(word)).toBe(kind);
  });

  it.each([
    ['plan', '2026', 2026, 2026],
    ['plan', '2026年', 2026, 2026],
    ['outline', '2026', 2026, 2030],
    ['outline', '2026—2030年', 2026, 2030],
  ] as const)('%s %s', (kind, words, first, last) => {
    expect(readYears(kind, words)).toEqual({ first, last });
  });

  it.each([
    ['plan', '26'],
    ['plan', '2026-2030'],
    ['plan', '1026'],
    ['outline', '2030-2026'],
    ['plan', ''],
  ] as const)('%s has no year %s', (kind, words) => {
    expect(readYears(kind, words)).toBeUndefined();
  });

  it.each([
    ['青山县教育局', '全县'],
    ['临江市第三中学', '全校'],
    ['云岭镇人民政府', '全镇'],
    ['临江市青山区卫生健康局', '全区'],
    ['和平医院', '全院'],
    ['青年志愿者协会', '本单位'],
  ])('%s works for %s', (unit, scope) => {
    expect(scopeOf(unit)).toBe(scope);
  });
});
