// What the rules of punctuation report, as marked, and what must stay silent.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint, renderFix, renderMessage } from '../../server/core/index.js';
import { RULES as ALL_RULES } from '../../server/core/rules/index.js';
import { parseMarks } from '../harness/marks.mjs';
import { modelOf, readCorpus } from './harness.js';

const RULES = ALL_RULES.filter((rule) => rule.id.startsWith('punctuation/'));

/** The findings of these rules alone, marked in the text. */
function mark(text: string, markdown = false): string {
  let marked = '';
  let at = 0;
  for (const { rule, span } of lint(modelOf(text, markdown), { rules: RULES }).findings) {
    if (span.start < at) continue;
    marked += `${text.slice(at, span.start)}⟦${rule}:${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + text.slice(at);
}

const PAIRS = [
  '开展⟦punctuation/unbalanced:“⟧敬老月活动，做好“夕阳红”品牌。',
  '由⟦punctuation/unbalanced:“⟧等客上门向⟦punctuation/unbalanced:“⟧送服务上门转变，实行“一对一”帮扶。',
  '强化关键岗位⟦punctuation/unbalanced:”⟧的监督。',
  '组织骨干（含新任班主任）⟦punctuation/unbalanced:）⟧参训。',
  '组织骨干⟦punctuation/unbalanced:（⟧含新任班主任参训，落实经费（30万元）。',
  '落实⟦punctuation/unbalanced:《⟧某某县志编修办法要求，学习《读本》。',
  '学习读本⟦punctuation/unbalanced:》⟧和《手册》。',
  '建立⟦punctuation/unbalanced:【⟧台账，及时销号。',
  '召开"党建引领"现场会，打造⟦punctuation/unbalanced:"⟧红色阵地。',
  '一、⟦punctuation/unbalanced:“⟧三个一行动\n每村建一个“农家书屋”。',
  '打造“幸福食堂⟦punctuation/mismatched:〞⟧品牌，推行“一窗受理⟦punctuation/mismatched:’⟧模式。',
  '打造⟦punctuation/mismatched:〝⟧幸福食堂”品牌。',
  '打造“幸福食堂⟦punctuation/mismatched:"⟧品牌，建设⟦punctuation/mismatched:"⟧一站式”窗口。',
  '落实责任（见附件2⟦punctuation/mismatched:】⟧，学习《手册⟦punctuation/mismatched:〉⟧。',
  '增强⟦punctuation/mismatched:”⟧四个意识”，落实“一岗双责⟦punctuation/mismatched:“⟧，推进“一带一路⟦punctuation/mismatched:“⟧倡议。',
];

const PAIRS_SILENT = [
  '重点任务：1)摸底;2）建账；a)走访；b）销号。',
  '一）总体要求\n二）重点任务\n三) 保障措施',
  '会议要求：“要抓住重点。\n“要压实责任。\n“要强化保障。”\n会后印发纪要。',
  '他强调：“要抓住重点，补齐短板。\n要压实责任，一抓到底。”',
  '（此件公开发布。\n联系人：某某科）',
  '坚持“以人\n为本”的理念',
  '配27"显示器10台、32"电视2台，it’s teachers’ day。',
  '开展"五个一"活动，评选＂好家风＂家庭。',
  '打造〝幸福食堂〞品牌，设「便民」窗口，写明『主办』单位。',
  '学习《关于〈条例〉的说明》，按照（〔2023〕15号）执行。',
  '落实(含试点单位）责任，（二)健全机制。',
  '取值范围为[0,5)，或（0，1]。',
  '见http://a.cn/b(1).html，邮箱ab@c.com，`const a = "（"`已改。',
  '<img src="a.png">图1，&quot;数字&quot;',
  '“‘十四五’规划”宣讲，坚持“实字当头，‘干’字为先”。',
  '增强“四个意识”“两个维护”，坚持“一线工作法”“驻村制”。',
];

describe.each([
  ['pairs', PAIRS],
  ['pairs that are right', PAIRS_SILENT],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s', (marked) => {
    expect(mark(parseMarks(marked).text)).toBe(marked);
    const crlf = marked.replaceAll('\n', '\r\n');
    expect(mark(parseMarks(crlf).text)).toBe(crlf);
  });
});

describe('places', () => {
  it.each([
    '𠮷县开展⟦punctuation/unbalanced:“⟧敬老月活动👨‍👩‍👧。',
    '衛(wèi)生院打造“幸福食堂⟦punctuation/mismatched:〞⟧品牌（𠮷镇⟦punctuation/mismatched:】⟧。',
  ])('%s', (marked) => expect(mark(parseMarks(marked).text)).toBe(marked));

  it('are found where a converter put a page number', () => {
    const page = '坚决遏制耕地“非农\n— 1 —\n化”、有效防止“非粮化”。';
    expect(mark(page)).toBe(page);
  });
});

/** Applies the fixes of all findings one after the other, from the last one back. */
function applyFixes(text: string, safeOnly: boolean): string {
  const edits = lint(modelOf(text), { rules: RULES })
    .findings.flatMap(({ fixes }) => fixes.slice(0, 1).filter((fix) => !safeOnly || fix.safety === 'safe'))
    .flatMap((fix) => fix.edits)
    .sort((a, b) => b.start - a.start);
  let fixed = text;
  let limit = Number.POSITIVE_INFINITY;
  for (const edit of edits) {
    if (edit.end > limit) continue;
    fixed = fixed.slice(0, edit.start) + edit.newText + fixed.slice(edit.end);
    limit = edit.start;
  }
  return fixed;
}

describe('fixes', () => {
  it.each(PAIRS)('of %s leave nothing behind', (marked) => {
    const fixed = applyFixes(parseMarks(marked).text, false);
    expect(mark(fixed)).toBe(fixed);
  });
});

describe('messages', () => {
  const told = (text: string): string[] =>
    lint(modelOf(text), { rules: RULES }).findings.map((finding) => {
      for (const fix of finding.fixes) expect(renderFix(finding, fix, 'zh-CN')).not.toMatch(/[{}]/);
      return renderMessage(finding, 'zh-CN');
    });
  it.each([
    ['开展“敬老月活动。', '““敬老月活动。”处的“只有前一半：补上后一半，或删去它'],
    ['打造“食堂〞品牌。', '“打造“食堂〞”处的〞和“不是一对，应为”'],
  ])('%s', (text, message) => expect(told(text)).toEqual([message]));
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['“', '”', '‘', '’', '〝', '〞', '"', '＂', '（', '）', '(', ')', '《', '》', '【', '】', '[', ']', '〔', '〕'],
    ...['。', '。。', '，', ',', '、', '；', ';', '：', ':', '？', '!', '.', '…', '——', '-', '～', '~'],
    ...[
      '\n',
      '\r\n',
      ' ',
      '　',
      '𠮷',
      '👨‍👩‍👧',
      '衛(wèi)',
      'http://a.b/',
      '`',
      '<b>',
      '&nbsp;',
      '1)',
      '一、',
      '（一）',
    ],
    ...[
      '工作',
      '指导思想是',
      '达到',
      '90%',
      '以上',
      '和',
      '以及',
      '的',
      '2023',
      '年',
      '等',
      '工程',
      '加强建设推进落实',
    ],
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  it('never makes a rule throw, and all places lie in the text, in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { findings, failures } = lint(modelOf(source), { rules: RULES });
        expect(failures).toEqual([]);
        for (const { span, related, fixes } of findings)
          for (const at of [span, ...related.map((r) => r.span), ...fixes.flatMap((f) => f.edits)]) {
            expect(at.start).toBeGreaterThanOrEqual(0);
            expect(at.end).toBeGreaterThanOrEqual(at.start);
            expect(at.end).toBeLessThanOrEqual(source.length);
          }
        expect(findings.map((f) => f.span.start)).toEqual(findings.map((f) => f.span.start).sort((a, b) => a - b));
      }),
      { numRuns: 600 },
    );
  });
  it('comes to rest: safe fixes leave nothing safe to fix', () => {
    fc.assert(
      fc.property(text, (source) => {
        let fixed = source;
        for (let i = 0; i < 4; i++) fixed = applyFixes(fixed, true);
        expect(applyFixes(fixed, true)).toBe(fixed);
      }),
      { numRuns: 300 },
    );
  });
  it('says the same of the corpus with CR LF', () => {
    for (const { text: source, markdown } of readCorpus()) {
      const words = (t: string): string[] =>
        lint(modelOf(t, markdown), { rules: RULES }).findings.map((f) =>
          t.slice(f.span.start, f.span.end).replace(/\r/g, ''),
        );
      expect(words(source.replaceAll('\n', '\r\n'))).toEqual(words(source));
    }
  });
});
