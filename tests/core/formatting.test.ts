// Formatting: what it changes and what it leaves, that it is idempotent, and that a selection is all it touches.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFormatting, computeRangeFormatting, computeTargets } from '../../server/core/index.js';
import type { TextEdit } from '../../server/core/text/span.js';
import { flatten, modelOf, readCorpus } from './harness.js';

const apply = (text: string, edits: readonly TextEdit[]): string =>
  [...edits].reverse().reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
const format = (text: string, markdown = false): string => apply(text, computeFormatting(modelOf(text, markdown)));

const RUN_ON =
  '某县工作计划\n为做好工作，制定本计划。一、总体要求。统筹推进。二、重点任务。抓好落实。。三、保障措施。加强领导。\n';

describe('a document', () => {
  it('has its headings put on lines of their own and its marks mended', () => {
    expect(format(RUN_ON)).toBe(
      '某县工作计划\n为做好工作，制定本计划。\n一、总体要求。统筹推进。\n二、重点任务。抓好落实。\n三、保障措施。加强领导。\n',
    );
  });
  it('keeps its words, numbers and placeholders', () => {
    const text = '某县工作计划\n一、甲\n完善公共卫生效劳体系，签约率达到xx%。\n三、乙\n补助资金及时拔付。\n';
    expect(format(text)).toBe(text);
  });
  it.each(readCorpus().map((document) => [document.name, document] as const))('%s is formatted once', (_, document) => {
    const once = format(document.text, document.markdown);
    expect(format(once, document.markdown)).toBe(once);
    const words = (text: string): string => text.replace(/[\s，。、；：！？,.;:!?()（）“”"]/g, '');
    expect(words(once)).toBe(words(document.text));
    const shape = (text: string) => {
      const model = modelOf(text, document.markdown);
      const targets = computeTargets(model).map(({ indicator, value, unit }) => [words(indicator), value, unit]);
      return { targets, numbers: flatten(model.outline).flatMap(({ numbering }) => numbering?.number ?? []) };
    };
    const [before, after] = [shape(document.text), shape(once)];
    expect(after.targets).toEqual(before.targets);
    // A heading that runs on is read better than before, so that numbers may be added but none is lost.
    let at = 0;
    for (const number of before.numbers) {
      at = after.numbers.indexOf(number, at) + 1;
      expect(at).toBeGreaterThan(0);
    }
  });
  it('is left with its line ends and its characters beyond the basic plane', () => {
    const bits = fc.constantFrom(
      '𠮷',
      '𠮶',
      '。。',
      '，',
      '一、甲',
      '二、乙',
      '\r\n',
      '\n',
      '抓好落实',
      '（二）、',
      '（一）',
      ',',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const once = format(text);
        expect(format(once)).toBe(once);
        expect(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(once)).toBe(false);
      }),
    );
  });
});

describe('a selection', () => {
  it('is all that is changed', () => {
    const text = '某县工作计划\n抓好项目建设。。\n落实各项责任。。\n';
    const start = text.indexOf('落实');
    const edits = computeRangeFormatting(modelOf(text), { start, end: text.length });
    expect(apply(text, edits)).toBe('某县工作计划\n抓好项目建设。。\n落实各项责任。\n');
  });
});
