// The manifest against the code, the texts and the language files that it names.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));
const english = JSON.parse(read('package.nls.json'));
const chinese = JSON.parse(read('package.nls.zh-cn.json'));
const taiwan = JSON.parse(read('package.nls.zh-tw.json'));
const clientCode = readdirSync(new URL('client/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`client/${name}`))
  .join();

describe('manifest', () => {
  it('has each of its texts in both languages, and no other', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/%([^%\s]+)%/g)].map((match) => match[1]));
    expect(Object.keys(english).sort()).toEqual([...used].sort());
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(taiwan)).toEqual(Object.keys(chinese));
    for (const texts of [english, chinese, taiwan]) for (const text of Object.values(texts)) expect(text).not.toBe('');
  });

  it('is of no module type, for the web host takes a .js for CommonJS only then', () => {
    expect(manifest.type).toBeUndefined();
    expect(manifest.browser).toMatch(/\.js$/);
    expect(manifest.main).toBe(manifest.browser);
  });

  it('works in folders that are not trusted and in those that are not on a disk', () => {
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('names only commands that are registered', () => {
    const { commands, keybindings } = manifest.contributes;
    const named: string[] = commands.map(({ command }: { command: string }) => command);
    for (const command of named) expect(clientCode).toContain(`'${command}'`);
    for (const { command } of keybindings) expect(named).toContain(command);
  });

  it('leaves the commands that need an argument out of the palette', () => {
    const named = JSON.stringify(manifest.contributes);
    for (const command of [
      'planlint.fill',
      'planlint.ignore',
      'planlint.showPlaces',
      'planlint.goToTarget',
      'planlint.openPlace',
      'planlint.goToProblem',
      'planlint.goToClaim',
    ]) {
      expect(clientCode).toContain(`'${command}'`);
      expect(named).not.toContain(`"${command}"`);
    }
  });

  it.each([
    ['养老服务工作计划.txt', true],
    ['2026年工作要点（定稿）.txt', true],
    ['教育发展规划.txt', true],
    ['a.plan', true],
    ['a.plan.md', true],
    ['会议记录.txt', false],
    ['工作计划.md', false],
  ])('takes %s for a plan: %s', (name, expected) => {
    const { extensions, filenamePatterns } = manifest.contributes.languages[0];
    const fits = (pattern: string): boolean =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(name);
    const isPlan = extensions.some((end: string) => name.endsWith(end)) || filenamePatterns.some(fits);
    expect(isPlan).toBe(expected);
  });
});

interface Pattern {
  readonly include?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly patterns?: readonly Pattern[];
  readonly captures?: Readonly<Record<string, Pattern>>;
}

describe('grammar', () => {
  const grammar = JSON.parse(read('syntaxes/plan.tmLanguage.json'));
  const rules: Readonly<Record<string, Pattern>> = grammar.repository;

  const walk = (pattern: Pattern): Pattern[] => [
    pattern,
    ...[...(pattern.patterns ?? []), ...Object.values(pattern.captures ?? {})].flatMap(walk),
  ];
  const all = [...grammar.patterns, ...Object.values(rules)].flatMap(walk) as Pattern[];

  it('includes only what it has', () => {
    for (const { include } of all) if (include) expect(rules).toHaveProperty(include.slice(1));
  });

  it('has patterns that compile and match no empty text', () => {
    for (const { match, begin, end } of all) {
      for (const source of [match, begin, end?.replaceAll('\\1', '')])
        if (source) expect(() => new RegExp(source, 'u')).not.toThrow();
      for (const source of [match, begin]) if (source) expect(new RegExp(source, 'u').test('')).toBe(false);
    }
  });

  const placeholder = new RegExp(rules.placeholder!.match!, 'gu');
  it.each([
    ['xx县第x次会议', 'xx x'],
    ['×月×日前投入××万元', '× × ××'],
    ['由某某任组长', '某某'],
    ['自____年起（　）', '____ （　）'],
    ['【请填写单位】', '【请填写单位】'],
    ['X光机2台，3×4米，Excel，xxl', ''],
  ])('sees the blanks of %s', (text, expected) => {
    expect((text.match(placeholder) ?? []).join(' ')).toBe(expected);
  });

  it('breaks words where Chinese text does', () => {
    const { pattern, flags } = JSON.parse(read('syntaxes/language-configuration.json')).wordPattern;
    const words = '到2025年，占比达到xx%以上；GDP增长8.5%（𠮷县）'.match(new RegExp(pattern, `g${flags}`));
    expect(words).toEqual(['到', '2025', '年', '占比达到', 'xx', '以上', 'GDP', '增长', '8.5%', '𠮷县']);
  });
});
