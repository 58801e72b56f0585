// Characters that were lost or turned into others where a text was decoded wrongly. Patterns read the source of a line.
import type { Proof } from '../pack.js';

export interface Lost extends Proof {
  readonly kind: 'replaced' | 'mojibake' | 'control' | 'private' | 'question' | 'box' | 'filter';
  readonly pattern: RegExp;
  /** It cannot be anything else. */
  readonly sure: boolean;
}

/**
 * Characters that UTF-8 read as GBK is full of and that neither simplified nor Traditional texts are written with: they are in
 * neither GB 2312 nor the common part of Big5. The commonest of those that texts of plans turn into.
 */
export const MISREAD =
  '鍏鍒鍙鐢鍖鏂鏀戝鎺鍗鍐笟犲嶅囧屽殑鍦寲佸繘鍜鏁勫鎴鏉鐜姩勬屾嗗夊鎻戞拰叏悊鐩熷佷睍氭綔炲忓綋疄戠姏皯炴埗佹熸勭彂姟笂鍑忔埌竴悎柦夋柊厓闄垚満愬鏋鍧涙曞囦呭涘冨尯鏄鑳啘庡湇浗湴祫栧熶勪鐗寔偣偛垝杽屼兘敤戜濇嶆钀冩呮囨勮撶愰湡氱噺曡勯滀崌櫌犳熺嗙敼岀笉墠樻濋岃闀畾嶈湪庝炵忚熀冭尰姞妧愭叕堣彁斿槸祹幇眰珛楀鍝綅畨仴巼夌婂閮枃枟柟晥';

