// Page numbers in the middle of a sentence: 在县⏎2、委、县政府.
import { getPageResidue } from '../../model/residue/pages.js';
import { defineRule } from '../rule.js';
import { deletion, quote } from './report.js';

export const pageBreak = defineRule({
  id: 'residue/page-break',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '页码把句子断成两截', en: 'A page number cuts a sentence in two' },
  why: {
    'zh-CN': '转换时页码插进句子中间，前后两截都读不通，页码还像是多出来的编号。',
    en: 'Neither half of the sentence reads well, and the number looks like a label that is none.',
  },
  messages: {
    broken: {
      'zh-CN': '页码或页眉“{quote}”把句子断成两截，应删去并把句子接起来',
      en: 'The page number or running head “{quote}” cuts a sentence in two; delete it and join the halves',
    },
    join: { 'zh-CN': '删去“{quote}”，把句子接起来', en: 'Delete “{quote}” and join the sentence' },
  },
  examples: {
    bad: '清理边沟，及时修补坑槽，完善标志标线和安全防⟦residue/page-break:\n— 3 —\n⟧护设施，做到有路必养。',
    good: '清理边沟，及时修补坑槽，完善标志标线和安全防护设施，做到有路必养。',
    silent:
      '（一）加强养护，完善标志标线和安全防护设施，做到有路必养。\n\n（二）优化服务供给，新开通公交线路，覆盖各乡镇。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    for (const { kind, span, whole } of getPageResidue(model)) {
      if (kind !== 'break') continue;
      const args = { quote: quote(text, span) };
      report({
        span,
        messageId: 'broken',
        args,
        fixes: [{ titleId: 'join', args, safety: 'review', edits: [deletion(whole)] }],
      });
    }
  },
});
