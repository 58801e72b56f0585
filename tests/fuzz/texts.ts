// The texts that the properties are tried on: what plans are made of in any order, any characters at all, the project's own
// documents cut and spliced at random, and lines far longer than anybody writes.
import fc from 'fast-check';

/** A text with how it is read. */
export interface Source {
  readonly text: string;
  readonly markdown: boolean;
}

/** An edit as drawn: where it begins, counted round the text, how much it takes away, and what it puts there. */
export type Drawn = readonly [start: number, length: number, newText: string];

/** Labels, gaps, figures, claims, dates, marks, line ends, residue of web pages, and characters of odd widths. */
const PIECES: readonly string[] = [
  ...'一、|二、|三、|（一）|（二）|(2)|1.|2、|3、|①|②|一是|二是|三要|第一章 |首先，|其次，|附件1|附件：|# |## |```\n|| a | b |\n|- '.split(
    '|',
  ),
  ...'总体要求 工作计划 某县2026年工作计划 主要目标 加强领导，落实责任 抓好落实 保障措施 全县 卫生健康 护理型床位占比'.split(
    ' ',
  ),
  ...'达到xx%以上 x月x日 年， 医院、医院 投入万元 ____ （ ） “ ” 【请填写】 达到以上 ××县 由牵头 □ 　　年'.split(' '),
  ...'达到55% 增长5.2% 不低于90% 1.5亿元 3-5个 500万元，其中200万元 比上年提高3个百分点 共4项 以下三个原则： 减少到12.5万人'.split(
    ' ',
  ),
  ...'2023 2024年2月30日 二〇二六年 “十四五”末 12月底前 ２０２３ 党的二十大 三年行动 今年 明年 上年'.split(' '),
  ...'。 。。 ； ， , ： : 、、 （ ( ） ] 《 》 — —— … . ! ？ * | > ~ \\ & < $ #'.split(' '),
  ...'拔付 效劳体系 衛(wèi)生 chengxiang 的的 进行进行 第1页共3页 来源：某网 责任编辑 &nbsp; <br> 二 维 码'.split(' '),
  ...['\n', '\r\n', '\r', '\n\n', '\t', ' ', '\u3000', '\u2028', '\u0085', '\v', '\f'],
  ...[
    '𠮷',
    '👨‍👩‍👧',
    '\uFEFF',
    '\u0000',
    '\ud800',
    '\udc00',
    '\u200b',
    '\u202e',
    '\u2067',
    'e\u0301',
    '\ufffd',
    '\ue000',
    '锟斤拷',
  ],
  ...['__proto__', 'constructor', 'toString', '{name}', '$&', '@value.x', '@note.{'],
];

const piece = fc.constantFrom(...PIECES);
const plan = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  // Code units one by one, so that surrogates stand alone as often as not.
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
);
/** One line of a few pieces again and again, up to some ten thousand characters. */
const long = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 600 }))
  .map(([parts, count]) =>
    parts
      .filter((part) => !/[\r\n]/.test(part))
      .join('')
      .repeat(count),
  );

/** Stretches of the documents, in any order, with odd pieces between them. */
const spliced = (documents: readonly string[]): fc.Arbitrary<string> => {
  const all = documents.join('\n');
  const stretch = fc.tuple(fc.nat(all.length), fc.nat(300)).map(([start, length]) => all.slice(start, start + length));
  return fc.array(fc.oneof({ weight: 4, arbitrary: stretch }, piece), { maxLength: 10 }).map((parts) => parts.join(''));
};

export interface Texts {
  readonly source: fc.Arbitrary<Source>;
  /** Without texts of many thousand characters, for what is asked of each text many times over. */
  readonly short: fc.Arbitrary<Source>;
  readonly edits: fc.Arbitrary<readonly Drawn[]>;
}

export function createTexts(documents: readonly string[]): Texts {
  const real = spliced(documents);
  const some = [
    { weight: 5, arbitrary: plan },
    { weight: 2, arbitrary: anything },
    { weight: 3, arbitrary: real },
  ];
  const toSource = (text: fc.Arbitrary<string>): fc.Arbitrary<Source> => fc.record({ text, markdown: fc.boolean() });
  const short = fc.oneof(...some);
  const edit: fc.Arbitrary<Drawn> = fc.tuple(
    fc.nat(100_000),
    fc.oneof(fc.nat(3), fc.nat(40), fc.nat(1000)),
    fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: plan }, { weight: 1, arbitrary: anything }),
  );
  return {
    source: toSource(fc.oneof({ weight: 40, arbitrary: short }, { weight: 1, arbitrary: long })),
    short: toSource(short),
    edits: fc.array(edit, { minLength: 1, maxLength: 5 }),
  };
}
