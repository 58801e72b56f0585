// Quotation marks and brackets that are opened and not closed, or closed and not opened.
import { getPairProblems } from '../../model/punctuation/across.js';
import { markSpan } from '../../model/punctuation/pairs.js';
import { defineRule } from '../rule.js';

export const unbalanced = defineRule({
  id: 'punctuation/unbalanced',
  severity: 'warning',
  source: 'standard: GB/T 15834—2011 4.8, 4.9, 4.15',
  fix: 'review',
  title: { 'zh-CN': '引号、括号、书名号不成对', en: 'A quotation mark or bracket without its other half' },
  why: {
    'zh-CN': '少了一半，读的人不知道引文、注释从哪里起、到哪里止。',
    en: 'With one half missing, nobody can tell where the quotation or the note begins or ends.',
  },
  messages: {
    unclosed: {
      'zh-CN': '“{quote}”处的{mark}只有前一半：补上后一半，或删去它',
      en: 'The {mark} at “{quote}” is never closed: close it or delete it',
    },
    unopened: {
      'zh-CN': '“{quote}”处的{mark}只有后一半：补上前一半，或删去它',
      en: 'The {mark} at “{quote}” was never opened: open it or delete it',
    },
    twice: {
      'zh-CN': '“{quote}”处连写了两个{mark}：删去一个',
      en: 'At “{quote}”, {mark} stands twice: delete one',
    },
    remove: { 'zh-CN': '删去{mark}', en: 'Delete {mark}' },
  },
  examples: {
    bad: '开展⟦punctuation/unbalanced:“⟧敬老月活动，慰问困难老人，含孤老、空巢老人⟦punctuation/unbalanced:）⟧。',
    good: '开展“敬老月”活动，慰问困难老人（含孤老、空巢老人）。',
    silent:
      '重点做好：1)摸清底数；2）建立台账；a)逐户走访。配备27"显示屏，开展"五个一"活动，学习《关于〈条例〉的说明》。',
  },
  check: (model, report) => {
    const problems = getPairProblems(model);
    const starts = new Set(problems.map(({ mark }) => mark.start));
    for (const { fault, mark } of problems) {
      if (fault !== 'unclosed' && fault !== 'unopened') continue;
      const quote = fault === 'unclosed' ? mark.char + mark.behind : mark.before + mark.char;
      const span = markSpan(mark);
      const isTwice = fault === 'unclosed' ? mark.behind.startsWith(mark.char) : mark.before.endsWith(mark.char);
      if (isTwice) {
        const other = fault === 'unclosed' ? span.start + 1 : span.start - 1;
        // Where the other one is reported as well, each is marked alone.
        const both = starts.has(other)
          ? span
          : { start: Math.min(span.start, other), end: Math.max(span.end, other + 1) };
        const edits = [{ ...span, newText: '' }];
        const fixes = [{ titleId: 'remove' as const, args: { mark: mark.char }, safety: 'review' as const, edits }];
        report({ span: both, messageId: 'twice', args: { quote: quote.trim(), mark: mark.char }, fixes });
        continue;
      }
      report({
        span,
        messageId: fault,
        args: { quote: quote.trim(), mark: mark.char },
        fixes: [{ titleId: 'remove', args: { mark: mark.char }, safety: 'review', edits: [{ ...span, newText: '' }] }],
      });
    }
  },
});
