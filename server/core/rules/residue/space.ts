// Blanks and line breaks that split a word or a sentence, and blanks that nobody sees.
import type { Fix } from '../../lint/finding.js';
import { getSpaceProblems, type SpaceProblem } from '../../model/residue/spaces.js';
import type { Span } from '../../text/span.js';
import { defineRule } from '../rule.js';
import { codeOf, quote } from './report.js';

/** More than these are one habit of the whole text, told once. */
const MANY = 5;

export const space = defineRule({
  id: 'residue/space',
  severity: 'warning',
  source: 'practice',
  fix: 'safe',
  title: { 'zh-CN': '空格、换行断开了词句', en: 'Blanks and line breaks inside words and sentences' },
  why: {
    'zh-CN': '转换时插进的空格和换行把词拆开，查找不到，重新排版也会乱。',
    en: 'A blank or line break that a converter put into a word hides it from a search and spoils the layout.',
  },
  messages: {
    blank: {
      'zh-CN': '“{quote}”中间的空格断开了词句，应删去',
      en: 'The blank in “{quote}” splits a word or sentence; delete it',
    },
    break: {
      'zh-CN': '“{quote}”中间的换行断开了句子，应接起来',
      en: 'The line break in “{quote}” splits a sentence; join it',
    },
    odd: {
      'zh-CN': '这里有看不见的或不换行的空格“{quote}”，应删去',
      en: 'The invisible or no-break blank “{quote}” stands here; delete it',
    },
    blanks: {
      'zh-CN': '全文有{count}处空格断开了词句，第一处在“{quote}”',
      en: 'Blanks split words or sentences in {count} places, first in “{quote}”',
    },
    breaks: {
      'zh-CN': '全文的句子被换行断开（{count}处），第一处在“{quote}”',
      en: 'Line breaks split sentences all through ({count} places), first in “{quote}”',
    },
    odds: {
      'zh-CN': '全文有{count}处看不见的或不换行的空格，如“{quote}”',
      en: 'Invisible or no-break blanks such as “{quote}” stand in {count} places',
    },
    also: { 'zh-CN': '又一处：“{quote}”', en: 'Here too: “{quote}”' },
    remove: { 'zh-CN': '删去空格（{count}处）', en: 'Delete the blank ({count})' },
    join: { 'zh-CN': '接起断开的句子（{count}处）', en: 'Join the sentence ({count})' },
  },
  examples: {
    bad: '对急弯、陡坡路段全面⟦residue/space:排 查⟧，衬⟦residue/space:砌\u200b渠⟧道80公里。',
    good: '对急弯、陡坡路段全面排查，衬砌渠道80公里。',
    silent: '组　长：张　某　副组长：李 某\n一、总体思路 坚持稳中求进，做到“听党话 跟党走”，使用 Linux 系统 20 套。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    const problems = getSpaceProblems(model);
    const shown = partSpans(problems);
    for (const kind of ['odd', 'blank', 'break'] as const) {
      const own = problems.filter((p) => p.kind === kind);
      const groups = own.length > MANY ? [own] : own.map((p) => [p]);
      for (const group of groups) {
        const [first, ...rest] = group;
        report({
          span: shown.get(first!)!,
          messageId: rest.length > 0 ? (`${kind}s` as const) : kind,
          args: { quote: quoteOf(text, first!), count: group.length },
          ...(isQuiet(group) ? { severity: 'information' as const } : {}),
          related: rest.map((p) => ({ span: shown.get(p)!, messageId: 'also', args: { quote: quoteOf(text, p) } })),
          fixes: [fixOf(group)],
        });
      }
    }
  },
});

/** What is marked of each: its characters, but for those that the one before it has marked. */
function partSpans(problems: readonly SpaceProblem[]): Map<SpaceProblem, Span> {
  const shown = new Map<SpaceProblem, Span>();
  let end = 0;
  for (const [i, problem] of problems.entries()) {
    const { span } = problem;
    const start = Math.max(span.start, end);
    end = Math.min(span.end, problems[i + 1]?.gap.start ?? span.end);
    shown.set(problem, { start, end });
  }
  return shown;
}

/** Nothing shows that a word is split. */
const isQuiet = (group: readonly SpaceProblem[]): boolean =>
  !group.some((p) => (p.kind === 'odd' ? p.splitsWord : p.sure));

const quoteOf = (text: string, { kind, span, gap }: SpaceProblem): string =>
  kind === 'odd' ? codeOf(text.slice(gap.start, gap.end)) : quote(text, span);

const fixOf = (group: readonly SpaceProblem[]): Fix => {
  const isBreak = group[0]!.kind === 'break';
  return {
    titleId: isBreak ? 'join' : 'remove',
    args: { count: group.length },
    safety: !isBreak && group.every((p) => p.sure) ? 'safe' : 'review',
    edits: group.map(({ gap, plain }) => ({ ...gap, newText: plain })),
  };
};
