// Findings as a tree of groups, rules and places, and the page that explains a rule.
import { describe, expect, it } from 'vitest';
import {
  chooseRuleFixes,
  describeRules,
  explainRule,
  GROUPS,
  groupProblems,
  type Locale,
  lint,
  nameProblems,
  type UserPattern,
} from '../../server/core/index.js';
import { modelOf } from './harness.js';

const text =
  '青山县2024年工作计划\n一、甲\n签约率达到xx%。抓好项目建设。。\n二、乙\n落实各项责任。。及时拔付资金，按期峻工，投入xx万元。2月30日前报送。\n';

const pattern: UserPattern = {
  id: 'pattern/套话',
  severity: 'hint',
  message: '太空',
  find: (line) => [...line.matchAll(/抓好/g)].map(({ index }) => ({ start: index, end: index + 2 })),
};

const show = (source: string, locale: Locale = 'zh-CN', patterns: readonly UserPattern[] = []): string[] => {
  const model = modelOf(source);
  return groupProblems(model, lint(model, { patterns }).findings, locale).flatMap(({ title, rules }) => [
    title,
    ...rules.flatMap(({ rule, severity, fixable, problems }) => [
      `  ${rule} ${severity} ${problems.length}/${fixable}`,
      ...problems.map(({ words }) => `    ${words}`),
    ]),
  ]);
};

describe('groupProblems', () => {
  it('has groups and rules in the order of the documentation, rules of users last', () => {
    expect(show(text, 'zh-CN', [pattern])).toEqual([
      '还没有填的',
      '  placeholder/x warning 2/0',
      '    xx',
      '    xx',
      '数字',
      '  figure/date error 1/0',
      '    2月30日',
      '用词',
      '  wording/typo warning 2/2',
      '    拔付',
      '    峻工',
      '标点',
      '  punctuation/doubled warning 2/2',
      '    。。',
      '    。。',
      '自己写的规则',
      '  pattern/套话 hint 1/0',
      '    抓好',
    ]);
  });

  it('has titles in the language asked for; that of a user’s rule is its name', () => {
    const model = modelOf(text);
    const { findings } = lint(model, { patterns: [pattern] });
    const titles = (locale: Locale): string[] =>
      groupProblems(model, findings, locale).flatMap(({ rules }) => rules.map(({ title }) => title));
    expect(titles('zh-CN').at(-1)).toBe('套话');
    const rule = describeRules().find(({ id }) => id === 'wording/typo')!;
    expect(titles('en')).toContain(rule.title.en);
    expect(titles('zh-CN')).toContain(rule.title['zh-CN']);
  });

  it('takes the gravest severity of a rule', () => {
    const model = modelOf(text);
    const findings = lint(model).findings.filter(({ rule }) => rule === 'wording/typo');
    const mixed = [
      { ...findings[0]!, severity: 'hint' as const },
      { ...findings[1]!, severity: 'information' as const },
    ];
    expect(groupProblems(model, mixed, 'en')[0]!.rules[0]!.severity).toBe('information');
  });

  it('is empty where nothing is found', () => expect(show('青山县2024年工作计划\n加强领导。\n')).toEqual([]));

  it('knows a title for every group that rules are of', () => {
    for (const { id } of describeRules()) expect(Object.keys(GROUPS)).toContain(id.slice(0, id.indexOf('/')));
  });
});

describe('nameProblems', () => {
  const idsOf = (source: string): string[] => {
    const model = modelOf(source);
    return nameProblems(model, lint(model).findings).map(({ id }) => id);
  };
  it('names each one apart, and the same after an edit elsewhere', () => {
    const ids = idsOf(text);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('punctuation/doubled#。。#2');
    expect(idsOf(text.replace('一、甲', '一、甲乙丙\n新的一行。'))).toEqual(ids);
  });
  it('keeps characters beyond the basic plane whole, and words of several lines on one', () => {
    const model = modelOf(`${'𠮷'.repeat(60)}\n甲`);
    const [finding] = lint(modelOf(text)).findings;
    const [named] = nameProblems(model, [{ ...finding!, span: { start: 0, end: 122 } }]);
    expect(named!.id).toBe(`${finding!.rule}#${'𠮷'.repeat(40)}#1`);
    expect(named!.words).toBe(`${'𠮷'.repeat(60)} 甲`);
  });
});

describe('chooseRuleFixes', () => {
  it('takes one rule only, and nothing that is a choice between numbers', () => {
    const { findings } = lint(modelOf(text));
    expect(chooseRuleFixes(findings, 'wording/typo').map(({ fix }) => fix.edits[0]!.newText)).toEqual(['拨付', '竣工']);
    expect(chooseRuleFixes(findings, 'placeholder/x')).toEqual([]);
    expect(chooseRuleFixes(findings, 'figure/date')).toEqual([]);
  });
});

describe('explainRule', () => {
  it.each(['zh-CN', 'en'] as const)('tells of every rule in %s, without marks of rules', (locale) => {
    for (const { id, title, options } of describeRules()) {
      const page = explainRule(id, locale)!;
      expect(page.split('\n')[0]).toMatch(/^# \S/);
      expect(page).toContain(`\`${id}\``);
      expect(page).not.toMatch(/⟦[a-z]+\/|undefined/);
      for (const name of Object.keys(options ?? {})) expect(page).toContain(`- \`${name}\` `);
      if (!/[\\`*_{}[\]()#+\-.!|<>~&:@$=]/.test(title[locale])) expect(page).toContain(title[locale]);
      // Fences are closed: what stands after them is a heading again.
      expect(page.match(/^```/gm)!.length % 2).toBe(0);
    }
  });
  it('knows no others', () => expect(explainRule('pattern/x', 'en')).toBeUndefined());
});
