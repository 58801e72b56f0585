// The text of a .planlint.json: what it says, and what is wrong with its place, the rest still holding.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../server/project/configFile.js';
import { wordConfigProblem } from '../../server/project/configProblem.js';

const levels = (rules: readonly { name: string; level: string }[]): string[] =>
  rules.map((r) => `${r.name}=${r.level}`);

test('all that a file may hold, with comments and a comma too many', () => {
  const text = `\uFEFF{
  // 本县的设置
  "$schema": "x", "root": true, "extends": "../共同/planlint.json",
  "rules": { "figure/*": "hint", "figure/date": "error", /* 暂时 */ "placeholder/x": "off", },
  "overrides": [{ "files": ["草稿/**", "*.md"], "rules": { "wording/typo": "information" } }],
}`;
  const config = parseConfig(text);
  expect(config.problems).toEqual([]);
  expect(config).toMatchObject({ root: true, extends: { path: '../共同/planlint.json' } });
  expect(levels(config.rules)).toEqual(['figure/*=hint', 'figure/date=error', 'placeholder/x=off']);
  expect(config.rules.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    '"figure/*"',
    '"figure/date"',
    '"placeholder/x"',
  ]);
  expect(config.overrides.map(({ files, rules }) => [files, levels(rules)])).toEqual([
    [['草稿/**', '*.md'], ['wording/typo=information']],
  ]);
});

/** Where it stands and what is said. */
const complain = (text: string): string[] =>
  parseConfig(text).problems.map((problem) => {
    const { start, end } = problem.span;
    return `${text.slice(start, end)}|${wordConfigProblem(problem, 'zh-CN')}`;
  });

