// Fixing: each change is made only where it brings no new report, and a second run finds nothing left to do.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFixes, createSnapshot, fixSnapshot, getModel, lint } from '../../server/core/index.js';
import { defineRule, type Rule } from '../../server/core/rules/rule.js';
import { readCorpus, root } from './harness.js';

const fixed = (text: string, unsafe = false): string => fixSnapshot(createSnapshot(text), { unsafe }).snapshot.text;
const kinds = (text: string, markdown = false): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule, messageId } of lint(getModel(createSnapshot(text, { markdown }))).findings)
    counts.set(`${rule}/${messageId}`, (counts.get(`${rule}/${messageId}`) ?? 0) + 1);
  return counts;
};

describe('safe changes', () => {
  it.each([
    ['抓好项目建设。。', '抓好项目建设。'],
    [
      '计划\n一、甲\n（一）抓项目。\n（二）、抓招商。\n（三）抓服务。',
      '计划\n一、甲\n（一）抓项目。\n（二）抓招商。\n（三）抓服务。',
    ],
    // A word's meaning, a number and a name are left alone.
    ['完善公共卫生效劳体系，补助资金及时拔付。', '完善公共卫生效劳体系，补助资金及时拔付。'],
    [
      '安排资金500万元，其中设备200万元、培训150万元、宣传200万元。',
      '安排资金500万元，其中设备200万元、培训150万元、宣传200万元。',
    ],
    ['签约率达到xx%。', '签约率达到xx%。'],
  ])('%s', (text, right) => expect(fixed(text)).toBe(right));

  it('are more where they are asked for, but never numbers, counts and placeholders', () => {
    expect(fixed('补助资金及时拔付。', true)).toBe('补助资金及时拨付。');
    const text =
      '安排资金500万元，其中设备200万元、培训150万元、宣传200万元，达到xx%。坚持以下六个原则：1.科学。2.为民。3.公益。4.预防。5.统筹。';
    expect(fixed(text, true)).toBe(text);
  });
  it('are those of the rules asked for', () => {
    const snapshot = createSnapshot('抓好项目建设。。\n计划\n一、甲\n（一）抓项目。\n（二）、抓招商。\n（三）抓服务。');
    const { applied } = fixSnapshot(snapshot, { only: (rule) => rule === 'structure/style' });
    expect([...applied]).toEqual([['structure/style', 1]]);
  });
});

/** A rule that takes an a away wherever one stands, but reports every b that then stands at the beginning. */
const greedy = defineRule({
  id: 'test/greedy',
  severity: 'warning',
  source: '',
  fix: 'safe',
  title: { 'zh-CN': '', en: '' },
  why: { 'zh-CN': '', en: '' },
  messages: { a: { 'zh-CN': '', en: '' }, b: { 'zh-CN': '', en: '' } },
  examples: { bad: '', good: '', silent: '' },
  check({ snapshot: { text } }, report) {
    if (text.startsWith('b')) report({ span: { start: 0, end: 1 }, messageId: 'b' });
    for (const { index } of text.matchAll(/a/g))
      report({
        span: { start: index, end: index + 1 },
        messageId: 'a',
        fixes: [{ titleId: 'a', args: {}, safety: 'safe', edits: [{ start: index, end: index + 1, newText: '' }] }],
      });
  },
});

describe('a change that brings a new report', () => {
  const run = (text: string): string => fixSnapshot(createSnapshot(text), { rules: [greedy] }).snapshot.text;
  it('is left out, and the others are made', () => {
    expect(run('abca')).toMatch(/^ab/);
    expect(run('caca')).toBe('cc');
  });
  it('never leads to one, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'aa'), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        if (!text.startsWith('b')) expect(run(text)).not.toMatch(/^b/);
        expect(run(run(text))).toBe(run(text));
      }),
    );
  });
});

/** Takes every x and, one at a time, every y away, but reports a text that has a y and no x. */
const waiting = defineRule({
  ...greedy,
  id: 'test/waiting',
  check({ snapshot: { text } }, report) {
    if (text.includes('y') && !text.includes('x')) report({ span: { start: 0, end: 1 }, messageId: 'b' });
    for (const index of new Set([text.indexOf('x'), text.lastIndexOf('y')]).values())
      if (index >= 0)
        report({
          span: { start: index, end: index + 1 },
          messageId: 'a',
          fixes: [{ titleId: 'a', args: {}, safety: 'safe', edits: [{ start: index, end: index + 1, newText: '' }] }],
        });
  },
});

/** Turns the first letter of a text from a to b, and from b to a: it never comes to rest. */
const restless = defineRule({
  ...greedy,
  id: 'test/restless',
  check({ snapshot: { text } }, report) {
    const edits = [{ start: 0, end: 1, newText: text.startsWith('a') ? 'b' : 'a' }];
    report({
      span: { start: 0, end: 1 },
      messageId: 'a',
      fixes: [{ titleId: 'a', args: {}, safety: 'safe', edits }],
    });
  },
});

describe('one run', () => {
  const run = (text: string, rule: Rule): string => fixSnapshot(createSnapshot(text), { rules: [rule] }).snapshot.text;
  it('tries again what it refused once the others are made', () => {
    expect(run('xcy', waiting)).toBe('c');
    expect(run('xcyyyyycyc', waiting)).toBe('ccc');
  });
  it('goes on as long as changes make room for changes', () => {
    expect(run(`xc${'y'.repeat(200)}c`, waiting)).toBe('cc');
    const once = fixed(`${'# '.repeat(100)}总体要求`);
    expect(fixed(once)).toBe(once);
  });
  it('ends where two changes undo each other', () => {
    expect(run('ac', restless)).toMatch(/^[ab]c$/);
  });
});

describe('changes that touch', () => {
  it('are not made together', () => {
    const findings = lint(getModel(createSnapshot('抓好项目建设。。。'))).findings;
    const edits = chooseFixes(findings).flatMap(({ fix }) => fix.edits);
    for (const [i, edit] of edits.entries()) if (i > 0) expect(edit.start).toBeGreaterThan(edits[i - 1]!.end);
  });
});

const acceptance = join(root, '..', 'shared', 'acceptance');
const others = ['seeds', 'clean'].flatMap((folder) => {
  const path = join(acceptance, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8').replace(/^\uFEFF/, ''), markdown: false }));
});

describe.each([...readCorpus(), ...others].map((document) => [document.name, document] as const))(
  '%s',
  (_, document) => {
    it.each([false, true])('has no new report once it is fixed, and stays as it is (unsafe: %s)', (unsafe) => {
      const { text, markdown } = document;
      const once = fixSnapshot(createSnapshot(text, { markdown }), { unsafe }).snapshot.text;
      const before = kinds(text, markdown);
      for (const [kind, count] of kinds(once, markdown)) expect(count, kind).toBeLessThanOrEqual(before.get(kind) ?? 0);
      expect(fixSnapshot(createSnapshot(once, { markdown }), { unsafe }).snapshot.text).toBe(once);
    });
  },
);
