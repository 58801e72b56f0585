// planlint rules and planlint explain, over the real list of rules.
import { describe, expect, test } from 'vitest';
import { describeRules } from '../../server/core/index.js';
import { planlint } from './harness.js';

const RULES = describeRules();

describe('rules', () => {
  test('lists every rule in order, with severity, fix and title', async () => {
    const { status, stdout, stderr } = await planlint('rules');
    expect([status, stderr]).toEqual([0, '']);
    const [head, ...lines] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^规则 +级别 +怎样改 +查什么$/);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(RULES.map(({ id }) => id));
    expect(lines[0]).toMatch(/^placeholder\/x +警告 +不能代改 +用 x、×、某某 等代替的内容没有填写$/);
  });

  test('as JSON', async () => {
    const rules = JSON.parse((await planlint('rules --format json --locale en')).stdout);
    expect(rules).toHaveLength(RULES.length);
    for (const [i, { id, severity, fix, title }] of RULES.entries())
      expect(rules[i]).toMatchObject({ id, severity, fix, title: title.en });
  });
});

describe('explain', () => {
  test.each(RULES.map(({ id }) => id))('%s in both languages', async (id) => {
    const rule = RULES.find((each) => each.id === id)!;
    for (const locale of ['zh-CN', 'en'] as const) {
      const { status, stdout } = await planlint(`explain ${id} --locale ${locale}`);
      expect(status).toBe(0);
      if (locale === 'zh-CN') expect(stdout).toMatch(/^依据：(?!practice|standard|law|hint)/m);
      expect(stdout.startsWith(`${id}  `)).toBe(true);
      for (const words of [rule.title[locale], rule.why[locale], rule.source.split(': ')[1] ?? ''])
        expect(stdout).toContain(words);
      for (const example of [rule.examples.good, rule.examples.silent])
        expect(stdout).toContain(example.trimEnd().split('\n')[0]);
      expect(stdout).toMatch(/⟦[^⟧]+⟧/);
      expect(stdout).not.toMatch(/⟦[a-z]+\/|undefined/);
    }
  });

  test('several, and none where one is unknown', async () => {
    expect((await planlint('explain placeholder/x figure/date')).stdout).toMatch(/^placeholder\/x.+\n\nfigure\/date/s);
    expect(await planlint('explain placeholder/x vaguee')).toMatchObject({ status: 2, stdout: '' });
  });
});
