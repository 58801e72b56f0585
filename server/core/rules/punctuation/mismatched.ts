// Pairs whose two ends do not fit: “…’, “…〞, （…】, and quotation marks that are turned round.
import { getPairProblems } from '../../model/punctuation/across.js';
import { markSpan } from '../../model/punctuation/pairs.js';
import { defineRule } from '../rule.js';

export const mismatched = defineRule({
  id: 'punctuation/mismatched',
  severity: 'warning',
  source: 'standard: GB/T 15834—2011 4.8, 4.9, 4.15',
  fix: 'review',
  title: {
    'zh-CN': '一对标点前后不一致，或引号方向反了',
    en: 'The two ends of a pair do not fit, or a quotation mark is turned',
  },
  why: {
    'zh-CN': '前后两半不是一对，多半是转换或输入时换错的，印出来很显眼。',
    en: 'Two halves that do not belong together come from converting or typing, and stand out in print.',
  },
  messages: {
    mismatched: {
      'zh-CN': '“{quote}”处的{mark}和{partner}不是一对，应为{right}',
      en: 'At “{quote}”, {mark} does not pair with {partner}; write {right}',
    },
    turned: {
      'zh-CN': '“{quote}”处的引号方向反了，应为{right}',
      en: 'The quotation mark at “{quote}” is turned the wrong way; write {right}',
    },
    other: { 'zh-CN': '另一半“{words}”', en: 'The other half “{words}”' },
    change: { 'zh-CN': '把{old}改为{right}', en: 'Change {old} to {right}' },
  },
  examples: {
    bad: '打造“幸福食堂⟦punctuation/mismatched:〞⟧品牌，推行“一窗受理⟦punctuation/mismatched:’⟧（限时办结⟦punctuation/mismatched:】⟧。增强⟦punctuation/mismatched:”⟧四个意识”。',
    good: '打造“幸福食堂”品牌，推行“一窗受理”（限时办结）。增强“四个意识”。',
    silent: '打造〝幸福食堂〞品牌，开展“‘十四五’规划宣讲”，落实(含试点单位）责任，取值范围为[0,5)。',
  },
  check: (model, report) => {
    for (const { fault, mark, partner, right = '' } of getPairProblems(model)) {
      if (fault !== 'mismatched' && fault !== 'turned') continue;
      const span = markSpan(mark);
      report({
        span,
        messageId: fault,
        args: { quote: (mark.before + mark.char).trim(), mark: mark.char, partner: partner?.char ?? '', right },
        related: partner
          ? [{ span: markSpan(partner), messageId: 'other', args: { words: partner.char + partner.behind } }]
          : [],
        fixes: [
          {
            titleId: 'change',
            args: { old: mark.char, right },
            safety: 'review',
            edits: [{ ...span, newText: right }],
          },
        ],
      });
    }
  },
});
