// Two marks where one belongs: 。。 ，， ，。
import { FULL_WIDTH } from '../../data/punctuation/marks.js';
import { strongest } from '../../lex/punctuation/doubles.js';
import type { Fix } from '../../lint/finding.js';
import { type DoubledMarks, getSlips } from '../../model/punctuation/slips.js';
import { defineRule } from '../rule.js';

export const doubled = defineRule({
  id: 'punctuation/doubled',
  severity: 'warning',
  source: 'standard: GB/T 15834—2011 4.1',
  fix: 'safe',
  title: { 'zh-CN': '标点重复', en: 'Two marks where one belongs' },
  why: {
    'zh-CN': '增删文字时留下的多余标点，定稿前应当去掉。',
    en: 'A mark left over from an edit, to be taken out before the text is final.',
  },
  messages: {
    same: { 'zh-CN': '“{quote}”标点重复，留一个“{mark}”', en: '“{quote}”: the mark is doubled; keep one “{mark}”' },
    mixed: {
      'zh-CN': '“{quote}”两个标点连在一起，只能留一个',
      en: '“{quote}”: two marks stand together; keep one of them',
    },
    keep: { 'zh-CN': '只留“{mark}”', en: 'Keep “{mark}” only' },
  },
  examples: {
    bad: '建成村级卫生室⟦punctuation/doubled:。。⟧完善管网⟦punctuation/doubled:，。⟧落实管护⟦punctuation/doubled:。，⟧确保用水。',
    good: '建成村级卫生室。完善管网。落实管护，确保用水。',
    silent: '种粮食、果蔬……统筹推进——不留死角！！何以至此？！如此等等。。。姓名：，电话：；',
  },
  check: (model, report) => {
    for (const found of getSlips(model).doubles) {
      const quote = model.snapshot.text.slice(found.span.start, found.span.end);
      const isSame = new Set(found.marks).size === 1;
      const mark = isSame ? pickWritten(quote) : (FULL_WIDTH[strongest(found.marks)] ?? strongest(found.marks));
      report({
        span: found.span,
        messageId: isSame ? 'same' : 'mixed',
        args: { quote, mark },
        fixes: keepOne(found, quote),
      });
    }
  },
});

/** Of `，,` the full-width one. */
const pickWritten = (quote: string): string => [...quote].find((mark) => !(mark in FULL_WIDTH)) ?? quote[0]!;

function keepOne({ span, marks }: DoubledMarks, quote: string): Fix[] {
  const toFix = (mark: string, safety: Fix['safety']): Fix => ({
    titleId: 'keep',
    args: { mark },
    safety,
    edits: [{ ...span, newText: mark }],
  });
  const written = quote.replaceAll(/\s/g, '');
  if (new Set(marks).size === 1) return [toFix(pickWritten(written), 'safe')];
  const best = written[marks.indexOf(strongest(marks))]!;
  return [best, ...new Set([...written].filter((mark) => mark !== best))].map((mark) => toFix(mark, 'review'));
}
