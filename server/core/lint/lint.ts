// Runs the rules over a model. A rule that throws is named in the result and costs only its own findings.
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
}

export interface LintResult {
  /** Sorted by place, then rule. */
  readonly findings: readonly Finding[];
  /** Rules that threw, with the error's message; their findings are left out. */
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
      const report = (each: Report<string>): void => {
        found.push(toFinding(rule, each, isSet ? severity : (each.severity ?? severity)));
      };
      rule.check(model, report, options.options?.[rule.id], options.other);
      findings.push(...found);
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

const rulesOf = ({ rules, patterns = [], mostMatches }: LintOptions): readonly Runnable[] =>
  rules ?? [...RULES, ...patterns.map((pattern) => toRule(pattern, mostMatches))];

const toFinding = (rule: Runnable, report: Report<string>, severity: Severity): Finding => ({
  rule: rule.id,
  severity,
  span: report.span,
  messageId: report.messageId,
  args: report.args ?? {},
  related: report.related ?? [],
  fixes: report.fixes ?? [],
});
