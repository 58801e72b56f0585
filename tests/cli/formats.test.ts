// The formats of check for other programs, over reports made by hand and over documents, read back by what reads them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { FileReport } from '../../server/cli/report.js';
import { createReporter, FORMATS } from '../../server/cli/reporter.js';
import { Session } from '../../server/cli/session.js';
import type { Locale } from '../../server/core/index.js';
import { createIo, makeFolder, planlint } from './harness.js';

const NASTY = '坏\u0007\uFFFF<b>&"\'\r\n::error::%0A,\x1b[2J\u202e';
const PLAN =
  '﻿全县𠮷卫生工作计划\r\n一、主要目标\r\n护理型床位占比达到xx%以上。。\r\n二、“十五五”期间，普惠幼儿园由20所增加到30所，培训教师1200人次以上。\r\n三、做到五个坚持：一是坚持学习；二是坚持调查。\r\n';

const place = { start: 3, end: 5, line: 2, column: 1, endLine: 2, endColumn: 3 };
const REPORTS: readonly FileReport[] = [
  {
    path: `${NASTY}.txt`,
    diagnostics: [
      {
        rule: 'pattern/称谓',
        severity: 'error',
        message: NASTY,
        ...place,
        related: [{ ...place, message: NASTY }],
        fixes: [{ title: NASTY, edits: [{ start: 3, end: 5, newText: NASTY }] }],
      },
      { rule: 'figure/date', severity: 'hint', message: '第二', ...place, endLine: 3, related: [], fixes: [] },
    ],
  },
  { path: 'clean 100%.txt', diagnostics: [] },
];
const FAILURE = { path: `${NASTY}.bin`, reason: 'binary', message: `${NASTY} 不是文本` };

async function report(format: string, reports = REPORTS, failures = [FAILURE], locale: Locale = 'zh-CN') {
  const { io, said } = createIo();
  const reporter = await createReporter(format, new Session(io, locale));
  for (const each of reports) await reporter.file(each);
  for (const each of failures) await reporter.failure?.(each);
  await reporter.end({ checked: reports.length, failed: failures.length });
  return said.stdout;
}

/** Throws where the text is no XML. */
function readXml(text: string) {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string>, text: '' }),
  );
  parser.on('text', (part) => {
    if (found.length > 0) found.at(-1)!.text += part;
  });
  parser.write(text).close();
  return found;
}

describe('sarif', () => {
  const {
    id: _,
    $schema: __,
    ...schema
  } = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'sarif-2.1.0-rtm.5.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('uri-reference', /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[\dA-F]{2})*$/);
  ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
  const validate = ajv.compile(schema);
  const read = (text: string) => {
    const log = JSON.parse(text);
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    return log.runs[0];
  };

  test('is what the published schema asks for, whatever a document says', async () => {
    read(await report('sarif', [], []));
    const run = read(await report('sarif'));
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['pattern/称谓', 'figure/date']);
    expect(run.results.map(({ ruleIndex, level }: Record<string, unknown>) => [ruleIndex, level])).toEqual([
      [0, 'error'],
      [1, 'note'],
    ]);
    expect(run.invocations).toMatchObject([{ executionSuccessful: false, toolExecutionNotifications: [{}] }]);
    expect(decodeURIComponent(run.results[0].locations[0].physicalLocation.artifactLocation.uri)).toBe(`${NASTY}.txt`);
  });

  test('a schema that is not met is noticed', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  test('regions and replacements count UTF-16 units without the byte order mark', async () => {
    const cwd = await makeFolder({ 'a b.txt': PLAN });
    const { stdout } = await planlint(['check', '--format', 'sarif', 'a b.txt'], { cwd });
    const run = read(stdout);
    const text = PLAN.slice(1);
    const found = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'punctuation/doubled');
    const { artifactLocation, region } = found.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe('a%20b.txt');
    const words = text.slice(region.charOffset, region.charOffset + region.charLength);
    expect([words, region.startLine]).toEqual(['。。', 3]);
    const line = text.split('\r\n')[region.startLine - 1]!;
    expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe(words);
    const [{ deletedRegion, insertedContent }] = found.fixes[0].artifactChanges[0].replacements;
    const { charOffset, charLength } = deletedRegion;
    const fixed = text.slice(0, charOffset) + insertedContent.text + text.slice(charOffset + charLength);
    expect(fixed).toContain('以上。\r\n');
    expect(found.partialFingerprints['planlint/v1']).toMatch(/^[\da-f]{32}$/);
  });

  test('a fingerprint stays where lines above are added', async () => {
    const prints = async (text: string) => {
      const cwd = await makeFolder({ 'a.txt': text });
      const run = read((await planlint('check --format sarif a.txt', { cwd })).stdout);
      return run.results.map((each: { partialFingerprints: object }) => each.partialFingerprints);
    };
    const before = await prints(PLAN);
    expect(await prints(PLAN.replace('一、', '为做好全年工作，制定本计划。\r\n一、'))).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });
});