describe('what is wrong is told where it stands', () => {
  test.each([
    ['', []],
    ['{}', []],
    ['[]', ['[]|“{}”应为{ … }；请改正']],
    ['{"rule": {}}', ['"rule"|没有“rule”这一项；是不是“rules”？']],
    ['{"忽略": {}}', ['"忽略"|没有“忽略”这一项；可以写 $schema、root、extends、rules、patterns、overrides、compare']],
    ['{"rules": {"figure/dat": "off"}}', ['"figure/dat"|没有“figure/dat”这条规则；是不是“figure/date”？']],
    ['{"rules": {"figure": "off"}}', ['"figure"|没有“figure”这条规则；是不是“figure/*”？']],
    ['{"rules": {"figur/*": "off"}}', ['"figur/*"|没有“figur/*”这条规则；是不是“figure/*”？']],
    [
      '{"rules": {"__proto__": "off"}}',
      ['"__proto__"|没有“__proto__”这条规则；规则的名称见 planlint rules，一类写成 figure/*'],
    ],
    ['{"rules": {"figure/date": "warn"}}', ['"warn"|级别不能是“warn”；是不是“warning”？']],
    ['{"rules": {"figure/date": 2}}', ['2|级别不能是“2”；可以是 error、warning、information、hint、off']],
    ['{"rules": {"figure/date": []}}', ['[]|级别不能是“array”；可以是 error、warning、information、hint、off']],
    ['{"rules": []}', ['[]|“rules”应为{ … }；请改正']],
    ['{"root": "yes"}', ['"yes"|“root”应为true 或 false；请改正']],
    ['{"overrides": {}}', ['{}|“overrides”应为[ … ]；请改正']],
    ['{"overrides": [{}]}', ['{}|“overrides[0].files”应为一列不空的文字 ["…"]；请改正']],
    ['{"overrides": [{"files": ["a", 7]}]}', ['7|“overrides[0].files[1]”应为文字 "…"；请改正']],
    ['{"overrides": [{"files": ["a"], "rule": {}}]}', ['"rule"|没有“rule”这一项；是不是“rules”？']],
    ['{"overrides": [{"files": ["a"], "rules": {"x": "off"}}]}', ['"x"|没有“x”这条规则；是不是“placeholder/x”？']],
    [
      '{"extends": "/etc/a.json"}',
      ['"/etc/a.json"|“extends”不能是“/etc/a.json”；请写相对路径，以 ./ 或 ../ 开头，以 .json 结尾'],
    ],
    ['{"extends": ["a.json"]}', ['["a.json"]|“extends”不能是“array”；请写相对路径，以 ./ 或 ../ 开头，以 .json 结尾']],
    ['{"compare": "2024年计划.txt", "overrides": [{"files": ["*"], "compare": false}]}', []],
    [
      '{"compare": "/etc/passwd.txt"}',
      [
        '"/etc/passwd.txt"|“compare”不能是“/etc/passwd.txt”；请写相对路径，以 .txt、.md 或 .plan 结尾，或写 false 表示不对照',
      ],
    ],
    [
      '{"compare": "a.docx"}',
      ['"a.docx"|“compare”不能是“a.docx”；请写相对路径，以 .txt、.md 或 .plan 结尾，或写 false 表示不对照'],
    ],
  ])('%s', (text, said) => expect(complain(text)).toEqual(said));

  test.each([
    ['{"rules": {"figure/date": ["hint"], "figure/*": ["off"]}}', []],
    ['{"rules": {"structure/duplicate": ["warning", {"length": 20}], "pattern/称谓": "off", "pattern/*": "hint"}}', []],
    ['{"rules": {"structure/duplicate": ["warnin", {}]}}', ['"warnin"|级别不能是“warnin”；是不是“warning”？']],
    [
      '{"rules": {"structure/duplicate": ["off", {}, 1]}}',
      ['1|“structure/duplicate”后面写多了；请写成 ["级别", { 选项 }]'],
    ],
    ['{"rules": {"figure/date": ["off", {"length": 1}]}}', ['{"length": 1}|“figure/date”没有选项；请只写级别']],
    ['{"rules": {"pattern/a": ["off", {}]}}', ['{}|“pattern/a”没有选项；请只写级别']],
    [
      '{"rules": {"wording/*": ["off", {"except": []}]}}',
      ['{"except": []}|“wording/*”是一类规则，不能带选项；请把选项写在其中的规则名下'],
    ],
    ['{"rules": {"wording/typo": ["off", []]}}', ['[]|“wording/typo”应为{ … }；请改正']],
    ['{"rules": {"structure/duplicate": ["hint", {"lenght": 9}]}}', ['"lenght"|没有“lenght”这一项；是不是“length”？']],
    ['{"rules": {"structure/duplicate": ["hint", {"length": 2.5}]}}', ['2.5|“length”应为 4 到 200 的整数；请改正']],
    ['{"rules": {"punctuation/width": ["hint", {"prefer": "ful"}]}}', ['"ful"|“prefer”不能是“ful”；是不是“full”？']],
    [
      '{"rules": {"punctuation/width": ["hint", {"prefer": ["full"]}]}}',
      ['["full"]|“prefer”不能是“array”；可以是 majority、full'],
    ],
    [
      '{"rules": {"structure/section": ["hint", {"except": ["goal", 1], "parts": ""}]}}',
      [
        '"goal"|“except”不能是“goal”；是不是“goals”？',
        '1|“except”不能是“1”；可以是 goals、safeguards',
        '""|“parts”应为[ … ]；请改正',
      ],
    ],
    [
      '{"rules": {"wording/leak": ["hint", {"except": ["延安", ""]}]}}',
      ['""|“except[1]”应为文字 "…"，不空，不超过 100 个字；请改正'],
    ],
    [
      '{"patterns": [7, {"name": "a"}]}',
      [
        '7|“patterns[0]”应为{ … }；请改正',
        '{"name": "a"}|“patterns[1].pattern”应为文字 "…"；请改正',
        '{"name": "a"}|“patterns[1].message”应为文字 "…"；请改正',
      ],
    ],
    [
      '{"patterns": [{"name": "a/b", "pattern": "x", "message": "m", "replce": "", "severity": "eror"}]}',
      [
        '"a/b"|名称不能是“a/b”；请用汉字、字母、数字、“-”和“_”，不超过 40 个字，不以“-”“_”开头',
        '"replce"|没有“replce”这一项；是不是“replace”？',
        '"eror"|级别不能是“eror”；是不是“error”？',
      ],
    ],
    [
      '{"patterns": [{"name": "a", "pattern": "x", "message": "m"}, {"name": "a", "pattern": "y", "message": "m"}]}',
      ['"a"|已有一条叫“a”，这一条没有使用；请换一个名称'],
    ],
  ])('%s', (text, said) => expect(complain(text)).toEqual(said));

  test('a level holds whose options are partly wrong, and so do the other options', () => {
    const { rules, problems } = parseConfig(
      '{"rules": {"structure/section": ["hint", {"parts": ["经费|预算", 7], "exept": []}]}}',
    );
    expect(problems.map(({ id, at }) => `${id} ${at}`)).toEqual([
      'words structure/section',
      'member structure/section',
    ]);
    expect(rules).toMatchObject([{ level: 'hint', options: { parts: ['经费|预算'] } }]);
  });

  test('patterns beyond the hundredth', () => {
    const all = Array.from({ length: 102 }, (_, i) => ({ name: `n${i}`, pattern: 'x', message: 'm' }));
    const { patterns, problems } = parseConfig(JSON.stringify({ patterns: all }));
    expect([patterns.length, problems.map(({ id }) => id)]).toEqual([100, ['manyPatterns']]);
  });

  test('and the rest holds', () => {
    const text =
      '{"rules": {"figure/dat": "off", "figure/date": "hint", "figure/sum": "no"}, "rot": true, "root": true';
    const config = parseConfig(text);
    expect(config.root).toBe(true);
    expect(levels(config.rules)).toEqual(['figure/date=hint']);
    expect(config.problems.map(({ id }) => id)).toEqual(['rule', 'level', 'member', 'json']);
  });

  test('a file nested too deeply', () => {
    expect(parseConfig('['.repeat(200_000)).problems.map(({ id }) => id)).toContain('depth');
  });
});

test('any text gives a file whose problems stand in it, in order, and are worded in both languages', () => {
  const json = fc.json();
  const options = fc.dictionary(fc.constantFrom('parts', 'except', 'x'), fc.jsonValue());
  const level = fc.oneof(fc.jsonValue(), fc.tuple(fc.constantFrom('off', 'of'), options));
  const rules = fc.dictionary(fc.constantFrom('figure/date', 'figure/*', 'structure/section', '__proto__', 'x'), level);
  const member = fc.constantFrom('name', 'pattern', 'message', 'severity', 'replace', 'x');
  const patterns = fc.array(fc.oneof(fc.jsonValue(), fc.dictionary(member, fc.oneof(fc.string(), fc.jsonValue()))));
  const shaped = fc.record(
    { rules, patterns, overrides: fc.array(fc.record({ files: fc.jsonValue(), rules })) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        json,
        fc.string(),
        shaped.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        let last = 0;
        for (const problem of parseConfig(text).problems) {
          expect(problem.span.start).toBeGreaterThanOrEqual(last);
          expect(problem.span.end).toBeGreaterThanOrEqual(problem.span.start);
          expect(problem.span.end).toBeLessThanOrEqual(Math.max(1, text.length));
          for (const locale of ['zh-CN', 'en'] as const)
            expect(wordConfigProblem(problem, locale)).not.toMatch(/undefined|\[object/);
          last = problem.span.start;
        }
      },
    ),
  );
});
