// Markup in plain text: tags, entities, images, bold and heading marks. In a Markdown file it is no residue.
import { getDocumentLeftovers } from '../../model/leftovers.js';
import { defineRule } from '../rule.js';

export const markup = defineRule({
  id: 'residue/markup',
  severity: 'warning',
  source: 'practice',
  fix: 'safe',
  title: { 'zh-CN': '网页或编辑器的标记残留', en: 'Markup left in plain text' },
  why: {
    'zh-CN': '“&nbsp;”“<br>”“**”在网页里看不见，复制成文字后就露了出来。',
    en: 'Tags, entities and marks are unseen on a page and come out when its source is copied.',
  },
  messages: {
    mark: { 'zh-CN': '“{quote}”是网页标记残留：应删除', en: '“{quote}” is markup left in the text: delete it' },
    entity: {
      'zh-CN': '“{quote}”是网页字符代码残留：应改为“{means}”',
      en: '“{quote}” is a character code of a page: write “{means}”',
    },
    bold: { 'zh-CN': '“{quote}”是加粗标记残留：应成对删除', en: '“{quote}” marks bold type: delete the pair' },
    heading: { 'zh-CN': '“{quote}”是标题标记残留：应删除', en: '“{quote}” marks a heading: delete it' },
    closing: { 'zh-CN': '与它成对的“{quote}”', en: 'Its pair “{quote}”' },
    remove: { 'zh-CN': '删除“{quote}”', en: 'Delete “{quote}”' },
    change: { 'zh-CN': '把“{quote}”改为“{means}”', en: 'Change “{quote}” to “{means}”' },
  },
  examples: {
    bad: '一、总体要求\n建成⟦residue/markup:&ldquo;⟧平安社区⟦residue/markup:&rdquo;⟧12个。⟦residue/markup:<br/>⟧\n突出抓好⟦residue/markup:**⟧网格服务能力**提升。',
    good: '一、总体要求\n建成“平安社区”12个。\n突出抓好网格服务能力提升。',
    silent: '一、总体要求\n死亡率<5‰，R&D投入>3%，实施“1+N”工程，开展#健康生活#话题宣传。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    for (const { kind, start, end, closing, means } of getDocumentLeftovers(model).markup) {
      const known = means !== undefined && means.trim() !== '';
      const args = { quote: text.slice(start, Math.min(end, start + 40)), means: means ?? '' };
      const gone = kind === 'heading' ? end + /^\s*/.exec(text.slice(end, end + 8))![0].length : end;
      const edits = [{ start, end: gone, newText: means ?? '' }];
      if (closing) edits.push({ ...closing, newText: '' });
      report({
        span: { start, end },
        messageId: known ? 'entity' : kind === 'bold' || kind === 'heading' ? kind : 'mark',
        args,
        related: closing ? [{ span: closing, messageId: 'closing', args }] : [],
        fixes: [
          {
            titleId: known ? 'change' : 'remove',
            args,
            safety: means === undefined ? 'review' : 'safe',
            edits,
          },
        ],
      });
    }
  },
});
