// Paragraphs that end with no mark, and long stretches whose clauses run together.
import type { Fix } from '../../lint/finding.js';
import { getMissingMarks, type MissingMark } from '../../model/punctuation/endings.js';
import type { Span } from '../../text/span.js';
import { defineRule } from '../rule.js';

export const missing = defineRule({
  id: 'punctuation/missing',
  severity: 'warning',
  source: 'standard: GB/T 15834—2011 4.1.3',
  fix: 'review',
  title: {
    'zh-CN': '句末漏了标点，或几个分句连在一起没有标点',
    en: 'A sentence without an end mark, or clauses that run together',
  },
  why: {
    'zh-CN': '没有标点，看不出话是否说完，也容易读破句。',
    en: 'Without its marks, nobody can tell whether the sentence is complete or where to pause.',
  },
  messages: {
    end: {
      'zh-CN': '“{quote}”后面没有标点：文中其他段落都以句号结束',
      en: 'No mark behind “{quote}”: the other paragraphs end with one',
    },
    run: {
      'zh-CN': '“{quote}…”一连{count}个字没有标点，分句之间应加逗号',
      en: '“{quote}…” runs on for {count} characters with no mark; put commas between its clauses',
    },
    pause: {
      'zh-CN': '“{quote}”后面另起了一条，这里应用句号，或者话没有说完',
      en: 'A new item begins behind “{quote}”: end the sentence here, or finish it',
    },
    instead: { 'zh-CN': '改为“。”', en: 'Change to “。”' },
    add: { 'zh-CN': '加上“。”', en: 'Add “。”' },
  },
  examples: {
    bad: '各村逐户走访，摸清底数。\n乡镇汇总台账，按月更新。\n县级分类指导，限期整改。\n年底组织验收，通报结果。\n对进度滞后的村挂牌督办，⟦punctuation/missing:问题突出的约谈负责人⟧',
    good: '各村逐户走访，摸清底数。\n乡镇汇总台账，按月更新。\n县级分类指导，限期整改。\n年底组织验收，通报结果。\n对进度滞后的村挂牌督办，问题突出的约谈负责人。',
    silent:
      '一、排查摸底\n各村逐户走访，摸清底数。\n乡镇汇总台账，按月更新。\n县级分类指导，限期整改。\n年底组织验收，通报结果。\n联系人：李立，联系电话：12345，地址：县城东路1号\n清河县水务局\n2024年3月1日',
  },
  check: (model, report) => {
    const { text } = model.snapshot;
    for (const { kind, span, unsure } of getMissingMarks(model)) {
      const words = text.slice(span.start, span.end);
      const count = (words.match(/[\u3400-\u9fff\d]/g) ?? []).length;
      report({
        span,
        messageId: kind,
        args: { quote: quoteOf(kind, text, span), count },
        ...(unsure ? { severity: 'information' as const } : {}),
        fixes: fixesOf(kind, span),
      });
    }
  },
});

const QUOTED = 16;

function quoteOf(kind: MissingMark['kind'], text: string, { start, end }: Span): string {
  if (kind === 'run') return [...text.slice(start, end)].slice(0, QUOTED).join('');
  return kind === 'end' ? text.slice(start, end) : lastClause(text.slice(Math.max(0, end - QUOTED), end));
}

const lastClause = (words: string): string => /[^，,。；;：:！？\n]*.$/.exec(words)![0].trim();

function fixesOf(kind: MissingMark['kind'], { start, end }: Span): Fix[] {
  const fix = (titleId: string, from: number): Fix[] => [
    { titleId, args: {}, safety: 'review', edits: [{ start: from, end, newText: '。' }] },
  ];
  return kind === 'run' ? [] : kind === 'end' ? fix('add', end) : fix('instead', start);
}
