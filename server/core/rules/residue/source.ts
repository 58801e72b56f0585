// Where a text was taken from: reprint notes, the editor's and visitors' lines of a page, notes of a site in the text.
import { getResidueBlocks } from '../../model/residue.js';
import { defineRule } from '../rule.js';
import { OWN_LINES, reportBlock } from './block.js';

export const source = defineRule({
  id: 'residue/source',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '网页残留：来源、转载说明', en: 'Notes of a site on where the text came from' },
  why: {
    'zh-CN': '“本文来源于网络”“责任编辑”“浏览次数”是网页的话，不是文件的话。',
    en: 'Reprint notes and the head lines of a page are the site’s words, not the document’s.',
  },
  messages: {
    block: {
      'zh-CN': '“{quote}”是网页上的来源说明：应删除',
      en: '“{quote}” is a site’s note on its source: delete it',
    },
    line: { 'zh-CN': '同一处的网页文字：“{quote}”', en: 'Of the same page: “{quote}”' },
    remove: { 'zh-CN': '删除来源说明', en: 'Delete the note' },
  },
  examples: {
    bad: '一、工作目标\n完成率达到95%；⟦residue/source:---本文来源于网络，仅供参考，请勿照抄---⟧建成3个站点。\n⟦residue/source:转载请注明来自某某文库⟧',
    good: '一、工作目标\n完成率达到95%；建成3个站点。',
    silent: '一、资金保障\n资金来源于网络平台的捐赠须公示，转载新闻要注明出处。（数据来源：县统计局）',
  },
  options: { except: OWN_LINES },
  check(model, report, { except }) {
    for (const block of getResidueBlocks(model)) if (block.kind === 'source') reportBlock(model, block, except, report);
  },
});
