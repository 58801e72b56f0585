// Markup that a web page or an editor left in plain text, and the signs of a text that was decoded wrongly.
import type { Proof } from './pack.js';

export interface MarkupRow extends Proof {
  readonly kind: 'tag' | 'entity' | 'image' | 'heading';
  /** With the `g` flag; reads a line as it is written. */
  readonly pattern: RegExp;
}

const TAGS =
  'p|br|hr|div|span|b|i|u|s|strong|em|font|a|img|image|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|center|section|article|blockquote|sup|sub|small|label|input|button|iframe|script|style|figure|o:p|st1:\\w+|!--';

export const MARKUP: readonly MarkupRow[] = [
  {
    kind: 'image',
    pattern:
      /<(?:\w{1,12}:)?image>[^<]*<\/(?:\w{1,12}:)?image>|!\[[^[\]]{0,80}\]\([^()]{0,300}\)|\[[^[\]]{1,80}\]\(https?:[^()]{0,300}\)|[[【](?:图片|图像|配图|插图|image|img)\d{0,2}[\]】]/gi,
    source: 'practice: images and links of web pages and Markdown',
    yes: [
      '⟦<image>data:image/s3</image>⟧',
      '⟦<x:image>a</x:image>⟧',
      '建立⟦![图片](http://a.example/1.png)⟧机制',
      '如下⟦[图片]⟧所示',
    ],
    no: ['[图片说明]由宣传科提供', '[模块名称](待定)'],
  },
  {
    kind: 'tag',
    pattern: new RegExp(`<\\/?(?:\\w{1,12}:)?(?:${TAGS})(?:\\s[^<>]{0,300}|\\/)?>`, 'gi'),
    source: 'HTML standard: elements of text',
    yes: ['完成改造。⟦<br/>⟧', '⟦<p style="a">⟧一、总体要求', '100m⟦<sup>⟧2'],
    no: ['死亡率<5‰且>1‰', '<健康中国>行动', 'a<b且b>c'],
  },
  {
    kind: 'entity',
    pattern:
      /(?:&nbsp;?)+|&(?:ensp|emsp|thinsp|ldquo|rdquo|lsquo|rsquo|laquo|raquo|mdash|ndash|hellip|middot|bull|times|permil|deg|quot|apos|amp|lt|gt|le|ge|yen|copy|reg|#\d{2,6}|#x[\da-f]{2,5});/gi,
    source: 'HTML standard: character references',
    yes: ['不少于12次。⟦&nbsp;⟧加强', '⟦&ldquo;⟧红色物业', '⟦&nbsp;&nbsp;⟧一、'],
    no: ['R&D;经费', 'A&B', '研发投入&产出'],
  },
  {
    kind: 'heading',
    pattern: /(?<=^\s{0,3})#{1,6}(?=\s+[^\s#])/g,
    source: 'CommonMark: ATX headings',
    yes: ['⟦##⟧ 一、总体要求', '⟦#⟧ 工作计划'],
    no: ['#健康中国#', '1# 楼', '##'],
  },
];

export interface Garble extends Proof {
  readonly kind: 'lost' | 'mojibake' | 'control' | 'private';
  /** With the `g` flag; reads a line as it is written. */
  readonly pattern: RegExp;
}

export const GARBLES: readonly Garble[] = [
  {
    kind: 'lost',
    pattern: /\ufffd+/g,
    source: 'Unicode: U+FFFD replacement character',
    yes: ['动态监管、治⟦\ufffd⟧检测', '推进自⟦\ufffd\ufffd⟧项目'],
    no: ['动态监管、治超检测'],
  },
  {
    kind: 'mojibake',
    pattern:
      /(?:锟斤拷)+|锟斤(?!拷)|烫{3,}|屯{3,}|(?:[\u00c2-\u00ef][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}){2,}|(?:[锛銆鈥][\u4e00-\u9fff]?[?？]?)+/g,
    source: 'practice: UTF-8 read as GBK or Latin-1, and the other way round',
    yes: ['完善⟦锟斤拷锟斤拷⟧机制', '⟦å\u0081¥åº·⟧', '健康⟦烫烫烫⟧'],
    no: ['烫伤救治', '屯田、屯垦', '衛(wèi)生健康', 'Œuvre'],
  },
  {
    kind: 'control',
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]+/g,
    source: 'Unicode: control characters',
    yes: ['合计⟦\u0007⟧120', '⟦\u000c⟧二、任务'],
    no: ['合计\t120'],
  },
  {
    kind: 'private',
    pattern: /[\ue000-\uf8ff]+/g,
    source: 'Unicode: private use; bullets of Wingdings come out so',
    yes: ['⟦\uf06c⟧加强领导'],
    no: ['●加强领导'],
  },
];

/** What character references stand for, where they stand for one thing. */
export const ENTITIES: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  permil: '‰',
  deg: '°',
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  le: '≤',
  ge: '≥',
  yen: '¥',
  copy: '©',
  reg: '®',
};
