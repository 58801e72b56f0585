// Structure: numbering against the document's own mode, the way labels are written, and what the shape lacks. Tables of texts
// with marks, what must stay silent, and what holds for any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../server/core/data/profiles.js';
import { FORMULAS, SIGNERS } from '../../server/core/data/shape.js';
import { lint } from '../../server/core/index.js';
import { relabel } from '../../server/core/model/labelWriting.js';
import { RULES } from '../../server/core/rules/index.js';
import { fold } from '../../server/core/text/fold.js';
import { parseMarks } from '../harness/marks.mjs';
import { modelOf } from './harness.js';

const MINE = RULES.filter((rule) => rule.id.startsWith('structure/'));
const findingsOf = (text: string, markdown = false) => lint(modelOf(text, markdown), { rules: MINE }).findings;

function mark(text: string, markdown = false): string {
  let marked = '';
  let at = 0;
  for (const { rule, span } of findingsOf(text, markdown)) {
    marked += `${text.slice(at, span.start)}⟦${rule}:${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + text.slice(at);
}

const BODY = '抓好各项工作落实，确保取得实效。';
/** Bodies differ, because what stands twice is a finding of its own. */
const lines = (...all: string[]): string =>
  all.map((line, i) => (line === BODY ? line.replace('各项', `“${'甲乙丙丁戊己庚辛'[i % 8]}类”`) : line)).join('\n');

describe('numbering', () => {
  it.each([
    lines('计划', '一、甲', BODY, '⟦structure/skipped:三、⟧乙', BODY, '四、丙', BODY),
    lines('计划', '一、甲', '（一）抓项目。', '（二）抓招商。', '⟦structure/skipped:（四）⟧抓服务。', '二、乙', BODY),
    lines('计划', '一、甲', BODY, '二、乙', BODY, '⟦structure/repeated:二、⟧丙', BODY),
    lines(
      '计划',
      '一、甲',
      '（一）抓项目。',
      '⟦structure/unordered:（三）⟧抓招商。',
      '（二）抓服务。',
      '（四）抓安全。',
      '二、乙',
      BODY,
    ),
    lines('计划', '一、甲', '1.抓项目。', '2.抓招商。', '⟦structure/skipped:5.⟧抓服务。', '6.抓安全。', '二、乙', BODY),
    // Running numbers have a jump and a repetition.
    lines(
      '计划',
      '一、甲',
      '（一）抓项目。',
      '（二）抓招商。',
      '二、乙',
      '（三）抓服务。',
      '（四）抓安全。',
      '三、丙',
      '⟦structure/skipped:（六）⟧抓作风。',
      '（七）抓纪律。',
    ),
    lines(
      '计划',
      '一、甲',
      '（一）抓项目。',
      '（二）抓招商。',
      '⟦structure/repeated:（二）⟧抓服务。',
      '二、乙',
      '（四）抓安全。',
      '（五）抓作风。',
      '三、丙',
      '（六）抓纪律。',
    ),
    lines('𠮷县👨‍👩‍👧计划', '一、甲', BODY, '⟦structure/skipped:三、⟧乙', BODY),
  ])('%s', (marked) => {
    expect(mark(parseMarks(marked).text)).toBe(marked);
    const crlf = marked.replaceAll('\n', '\r\n');
    expect(mark(parseMarks(crlf).text)).toBe(crlf);
  });

  it.each([
    [
      'running numbers',
      lines(
        '计划',
        '一、甲',
        '（一）抓项目。',
        '（二）抓招商。',
        '二、乙',
        '（三）抓服务。',
        '（四）抓安全。',
        '三、丙',
        '（五）抓作风。',
      ),
    ],
    [
      'a restart under each heading',
      lines('计划', '一、甲', '1.抓项目。', '2.抓招商。', '二、乙', '1.抓服务。', '2.抓安全。'),
    ],
    ['one level left out', lines('计划', '一、甲', '1.抓项目。', '2.抓招商。', '二、乙', '1.抓服务。', '2.抓安全。')],
    [
      'two lists under one heading',
      lines('计划', '一、甲', '主要指标：', '1.产值增长。', '2.税收增长。', '主要措施：', '1.抓项目。', '2.抓招商。'),
    ],
    ['a document in the making', lines('计划', '一、总体要求', '坚持统筹推进。')],
    ['attachments', lines('计划', '一、甲', BODY, '二、乙', BODY, '附件1', '一、丙', BODY, '二、丁', BODY)],
    [
      'a figure at the head of a line',
      lines('计划', '一、甲', '1.5亿元用于建设。', '2.3万元用于宣传。', '二、乙', BODY),
    ],
  ])('is silent on %s', (_, text) => expect(mark(text)).toBe(text));

  it('numbers the rest of a run anew', () => {
    const text = lines('计划', '一、甲', BODY, '三、乙', BODY, '四、丙', BODY);
    const [finding] = findingsOf(text);
    let fixed = text;
    for (const { start, end, newText } of [...finding!.fixes[0]!.edits].reverse())
      fixed = fixed.slice(0, start) + newText + fixed.slice(end);
    expect(fixed).toBe(lines('计划', '一、甲', BODY, '二、乙', BODY, '三、丙', BODY));
    expect(findingsOf(fixed)).toEqual([]);
  });

  it.each([
    ['（三）', 4, '（四）'],
    ['十九、', 20, '二十、'],
    ['二、', 12, '十二、'],
    ['9.', 10, '10.'],
    ['③', 4, '④'],
    ['第二章', 3, '第三章'],
    ['2.3', 4, '2.4'],
  ])('%s with %i', (label, number, right) => expect(relabel(label, number)).toBe(right));
});

describe('the way labels are written', () => {
  it.each([
    lines('计划', '一、甲', '（一）抓项目。', '⟦structure/style:（二）、⟧抓招商。', '（三）抓服务。'),
    lines('计划', '一、甲', '1.抓项目。', '2.抓招商。', '⟦structure/style:3、⟧抓服务。', '4.抓安全。'),
    lines('计划', '一、甲', '（一）抓项目。', '⟦structure/style:(二)⟧抓招商。', '（三）抓服务。'),
  ])('%s', (marked) => expect(mark(parseMarks(marked).text)).toBe(marked));
  it.each([
    lines('计划', '一、甲', '1、抓项目。', '2、抓招商。', '二、乙', '1、抓服务。', '2、抓安全。'),
    lines('计划', '一、甲', '(一)抓项目。', '(二)抓招商。', '二、乙', '(一)抓服务。', '(二)抓安全。'),
    lines('计划', '一、甲', '（一）、抓项目。', '（二）、抓招商。', '（三）、抓服务。'),
  ])('silent: %s', (text) => expect(mark(text)).toBe(text));
});

describe('shape', () => {
  const long = BODY.repeat(30);
  it.each([
    lines('⟦structure/title:各乡镇人民政府⟧、街道办事处，县直有关单位：', BODY, '一、甲', long, '二、乙', BODY),
    lines('计划', '一、甲', BODY, '二、乙', BODY, '⟦structure/title:三、丙。⟧', BODY, '四、丁', BODY),
    lines(
      '计划',
      '一、甲',
      '（一）抓项目',
      BODY,
      '⟦structure/empty:（二）抓招商⟧',
      '二、乙',
      '（一）抓服务',
      BODY,
      '（二）抓安全',
      BODY,
    ).replace('⟦structure/empty:（二）抓招商⟧', '（二）抓招商'),
    lines(
      '计划',
      '一、甲',
      '（一）抓项目',
      BODY,
      '（二）抓服务',
      BODY,
      '⟦structure/empty:（三）抓招商⟧',
      '二、乙',
      BODY,
    ),
    lines('某县工作计划方案', '⟦structure/duplicate:某县工作计划方案⟧', '一、甲', BODY),
    lines(
      '2024年某县战略支点工作方案',
      '⟦structure/duplicate:某县战略支点工作方案⟧为深入贯彻落实部署，制定本方案。',
      '一、甲',
      BODY,
    ),
    lines('计划', `${BODY}做好脱贫人口就业帮扶工作。`, '一、甲', '⟦structure/duplicate:做好脱贫人口就业帮扶工作。⟧'),
    lines(
      '计划',
      '一、甲',
      `${BODY}${BODY.replace('各项', '重点')}`,
      `开展培训，⟦structure/truncated:大力加强人才培养和引进⟧`,
    ).replace('开展培训，', `${BODY.replace('各项', '专项')}开展培训，`),
  ])('%s', (marked) => expect(mark(parseMarks(marked).text)).toBe(marked));
  it.each([
    ['a list of short items', lines('计划', '一、甲', '1.抓项目', '2.抓招商', '3.抓服务', '二、乙', BODY)],
    ['headings that all end in a mark', lines('计划', '一、甲。', BODY, '二、乙。', BODY, '三、丙。', BODY)],
    [
      'one parent’s headings with marks, another’s without',
      lines(
        '计划',
        '一、甲',
        '（一）抓好经济。',
        BODY,
        '（二）抓好民生。',
        BODY.replace('各项', '民生'),
        '二、乙',
        '（一）抓好服务',
        BODY.replace('各项', '服务'),
        '（二）抓好安全',
        BODY.replace('各项', '安全'),
      ),
    ],
    ['a signature', lines('计划', '一、甲', BODY, '某县发展和改革委员会办公室', '2024年1月5日')],
    [
      'a formula of a task list',
      lines('计划', '一、甲', '抓项目。牵头单位：县发展和改革局。', '抓招商。牵头单位：县发展和改革局。'),
    ],
    ['a fragment without headings', '坚持统筹推进'],
    ['a list in a paragraph', lines('计划', '一、甲', '重点做好：1.抓项目。2.抓招商。3.抓服务。', '二、乙', BODY)],
  ])('silent on %s', (_, text) => expect(mark(text)).toBe(text));

  it('puts what runs on on lines of its own', () => {
    const text =
      '某县工作计划\n为做好工作，制定本计划。一、总体要求。统筹推进。二、重点任务。抓好落实。三、保障措施。加强领导。';
    const [finding] = findingsOf(text);
    expect(finding?.rule).toBe('structure/run-on');
    let fixed = text;
    for (const { start, newText } of [...finding!.fixes[0]!.edits].reverse())
      fixed = fixed.slice(0, start) + newText + fixed.slice(start);
    expect(fixed.split('\n').length).toBe(5);
    expect(findingsOf(fixed)).toEqual([]);
  });
});

describe('profiles', () => {
  it.each(PROFILES.map((row, i) => [i, row] as const))('%i', (_, { title, yes, no, parts }) => {
    for (const words of yes) expect(words).toMatch(title);
    for (const words of no) expect(words).not.toMatch(title);
    for (const part of parts) expect(part.skeleton).toMatch(part.concepts);
  });
});

describe('rows', () => {
  it.each(Object.entries({ SIGNERS, FORMULAS }))('%s', (_, { pattern, yes, no }) => {
    for (const text of yes) expect(fold(text).text).toMatch(pattern);
    for (const text of no) expect(fold(text).text).not.toMatch(pattern);
  });
});

describe('any text', () => {
  const bits = fc.constantFrom(
    ...'一、 二、 四、 （一） (二) （三）、 1. 2、 3. 1.5亿元 ① ③ 第一章 附件1 标题 抓好落实。 抓好落实， 某县计划 篇一 𠮷 ： …… \n \n\n \r\n'.split(
      ' ',
    ),
    ' ',
  );
  it('never throws, with spans inside and in order', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), fc.boolean(), (words, markdown) => {
        const text = words.join('');
        let last = 0;
        for (const { span, fixes } of findingsOf(text, markdown)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
          for (const fix of fixes) for (const edit of fix.edits) expect(edit.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
