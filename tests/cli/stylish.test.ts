// Two formats of check over reports made by hand: the terminal picture, and the exact shape of the JSON.
import { expect, test } from 'vitest';
import type { FileReport } from '../../server/cli/report.js';
import { createReporter } from '../../server/cli/reporter.js';
import { Session } from '../../server/cli/session.js';
import type { Locale } from '../../server/core/index.js';
import { createIo, type Surroundings } from './harness.js';

const place = (line: number, column: number) => ({
  start: 10 * line,
  end: 10 * line + 2,
  line,
  column,
  endLine: line,
  endColumn: column + 2,
});
const plain = { related: [], fixes: [] };

const REPORTS: readonly FileReport[] = [
  {
    path: '计划/a.txt',
    diagnostics: [
      { rule: 'placeholder/x', severity: 'warning', message: '“xx%”还没有填', ...place(3, 12), ...plain },
      {
        rule: 'figure/conflict',
        severity: 'error',
        message: '两处说法不同',
        ...place(120, 1),
        related: [{ ...place(7, 5), message: '另一处\x1b[2J' }],
        fixes: [{ title: '改为 5', edits: [{ start: 0, end: 1, newText: '5' }] }],
      },
    ],
  },
  { path: 'clean.txt', diagnostics: [] },
  {
    path: 'b\n\x1b[31m.md',
    diagnostics: [
      { rule: 'suppression/unused', severity: 'information', message: '过时的忽略', ...place(1, 1), ...plain },
      { rule: 'a/long', severity: 'hint', message: `${'长'.repeat(40)}\u202e`, ...place(2, 1), ...plain },
    ],
  },
];

async function report(
  format: string,
  reports: readonly FileReport[],
  failed = 0,
  locale: Locale = 'zh-CN',
  on: Surroundings = {},
) {
  const { io, said } = createIo(on);
  const reporter = await createReporter(format, new Session(io, locale));
  for (const each of reports) await reporter.file(each);
  await reporter.end({ checked: reports.length, failed });
  return said.stdout;
}

test('columns line up under Chinese, and what is harmful is shown', async () => {
  expect(await report('stylish', REPORTS)).toBe(`计划/a.txt
   3:12  警告  “xx%”还没有填  placeholder/x
  120:1  错误  两处说法不同   figure/conflict
               ↳ 7:5  另一处\\x1b[2J

b\\n\\x1b[31m.md
  1:1  信息  过时的忽略  suppression/unused
  2:1  提示  ${'长'.repeat(40)}\\u202e  a/long

检查了 3 个文件，4 个问题（错误 1，警告 1，信息 1，提示 1）
`);
});

test('in English', async () => {
  expect(await report('stylish', REPORTS.slice(0, 1), 2, 'en')).toBe(`计划/a.txt
   3:12  warning  “xx%”还没有填  placeholder/x
  120:1  error    两处说法不同   figure/conflict
                  ↳ 7:5  另一处\\x1b[2J

1 file checked, 2 could not be checked, 2 problems (1 error, 1 warning)
`);
});

test.each([
  [[], 0, '检查了 0 个文件，没有发现问题\n'],
  [[], 1, '检查了 0 个文件，1 个没能检查，没有发现问题\n'],
  [REPORTS.slice(1, 2), 0, '检查了 1 个文件，没有发现问题\n'],
])('nothing found %#', async (reports, failed, text) => {
  expect(await report('stylish', reports, failed)).toBe(text);
});

test.each([
  [{ isTTY: true }, true],
  [{ isTTY: true, env: { NO_COLOR: '' } }, true],
  [{ isTTY: true, env: { NO_COLOR: '1' } }, false],
  [{ isTTY: true, env: { TERM: 'dumb' } }, false],
  [{ isTTY: false }, false],
])('colours with %j', async (on, coloured) => {
  const text = await report('stylish', REPORTS, 0, 'zh-CN', on);
  expect(text.includes('\x1b[33m警告\x1b[39m')).toBe(coloured);
  // biome-ignore lint/complexity/useRegexLiterals: a literal would hold the control character itself
  expect(text.replace(new RegExp('\x1b\\[\\d+m', 'g'), '')).toBe(await report('stylish', REPORTS));
});

test('JSON', async () => {
  const text = await report('json', REPORTS.slice(0, 2));
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({
    files: [
      {
        path: '计划/a.txt',
        diagnostics: [
          {
            rule: 'placeholder/x',
            severity: 'warning',
            message: '“xx%”还没有填',
            start: 30,
            end: 32,
            line: 3,
            column: 12,
            related: [],
            fixes: [],
          },
          {
            rule: 'figure/conflict',
            severity: 'error',
            message: '两处说法不同',
            start: 1200,
            end: 1202,
            line: 120,
            column: 1,
            related: [{ start: 70, end: 72, message: '另一处\x1b[2J' }],
            fixes: [{ title: '改为 5', edits: [{ start: 0, end: 1, newText: '5' }] }],
          },
        ],
      },
      { path: 'clean.txt', diagnostics: [] },
    ],
  });
});

test('JSON of nothing', async () => {
  expect(await report('json', [], 1)).toBe('{"files":[]}\n');
});
