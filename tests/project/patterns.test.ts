// Expressions of users: what RE2 takes and refuses, where matches stand, and what bounds them.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../server/project/configFile.js';
import { wordConfigProblem } from '../../server/project/configProblem.js';
import { addPatterns } from '../../server/project/findConfig.js';

const load = (...entries: object[]) => {
  const text = JSON.stringify({ patterns: entries.map((each, i) => ({ name: `n${i}`, message: 'm', ...each })) });
  return addPatterns(parseConfig(text)).then((found) => ({ ...found, text }));
};

/** The text with every match in ⟦ ⟧, its replacement behind →. */
async function mark(text: string, pattern: string, replace?: string, most = 100): Promise<string> {
  const { patterns, problems } = await load({ pattern, ...(replace === undefined ? {} : { replace }) });
  expect(problems).toEqual([]);
  let [marked, at] = ['', 0];
  for (const { start, end, replacement } of patterns[0]!.find(text, most)) {
    const change = replacement === undefined ? '' : `→${replacement}`;
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}${change}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}

describe('matches', () => {
  test.each([
    ['我县和我市', '我[县市]', '⟦我县⟧和⟦我市⟧'],
    ['𠮷县😀𠮷市', '𠮷(县|市)', '⟦𠮷县⟧😀⟦𠮷市⟧'],
    ['😀😀', '.', '⟦😀⟧⟦😀⟧'],
    ['👨‍👩‍👧县', '县', '👨‍👩‍👧⟦县⟧'],
    ['ＡＢ，ab', '(?i)AB', 'ＡＢ，⟦ab⟧'],
    ['aaxa', 'a*', '⟦aa⟧x⟦a⟧'],
    ['abc', 'x*', 'abc'],
    ['县县', '^县', '⟦县⟧县'],
    ['县县', '县$', '县⟦县⟧'],
    ['第三届', '第\\p{Han}届', '⟦第三届⟧'],
    ['\ud83d单', '单', '\ud83d⟦单⟧'],
  ])('of %s by %s', async (text, pattern, expected) => expect(await mark(text, pattern)).toBe(expected));

  test.each([
    ['我县', '我(县|市)', '本$1', '⟦我县→本县⟧'],
    ['2024-5', '(?P<y>\\d{4})-(\\d)', '\u0024{y}年$2月', '⟦2024-5→2024年5月⟧'],
    ['10元', '(\\d+)元', '$$$1', '⟦10元→$10⟧'],
    ['a市b', '(县)?市', '[$1]', 'a⟦市→[]⟧b'],
    ['的的', '的的', '', '⟦的的→⟧'],
    ['市委', '市委', '中共市委', '⟦市委⟧'],
    ['费用$', '费用', '$', '⟦费用→$⟧$'],
  ])('in %s by %s are replaced by %s', async (text, pattern, replace, expected) =>
    expect(await mark(text, pattern, replace)).toBe(expected),
  );

  test('in a line longer than a piece stand where they do, and its pieces are no lines', async () => {
    const line = `${'😀各村落实责任。'.repeat(700)}县`;
    expect(await mark(line, '^.|县$', undefined, 9)).toBe(`⟦😀⟧${line.slice(2, -1)}⟦县⟧`);
    const words = '责任。';
    const { patterns } = await load({ pattern: words });
    const found = patterns[0]!.find(line, 10_000);
    expect(found.map(({ start }) => start)).toEqual([...line.matchAll(/责任。/g)].map(({ index }) => index));
  });

  test('no more than asked for', async () => expect(await mark('县县县', '县', undefined, 2)).toBe('⟦县⟧⟦县⟧县'));
});

