// A part that this kind of plan must have is missing.
import { findMissingParts } from '../../model/profile.js';
import { defineRule } from '../rule.js';

export const section = defineRule({
  id: 'structure/section',
  severity: 'information',
  source: 'practice: parts of a 方案 and a 规划',
  fix: 'review',
  title: { 'zh-CN': '缺少这类计划应有的部分', en: 'A part that this kind of plan must have is missing' },
  why: {
    'zh-CN': '方案要有目标、任务和保障，缺一项，执行的人就不知道做到什么程度、由谁负责。',
    en: 'A 方案 has goals, tasks and safeguards; without one nobody knows how far to go or who answers for it.',
  },
  messages: {
    part: {
      'zh-CN': '“{quote}”里没有“{part}”这一部分，请核对',
      en: '“{quote}” has no part on “{part}”; please check',
    },
    insert: { 'zh-CN': '在文末加上“{heading}”', en: 'Add “{heading}” at the end' },
  },
  examples: {
    bad: `⟦structure/section:某县教育系统安全生产实施方案⟧\n为做好全县教育系统安全生产工作，制定本方案。\n一、总体要求\n${'坚持人民至上、生命至上，压实各方责任，防范各类风险。'.repeat(16)}\n二、主要任务\n${'开展校园消防、食品、交通和实验室安全排查，建立台账，逐项整改销号。'.repeat(16)}\n三、时间安排\n分三个阶段推进。`
      .replaceAll('风险。坚持', '风险，坚持')
      .replaceAll('销号。开展', '销号，开展'),
    good: '某县教育系统安全生产实施方案\n一、总体要求\n坚持人民至上。\n二、主要任务\n开展排查。\n三、保障措施\n加强领导。',
    silent: '某局2024年工作要点\n一、抓好经济\n稳定增长。\n二、改善民生\n办好实事。\n三、转变作风\n加强督查。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    for (const { title, part, at, label } of findMissingParts(model)) {
      const heading = label + part.skeleton;
      const lead = at > 0 && text[at - 1] === '\n' ? '' : '\n';
      report({
        span: title,
        messageId: 'part',
        args: { quote: text.slice(title.start, title.end), part: `@note.${JSON.stringify(part.name)}` },
        fixes: [
          {
            titleId: 'insert',
            args: { heading },
            safety: 'review',
            edits: [{ start: at, end: at, newText: `${lead}${heading}\n【请填写】\n` }],
          },
        ],
      });
    }
  },
});
