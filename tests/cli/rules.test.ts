// planlint rules and planlint explain, over the real list of rules.
import { describe, expect, test } from 'vitest';
import { describeRules } from '../../server/core/index.js';
import { makeFolder, planlint } from './harness.js';

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
      expect(rules[i]).toMatchObject({ id, severity, default: severity, fix, title: title.en });
  });

  test('with what .planlint.json of the folder says, and the rules written there', async () => {
    const patterns = [
      { name: 'yard', pattern: '院坝会', message: '统一称“院落会”', replace: '院落会', note: '街道2025年用语' },
      { name: 'loud', pattern: '！', message: '公文不用感叹号', severity: 'hint' },
    ];
    const config = { rules: { 'figure/date': 'off', 'structure/run-on': ['hint', { labels: 3 }] }, patterns };
    const cwd = await makeFolder({ '.planlint.json': JSON.stringify(config) });
    const table = await planlint('rules', { cwd });
    expect([table.status, table.stderr]).toEqual([0, '']);
    expect(table.stdout).toMatch(/^figure\/date +关闭 /m);
    expect(table.stdout).toMatch(/^structure\/run-on +提示 /m);
    expect(table.stdout.trimEnd().split('\n').slice(-2)).toEqual([
      expect.stringMatching(/^pattern\/yard +警告 +须核对 +统一称“院落会”$/),
      expect.stringMatching(/^pattern\/loud +提示 +不能代改 +公文不用感叹号$/),
    ]);
    const rules = JSON.parse((await planlint('rules --format json', { cwd })).stdout);
    expect(rules.at(-2)).toMatchObject({
      id: 'pattern/yard',
      severity: 'warning',
      fix: 'review',
      why: '街道2025年用语',
    });
    expect(rules.find((rule: { id: string }) => rule.id === 'figure/date')).toMatchObject({
      severity: 'off',
      default: 'warning',
    });
  });

  test('tells of what is wrong in the file, and lists all the same', async () => {
    const cwd = await makeFolder({ '.planlint.json': '{"rules": {"figure/dat": "off"}}' });
    const { stdout, stderr } = await planlint('rules', { cwd });
    expect(stderr).toContain('.planlint.json:1:12');
    expect(stdout.split('\n')).toHaveLength(RULES.length + 2);
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