describe('what is wrong', () => {
  test.each<[object, string]>([
    [{ pattern: '县(?=委)' }, '表达式不能用：不能向前后看（“(?=”）；请把前后的字写进表达式'],
    [{ pattern: '(?<!我)县' }, '表达式不能用：不能向前后看（“(?<!我)县”）；请把前后的字写进表达式'],
    [{ pattern: '(.)\\1' }, '表达式不能用：不能引用前面的括号（“\\1”）；请把要重复的字写出来'],
    [{ pattern: '\\u4e00' }, '表达式不能用：不能写“\\u”；请直接写这个字，或写成 \\x{4e00}'],
    [{ pattern: '\\y' }, '表达式不能用：没有“\\y”这种写法；要找反斜杠本身请写 \\\\，在 JSON 里每个反斜杠要写两个'],
    [{ pattern: '（(县' }, '表达式不能用：括号不成对（“（(县”）；请补上另一半，要找括号本身请写 \\( 或 \\['],
    [{ pattern: '[县' }, '表达式不能用：括号不成对（“[县”）；请补上另一半，要找括号本身请写 \\( 或 \\['],
    [{ pattern: '*县' }, '表达式不能用：“*”前面没有可以重复的字，或连用了两个；请改正，要找这个符号本身请在前面加 \\'],
    [{ pattern: '\\p{Foo}' }, '表达式不能用：没有“\\p{Foo}”这一类字符，或范围前大后小；请改正，汉字写 \\p{Han}'],
    [{ pattern: '.{2000}' }, '表达式不能用：重复的次数太多，检查会很慢；请减少 {…} 里的次数，或拆成几条'],
    [{ pattern: '(.{0,50}){10}' }, '表达式不能用：重复的次数太多，检查会很慢；请减少 {…} 里的次数，或拆成几条'],
    [{ pattern: '((.{30}){30}){30}' }, '表达式不能用：重复的次数太多，检查会很慢；请减少 {…} 里的次数，或拆成几条'],
    [{ pattern: '县(?x', replace: '' }, '表达式不能用：读不懂“(?x”；请按 RE2 的写法改正'],
    [
      { pattern: '(?P<年>县)' },
      '表达式不能用：括号的名称写得不对或用了两次（“(?P<年>”）；请写成 (?P<name>…)，名称用英文字母、数字和“_”',
    ],
  ])('%j', async (entry, said) => {
    const { problems, patterns, text } = await load(entry, { pattern: '县' });
    expect(problems.map((problem) => wordConfigProblem(problem, 'zh-CN'))).toEqual([said]);
    expect(wordConfigProblem(problems[0]!, 'en')).toMatch(/^the expression cannot be used: .*; /);
    const { start, end } = problems[0]!.span;
    expect(JSON.parse(text.slice(start, end))).toBe((entry as { pattern: string }).pattern);
    expect(patterns.map(({ id }) => id)).toEqual(['pattern/n1']);
  });

  test.each(['$2', '\u0024{名}', '$1$9'])('a replacement %s', async (replace) => {
    const { problems, patterns, text } = await load({ pattern: '(县)', replace });
    expect(patterns).toEqual([]);
    expect(problems.map(({ id, span }) => [id, text.slice(span.start, span.end)])).toEqual([
      ['replaceGroup', JSON.stringify(replace)],
    ]);
  });

  test('too much of it together', async () => {
    const all = Array.from({ length: 40 }, () => ({ pattern: '.{0,50}县' }));
    const { problems, patterns } = await load(...all);
    expect(new Set(problems.map(({ expected }) => expected?.[0]))).toEqual(new Set(['largeSum']));
    expect(patterns.length + problems.length).toBe(40);
    expect(patterns.length).toBeGreaterThan(20);
  });
});

test('hostile expressions take no time', async () => {
  const line = '各村落实责任'.repeat(20_000);
  const patterns = ['(.*)*x', '(各|村|落)*?x', '各.*x|各', '(?:各?){50}x', '.*.*.*x'];
  const loaded = await load(...patterns.map((pattern) => ({ pattern, replace: 'y' })));
  expect(loaded.problems).toEqual([]);
  const started = performance.now();
  for (const pattern of loaded.patterns) pattern.find(line, 101);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('the example in README holds', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, example] = /```jsonc\n([\s\S]*?)```/.exec(readme)!;
  const config = parseConfig(example!);
  const { patterns, problems } = await addPatterns(config);
  expect([problems, patterns.length, config.rules.length]).toEqual([[], 1, 4]);
});
