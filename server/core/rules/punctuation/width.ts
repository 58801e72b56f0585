// Half-width marks in Chinese text: each one where the document's others are full-width, once where it has the habit.
import { getHalfMarks, getHalfWidths } from '../../model/punctuation/widths.js';
import { defineRule } from '../rule.js';

/** More places than these are not listed beside a habit. */
const LISTED = 100;

export const width = defineRule({
  id: 'punctuation/width',
  severity: 'warning',
  source: 'standard: GB/T 15834—2011 5.1',
  fix: 'safe',
  title: { 'zh-CN': '中文里用了半角标点', en: 'Half-width marks in Chinese text' },
  why: {
    'zh-CN': '同一份文件里标点有全角有半角，字距忽宽忽窄，看得出是几处拼起来的。',
    en: 'Two widths of marks in one document make its spacing uneven and show that it was pieced together.',
  },
  messages: {
    single: {
      'zh-CN': '“{mark}”是半角标点，文中其他地方用全角“{full}”',
      en: '“{mark}” is half-width, while the document writes “{full}”',
    },
    wanted: {
      'zh-CN': '“{mark}”是半角标点，应当用全角“{full}”',
      en: '“{mark}” is half-width; write full-width “{full}”',
    },
    all: {
      'zh-CN': '全文标点用半角（如“{mark}”），中文标点应当用全角，共{count}处',
      en: 'The whole document writes half-width marks such as “{mark}”; Chinese takes full-width ones ({count} places)',
    },
    habit: {
      'zh-CN': '文中的“{mark}”常用半角，共{count}处，其他标点用全角',
      en: '“{mark}” is often half-width here ({count} places), while other marks are full-width',
    },
    other: { 'zh-CN': '半角“{mark}”', en: 'Half-width “{mark}”' },
    change: { 'zh-CN': '改为全角“{full}”', en: 'Write full-width “{full}”' },
    changeAll: { 'zh-CN': '{count}处都改为全角', en: 'Write all {count} full-width' },
  },
  examples: {
    bad: '今年以来，各村深入排查，全面摸底，分类建账，逐项整改⟦punctuation/width:,⟧限时办结，按月通报⟦punctuation/width:;⟧对账销号，不留死角。',
    good: '今年以来，各村深入排查，全面摸底，分类建账，逐项整改，限时办结，按月通报；对账销号，不留死角。',
    silent:
      '今年以来，各村深入排查，全面摸底，补助1,200.5万元，每天8:00开会，按1:1.5配备，分类建账，见http://a.cn/b?c=1,2，会用Word, Excel办公，逐项整改，限时办结。',
  },
  options: {
    prefer: {
      kind: 'choice',
      default: 'majority',
      values: ['majority', 'full'],
      title: {
        'zh-CN': 'majority：文中多数用全角时才报半角；full：总要用全角',
        en: 'majority: half-width marks are strays among full-width ones; full: always full-width',
      },
    },
  },
  check: (model, report, { prefer }) => {
    if (prefer === 'full') {
      for (const { span, char, full, edits } of getHalfMarks(model)) {
        const fixes = [{ titleId: 'change', args: { full }, safety: 'safe' as const, edits }];
        report({ span, messageId: 'wanted', args: { mark: char, full }, fixes });
      }
      return;
    }
    const { single, habits } = getHalfWidths(model);
    for (const { span, char, full, kind, edits } of single)
      report({
        span,
        messageId: 'single',
        args: { mark: char, full },
        ...(kind === 'round' ? { severity: 'information' as const } : {}),
        fixes: [{ titleId: 'change', args: { full }, safety: 'safe', edits }],
      });
    for (const { marks, isAll } of habits) {
      const [first, ...rest] = marks;
      const count = marks.length;
      report({
        span: first!.span,
        messageId: isAll ? 'all' : 'habit',
        severity: 'information',
        args: { mark: first!.char, count },
        related: rest.slice(0, LISTED).map(({ span, char }) => ({ span, messageId: 'other', args: { mark: char } })),
        fixes: [
          { titleId: 'changeAll', args: { count }, safety: 'review', edits: marks.flatMap(({ edits }) => edits) },
        ],
      });
    }
  },
});
