// Markup that a converter left in plain text. Patterns read the source of a line; each repetition is bounded.
// `plain` gives what the marks stand for; absent where only the writer can tell. Rows above win over those below.
import type { Proof } from '../pack.js';

export type MarkupKind = 'tag' | 'entity' | 'markdown' | 'object' | 'template' | 'field';

export interface Markup extends Proof {
  readonly kind: MarkupKind;
  readonly pattern: RegExp;
  /** The text for which a match stands. */
  readonly plain?: (match: string) => string;
  /** In Markdown this is what it says it is, and no residue. */
  readonly isMarkdown?: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
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
  ge: '≥',
  le: '≤',
  yen: '¥',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
};
const NAMES = Object.keys(ENTITIES).join('|');

/** The character of `&ldquo;`, `&#8220;`, `&#x201c;`, `&amp;ldquo;`. */
const decode = (entity: string): string => {
  if (/nbsp/i.test(entity)) return ' ';
  const name = entity.slice(1, -1).replace(/^(?:amp;)+/, '');
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code === 0xa0 ? ' ' : code >= 32 && code <= 0xffff ? String.fromCharCode(code) : entity;
};

export const MARKUP: readonly Markup[] = [
  {
    kind: 'object',
    pattern:
      /<((?:\w{1,12}:)?(?:image|img|style|script|svg))\b[^<>]{0,400}>[^<>]{0,2000}<\/\1>|<img\b[^<>]{0,600}>|data:image\/[^\s"”<>]{1,2000}/gi,
    isMarkdown: true,
    source: 'practice: pictures of web pages',
    yes: [
      '措施。⟦<image>data:image/s3,"s3://a/b" alt=""</image>⟧',
      '⟦<img src="a.png">⟧见图',
      '⟦<x:image>a</x:image>⟧',
    ],
    no: ['<2024>年', '指标<目标值'],
  },
  {
    kind: 'tag',
    pattern:
      /(?:(?:<|&lt;)(?:!--[^<>]{0,200}--|\/?(?:p|br|div|span|strong|b|em|i|u|s|font|section|center|h[1-6]|hr|o:p|article|small|blockquote)(?:\s[^<>&]{0,300}|\s?\/)?)(?:>|&gt;)){1,20}/gi,
    plain: () => '',
    isMarkdown: true,
    source: 'HTML: tags of paragraphs and letters, which say nothing of the words',
    yes: ['成为治理的主角。⟦<br/>⟧', '⟦<p>⟧（一）转变作风。', '⟦&lt;/div&gt;⟧', '⟦</b></p>⟧完成改造'],
    no: ['<p0.05', 'p<0.05>', '<待定>'],
  },
  {
    kind: 'tag',
    pattern:
      /(?:<\/?(?:a|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|sup|sub|iframe|video|audio|input|button|form|label|figure)(?:\s[^<>]{0,300}|\s?\/)?>){1,20}/gi,
    isMarkdown: true,
    source: 'HTML: tags of tables, lists and links, without which words run together',
    yes: ['建筑面积500m⟦<sup>⟧2', '⟦<td>⟧责任单位', '⟦</td><td>⟧完成时限'],
    no: ['<table', '<表1>'],
  },
  {
    kind: 'entity',
    pattern: new RegExp(`(?:&(?:amp;){0,2}nbsp;?){1,20}|&(?:amp;){0,2}(?:${NAMES}|#\\d{2,5}|#x[0-9a-f]{2,4});`, 'gi'),
    plain: decode,
    isMarkdown: true,
    source: 'HTML: character references',
    yes: ['不少于12次。⟦&nbsp;⟧加强管理', '新建⟦&ldquo;⟧红色物业', '投资⟦&amp;⟧运营', '⟦&nbsp;&nbsp⟧一、'],
    no: ['研发&生产;', 'A&B;'],
  },
  {
    kind: 'object',
    pattern: /!\[[^[\]\n]{0,80}\]\([^()\s]{0,300}\)/g,
    isMarkdown: true,
    source: 'Markdown: pictures',
    yes: ['建立⟦![图片](http://a.example/1.png)⟧机制'],
    no: ['注意![重要]（见附件）'],
  },
  {
    kind: 'markdown',
    pattern: /\[[^[\]\n]{1,80}\]\(https?:[^()\s]{1,300}\)/g,
    plain: (match) => match.slice(1, match.indexOf('](')),
    isMarkdown: true,
    source: 'Markdown: links',
    yes: ['见⟦[实施细则](http://a.example/1)⟧。'],
    no: ['见[实施细则](附件2)。'],
  },
  {
    kind: 'object',
    pattern: /[[【]\s?(?:图片|配图|插图|视频|音频|图像|动画表情|表情|超链接|流程图|思维导图)\s?\d{0,2}\s?[\]】]/g,
    source: 'practice: what stands for a picture that was not copied',
    yes: ['组织体系如下：⟦[图片]⟧', '⟦【视频】⟧', '⟦[ 图片 ]⟧'],
    no: ['制作[图片]库'.replace('[图片]', '图片'), '拍摄【宣传视频】'],
  },
  {
    kind: 'markdown',
    // `## 一、总体要求`, `##一、总体要求`; not `#3机组`, `1#楼`.
    pattern: /^\s{0,3}(?:#{1,6}[ \u3000](?=\s*\S)|#{2,6}(?=[\u4e00-\u9fff(（]))/g,
    plain: () => '',
    isMarkdown: true,
    source: 'Markdown: headings',
    yes: ['⟦## ⟧一、总体要求'],
    no: ['#3机组大修', '1# 楼'],
  },
  {
    kind: 'markdown',
    // `突出抓好**“三进”**机制`; not `****`, `3**县`.
    pattern: /(?<![*\d])\*\*(?=[^*\s])[^*\n]{1,300}?(?<=[^*\s])\*\*(?!\*)/g,
    plain: (match) => match.slice(2, -2),
    isMarkdown: true,
    source: 'Markdown: bold words',
    yes: ['抓好⟦**“三进”**⟧机制'],
    no: ['投资****万元', '** **'],
  },
  {
    kind: 'template',
    pattern: /\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{1,60}\}|\{%[^{}\n]{0,80}%\}/g,
    source: 'practice: variables of a template that was not filled in',
    yes: ['报送⟦{{department}}⟧汇总', `⟦$${'{'}year}⟧年`],
    no: ['{一}{二}', '$100{含税}'],
  },
  {
    kind: 'markdown',
    pattern: /\[\/?(?:b|i|u|url|img|quote|color|size|font|align|center)(?:=[^[\]\n]{0,80})?\]/gi,
    plain: () => '',
    source: 'BBCode: marks of forums',
    yes: ['⟦[b]⟧重点任务⟦[/b]⟧', '⟦[color=red]⟧注意'],
    no: ['[B类]', '[url]a'.replace('[url]', '[链接]')],
  },
  {
    kind: 'field',
    pattern:
      /(?:HYPERLINK|PAGEREF|TOC|MERGEFIELD|REF) (?:\\[a-z] ?|"[^"\n]{0,200}" ?|_Toc\d+ ?){1,6}|\\\* ?MERGEFORMAT|_Toc\d{6,}/g,
    source: 'Word: field codes',
    yes: ['总体要求⟦PAGEREF _Toc12345678 \\h ⟧3', '⟦HYPERLINK "http://a.example"⟧'],
    no: ['TOC指标', 'REF 2'],
  },
  {
    kind: 'markdown',
    // `\*\*文明户\*\*`: a converter saved the stars of bold words as stars.
    pattern: /\\\*\\\*(?=[^*\s\\])[^*\\\n]{1,100}\\\*\\\*/g,
    plain: (match) => match.slice(4, -4),
    source: 'Markdown: bold words whose stars were escaped',
    yes: ['新建⟦\\*\\*阅读驿站\\*\\*⟧5座'],
    no: ['\\*注：按实际支付', '投资\\*\\*万元'],
  },
  {
    kind: 'field',
    pattern:
      /错误[!！]\s?(?:未找到引用源|未定义书签|文档中没有指定样式的文字|超链接引用无效|未知的文档属性名称)[。.]?|Error!\s(?:Reference source not found|Bookmark not defined)\./g,
    source: 'Word: fields whose source is gone',
    yes: ['具体任务见⟦错误！未找到引用源。⟧', '总体要求⟦错误!未定义书签。⟧', '⟦Error! Reference source not found.⟧'],
    no: ['纠正错误！提高质量', '避免错误'],
  },
  {
    kind: 'field',
    pattern:
      /^(?:批注|评论)\s?\[[^[\]\n]{1,20}\]\s?[:：][^\n]{0,200}|[[【](?:批注|评论)\s?[^[\]【】\n]{0,12}[\]】]|^(?:带格式的|删除的内容|格式化)\s?(?:\[[^[\]\n]{1,20}\])?\s?[:：][^\n]{0,200}/g,
    source: 'Word: comments and changes that were printed or copied with the text',
    yes: ['⟦批注 [张工2]: 数字再核⟧', '⟦带格式的: 字体: 仿宋⟧', '落实责任⟦[批注1]⟧'],
    no: ['批注式阅读', '做好古籍批注：三种', '删除的内容由办公室核对'],
  },
  {
    kind: 'field',
    // `⟦\n⟧一、总体要求`, `$95\%$`; not `C:\new`.
    pattern: /(?<=[\u3000-\u9fff\uff00-\uffef]|^)(?:\\[nrt])+(?=[\u3000-\u9fff\uff00-\uffef]|$)|\\u[0-9a-f]{4}/gi,
    source: 'practice: escapes of a program',
    yes: ['落实到位。⟦\\n⟧二、工作任务', '⟦\\u3000⟧各单位'],
    no: ['C:\\new', '投资\\收益'],
  },
  {
    kind: 'field',
    pattern: /\$\s?[\d.+<>=~-]{0,20}\s?\\[^$\n\u4e00-\u9fff]{1,30}\$/g,
    source: 'LaTeX: formulas that a converter makes of figures',
    yes: ['覆盖率达到⟦$95\\%$⟧以上'],
    no: ['投资$95万，收益$96万'],
  },
];
