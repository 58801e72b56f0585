// New plans on the side of the editor: the years that are suggested, and the snippets that ship.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggestYears } from '../../client/suggestYears.js';
import { createSnapshot, getModel, lint } from '../../server/core/index.js';

it.each([
  ['2026-03-01', false, '2026'],
  ['2026-09-30', false, '2026'],
  ['2026-10-01', false, '2027'],
  ['2026-10-01', true, '2027-2031'],
])('on %s (for several years: %s) the plan is for %s', (day, spans, years) => {
  expect(suggestYears(new Date(`${day}T12:00:00`), spans)).toBe(years);
});

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

describe('snippets', () => {
  const file = new URL('../../snippets/plan.json', import.meta.url);
  const snippets = Object.entries<Snippet>(JSON.parse(readFileSync(file, 'utf8')));

  it('have prefixes of their own, words and initials', () => {
    const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const [, { prefix }] of snippets) expect(prefix[1]).toMatch(/^[a-z]{2,5}$/);
    expect(prefixes).toContain('gzjh');
  });

  it.each(snippets)('%s has nothing to report but placeholders', (name, { body }) => {
    const text = body
      .join('\n')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replaceAll(['$', '{CURRENT_YEAR}'].join(''), '2026');
    expect(text).not.toMatch(/[${}]/);
    const rules = lint(getModel(createSnapshot(text))).findings.map(({ rule }) => rule);
    if (name.endsWith('（全文）')) expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter((rule) => !rule.startsWith('placeholder/'))).toEqual([]);
  });
});
