// What a rule is: data about it, messages in both languages, examples that run as tests, and a check that reads facts.
import type { Fix, MessageArguments, RelatedPlace, Severity } from '../lint/finding.js';
import type { DocumentModel } from '../model/document.js';
import type { Worded } from '../text/say.js';
import type { Span } from '../text/span.js';
import { defaultOf, type OptionSpecs, type OptionsOf, type RuleOptions } from './options.js';

/** A message with `{name}` where an argument goes; both languages, or it does not compile. */
export type Messages<Id extends string> = Readonly<Record<Id, Worded>>;

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

interface Described<Id extends string, Specs extends OptionSpecs> {
  /** `group/name`: also the file's name, the docs page and the diagnostic's code. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule rests on: `law`, a `standard` with its clause, `practice`, or only a `hint`. */
  readonly source: string;
  readonly fix: 'none' | 'safe' | 'review';
  readonly title: Worded;
  /** Why it matters to a writer. */
  readonly why: Worded;
  readonly messages: Messages<Id>;
  readonly examples: {
    readonly bad: Example;
    readonly good: Example;
    /** Looks bad and must stay silent. */
    readonly silent: Example;
    /** Of rules that compare: the other plan that the examples are held against. */
    readonly beside?: Example;
  };
  /** What a user may set beside the severity. */
  readonly options?: Specs;
}

export interface RuleDefinition<Id extends string, Specs extends OptionSpecs> extends Described<Id, Specs> {
  /** Pure: what it reports follows from the model, the options and the plan that the document is compared with, if any. */
  check(
    model: DocumentModel,
    report: (found: Report<Id>) => void,
    options: OptionsOf<Specs>,
    other: DocumentModel | undefined,
  ): void;
}

/** What the runner needs of a rule. */
export interface Runnable {
  readonly id: string;
  readonly severity: Severity | 'off';
  check(
    model: DocumentModel,
    report: (found: Report<string>) => void,
    options?: RuleOptions,
    other?: DocumentModel,
  ): void;
}

/** All that is told of a rule. */
export type RuleDescription = Described<string, OptionSpecs>;

/** A rule as the runner sees it, whatever its messages and options are called. */
export type Rule = RuleDescription & Runnable;

/** Keeps the names of a rule's messages and options checked at its own place and hides them elsewhere. */
export function defineRule<Id extends string, const Specs extends OptionSpecs = Record<never, never>>(
  rule: RuleDefinition<Id, Specs>,
): Rule {
  const defaults = Object.fromEntries(
    Object.entries<OptionSpecs[string]>(rule.options ?? {}).map(([name, spec]) => [name, defaultOf(spec)]),
  );
  return {
    ...rule,
    // The reader of the configuration lets only values through that fit the declaration.
    check: (model, report, options, other) =>
      rule.check(model, report, { ...defaults, ...options } as OptionsOf<Specs>, other),
  };
}
