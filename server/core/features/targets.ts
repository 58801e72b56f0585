// The target figures of a document as plain rows, for the command line, the target view and the exports.
import type { Comparator } from '../data/comparators.js';
import { quantityOf, toNumber } from '../model/arithmetic.js';
import type { DocumentModel } from '../model/document.js';
import type { FigureRecord, FigureRole } from '../model/ledger.js';
import type { Span } from '../text/span.js';
import { createBaselines } from './targets/baselines.js';

export interface TargetRow {
  readonly indicator: string;
  /** Figures of one key are of one indicator. */
  readonly key: string;
  readonly comparator: Comparator;
  /** Plain digits; `3-5` for a range, `1:1.5` for a ratio, `xx` where it is not filled in. */
  readonly value: string;
  /** As the document writes it, with 万 or 亿 before it. */
  readonly unit: string;
  /** The value as a number of its unit, the lower end of a range; absent where it is not filled in, or a ratio. */
  readonly amount?: number;
  readonly filled: boolean;
  /** The number with its unit. */
  readonly span: Span;
  /** Title of the nearest heading above; empty where there is none. */
  readonly section: string;
  /** Titles of all headings above, outermost first. */
  readonly path: readonly string[];
  /** By when, as written; empty where the sentence does not say. */
  readonly deadline: string;
  /** The year that it is meant for, where it can be told. */
  readonly year?: number;
  readonly role: FigureRole;
  /** Words of place, level and population that it holds for; empty without any. */
  readonly scope: readonly string[];
  /** What the plan says of the same indicator as it was. */
  readonly baseline?: Baseline;
}

/** The figure that a target starts from. */
export interface Baseline {
  readonly value: string;
  readonly unit: string;
  /** As a number of the target's unit; absent where the two cannot be compared exactly. */
  readonly amount?: number;
  readonly year?: number;
}

/** Figures that the plan sets as goals, in order; 全覆盖 has no figure to set. */
export function computeTargets(model: DocumentModel): TargetRow[] {
  const findBaseline = createBaselines(model);
  return model.figures.filter(isTarget).map((figure) => toRow(figure, findBaseline(figure)));
}

export const isTarget = ({ role, evidence }: FigureRecord): boolean => role === 'target' && evidence !== 'worded';

/** `baseline` is what the plan says of the same indicator as it was. */
export function toRow(figure: FigureRecord, baseline?: FigureRecord): TargetRow {
  const amount = amountOf(figure);
  return {
    indicator: figure.indicator,
    key: figure.key,
    comparator: figure.comparator,
    value: wholeValue(figure),
    unit: figure.writtenUnit,
    ...(amount === undefined ? {} : { amount }),
    filled: figure.filled,
    span: figure.span,
    section: figure.section.at(-1) ?? '',
    path: figure.section,
    deadline: figure.deadline,
    ...(figure.year === undefined ? {} : { year: figure.year }),
    role: figure.role,
    // 其中 only leads over from the whole to its parts.
    scope: figure.scope.split('|').filter((word) => word !== '' && word !== '其中'),
    ...(baseline === undefined ? {} : { baseline: toBaseline(baseline, figure) }),
  };
}

const wholeValue = ({ value, upper }: FigureRecord): string => (upper === undefined ? value : `${value}-${upper}`);

const amountOf = ({ filled, value }: FigureRecord): number | undefined => {
  const number = filled ? toNumber(value) : undefined;
  return number === undefined ? undefined : Number(number);
};

function toBaseline(baseline: FigureRecord, target: FigureRecord): Baseline {
  const amount = amountInUnitOf(baseline, target);
  return {
    value: wholeValue(baseline),
    unit: baseline.writtenUnit,
    ...(amount === undefined ? {} : { amount }),
    ...(baseline.year === undefined ? {} : { year: baseline.year }),
  };
}

/** 1.2亿元 beside 15000万元 is 12000. */
function amountInUnitOf(baseline: FigureRecord, target: FigureRecord): number | undefined {
  const value = toNumber(target.value);
  const [from, to] = [quantityOf(baseline), quantityOf(target)];
  if (!value || !from || !to || from.dimension !== to.dimension || to.low.eq(0)) return undefined;
  return Number(from.low.times(value).div(to.low));
}