export const LOST: readonly Lost[] = [
  {
    kind: 'replaced',
    pattern: /\ufffd+/g,
    sure: true,
    source: 'Unicode: U+FFFD stands for bytes that could not be decoded',
    yes: ['治⟦\ufffd⟧检测'],
    no: ['治超检测'],
  },
  {
    kind: 'mojibake',
    pattern: /(?:锟斤拷)+锟?|(?:烫烫烫|屯屯屯)[烫屯]*|锘縶?/g,
    sure: true,
    source: 'practice: U+FFFD, uninitialised memory and a byte order mark read as GBK',
    yes: ['完善⟦锟斤拷⟧机制', '⟦烫烫烫烫⟧'],
    no: ['屯兵', '烫伤', '滚烫烫的'],
  },
  {
    kind: 'mojibake',
    // UTF-8 read as GBK: the bytes of ，。“ give 锛銆鈥, which plans never write.
    pattern: /(?:(?:(?![锛銆鈥])[\u4e00-\u9fff\ue000-\uf8ff€?]){0,8}[锛銆鈥])+[\u4e00-\u9fff\ue000-\uf8ff€?]?/g,
    sure: true,
    source: 'practice: UTF-8 read as GBK',
    yes: ['⟦锛屼⟧', '⟦銆€銆€⟧'],
    no: ['工作规划'],
  },
  {
    kind: 'mojibake',
    pattern: new RegExp(
      `[${MISREAD}](?:[\\u4e00-\\u9fff]{0,2}[${MISREAD}\\u3041-\\u30fa])+|[\\u3041-\\u30fa][\\u4e00-\\u9fff]?[${MISREAD}]`,
      'g',
    ),
    sure: true,
    source: 'practice: UTF-8 read as GBK, where no mark is among it',
    yes: ['鏈⟦嶅姟⟧群众', '落实宸⟦ヤ綔⟧浠诲姟', '鎶⟦ょ悊⟧部'],
    no: ['服務群眾', '工作任務', '罕見的一字'],
  },
  {
    kind: 'mojibake',
    // UTF-8 read as Latin-1: å·¥ä½œ, â€œ, Ã©; not café, 5μm², ±0.5℃.
    pattern:
      /(?:[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}){2,}|\u00e2\u20ac[\u0080-\u00bf\u0153\u2122\u02dc\u201c\u201d\u00a6]?|\u00c3[\u0080-\u00bf]/g,
    sure: true,
    source: 'practice: UTF-8 read as Latin-1',
    yes: ['⟦\u00e5\u00b7\u00a5\u00e4\u00bd\u0153⟧', '⟦\u00e2\u20ac\u0153⟧一岗双责', '⟦\u00c3\u00a4⟧'],
    no: ['caf\u00e9', '精度\u00b10.5\u2103', '5\u03bcm\u00b2', 'A\u00b7B'],
  },
  {
    kind: 'control',
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]+/g,
    sure: true,
    source: 'practice: control characters of a word processor',
    yes: ['责任单位⟦\u0007⟧完成时限', '⟦\u000c⟧二、任务'],
    no: ['责任单位\t完成时限', '责任单位'],
  },
  {
    kind: 'private',
    pattern: /[\ue000-\uf8ff]+/g,
    sure: true,
    source: 'Unicode: private use; bullets and rare characters of a font that the reader does not have',
    yes: ['⟦\uf06c⟧加强领导', '在⟦\ue4c6⟧坝巡查'],
    no: ['加强领导'],
  },
  {
    kind: 'question',
    // `在?坝巡查`, `治？检测`; not a question, which its words show.
    pattern: /(?<=[\u4e00-\u9fff])[?？]{1,3}(?=[\u4e00-\u9fff])/g,
    sure: false,
    source: 'practice: ? for a character that the target encoding does not have',
    yes: ['推进治⟦？⟧检测', '落实⟦??⟧要求'],
    no: ['怎么办？', '能不能?'],
  },
  {
    kind: 'question',
    // `10？？15门`, `2？16人`: a dash or a digit; not an address (`a.html?1`), which has letters before it.
    pattern: /(?<=[\d%‰])(?<![a-z/=]\d{1,9})[?？]{1,3}(?=\d[\d.]{0,9}(?:[%‰％]|\s?(?![年月日])[\u4e00-\u9fff]))/gi,
    sure: false,
    source: 'practice: ? for a dash or a digit that the target encoding does not have',
    yes: ['开设课程10⟦？？⟧15门', '现有党员2⟦？⟧16人', '增长3%⟦?⟧5%'],
    no: ['a.cn/1.html?2', '能否达到95%？2024年', '达标了吗？3个村'],
  },
  {
    kind: 'question',
    // `下基层6？场`; not `能不能办6？场地够不够`.
    pattern:
      /(?<=[\u4e00-\u9fff]\d{1,6})[?？](?=(?:场次|人次|场|万元|亿元|公里|平方米|亩|吨)(?:以上|左右)?(?:[,，。；;、]|$))/g,
    sure: false,
    source: 'practice: ? for a digit that was not read',
    yes: ['送演出下基层6⟦？⟧场。'],
    no: ['能不能办6？场地够不够', '办6场？'],
  },
  {
    kind: 'box',
    // `健□卫生`; not the boxes of a form: `□是 □否`.
    pattern: /(?<=[\u4e00-\u9fff])[□\u25af](?=[\u4e00-\u9fff])/g,
    sure: false,
    source: 'practice: an empty box for a character that a font does not have',
    yes: ['健⟦□⟧卫生'],
    no: ['□是 □否', '选项：□'],
  },
  {
    kind: 'filter',
    // `加强^领`导`, `较好的'成绩`, `的`作用`: marks put in against filters of words and against copying.
    pattern: /\^(?=[\u4e00-\u9fff])|(?<=\^[\u4e00-\u9fff])`(?=[\u4e00-\u9fff])|(?<=的)[`'](?=[\u4e00-\u9fff])/g,
    sure: true,
    source: 'practice: marks that sample sites put into words against filters and copying',
    yes: ['组织^领⟦`⟧导', '加强⟦^⟧领导', '取得较好的⟦`⟧成绩', "较高的⟦'⟧要求"],
    no: ['2^10次', '配置`地址`项', "所谓'双减'政策"],
  },
];

/** Words of a question: what stands before its mark is no lost character. */
export const QUESTION =
  /[吗呢么吧嘛]|什|何|谁|哪|怎|几|多少|是否|能否|可否|有无|难道|岂|还是|为啥|如何|([\u4e00-\u9fff]{1,2})[不没]\1|有没有|问/;
