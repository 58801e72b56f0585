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
    last: { 'zh-CN': '列到这里：“{words}”', en: 'The list ends here: “{words}”' },
    change: { 'zh-CN': '把“{old}”改为“{replacement}”', en: 'Change “{old}” to “{replacement}”' },
  },
  examples: {
    bad: '工作中坚持以下⟦count/claim:六个原则⟧：1.坚持科学发展。2.坚持以人为本。3.坚持公益性质。4.坚持预防为主。5.坚持统筹兼顾。',
    good: '落实“五项任务”，凝心聚力推医改。一是推进药物制度。二是开展医院改革。三是健全合作医疗。四是深化机构改革。五是拓展公共服务。',
    silent: '增强“四个意识”，全面落实“一个改革”“三个重点”，城关、溪口等五家医院和3个中心、4所学校参加。',
  },
  check: (model, report) => {
    for (const found of model.claims.counts) if (!found.isRight) report(toReport(found));
  },
});

/** More items than these are not named in a message. */
const NAMED_ITEMS = 6;

function toReport(found: Claim): Report<'list' | 'pieces' | 'last' | 'change'> {
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
