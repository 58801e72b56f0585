// Options that a rule may declare: what a user can set beside its severity. The declaration gives the rule its type, and
// the reader of .planlint.json, the schema, the documentation and `planlint explain` what may stand there.
import type { Worded } from '../text/say.js';

interface Described {
  /** What it sets, in a few words. */
  readonly title: Worded;
}

export interface NumberOption extends Described {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

/** One word out of a few. */
export interface ChoiceOption extends Described {
  readonly kind: 'choice';
  readonly default: string;
  readonly values: readonly string[];
}

/** A list of texts that the user writes; empty by default. */
export interface WordsOption extends Described {
  readonly kind: 'words';
}

/** A list of some words out of a few; empty by default. */
export interface NamesOption extends Described {
  readonly kind: 'names';
  readonly values: readonly string[];
}

export type OptionSpec = NumberOption | ChoiceOption | WordsOption | NamesOption;
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends NumberOption
  ? number
  : S extends ChoiceOption | NamesOption
    ? S extends ChoiceOption
      ? S['values'][number]
      : readonly S['values'][number][]
    : readonly string[];

/** What a rule with these options is handed: each of them, set or not. */
export type OptionsOf<S extends OptionSpecs> = { readonly [Name in keyof S]: ValueOf<S[Name]> };

export type OptionValue = number | string | readonly string[];
/** What was set for one rule; it must fit the rule's declaration. */
export type RuleOptions = Readonly<Record<string, OptionValue>>;

export const defaultOf = (spec: OptionSpec): OptionValue =>
  spec.kind === 'number' || spec.kind === 'choice' ? spec.default : [];

/** No text of a list is longer: it is looked for at every report. */
export const LONGEST_WORDS = 100;

/** For rules that find words by a list: what the writer says is right. */
export const EXCEPT = {
  kind: 'words',
  title: { 'zh-CN': '这些词句里的不报', en: 'What stands within these words is not reported' },
} as const satisfies WordsOption;
