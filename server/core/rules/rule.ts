// What a rule is: data about it, messages in both languages, examples that run as tests, and a check that reads facts.
import type { Fix, Locale, MessageArguments, RelatedPlace, Severity } from '../lint/finding.js';
import type { DocumentModel } from '../model/document.js';
import type { Span } from '../text/span.js';

/** A message with `{name}` where an argument goes; both languages, or it does not compile. */
export type Messages<Id extends string> = Readonly<Record<Id, Readonly<Record<Locale, string>>>>;

/** One text with marks: ⟦rule:words⟧ round what must be reported. */
export type Example = string;

export interface Report<Id extends string> {
  readonly span: Span;
  readonly messageId: Id;
  readonly args?: MessageArguments;
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

export interface RuleDefinition<Id extends string> {
  /** `group/name`: also the file's name, the docs page and the diagnostic's code. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule rests on: `law`, a `standard` with its clause, `practice`, or only a `hint`. */
  readonly source: string;
  readonly fix: 'none' | 'safe' | 'review';
  readonly title: Readonly<Record<Locale, string>>;
  /** Why it matters to a writer. */
  readonly why: Readonly<Record<Locale, string>>;
  readonly messages: Messages<Id>;
  readonly examples: {
    readonly bad: Example;
    readonly good: Example;
    /** Looks bad and must stay silent. */
    readonly silent: Example;
  };
  check(model: DocumentModel, report: (found: Report<Id>) => void): void;
}

/** A rule as the runner sees it, whatever its messages are called. */
export type Rule = RuleDefinition<string>;

/** What is told of a rule: all of it but the check. */
export type RuleDescription = Omit<Rule, 'check'>;

/** Keeps the names of a rule's messages checked at its own place and hides them elsewhere. */
export function defineRule<Id extends string>(rule: RuleDefinition<Id>): Rule {
  return { ...rule, check: (model, report) => rule.check(model, report) };
}
