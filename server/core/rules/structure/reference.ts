// A reference to a part or attachment that is not there, or to more items than were listed.
import { findDeadReferences } from '../../model/shape/references.js';
import { defineRule } from '../rule.js';

export const reference = defineRule({
  id: 'structure/reference',
  severity: 'information',
  source: 'practice',
  fix: 'review',
  title: {
    'zh-CN': '引用的部分、附件或条目对不上',
    en: 'A reference to a part, an attachment or a list that is not so',
  },
  why: {
    'zh-CN': '增删部分或附件之后，文中的“见第几部分”“见附件几”“上述几项”忘了改，读的人找不到或对不上。',
    en: 'After parts, attachments or items changed, references to them are easily forgotten and lead nowhere.',
  },
  messages: {
    part: {
      'zh-CN': '全文只有{count}个部分，没有“{quote}”',
      en: 'There is no “{quote}”: the document has {count} parts',
    },
    attachment: {
      'zh-CN': '附件只到{count}，没有“{quote}”',
      en: 'There is no “{quote}”: the attachments end with {count}',
    },
    backward: {
      'zh-CN': '前面列出的是{count}项，不是“{quote}”说的数目',
      en: 'The list before has {count} items, not as many as “{quote}” says',
    },
    change: { 'zh-CN': '改成“{replacement}”', en: 'Change to “{replacement}”' },
  },
  examples: {
    bad: '某镇工作安排\n一、整治河道\n疏浚城东段，要求见⟦structure/reference:第五部分⟧。\n二、加固堤防\n整治三处险段。\n三、植树护坡\n补植一批。',
    good: '某镇工作安排\n一、整治河道\n疏浚城东段，要求见第三部分。\n二、加固堤防\n整治三处险段。\n三、植树护坡\n补植一批。',
    silent:
      '某镇工作安排\n一、整治河道\n按《某县水利规划》第五部分的要求疏浚城东段，表格见附件3。\n二、加固堤防\n整治三处险段。\n三、植树护坡\n补植一批。',
  },
  check(model, report) {
    for (const { kind, span, quote, count, edits } of findDeadReferences(model)) {
      const replacement = edits?.map(({ newText }) => newText).join('') ?? '';
      const fixes = edits
        ? [{ titleId: 'change' as const, args: { replacement }, safety: 'review' as const, edits }]
        : [];
      report({ span, messageId: kind, args: { quote, count }, fixes });
    }
  },
});
