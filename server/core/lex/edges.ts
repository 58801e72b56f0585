// Where words plainly begin and end in a folded sentence, for words that are told by two characters alone; and names, in
// which any two characters may stand.
import { codesOf } from './chars.js';
import type { Known } from './lexicon/homophones.js';
import { pairAt } from './lexicon/pairs.js';

function isChinese(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x3400 && code <= 0x9fff;
}

/** Words of one character that another word follows, or that follow one. */
const BEFORE = codesOf(
  '的和与及或等了对为以将把要在是被由向从各全本该并也都不得使让已其所能可应须再又还更最很较地着到至按经用每新',
);
const BEHIND = codesOf('的和与及或等了地得着到在是为以于中上下内外不要再更均都也将应可已未');
const OPENING = codesOf('“《「『‘〈 ');
const CLOSING = codesOf('”》」』’〉 ');

/** A word that stands there shares a character with the two at the place: 目标 and 标值. */
export const overlaps = (text: string, start: number, known: Known): boolean =>
  (start > 0 && known.isWord(pairAt(text, start - 1))) || known.isWord(pairAt(text, start + 1));

/** A mark, a figure, a particle or a known word stands before the place. A quotation may be a name. */
export function endsBefore(text: string, at: number, known: Known): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (!isChinese(text, at - 1)) return !OPENING.has(before);
  return BEFORE.has(before) || (at > 1 && known.isWord(pairAt(text, at - 2)));
}

/** A mark, a figure, a particle or a known word stands at the place. */
export function beginsAt(text: string, at: number, known: Known): boolean {
  if (at === text.length) return true;
  const next = text.charCodeAt(at);
  if (!isChinese(text, at)) return !CLOSING.has(next);
  return BEHIND.has(next) || known.isWord(pairAt(text, at));
}

const SURNAMES = codesOf(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
);
const PLACES = codesOf('村镇乡县屯庄路街桥河湖山');
const OWNERS =
  /^(?:公司|集团|有限|社区|小区|大道|科技|学校|医院|小学|中学|大学|酒店|广场|超市|品牌|大厦|银行|同志|先生|女士|老师|教授|主任|书记|局长)/;

/** `组长：张申清`, `、李建舍`, `王进、`, `申清村`, `恒建集团`. */
export function isName(text: string, start: number, end: number): boolean {
  if (PLACES.has(text.charCodeAt(end)) || OWNERS.test(text.slice(end, end + 2))) return true;
  if (SURNAMES.has(text.charCodeAt(start - 1)) && !isChinese(text, start - 2)) return true;
  return SURNAMES.has(text.charCodeAt(start)) && (text[end] === '、' || '、:：('.includes(text[start - 1] ?? '；'));
}
