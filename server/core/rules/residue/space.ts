// Blanks, unseen characters and line breaks that split a word or a sentence; where the whole text is so, one report.
import type { Fix } from '../../lint/finding.js';
import { getSpacePlaces, type SpacePlace } from '../../model/spaces.js';
import type { Span } from '../../text/span.js';
import { defineRule } from '../rule.js';

/** More places than these are one report. */
const MOST = 5;

export const space = defineRule({
  id: 'residue/space',
  severity: 'warning',
  source: 'practice',
  fix: 'safe',
  title: { 'zh-CN': '多余的空格、换行把词句断开', en: 'Blanks and line breaks that split words and sentences' },
  why: {
    'zh-CN': '转换文件常在词中间留下空格，在句中间留下换行，检索和排版都会出错。',
    en: 'Converters leave blanks within words and breaks within sentences; search and layout go wrong.',
  },
  messages: {
    blank: { 'zh-CN': '“{quote}”中间有多余的空格：应删除', en: 'A blank splits “{quote}”: delete it' },
    maybe: { 'zh-CN': '“{quote}”中间的空格可能是多余的', en: 'The blank in “{quote}” may be one too many' },
    hidden: {
      'zh-CN': '“{quote}”中间有看不见的字符：应删除',
      en: 'There is an invisible character in “{quote}”: delete it',
    },
    break: { 'zh-CN': '“{quote}”被换行断开：应接上', en: 'A line break splits “{quote}”: join it' },
    blanks: {
      'zh-CN': '全文有{count}处词句被空格断开，第一处在“{quote}”：应删除',
      en: 'Blanks split words in {count} places, first in “{quote}”: delete them',
    },
    breaks: {
      'zh-CN': '全文有{count}处句子被换行断开，第一处在“{quote}”：应按段落接上',
      en: 'Line breaks split sentences in {count} places, first in “{quote}”: join them into paragraphs',
    },
    hiddens: {
      'zh-CN': '全文有{count}处看不见的字符，第一处在“{quote}”：应删除',
      en: 'There are invisible characters in {count} places, first in “{quote}”: delete them',
    },
    remove: { 'zh-CN': '删除空格', en: 'Delete the blank' },
    clean: { 'zh-CN': '删除看不见的字符', en: 'Delete the invisible character' },
    join: { 'zh-CN': '接上句子', en: 'Join the sentence' },
  },
  examples: {
    bad: '一、重点任务\n提升护理水平，开展“优质护⟦residue/space: ⟧理示范病房”创建活动，推进远程会诊。\n实现全县会诊，与上级医院的远⟦residue/space: ⟧程会诊对接。',
    good: '一、重点任务\n提升护理水平，开展“优质护理示范病房”创建活动，推进远程会诊。',
    silent:
      '一、加强领导 各单位要高度重视，落实责任。\n组　长：张　某\n使用 HIS 系统开展“爱心 奉献”活动，与 3 家医院合作。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    const places = getSpacePlaces(model);
    const quote = ({ start, end }: Span): string =>
      `${text.slice(Math.max(0, start - 3), start)}${text.slice(end, end + 3)}`.replace(/[\r\n]+/g, '');
    const change = (kind: SpacePlace['kind'], spans: readonly SpacePlace[]): Fix => ({
      titleId: kind === 'break' ? 'join' : kind === 'hidden' ? 'clean' : 'remove',
      args: {},
      safety: spans.every((place) => place.idle) ? 'safe' : 'review',
      edits: spans.map(({ start, end }) => ({ start, end, newText: glue(text, start, end, kind) })),
    });
    for (const kind of ['hidden', 'blank', 'maybe', 'break'] as const) {
      const mine = places.filter((place) => place.kind === kind);
      const all = mine.map(({ start, end }) => ({
        span: { start, end },
        messageId: kind,
        args: { quote: quote({ start, end }) },
      }));
      if (all.length > MOST && kind !== 'maybe') {
        const [first, ...rest] = all;
        const args = { ...first!.args, count: all.length };
        const fixes = [change(kind, mine)];
        report({ span: first!.span, messageId: `${kind}s`, args, related: rest, fixes, severity: 'information' });
        continue;
      }
      const isQuiet = (span: Span): boolean =>
        kind === 'maybe' || (kind === 'hidden' && !/[\u4e00-\u9fff]{2}/.test(quote(span).slice(2, 4)));
      // Many blanks for which only their place speaks are the writer's layout.
      if (kind !== 'maybe' || all.length <= MOST)
        for (const [i, found] of all.entries())
          report({
            ...found,
            ...(isQuiet(found.span) ? { severity: 'information' as const } : {}),
            fixes: [change(kind, [mine[i]!])],
          });
    }
  },
});

/** Latin words and numbers that a break parted keep a blank. */
const glue = (text: string, start: number, end: number, kind: SpacePlace['kind']): string =>
  kind === 'break' && /[a-z]/i.test(text[start - 1] ?? '') && /[a-z]/i.test(text[end] ?? '') ? ' ' : '';
