// Where a text was copied from, and the words of the site on it: 转载请注明…, 本文来源于网络, 小编整理.
import { getResidueBlocks } from '../../model/residue/blocks.js';
import { defineRule } from '../rule.js';
import { OWN_LINES, reportBlock } from './report.js';

export const source = defineRule({
  id: 'residue/source',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '网上摘抄留下的来源、转载说明', en: 'A note on where the text was copied from' },
  why: {
    'zh-CN': '“转载请注明”“本文来源于网络”这类话留在正式文稿里，等于告诉读者这是抄来的。',
    en: 'A reprint note left in a document tells every reader that it was copied.',
  },
  messages: {
    block: {
      'zh-CN': '“{quote}”是网站的来源、转载说明（{count}处），不是文稿的内容，应删去',
      en: '“{quote}” is a site’s note on its source ({count} line(s)), not part of the document; delete it',
    },
    also: { 'zh-CN': '连在一起的还有：“{quote}”', en: 'Together with it: “{quote}”' },
    delete: { 'zh-CN': '删去“{quote}”等{count}处', en: 'Delete “{quote}”, {count} line(s)' },
  },
  examples: {
    bad: '全面完成各项任务。⟦residue/source:（本文由好思范文网收集整理，更多工作计划请关注公众号）⟧\n⟦residue/source:转载请注明来自好思文秘网⟧',
    good: '全面完成各项任务，年底前向社会公布。',
    silent: '资金来源于财政拨款。本方案由县教育局负责解释。媒体转载稿件须经审核，来源于网络平台的投诉要逐件登记。',
  },
  options: { except: OWN_LINES },
  check(model, report, { except }) {
    for (const block of getResidueBlocks(model)) {
      const found = block.kind === 'source' ? reportBlock(model, block, except) : undefined;
      if (found) report(found);
    }
  },
});
