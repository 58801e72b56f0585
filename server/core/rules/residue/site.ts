// What a web page has round its text: navigation, counters, comments, share buttons, copyright and record lines.
import { getResidueBlocks } from '../../model/residue/blocks.js';
import { defineRule } from '../rule.js';
import { OWN_LINES, reportBlock } from './report.js';

export const site = defineRule({
  id: 'residue/site',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '网页的导航、页脚等内容', en: 'Navigation, foot lines and other parts of a web page' },
  why: {
    'zh-CN': '从网页复制时连同导航、点击数、备案号、客服信息一起带进来，印发前应删干净。',
    en: 'Menus, counters, record numbers and contacts of a site come along when its page is copied.',
  },
  messages: {
    block: {
      'zh-CN': '“{quote}”是网页上的内容（{count}行），不是文稿的内容，应删去',
      en: '“{quote}” belongs to a web page ({count} line(s)), not to the document; delete it',
    },
    also: { 'zh-CN': '连在一起的还有：“{quote}”', en: 'Together with it: “{quote}”' },
    delete: { 'zh-CN': '删去“{quote}”等{count}行', en: 'Delete “{quote}”, {count} line(s)' },
  },
  examples: {
    bad: '⟦residue/site:当前位置：首页 > 工作计划⟧\n青石县2024年安全生产工作计划\n一、总体要求\n坚持安全第一，压实各方责任。\n⟦residue/site:【打印本页】 【关闭窗口】⟧',
    good: '青石县2024年安全生产工作计划\n一、总体要求\n坚持安全第一，压实各方责任。',
    silent:
      '规范网站管理，畅通举报渠道。推广扫码就医，群众登录后在线查看结果。加强版权保护，对下载侵权软件的及时处理。',
  },
  options: { except: OWN_LINES },
  check(model, report, { except }) {
    for (const block of getResidueBlocks(model)) {
      const found = block.kind === 'site' ? reportBlock(model, block, except) : undefined;
      if (found) report(found);
    }
  },
});