describe('xml', () => {
  test('junit counts failures and shows what XML has no characters for', async () => {
    const all = readXml(await report('junit'));
    const suites = all.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes);
    expect(suites).toMatchObject([
      { tests: '2', failures: '1', errors: '0' },
      { name: 'clean 100%.txt', tests: '1', failures: '0' },
      { tests: '1', errors: '1' },
    ]);
    expect(suites[0]!.name).toBe('坏\\x07\\uffff<b>&"\'\\r\\n::error::%0A,\\x1b[2J\\u202e.txt');
    const failure = all.find(({ name }) => name === 'failure')!;
    expect(failure.attributes.type).toBe('error');
    expect(failure.text).toContain('pattern/称谓');
    readXml(await report('junit', [], []));
  });

  test('checkstyle has a place and a source for each', async () => {
    const all = readXml(await report('checkstyle'));
    expect(all.filter(({ name }) => name === 'error').map(({ attributes }) => attributes)).toMatchObject([
      { line: '2', column: '1', severity: 'error', source: 'planlint.pattern/称谓' },
      { line: '2', severity: 'info', source: 'planlint.figure/date' },
      { severity: 'error', source: 'planlint.binary' },
    ]);
    readXml(await report('checkstyle', [], []));
  });
});

describe('github', () => {
  test('one command a line, whatever stands in names and messages', async () => {
    const lines = (await report('github')).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(
      '::error file=坏\\x07\uFFFF<b>&"\'%0D%0A%3A%3Aerror%3A%3A%250A%2C\\x1b[2J\\u202e.txt,line=2,endLine=2,col=1,endColumn=3,title=pattern/称谓::坏\\x07\uFFFF<b>&"\'\\r\\n::error::%250A,\\x1b[2J\\u202e',
    );
    expect(lines[1]).toMatch(/^::notice [^:]*,line=2,endLine=3,title=figure\/date::第二$/);
    expect(lines[2]).toMatch(/^::error file=[^:]*,title=planlint::/);
  });
});

describe('jsonl', () => {
  test('one line a document, one that could not be checked too, in the shapes of json', async () => {
    const lines = (await report('jsonl')).trimEnd().split('\n');
    const json = JSON.parse(await report('json'));
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toEqual(json.files);
    expect(JSON.parse(lines[2]!)).toEqual({
      path: FAILURE.path,
      error: { reason: 'binary', message: FAILURE.message },
    });
    expect(lines.join('')).not.toMatch(/[\x00-\x1f\u202e]/);
  });
});

describe('html', () => {
  const page = async (locale: Locale = 'zh-CN') => {
    const cwd = await makeFolder({ 'a.txt': PLAN, '<i>.txt': '县xx局\n<script>alert(1)</script>xx%\n' });
    const words = ['check', '--format', 'html', '--locale', locale, 'a.txt', '<i>.txt', 'none.txt'];
    return (await planlint(words, { cwd })).stdout;
  };

  test('one page that loads nothing and runs nothing', async () => {
    for (const text of [await page(), await report('html')]) {
      expect(text.match(/<(?:script|link|img|iframe|object|base|i|b)\b|\b(?:src|style|on\w+)=|https?:|url\(/gi)).toBe(
        null,
      );
      const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(text) ?? [];
      const hash = createHash('sha256').update(style).digest('base64');
      expect(text).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'`);
      expect(text).not.toMatch(/[\x00-\x08\u202e]/);
    }
  });

  test('outline, what is to be filled in, targets and reports in context', async () => {
    const text = await page();
    for (const part of [
      '<h3>提纲</h3>',
      '<h3>还没有填的</h3>',
      '<h3>目标数字</h3>',
      '<mark>xx</mark>',
      '&lt;script&gt;',
      '没能检查',
      '<td>20所</td>',
      '<rect class="from" x="0" y="0" width="66.7" height="8"/>',
      'lang="zh-CN"',
    ])
      expect(text).toContain(part);
    for (const [, target] of text.matchAll(/href="#([^"]+)"/g)) expect(text).toContain(`id="${target}"`);
  });

  test('is closed as it was opened', async () => {
    const open: string[] = [];
    for (const [, end, name] of (await page()).matchAll(/<(\/?)([a-z][a-z0-9]*)(?=[\s>])[^>]*(?<!\/)>/g)) {
      if (['meta', 'br'].includes(name!)) continue;
      if (end) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
  });

  test('in English', async () => {
    const text = await page('en');
    for (const part of ['<h3>Outline</h3>', 'Still to be filled in', 'could not be checked', 'lang="en"'])
      expect(text).toContain(part);
  });
});

test.each(FORMATS)('%s tells of what could not be checked by its status', async (format) => {
  const cwd = await makeFolder({ 'a.txt': PLAN });
  expect(await planlint(`check --format ${format} a.txt`, { cwd })).toMatchObject({ status: 1, stderr: '' });
  expect((await planlint(`check --format ${format} a.txt none.txt`, { cwd })).status).toBe(2);
});
