// How the three placeholder rules word what they found: quote, what belongs there, and for which figure.

import type { DocumentModel } from '../../model/document.js';
import type { Placeholder, PlaceholderKind, PlaceholderType } from '../../model/placeholder.js';
import type { Worded } from '../../text/say.js';
import { isExcepted } from '../except.js';
import type { Report } from '../rule.js';

/** The kinds of value, as the messages name them. */
export const VALUES: Readonly<Record<PlaceholderType, Worded>> = {
  year: { 'zh-CN': '年份', en: 'a year' },
  date: { 'zh-CN': '日期', en: 'a date' },
  ordinal: { 'zh-CN': '序数', en: 'an ordinal' },
  number: { 'zh-CN': '一个数字', en: 'a number' },
  percent: { 'zh-CN': '一个百分数', en: 'a percentage' },
  money: { 'zh-CN': '一个金额', en: 'an amount of money' },
  place: { 'zh-CN': '地名', en: 'the name of a place' },
  organisation: { 'zh-CN': '单位名称', en: 'the name of an organisation' },
  person: { 'zh-CN': '姓名', en: 'the name of a person' },
  project: { 'zh-CN': '项目名称', en: 'the name of a project' },
  other: { 'zh-CN': '具体内容', en: 'the actual words' },
};

/** Reports the placeholders of one kind; a message with the indicator where the clause names one. */
export function reportKind(
  model: DocumentModel,
  kind: PlaceholderKind,
  except: readonly string[],
  report: (found: Report<'of' | 'bare'>) => void,
): void {
  for (const placeholder of model.placeholders)
    if (placeholder.kind === kind && !isExcepted(model, placeholder.span, except)) report(toReport(placeholder));
}

const toReport = (placeholder: Placeholder): Report<'of' | 'bare'> => ({
  span: placeholder.span,
  messageId: placeholder.subject === undefined ? 'bare' : 'of',
  args: { quote: placeholder.quote, value: VALUES[placeholder.type], subject: placeholder.subject ?? '' },
});
