// Findings as a tree: groups of rules, rules, places. What a view shows and what a command is asked to do are told by names
// that outlive an edit elsewhere.
import type { Finding, Severity } from '../lint/finding.js';
import { chooseFixes } from '../lint/fix.js';
import type { DocumentModel } from '../model/document.js';
import { GROUPS, groupOf } from '../rules/groups.js';
import { describeRules, findRule } from '../rules/index.js';
import { type Locale, say } from '../text/say.js';
import { lineAt, type Snapshot } from '../text/snapshot.js';
import type { Span } from '../text/span.js';

/** A finding with a name. */
export interface Problem {
  /** The rule, the words and the how-manieth time that it says so of them; the same after an edit elsewhere. */
  readonly id: string;
  readonly finding: Finding;
  /** The words that it quotes, on one line. */
  readonly words: string;
  /** What stands beside them in their line. */
  readonly before: string;
  readonly after: string;
}

export interface RuleProblems {
  readonly rule: string;
  /** What it finds; of a rule that a user wrote, its name. */
  readonly title: string;
  /** That of the gravest of its findings. */
  readonly severity: Severity;
  /** How many places can be changed together. */
  readonly fixable: number;
  /** In the order of the text, at least one. */
  readonly problems: readonly Problem[];
}

export interface ProblemGroup {
  /** The first part of the rules' ids. */
  readonly group: string;
  readonly title: string;
  readonly rules: readonly RuleProblems[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Names are for finding a place again, and a whole paragraph makes no better one. */
const LONGEST_NAME = 40;

/** How much of the line is shown on each side, in UTF-16 units. */
const BEFORE = 8;
const AFTER = 16;

export function nameProblems({ snapshot }: DocumentModel, findings: readonly Finding[]): Problem[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const words = snapshot.text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ').trim();
    const name = `${finding.rule}#${[...words].slice(0, LONGEST_NAME).join('')}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { id: `${name}#${count}`, finding, words, ...readBeside(snapshot, finding.span) };
  });
}

function readBeside(snapshot: Snapshot, span: Span): Pick<Problem, 'before' | 'after'> {
  const first = lineAt(snapshot, span.start);
  const last = lineAt(snapshot, span.end);
  const head = snapshot.lines[first]!.content.slice(0, span.start - snapshot.starts[first]!);
  const tail = snapshot.lines[last]!.content.slice(span.end - snapshot.starts[last]!);
  // Half a character at either edge is left out.
  const before = head.slice(-BEFORE).replace(/^[\udc00-\udfff]/, '');
  const after = tail.slice(0, AFTER).replace(/[\ud800-\udbff]$/, '');
  return { before: before.trimStart(), after: after.trimEnd() };
}

/** Groups and rules in the order of the documentation, rules of users last. */
export function groupProblems(model: DocumentModel, findings: readonly Finding[], locale: Locale): ProblemGroup[] {
  const byRule = new Map<string, Problem[]>();
  for (const problem of nameProblems(model, findings)) {
    const { rule } = problem.finding;
    byRule.set(rule, [...(byRule.get(rule) ?? []), problem]);
  }
  const known = describeRules().map(({ id }) => id);
  const ids = [
    ...known.filter((id) => byRule.has(id)),
    ...[...byRule.keys()].filter((id) => !known.includes(id)).sort(),
  ];
  const names = [...Object.keys(GROUPS), ...ids.map(groupOf)].filter((name, i, all) => all.indexOf(name) === i);
  return names.flatMap((group) => {
    const rules = ids.filter((id) => groupOf(id) === group).map((id) => toRule(id, byRule.get(id)!, locale));
    const title = GROUPS[group];
    return rules.length > 0 ? [{ group, title: title ? say(title, locale) : group, rules }] : [];
  });
}

function toRule(rule: string, problems: readonly Problem[], locale: Locale): RuleProblems {
  const title = findRule(rule)?.title;
  const findings = problems.map(({ finding }) => finding);
  return {
    rule,
    title: title ? say(title, locale) : rule.slice(rule.indexOf('/') + 1),
    severity: SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint',
    fixable: chooseRuleFixes(findings, rule).length,
    problems,
  };
}

/** The changes of one rule that can be made together, in order of place, none touching another. */
export const chooseRuleFixes = (findings: readonly Finding[], rule: string): ReturnType<typeof chooseFixes> =>
  chooseFixes(
    findings.filter((finding) => finding.rule === rule),
    true,
  );
