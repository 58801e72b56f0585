// Behind a figure that is written in a form hard to compare: 12000万元 = 1.2亿元, 百分之九十 = 90%, 十万分之20.1 = 20.1/10万.
import Big from 'big.js';
import type { NumberBase } from '../../lex/numbers.js';
import { showNumber, splitScale, toNumber } from '../../model/arithmetic.js';
import type { DocumentModel } from '../../model/document.js';
import type { FigureRecord } from '../../model/ledger.js';
import { lineAt } from '../../text/snapshot.js';
import type { InlayHint } from '../hints.js';

/** Cells of a table are in columns of one unit: nothing stands beside them. */
export const findValueHints = (model: DocumentModel): InlayHint[] =>
  model.figures.flatMap((figure) => {
    if (!figure.filled || figure.evidence === 'worded') return [];
    if (model.lines[lineAt(model.snapshot, figure.span.start)]?.kind === 'table') return [];
    const words = model.snapshot.text.slice(figure.span.start, figure.span.end);
    const label = convertShare(figure, words) ?? convertScale(figure, words);
    return label === undefined ? [] : [{ offset: figure.span.end, label: `= ${label}`, side: 'behind' }];
  });

const SIGNS: Readonly<Partial<Record<NumberBase, string>>> = {
  percent: '%',
  permille: '‰',
  per10k: '/1万',
  per100k: '/10万',
};

/** A share in words as digits with a sign; matches `百分之九十`, `九成`, not `90%`. */
function convertShare({ base, value, upper }: FigureRecord, words: string): string | undefined {
  const sign = SIGNS[base];
  if (sign === undefined || !/分之|成/.test(words)) return undefined;
  return (upper === undefined ? value : `${value}–${upper}`) + sign;
}

/** From this on a number of something is easier to read in 万; of money, from 1万 on. */
const LONG = new Big('100000');
const SCALES = [
  { name: '亿', factor: new Big('1e8') },
  { name: '万', factor: new Big('1e4') },
  { name: '', factor: new Big(1) },
] as const;

/** The amount counted in the largest of 亿, 万 and 1 that it has one of. */
function convertScale(figure: FigureRecord, words: string): string | undefined {
  if (figure.base !== 'none' || figure.unit === '' || !/\d|[０-９]/.test(words)) return undefined;
  const { name, factor } = splitScale(figure.unit);
  const written = figure.upper === undefined ? [figure.value] : [figure.value, figure.upper];
  const amounts = written.map((digits) => toNumber(digits)?.times(factor));
  if (name === '' || !amounts.every((amount) => amount !== undefined) || amounts[0]!.eq(0)) return undefined;
  const scale = SCALES.find((one) => amounts[0]!.gte(one.factor));
  if (!scale || scale.factor.eq(factor)) return undefined;
  const shown = amounts.map((amount) => showNumber(amount.div(scale.factor)));
  const isPlain = factor.eq(1);
  if (isPlain && figure.kind !== 'money' && amounts[0]!.lt(LONG)) return undefined;
  // 12345元 is no easier as 1.2345万元.
  if (isPlain && !shown.every((digits, i) => digits.length < written[i]!.length)) return undefined;
  return `${shown.join('–')}${scale.name}${name}`;
}
