// What client and server say to each other of the findings of a plan by rule, and of the numbers that it claims.
import type { ClaimRow, ProblemGroup, RuleProblems, Severity } from '../core/index.js';
import type { IgnoreArguments, Range } from '../protocol.js';

export type { CheckId, ClaimState, Severity } from '../core/index.js';

export interface DocumentParams {
  readonly uri: string;
}

/** A finding; `id` outlives an edit elsewhere, `range` does not. */
export interface ProblemItem {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Range;
  /** The words that it quotes, on one line, with what stands beside them in theirs. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** In the language of planlint's messages, as are all titles here. */
  readonly message: string;
}

export interface RuleItem extends Omit<RuleProblems, 'problems'> {
  readonly problems: readonly ProblemItem[];
}

export interface GroupItem extends Omit<ProblemGroup, 'rules'> {
  readonly rules: readonly RuleItem[];
}

export interface ProblemsResult {
  readonly version: number;
  /** Without what the writer set aside. */
  readonly groups: readonly GroupItem[];
}

export interface FixRuleParams extends DocumentParams {
  readonly rule: string;
}

export interface FixRuleResult {
  readonly version: number;
  /** How many places are changed. */
  readonly places: number;
  /** In order, none touching another; they hold for `version` only. */
  readonly edits: readonly RuleEdit[];
}

export interface RuleEdit {
  readonly range: Range;
  readonly newText: string;
  /** Of a change that a writer should look at first: what it does. */
  readonly review?: string;
}

export interface IgnoreProblemParams extends DocumentParams {
  readonly id: string;
}

export interface ExplainRuleParams extends DocumentParams {
  readonly rule: string;
}

export interface ExplainRuleResult {
  /** A page. */
  readonly markdown: string;
}

export interface ClaimItem extends Omit<ClaimRow, 'span' | 'items'> {
  readonly range: Range;
  readonly items: readonly { readonly words: string; readonly range: Range }[];
}

export interface ClaimsResult {
  readonly version: number;
  /** In the order of the text. */
  readonly claims: readonly ClaimItem[];
}

/** All null where the document is not open or not checked. */
export interface ProblemRequests {
  'planlint/problems': { readonly params: DocumentParams; readonly result: ProblemsResult | null };
  /** All changes of one rule that can be made together. */
  'planlint/fixRule': { readonly params: FixRuleParams; readonly result: FixRuleResult | null };
  /** What the command `planlint.ignore` takes; null also where the problem is gone, or has no folder for an ignore file. */
  'planlint/ignoreProblem': { readonly params: IgnoreProblemParams; readonly result: IgnoreArguments | null };
  /** Null also for a rule that is not known. */
  'planlint/explainRule': { readonly params: ExplainRuleParams; readonly result: ExplainRuleResult | null };
  'planlint/claims': { readonly params: DocumentParams; readonly result: ClaimsResult | null };
}
