// A number claimed of things that are then listed: 六个原则 with five items, 三项工作 behind two names.
import type { Claim } from '../../model/claims.js';
import { defineRule, type Report } from '../rule.js';

export const claim = defineRule({
  id: 'count/claim',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '说的数目和列出的项数不一致', en: 'A claimed number differs from what is listed' },
  why: {
    'zh-CN': '增删一条之后，前面的“六个原则”“五项任务”往往忘了改，读的人一数就能发现。',
    en: 'When an item is added or cut, the number announced before it is easily forgotten, and every reader can count.',
  },
  messages: {
    list: {
      'zh-CN': '“{quote}”，列出的却是{found}项：{items}',
      en: '“{quote}”, but {found} are listed: {items}',
    },
    pieces: {
      'zh-CN': '标题说有“{quote}”，文中是{found}篇：{items}',
      en: 'The title says “{quote}”, but the text has {found} pieces: {items}',
    },
    stranger: {
      'zh-CN': '“{quote}”里没有“{words}”，应有“{instead}”',
      en: '“{quote}” does not include “{words}”; “{instead}” belongs there',
    },
    last: { 'zh-CN': '列到这里：“{words}”', en: 'The list ends here: “{words}”' },
    change: { 'zh-CN': '把“{old}”改为“{replacement}”', en: 'Change “{old}” to “{replacement}”' },
  },
  examples: {
    bad: '工作中坚持以下⟦count/claim:六个原则⟧：1.坚持问题导向。2.坚持群众自愿。3.坚持因地制宜。4.坚持分步实施。5.坚持节俭办事。',
    good: '完成“五项任务”，一鼓作气促增收。一是推进土地流转。二是开展品种改良。三是健全购销网络。四是深化加工合作。五是拓展线上市场。',
    silent: '增强“四个意识”，统筹做好“一个试点”“三个延伸”，城关、溪口等五家医院和3个中心、4所学校参加。',
  },
  check: (model, report) => {
    for (const found of model.claims.counts) {
      const { stranger, quote } = found;
      if (!found.isRight) report(toReport(found));
      else if (stranger)
        report({
          span: stranger.span,
          messageId: 'stranger',
          args: { quote, words: stranger.words, instead: stranger.instead.join('、') },
        });
    }
  },
});

/** More items than these are not named in a message. */
const NAMED_ITEMS = 6;

function toReport(found: Claim): Report<'list' | 'pieces' | 'stranger' | 'last' | 'change'> {
  const last = found.items.at(-1)!;
  const names = found.items.slice(0, NAMED_ITEMS).map((item) => item.words);
  const items = names.join('、') + (found.items.length > NAMED_ITEMS ? '…' : '');
  const edits = [{ ...found.number, newText: found.replacement }];
  const old = found.quote.slice(0, found.number.end - found.number.start);
  return {
    span: found.span,
    messageId: found.kind,
    args: { quote: found.quote, found: found.items.length, items },
    ...(found.isCertain ? {} : { severity: 'information' as const }),
    related: [{ span: { start: last.start, end: last.end }, messageId: 'last', args: { words: last.words } }],
    fixes:
      found.items.length > 1
        ? [{ titleId: 'change', args: { old, replacement: found.replacement }, safety: 'review', edits }]
        : [],
  };
}
