// Pinyin in brackets behind the characters, left of a page's ruby text: 衛(wèi)生. One report for the document.
import { getDocumentLeftovers } from '../../model/leftovers.js';
import { defineRule } from '../rule.js';

/** A few may be glosses that the writer gave for rare characters. */
const FEWEST = 3;

export const pinyin = defineRule({
  id: 'residue/pinyin',
  severity: 'warning',
  source: 'practice',
  fix: 'safe',
  title: { 'zh-CN': '括号里的拼音残留', en: 'Pinyin in brackets' },
  why: {
    'zh-CN': '网页给汉字注的音复制后成了“衛(wèi)生”，句子读不通，也无法检索。',
    en: 'The pronunciation that a page shows above its characters comes out in brackets when copied.',
  },
  messages: {
    all: {
      'zh-CN': '“{quote}”是网页注音的残留，全文共{count}处：应全部删除',
      en: '“{quote}” is left of a page’s ruby text, {count} in all: delete them',
    },
    few: {
      'zh-CN': '“{quote}”可能是网页注音的残留：正式文件一般不注音',
      en: '“{quote}” may be left of a page’s ruby text: documents give no pronunciation as a rule',
    },
    one: { 'zh-CN': '注音：“{quote}”', en: 'Pinyin: “{quote}”' },
    remove: { 'zh-CN': '删除全部注音', en: 'Delete all pinyin' },
  },
  examples: {
    bad: '縣衛⟦residue/pinyin:(wèi)⟧生局制定規(guī)劃，發(fā)展醫(yī)療服務(wù)。',
    good: '縣衛生局制定規劃，發展醫療服務。',
    silent: '推广系统(his)应用，完善电子病历（emr），落实（a）（b）两项要求，实行“qiáng”字教学。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    const places = getDocumentLeftovers(model).pinyin.map((span) => ({
      span,
      args: { quote: text.slice(span.start, span.end) },
    }));
    const [first, ...rest] = places;
    if (!first) return;
    const many = places.length >= FEWEST;
    report({
      span: first.span,
      messageId: many ? 'all' : 'few',
      args: { ...first.args, count: places.length },
      ...(many ? {} : { severity: 'information' as const }),
      related: rest.map((place) => ({ ...place, messageId: 'one' })),
      fixes: [
        {
          titleId: 'remove',
          args: {},
          safety: many ? 'safe' : 'review',
          edits: places.map(({ span }) => ({ ...span, newText: '' })),
        },
      ],
    });
  },
});
