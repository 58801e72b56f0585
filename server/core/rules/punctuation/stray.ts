// Marks that stand where the sentence cannot stop: 工作目标是。实现供水, 村干部以及、网格员, a line that begins with ，.
import { getSlips } from '../../model/punctuation/slips.js';
import { defineRule } from '../rule.js';

export const stray = defineRule({
  id: 'punctuation/stray',
  severity: 'warning',
  source: 'standard: GB/T 15834—2011 4.1',
  fix: 'review',
  title: { 'zh-CN': '标点放在了不该停顿的地方', en: 'A mark where the sentence cannot stop' },
  why: {
    'zh-CN': '句子被拦腰截断，或者标点前后漏了字，读的人要回头重读。',
    en: 'The sentence is cut in two, or words are missing beside the mark, and the reader has to begin again.',
  },
  messages: {
    cut: {
      'zh-CN': '“{quote}”处句子没有说完，“{mark}”应删去或换成逗号、冒号',
      en: 'The sentence goes on at “{quote}”: delete “{mark}” or write a comma or colon',
    },
    joins: {
      'zh-CN': '“{quote}”：后面用“和”“以及”接着说，“{mark}”应换成逗号、顿号或删去',
      en: '“{quote}”: what follows goes on with 和 or 以及; write a comma or delete “{mark}”',
    },
    conjunction: {
      'zh-CN': '“{quote}”：连词后面不停顿，“{mark}”应删去或移到连词前',
      en: '“{quote}”: nothing stops behind a conjunction; delete “{mark}” or move it before it',
    },
    particle: {
      'zh-CN': '“{quote}”：“的”前面不停顿，“{mark}”应删去，或者漏了字',
      en: '“{quote}”: nothing stops before 的; delete “{mark}”, or put in what is missing',
    },
    opener: {
      'zh-CN': '“{quote}”：引号、括号开头不能是“{mark}”，应移到前面或删去',
      en: '“{quote}”: “{mark}” cannot stand behind an opening mark; move it before or delete it',
    },
    closer: {
      'zh-CN': '“{quote}”：括号、书名号末尾的“{mark}”多余，或者漏了字',
      en: '“{quote}”: “{mark}” is not needed before a closing mark, or words are missing',
    },
    head: {
      'zh-CN': '“{quote}”：一行不能以“{mark}”开头，应移到上一行末尾或删去，或者前面漏了字',
      en: '“{quote}”: no line begins with “{mark}”; move it up, delete it, or put in what is missing',
    },
    remove: { 'zh-CN': '删去“{mark}”', en: 'Delete “{mark}”' },
  },
  examples: {
    bad: '今年的工作目标是⟦punctuation/stray:。⟧全面完成供水改造，水质达标率达到⟦punctuation/stray:。⟧96%以上。村干部以及⟦punctuation/stray:、⟧网格员包户到人，学习“⟦punctuation/stray:，⟧千村示范”。',
    good: '今年的工作目标是：全面完成供水改造，水质达标率达到96%以上。村干部以及网格员包户到人，学习“千村示范”。',
    silent: '坚持实事求是。目标已经达到。2025年主动参与、积极配合，促进总和、人均提升。的确如此。',
  },
  check: (model, report) => {
    for (const { id, unsure, span, before, behind } of getSlips(model).strays) {
      const mark = model.snapshot.text.slice(span.start, span.end);
      report({
        span,
        messageId: id,
        args: { quote: (before + mark + behind).trim(), mark },
        ...(unsure ? { severity: 'information' as const } : {}),
        fixes: [{ titleId: 'remove', args: { mark }, safety: 'review', edits: [{ ...span, newText: '' }] }],
      });
    }
  },
});
