// New plans: of every kind and in every year they have no report but placeholders, and years and unit in all places.
import { describe, expect, it } from 'vitest';
import { describePlanKinds, findPlanKind, readYears, scopeOf, writePlan } from '../../server/core/features/newPlan.js';
import { createSnapshot, getModel, lint } from '../../server/core/index.js';

const kinds = describePlanKinds();
const units = ['青山县卫生健康局', '临江市第三中学', '云岭镇人民政府', '和平医院', '启明集团'];
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
