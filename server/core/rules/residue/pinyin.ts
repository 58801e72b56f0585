// Pinyin in brackets that a page's ruby text left behind: 衛(wèi)生.
import { getPlacedResidue } from '../../model/residue/parts.js';
import { defineRule } from '../rule.js';
import { deletion } from './report.js';

/** Fewer may be a writer's own help with a rare character. */
const RARE = 3;

export const pinyin = defineRule({
  id: 'residue/pinyin',
  severity: 'warning',
  source: 'practice',
  fix: 'safe',
  title: { 'zh-CN': '字后面括号里的拼音', en: 'Pinyin in brackets behind characters' },
  why: {
    'zh-CN': '网页上的注音复制下来成了正文，句子被拼音打断，没法读也没法查找。',
    en: 'The reading aid of a page became text; it breaks every sentence and hides words from a search.',
  },
  messages: {
    all: {
      'zh-CN': '“{quote}”是网页留下的注音，全文共{count}处，应全部删去',
      en: '“{quote}” is a reading aid of a web page, {count} in all; delete every one',
    },
    also: { 'zh-CN': '注音“{quote}”', en: 'The reading aid “{quote}”' },
    delete: { 'zh-CN': '删去全部{count}处注音', en: 'Delete all {count} reading aids' },
  },
  examples: {
    bad: '縣衛⟦residue/pinyin:(wèi)⟧生健康局加強(qiáng)服務(wù)能力建設(shè)。',
    good: '县卫生健康局加强服务能力建设。',
    silent: '完善系统(his)和影像(pacs)平台，落实甲类（a）项目，设立“爱心(love)驿站”。',
  },
  check(model, report) {
    const { pinyin: places } = getPlacedResidue(model);
    const [first, ...rest] = places;
    if (!first) return;
    const { text } = model.snapshot;
    const count = places.length;
    report({
      span: first,
      messageId: 'all',
      args: { quote: text.slice(first.start, first.end), count },
      ...(count < RARE ? { severity: 'information' as const } : {}),
      related: rest.map((span) => ({ span, messageId: 'also', args: { quote: text.slice(span.start, span.end) } })),
      fixes: [{ titleId: 'delete', args: { count }, safety: 'safe', edits: places.map(deletion) }],
    });
  },
});
