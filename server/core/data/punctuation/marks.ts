// The marks that come in pairs, as written, and the full-width form of each half-width mark.
// Source: GB/T 15834—2011, 4.8 (quotation marks), 4.9 (brackets), 4.15 (title marks) and 5 (width).

export type PairKind = 'double' | 'single' | 'title' | 'angle' | 'round' | 'square' | 'thick' | 'shell' | 'corner';

export interface PairMark {
  readonly kind: PairKind;
  readonly side: 'open' | 'close' | 'both';
}

const PAIRS: readonly (readonly [PairKind, string])[] = [
  ['double', '“”'],
  ['double', '〝〞'],
  ['single', '‘’'],
  ['title', '《》'],
  ['angle', '〈〉'],
  ['round', '（）'],
  ['round', '()'],
  ['round', '﹙﹚'],
  ['square', '［］'],
  ['square', '[]'],
  ['thick', '【】'],
  ['shell', '〔〕'],
  ['corner', '「」'],
  ['corner', '『』'],
];

/** What each unit opens or closes; a straight quotation mark does either. */
export const PAIR_MARKS: ReadonlyMap<string, PairMark> = new Map<string, PairMark>([
  ...PAIRS.flatMap(([kind, marks]): [string, PairMark][] => [
    [marks[0]!, { kind, side: 'open' }],
    [marks[1]!, { kind, side: 'close' }],
  ]),
  ['"', { kind: 'double', side: 'both' }],
  ['＂', { kind: 'double', side: 'both' }],
]);

const PARTNERS: ReadonlyMap<string, string> = new Map([
  ...PAIRS.flatMap(([, marks]): [string, string][] => [
    [marks[0]!, marks[1]!],
    [marks[1]!, marks[0]!],
  ]),
  ['"', '"'],
  ['＂', '＂'],
]);

/** The mark that stands at the other end. */
export const partnerOf = (mark: string): string => PARTNERS.get(mark) ?? mark;

/** Half-width marks and what Chinese text has in their place. */
export const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
};
