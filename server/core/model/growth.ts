// Growth that does not come out of the result that the document gives elsewhere: 利润1.44亿元，同比增长12%, where last year's
// 1.2亿元 stands in the review. Only where one result of the same name, scope and unit is given.
import { type Quantity, quantityOf, toNumber } from './arithmetic.js';
import { createContext } from './comparison.js';
import type { DocumentModel } from './document.js';
import { plainKey } from './indicators.js';
import type { FigureRecord } from './ledger.js';

export interface GrowthProblem {
  readonly growth: FigureRecord;
  readonly level: FigureRecord;
  readonly result: FigureRecord;
  /** The growth in per cent that the two levels give. */
  readonly real: NonNullable<ReturnType<typeof toNumber>>;
}

/** Growth in constant prices, which no two levels give, or of several years. */
const OTHER_GROWTH = /年均|年平均|环比|可比|累计|生产总值|增加值|可支配收入|纯收入|GDP|社会消费品|固定资产投资/;

export function findGrowthProblems(model: DocumentModel): GrowthProblem[] {
  const context = createContext(model);
  const results = new Map<string, FigureRecord[]>();
  const nameOf = (record: FigureRecord): string =>
    `${plainKey(record.key)}/${context.placeOf({ ...record, role: 'result', change: 'none' })}`;
  for (const record of model.figures)
    if (record.role === 'result' && record.change === 'none' && record.filled && !record.conditional)
      results.set(nameOf(record), [...(results.get(nameOf(record)) ?? []), record]);
  return model.figures.flatMap((growth, i) => {
    const level = model.figures[i - 1];
    if (!level || !isGrowthOf(growth, level) || OTHER_GROWTH.test(growth.key)) return [];
    if (level.year !== undefined && level.year !== model.year) return [];
    const [result, ...others] = results.get(nameOf(level)) ?? [];
    const isLast = result && (result.year === undefined || model.year === undefined || result.year === model.year - 1);
    if (!isLast || others.some((other) => other.value !== result.value)) return [];
    const real = realGrowth(result, level, growth);
    return real ? [{ growth, level, result, real }] : [];
  });
}

/** `利润总额1.44亿元，同比增长12%`: one right behind the other, both plain. */
const isGrowthOf = (growth: FigureRecord, level: FigureRecord): boolean =>
  growth.role === 'target' &&
  growth.change === 'by' &&
  growth.move === 'raise' &&
  growth.base === 'percent' &&
  growth.comparator === '=' &&
  growth.upper === undefined &&
  growth.filled &&
  level.role === 'target' &&
  level.change === 'none' &&
  level.comparator === '=' &&
  level.upper === undefined &&
  level.sentence.start === growth.sentence.start &&
  growth.key.startsWith(level.key) &&
  growth.span.start - level.span.end <= 16;

/** The growth that the levels give; undefined where some real values that print so grow by as much as is stated. */
function realGrowth(from: FigureRecord, to: FigureRecord, stated: FigureRecord): GrowthProblem['real'] | undefined {
  const [a, b] = [rangeOf(from), rangeOf(to)];
  const said = toNumber(stated.value);
  if (!a || !b || !said || a.dimension !== b.dimension || a.low.lte(0)) return undefined;
  const least = b.low.minus(a.high).times(100).div(a.high);
  const most = b.high.minus(a.low).times(100).div(a.low);
  if (said.gte(least.minus(1)) && said.lte(most.plus(1))) return undefined;
  const [first, last] = [quantityOf(from)!.low, quantityOf(to)!.low];
  return last.minus(first).times(100).div(first).round(1);
}

/** What may lie behind the printed digits. */
function rangeOf(record: FigureRecord): Quantity | undefined {
  const quantity = quantityOf(record);
  const digits = toNumber(record.value);
  if (!quantity || !digits || digits.lte(0)) return undefined;
  const places = record.value.split('.')[1]?.length ?? 0;
  const half = quantity.low.div(digits).times(toNumber('0.5')!).div(toNumber('10')!.pow(places));
  return { dimension: quantity.dimension, low: quantity.low.minus(half), high: quantity.low.plus(half) };
}
