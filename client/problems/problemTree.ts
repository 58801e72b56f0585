// The tree of the problem view: groups, rules, places, filtered.
import type { GroupItem, ProblemItem, RuleItem } from '../../server/protocol.js';
import { createFilter } from '../targets/filter.js';
import type { Texts } from '../texts.js';
import { type Node, quoteProblem } from './node.js';

export interface ProblemTree {
  readonly nodes: readonly Node[];
  readonly all: number;
  /** Those that the filter lets through. */
  readonly shown: number;
}

const problemsOf = (groups: readonly GroupItem[]): readonly ProblemItem[] =>
  groups.flatMap(({ rules }) => rules.flatMap(({ problems }) => problems));

export function buildProblemTree(groups: readonly GroupItem[], filter: string, texts: Texts): ProblemTree {
  const fits = createFilter(filter);
  const left = groups.flatMap((group) => {
    const rules = group.rules.flatMap((rule) => {
      const names = [group.title, rule.title, rule.rule, texts.severity(rule.severity)];
      const problems = rule.problems.filter((one) => fits(...names, one.message, one.before + one.words + one.after));
      return problems.length > 0 ? [{ ...rule, problems }] : [];
    });
    return rules.length > 0 ? [{ ...group, rules }] : [];
  });
  return {
    nodes: left.map((group) => toGroup(group, texts)),
    all: problemsOf(groups).length,
    shown: problemsOf(left).length,
  };
}

function toGroup(group: GroupItem, texts: Texts): Node {
  const count = problemsOf([group]).length;
  return {
    id: `group/${group.group}`,
    label: group.title,
    description: String(count),
    tooltip: group.title,
    spoken: [group.title, texts.problemPlaces(count)].join(', '),
    icon: 'group',
    kind: 'group',
    children: group.rules.map((rule) => toRule(rule, texts)),
  };
}

function toRule({ rule, title, severity, fixable, problems }: RuleItem, texts: Texts): Node {
  const count = problems.length;
  const fix = fixable > 0 ? [texts.problemFixable(fixable)] : [];
  return {
    id: `rule/${rule}`,
    label: title,
    description: [String(count), ...fix].join(' · '),
    tooltip: [title, rule, texts.severity(severity), ...fix].join('\n'),
    spoken: [title, texts.severity(severity), texts.problemPlaces(count), ...fix].join(', '),
    icon: severity,
    kind: fixable > 0 ? 'fixableRule' : 'rule',
    rule,
    children: problems.map((problem) => toProblem(problem, texts)),
  };
}

function toProblem(problem: ProblemItem, texts: Texts): Node {
  const { id, severity, range, words, message } = problem;
  const line = texts.problemLine(range.start.line + 1);
  return {
    id: `problem/${id}`,
    label: quoteProblem(problem, texts),
    description: line,
    tooltip: message,
    spoken: [words, message, texts.severity(severity), line].join(', '),
    icon: severity,
    kind: 'problem',
    target: { id },
    children: [],
  };
}
