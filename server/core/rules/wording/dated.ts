// Words out of their time: a body under the name it no longer has, a phrase that came up after the document's date.
import { nameOfMonth } from '../../lex/lexicon/month.js';
import { isAltered } from '../../model/wording.js';
import { isExcepted } from '../except.js';
import { EXCEPT } from '../options.js';
import { defineRule } from '../rule.js';

export const dated = defineRule({
  id: 'wording/dated',
  severity: 'warning',
  source: 'practice: dates at which bodies, diseases and policies were renamed',
  fix: 'review',
  title: { 'zh-CN': '用语和文件的时间不合', en: 'Words that do not go with the date of the document' },
  why: {
    'zh-CN': '机构改了名、政策换了提法，照抄旧稿就会留下过时的说法。',
    en: 'Bodies are renamed and policies reworded; a text copied from an older plan still has the old words.',
  },
  messages: {
    late: {
      'zh-CN': '“{quote}”是{month}以前的说法，现在称“{instead}”',
      en: '“{quote}” was said up to {month}; now it is “{instead}”',
    },
    over: { 'zh-CN': '“{quote}”是{month}以前的说法，请核对', en: '“{quote}” was said up to {month}; please check' },
    early: {
      'zh-CN': '“{quote}”到{month}才有，晚于这份文件的时间',
      en: '“{quote}” came up in {month}, after the date of this document',
    },
    change: { 'zh-CN': '把“{quote}”改为“{instead}”', en: 'Change “{quote}” to “{instead}”' },
  },
  examples: {
    bad: '某县2024年工作计划\n一、重点工作\n抓好⟦wording/dated:新冠肺炎⟧疫情防控，由⟦wording/dated:工商局⟧配合。',
    good: '某县2024年工作计划\n一、重点工作\n抓好新冠病毒感染防控，由市场监督管理局配合。',
    silent:
      '某县2024年工作计划\n一、2023年工作回顾\n打赢了新冠肺炎疫情防控阻击战。\n二、重点工作\n落实《新冠肺炎防控方案》，做好原工商局人员安置。',
  },
  options: { except: EXCEPT },
  check(model, report, { except }) {
    const altered = model.terms.length > 0 && isAltered(model);
    for (const found of model.terms) {
      const { span, words, level, instead } = found;
      // All of an old text under a new date is of its time: single words are not the point.
      if (altered && found.kind === 'late' && level === 'information') continue;
      if (isExcepted(model, span, except)) continue;
      const args = { quote: words, month: nameOfMonth(found.month), instead: instead ?? '' };
      const one = instead !== undefined && !/[（、]/.test(instead) ? instead : undefined;
      report({
        span,
        messageId: found.kind === 'early' ? 'early' : instead === undefined ? 'over' : 'late',
        args,
        severity: level,
        fixes: one ? [{ titleId: 'change', args, safety: 'review', edits: [{ ...span, newText: one }] }] : [],
      });
    }
  },
});
