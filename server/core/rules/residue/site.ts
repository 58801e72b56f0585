// Lines of a web site: navigation, comments, customer service, copyright, offers to download. One report a block.
import { getResidueBlocks } from '../../model/residue.js';
import { defineRule } from '../rule.js';
import { OWN_LINES, reportBlock } from './block.js';

export const site = defineRule({
  id: 'residue/site',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '网页残留：导航、广告、版权等网站文字', en: 'Lines of a web site' },
  why: {
    'zh-CN': '“上一篇”“客服”“预览结束”留在文中，一看就知道稿子是从网上复制的。',
    en: 'Navigation and offers of a site tell every reader that the text was copied from the web.',
  },
  messages: {
    block: {
      'zh-CN': '“{quote}”是网站的文字，不是文件内容：应删除',
      en: '“{quote}” is a line of a web site: delete it',
    },
    line: { 'zh-CN': '同一处的网站文字：“{quote}”', en: 'Of the same site: “{quote}”' },
    remove: { 'zh-CN': '删除这些网站文字', en: 'Delete what the site left' },
  },
  examples: {
    bad: '一、工作目标\n全年培训300人次。\n⟦residue/site:上一篇：工会工作要点⟧\n下一篇：团委工作计划\n版权所有 某某范文网',
    good: '一、工作目标\n全年培训300人次。',
    silent: '一、平台建设\n上一篇章已经完成，下一步建设网站首页，规范会员管理，畅通客服热线，扫码就能查看检查结果。',
  },
  options: { except: OWN_LINES },
  check(model, report, { except }) {
    for (const block of getResidueBlocks(model)) if (block.kind === 'site') reportBlock(model, block, except, report);
  },
});
