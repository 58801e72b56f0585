// The tree of the target view: by section or by indicator, filtered, with the words of each item. Plain data and no editor.
// Invariant: an item keeps its id as long as what it stands for is there, so that the tree keeps what is open and selected.
import type { Texts } from '../texts.js';
import { createFilter } from './filter.js';
import { searchedTexts, showBaseline, showValue, type Target } from './list.js';

export type Grouping = 'section' | 'indicator';

export type Icon = 'conflict' | 'open' | 'target' | 'section' | 'indicator';

export interface TreeNode {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly icon: Icon;
  readonly children: readonly TreeNode[];
  /** Of a leaf: the id of its target. */
  readonly target?: string;
}

export interface TreeOptions {
  readonly by: Grouping;
  readonly filter: string;
  readonly texts: Texts;
}

export interface Tree {
  readonly nodes: readonly TreeNode[];
  /** Targets that the filter lets through. */
  readonly shown: number;
}

export function buildTree(targets: readonly Target[], { by, filter, texts }: TreeOptions): Tree {
  const fits = createFilter(filter);
  const shown = targets.filter((target) => fits(...searchedTexts(target)));
  const nodes = by === 'section' ? bySection(shown, texts) : byIndicator(shown, texts);
  return { nodes, shown: shown.length };
}

function bySection(targets: readonly Target[], texts: Texts): TreeNode[] {
  const groups = groupBy(targets, ({ path }) => path.join('\n'));
  return [...groups.values()].map((group) => {
    const { path, section } = group[0]!;
    const label = section || texts.targetNoSection();
    return toGroup(`section/${path.join('/')}`, label, path, 'section', group, texts, (target) =>
      toLeaf(target, 'section', nameOf(target, texts), [target.deadline, scopeOf(target, texts)], texts),
    );
  });
}

/** An indicator that is mentioned once is no group: there is nothing to open. */
function byIndicator(targets: readonly Target[], texts: Texts): TreeNode[] {
  const groups = groupBy(targets, ({ key, indicator }) => key || indicator);
  return [...groups].map(([key, group]) => {
    const first = group[0]!;
    const label = nameOf(first, texts);
    const rest = (target: Target): string[] => [target.deadline, scopeOf(target, texts), target.section];
    if (group.length === 1) return toLeaf(first, 'indicator', label, rest(first), texts);
    return toGroup(`indicator/${key}`, label, [], 'indicator', group, texts, (target) =>
      toLeaf(target, 'indicator', undefined, rest(target), texts),
    );
  });
}

/** In the order of each group's first member. */
function groupBy(targets: readonly Target[], nameOfGroup: (target: Target) => string): Map<string, Target[]> {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const name = nameOfGroup(target);
    const group = groups.get(name);
    if (group) group.push(target);
    else groups.set(name, [target]);
  }
  return groups;
}

const nameOf = ({ indicator }: Target, texts: Texts): string => indicator || texts.targetNoIndicator();

const scopeOf = ({ scope }: Target, texts: Texts): string => scope.join(texts.targetComma());

function toGroup(
  id: string,
  label: string,
  path: readonly string[],
  icon: Icon,
  group: readonly Target[],
  texts: Texts,
  makeLeaf: (target: Target) => TreeNode,
): TreeNode {
  const facts = [String(group.length), ...stateOf(group, texts)];
  return {
    id,
    label,
    description: facts.join(' · '),
    tooltip: path.length > 1 ? path.join(' › ') : label,
    spoken: [label, texts.targetMentions(group.length), ...stateOf(group, texts)].join(', '),
    icon: group.some(isMarked) ? 'conflict' : icon,
    children: group.map(makeLeaf),
  };
}

const isMarked = ({ reports }: Target): boolean => reports.length > 0;

/** What is wrong with one target, or with some of a group. */
function stateOf(targets: readonly Target[], texts: Texts): string[] {
  const words: string[] = [];
  if (targets.some(isMarked)) words.push(texts.targetConflict());
  if (targets.some(({ filled }) => !filled)) words.push(texts.targetOpen());
  return words;
}

/** Without a name the value is the label, because the group above has the name. */
function toLeaf(
  target: Target,
  by: Grouping,
  name: string | undefined,
  facts: readonly string[],
  texts: Texts,
): TreeNode {
  const value = showValue(target);
  const state = stateOf([target], texts);
  // What is wrong comes first: a narrow side bar cuts off the rest.
  const described = [...(name === undefined ? [] : [value]), ...state, ...facts].filter(Boolean);
  const spoken = texts.targetSpoken(target.comparator, target.value + target.unit);
  return {
    id: `${by}/${target.id}`,
    label: name ?? value,
    description: described.join(' · '),
    tooltip: describe(target, texts),
    spoken: [nameOf(target, texts), spoken, ...factsOf(target, texts), ...state].join(', '),
    icon: isMarked(target) ? 'conflict' : target.filled ? 'target' : 'open',
    children: [],
    target: target.id,
  };
}

const describe = (target: Target, texts: Texts): string =>
  [
    `${nameOf(target, texts)} ${showValue(target)}`,
    ...factsOf(target, texts),
    ...(target.path.length > 0 ? [texts.targetSection(target.path.join(' › '))] : []),
    ...(target.filled ? [] : [texts.targetOpen()]),
    ...target.reports.map(({ message }) => `⚠ ${message}`),
  ].join('\n');

function factsOf(target: Target, texts: Texts): string[] {
  const { deadline, baseline } = target;
  const facts: string[] = [];
  if (deadline !== '') facts.push(texts.targetDeadline(deadline));
  if (target.scope.length > 0) facts.push(texts.targetScope(scopeOf(target, texts)));
  if (baseline) facts.push(texts.targetBaseline(showBaseline(baseline), baseline.year));
  return facts;
}
