// Every rule: its examples are what it reports, in both languages, and line ends make no difference.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint, renderMessage } from '../../server/core/index.js';
import { RULES } from '../../server/core/rules/index.js';
import { parseMarks } from '../harness/marks.mjs';
import { markFindings, modelOf, root } from './harness.js';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { beside } = rule.examples;
  const options = beside === undefined ? {} : { other: modelOf(beside) };
  it('reports the bad example exactly as marked', () => {
    expect(markFindings(parseMarks(rule.examples.bad).text, false, beside)).toBe(rule.examples.bad);
  });
  it('is silent on the good and the deceptive example', () => {
    expect(markFindings(rule.examples.good, false, beside)).toBe(rule.examples.good);
    expect(markFindings(rule.examples.silent, false, beside)).toBe(rule.examples.silent);
  });
  it('words its findings in both languages', () => {
    const { findings } = lint(modelOf(parseMarks(rule.examples.bad).text), options);
    const mine = findings.filter((f) => f.rule === id);
    expect(mine.length).toBeGreaterThan(0);
    for (const finding of mine)
      for (const locale of ['zh-CN', 'en'] as const) {
        const message = renderMessage(finding, locale);
        expect(message).not.toMatch(/[{}@]|undefined/);
        expect(message).toContain('“');
      }
  });
  it('reports the same words with CR LF', () => {
    const { text } = parseMarks(rule.examples.bad);
    const words = (source: string): string[] =>
      lint(modelOf(source), options).findings.map(
        (f) => f.rule + source.slice(f.span.start, f.span.end).replaceAll('\r\n', '\n'),
      );
    const lines = `标题\n${text}\n${text}\n`;
    expect(words(lines.replaceAll('\n', '\r\n'))).toEqual(words(lines));
  });
});

describe('messages', () => {
  it.each([
    [
      '护理型床位占比达到xx%以上',
      '“xx%”还没有填：护理型床位占比应填一个百分数',
      '“xx%” is not filled in: 护理型床位占比 needs a percentage',
    ],
    ['省第xx次党代会', '“第xx次”还没有填：应填序数', '“第xx次” is not filled in: it needs an ordinal'],
    ['x月x日召开', '“x月x日”还没有填：应填日期', '“x月x日” is not filled in: it needs a date'],
    ['签约率达到以上。', '“达到以上”处漏了内容：应补一个数字', 'Something is missing at “达到以上”: it needs a number'],
  ])('%s', (text, zh, en) => {
    const finding = lint(modelOf(text)).findings[0]!;
    expect(renderMessage(finding, 'zh-CN')).toBe(zh);
    expect(renderMessage(finding, 'en')).toBe(en);
  });
});

describe('lint', () => {
  it('names a rule that throws and keeps the others', () => {
    const broken = {
      ...RULES[0]!,
      id: 'test/broken',
      check: () => {
        throw new Error('no');
      },
    };
    const result = lint(modelOf('占比达到xx%'), { rules: [broken, ...RULES] });
    expect(result.failures).toEqual([{ rule: 'test/broken', message: 'no' }]);
    expect(result.findings.map((f) => f.rule)).toEqual(['placeholder/x']);
  });
  it('heeds severities', () => {
    const severities = { 'placeholder/x': 'off', 'placeholder/blank': 'error' } as const;
    expect(lint(modelOf('达到xx%，投资____万元'), { severities }).findings.map((f) => [f.rule, f.severity])).toEqual([
      ['placeholder/blank', 'error'],
    ]);
  });
});

describe('README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const severities = { error: '错误', warning: '警告', information: '信息', hint: '提示' } as const;
  it('lists every rule with its severity and title, and no other', () => {
    const listed = [...readme.matchAll(/^\| `([a-z]+\/[a-z-]+)` \| (\S+) \| (.+) \|$/gm)].map(
      ([, id, level, title]) => [id, level, title],
    );
    expect(listed).toEqual(RULES.map((rule) => [rule.id, severities[rule.severity], rule.title['zh-CN']]));
  });
});
