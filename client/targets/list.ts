// The target figures as the views show them: with a name that lasts, and in words. Plain data and no editor.
import type { Baseline, Comparator, TargetItem } from '../../server/protocol.js';

export interface Target extends TargetItem {
  /** Lasts while the text is edited elsewhere: the indicator, and the how-manieth mention of it. */
  readonly id: string;
}

export function nameTargets(items: readonly TargetItem[]): Target[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const name = item.key || item.indicator;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { ...item, id: `${name}#${count}` };
  });
}

const SIGNS: Readonly<Record<Comparator, string>> = { '>=': '≥', '<=': '≤', '=': '', '~': '≈' };

/** `≥95%` */
export const showValue = ({ comparator, value, unit }: Pick<TargetItem, 'comparator' | 'value' | 'unit'>): string =>
  `${SIGNS[comparator]}${value}${unit}`;

export const showBaseline = ({ value, unit }: Baseline): string => value + unit;

/** What of a target a filter looks at. */
export const searchedTexts = (target: TargetItem): string[] => [
  target.indicator,
  showValue(target),
  target.deadline,
  ...target.scope,
  ...target.path,
];
