// The tree of the comparison: what was left behind, targets by how they changed, sentences carried over. Plain data and no
// editor. Invariant: an item keeps its id as long as what it stands for is there, so that the tree keeps what is open.
import type {
  CarriedPassage,
  ComparedFigure,
  ComparedTargetItem,
  ComparisonResult,
  LeftBehind,
  Range,
  TargetChange,
} from '../../server/protocol.js';
import { showValue } from '../targets/list.js';
import type { Texts } from '../texts.js';

export type CompareIcon = TargetChange | 'sentence' | 'name' | 'year' | 'pick';

export interface CompareNode {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly icon: CompareIcon;
  /** To be seen at once. */
  readonly isWarning: boolean;
  /** Of a group: shown folded up at first. */
  readonly isFolded: boolean;
  readonly children: readonly CompareNode[];
  /** Of a leaf: where it stands in this plan and in the other one; at least one of them. */
  readonly here?: Range;
  readonly there?: Range;
}

/** What a reader asks about first. */
const CHANGES: readonly TargetChange[] = ['lowered', 'raised', 'changed', 'open', 'dropped', 'new', 'kept'];
/** Long, and of little news. */
const FOLDED: ReadonlySet<CompareIcon> = new Set<CompareIcon>(['kept', 'new', 'sentence']);

export function buildCompareTree(result: ComparisonResult, { compare: texts }: Texts): CompareNode[] {
  const { targets, passages, names, years, carried, sentences } = result;
  const groups: [CompareIcon, string, string, CompareNode[]][] = [
    ['name', texts.names(), texts.count(names.length), names.map((left) => toLeft(left, 'name', texts))],
    ['year', texts.years(), texts.count(years.length), years.map((left) => toLeft(left, 'year', texts))],
    ...CHANGES.map((change): [CompareIcon, string, string, CompareNode[]] => {
      const changed = targets.filter((target) => target.change === change);
      const leaves = changed.map((target) => toTarget(target, texts));
      return [change, texts.change(change), texts.count(leaves.length), leaves];
    }),
    ['sentence', texts.sentences(), texts.share(carried, sentences), passages.map((each) => toPassage(each, texts))],
  ];
  return groups
    .filter(([, , , leaves]) => leaves.length > 0)
    .map(([icon, label, description, leaves]) => ({
      id: icon,
      label,
      description,
      tooltip: label,
      spoken: `${label}, ${description}`,
      icon,
      isWarning: leaves.some(({ isWarning }) => isWarning),
      isFolded: FOLDED.has(icon),
      children: number(leaves),
    }));
}

const LEAF = { isFolded: false, children: [] };

/** Where there is nothing to show: the way to choose another plan. */
export const createPickNode = ({ compare: texts }: Texts): CompareNode => ({
  ...LEAF,
  id: 'pick',
  label: texts.pick(),
  description: '',
  tooltip: texts.pickHint(),
  spoken: texts.pick(),
  icon: 'pick',
  isWarning: false,
});

/** Items of one content are told apart by their order. */
function number(leaves: readonly CompareNode[]): CompareNode[] {
  const seen = new Map<string, number>();
  return leaves.map((leaf) => {
    const count = seen.get(leaf.id) ?? 0;
    seen.set(leaf.id, count + 1);
    return count === 0 ? leaf : { ...leaf, id: `${leaf.id}#${count}` };
  });
}

function toTarget(target: ComparedTargetItem, texts: Texts['compare']): CompareNode {
  const { change, trend, here, there } = target;
  const label = target.indicator || texts.noIndicator();
  const values = [there, here].flatMap((figure) => (figure ? [showValue(figure)] : []));
  const spoken = [there, here].flatMap((figure) => (figure ? [speak(figure, texts)] : []));
  const state = trend ? [trend === 'better' ? texts.better() : texts.worse()] : [];
  const isSame = change === 'kept' && values[0] === values[1];
  return {
    ...LEAF,
    id: `${change}/${label}/${values.join('→')}`,
    label,
    description: [isSame ? values[0]! : values.join(' → '), ...state].join(' · '),
    tooltip: [
      label,
      ...(there ? [texts.there(describe(there))] : []),
      ...(here ? [texts.here(describe(here))] : []),
      ...state,
    ].join('\n'),
    spoken: [label, spoken.length === 2 ? texts.fromTo(spoken[0]!, spoken[1]!) : spoken[0]!, ...state].join(', '),
    icon: change,
    isWarning: trend === 'worse' || change === 'open',
    ...(here ? { here: here.range } : {}),
    ...(there ? { there: there.range } : {}),
  };
}

const speak = ({ comparator, value, unit }: ComparedFigure, texts: Texts['compare']): string =>
  texts.value(comparator, value + unit);

const describe = (figure: ComparedFigure): string =>
  [showValue(figure), figure.deadline, figure.section].filter(Boolean).join(' · ');

function toPassage({ text, range, other, sentences }: CarriedPassage, texts: Texts['compare']): CompareNode {
  const description = sentences > 1 ? texts.run(sentences) : '';
  return {
    ...LEAF,
    id: `sentence/${text}`,
    label: text,
    description,
    tooltip: text,
    spoken: [text, description].filter(Boolean).join(', '),
    icon: 'sentence',
    isWarning: false,
    here: range,
    there: other,
  };
}

function toLeft({ words, own, range }: LeftBehind, icon: 'name' | 'year', texts: Texts['compare']): CompareNode {
  const description = own === undefined ? '' : texts.instead(own);
  return {
    ...LEAF,
    id: `${icon}/${words}`,
    label: words,
    description,
    tooltip: [words, description].filter(Boolean).join('\n'),
    spoken: [words, description].filter(Boolean).join(', '),
    icon,
    isWarning: true,
    here: range,
  };
}
