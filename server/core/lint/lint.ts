// Runs the rules over a model. A rule that throws, or takes longer than it may, is named in the result and costs only its own
// findings.
import type { DocumentModel } from '../model/document.js';
import { RULES } from '../rules/index.js';
import type { RuleOptions } from '../rules/options.js';
import { toRule, type UserPattern } from '../rules/pattern.js';
import type { Report, Runnable } from '../rules/rule.js';
import type { Finding, Severity } from './finding.js';

export interface LintOptions {
  /** Severity by rule id; `off` leaves a rule out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** What was set for rules that have options, by rule id; it must fit what the rules declare. */
  readonly options?: Readonly<Record<string, RuleOptions>>;
  /** The rules that users wrote themselves. */
  readonly patterns?: readonly UserPattern[];
  /** The plan that the document is compared with; rules that compare report nothing without one. */
  readonly other?: DocumentModel;
  /** How many matches of one pattern are reported; some where absent. */
  readonly mostMatches?: number;
  /** The rules to run; all of them, and the patterns, where absent. */
  readonly rules?: readonly Runnable[];
  /** How long one rule may take; as long as it likes where absent. */
  readonly budget?: RuleBudget;
}

/** The core has no clock of its own. */
export interface RuleBudget {
  readonly milliseconds: number;
  now(): number;
}

export interface LintResult {
  /** Sorted by place, then rule. */
  readonly findings: readonly Finding[];
  /** Rules that threw or took too long, with what is to be told of it; their findings are left out. */
  readonly failures: readonly RuleFailure[];
}

export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}

export function lint(model: DocumentModel, options: LintOptions = {}): LintResult {
  const steps = lintInSteps(model, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, a rule a step, for those who have something else to do in between. */
export function* lintInSteps(model: DocumentModel, options: LintOptions = {}): Generator<undefined, LintResult> {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rulesOf(options)) {
    const severity = options.severities?.[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    const isSet = options.severities?.[rule.id] !== undefined;
    try {
      const found: Finding[] = [];
      const stopAtEnd = watch(options.budget);
      const report = (each: Report<string>): void => {
        stopAtEnd();
        found.push(toFinding(rule, each, isSet ? severity : (each.severity ?? severity)));
      };
      rule.check(model, report, options.options?.[rule.id], options.other);
      stopAtEnd();
      for (const each of apart(found)) findings.push(each);
    } catch (error) {
      failures.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
    yield;
  }
  findings.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  return { findings, failures };
}

/**
 * A rule marks no words twice: of two findings that overlap the one that begins first is told, else the one reported first.
 * Two parts that a plan lacks are both told, at its whole title.
 */
function apart(found: readonly Finding[]): readonly Finding[] {
  let last: Finding | undefined;
  return [...found]
    .sort((a, b) => a.span.start - b.span.start)
    .filter((finding) => {
      const { span } = finding;
      const isSame = span.start === last?.span.start && span.end === last.span.end;
      if (last && span.start < last.span.end && !isSame) return false;
      last = finding;
      return true;
    });
}

/** Throws once the budget is spent: a rule is stopped at its next report, or at its end. */
function watch(budget: RuleBudget | undefined): () => void {
  if (!budget) return () => {};
  const end = budget.now() + budget.milliseconds;
  return () => {
    if (budget.now() > end) throw new Error(`took longer than ${budget.milliseconds} ms`);
  };
}

const rulesOf = ({ rules, patterns = [], mostMatches }: LintOptions): readonly Runnable[] =>
  rules ?? [...RULES, ...patterns.map((pattern) => toRule(pattern, mostMatches))];

/** Shared, because most findings have none. */
const NONE: readonly never[] = [];
const NO_ARGS = {};

const toFinding = (rule: Runnable, report: Report<string>, severity: Severity): Finding => ({
  rule: rule.id,
  severity,
  span: report.span,
  messageId: report.messageId,
  args: report.args ?? NO_ARGS,
  related: report.related ?? NONE,
  fixes: report.fixes ?? NONE,
});
