// The rows of a pack about wrong words: strings that are always wrong, and words that stand for another in some company.
import type { Proof } from './pack.js';

export interface TypoGroup extends Proof {
  /** What is written → what is meant. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** Words with one character wrong: `申请` with `身|清` stands for 身请 and 申清. */
export interface SlipGroup extends Proof {
  /** What is meant → the wrong characters for each of its places, with a stroke between the places. */
  readonly words: Readonly<Record<string, string>>;
  /**
   * Two words that meet can make the wrong form, so that it counts only where a word plainly begins at its left side or
   * ends at its right side: `制渡` in `完善制渡`, not in `限制渡口`.
   */
  readonly edge?: 'left' | 'right' | 'either';
  /** The words as `indexSlips` has them, in a bundle, where `words` is empty. */
  readonly starts?: Readonly<Record<string, string>>;
}

/**
 * Words of two characters of which one is taken for another that sounds or looks alike: 名确 for 明确. Anything that is
 * neither known nor passed over and is one such character away from a word that is meant is a slip, where words plainly
 * end before it and begin behind it. Words and pairs are kept by their first characters, with their second ones behind.
 */
export interface HomophoneRow extends Proof {
  /** Characters that are taken for one another, a string each. */
  readonly alike: readonly string[];
  /** Words that may be meant, the commoner ones first. */
  readonly meant: Readonly<Record<string, string>>;
  /** Further words that are right. */
  readonly known: Readonly<Record<string, string>>;
  /** Pairs that two words can make where they meet. */
  readonly passed: Readonly<Record<string, string>>;
}

/**
 * What a hasty hand leaves where words plainly end before and begin behind: a character typed twice (完完善, 制度度), two that
 * changed places (善完 for 完善) or one left out of a phrase (指导思 for 指导思想).
 */
export interface HasteRow extends Proof {
  /** Characters that begin words and never stand alone, so that two of them before a word are one too many. */
  readonly heads: string;
  /** Characters that end words and never stand alone. */
  readonly tails: string;
  /** Words of one character that are never said twice. */
  readonly particles: string;
  /** Words whose characters make nothing when they change places, by their first characters. */
  readonly swapped: Readonly<Record<string, string>>;
  /** Phrases of two words of two characters, the commoner ones first. */
  readonly phrases: readonly string[];
}

/** A word that is right elsewhere: the words beside it decide. */
export interface Substitution extends Proof {
  readonly wrong: string;
  readonly right: string;
  /** `substituted`: a program that makes a text look new put it there. */
  readonly kind: 'substituted' | 'typo';
  /** Stretches with the word in which it is wrong, and what stands right before or right behind it there. */
  readonly phrases?: readonly string[];
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** It is wrong before a number that is no date and no time: 到达95%. */
  readonly beforeFigure?: boolean;
  /** What stands right before or right behind it where it is right. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly always?: boolean;
  /**
   * In an altered text: `all` reports it wherever nothing speaks for it, `only` heeds the company there alone. `some`: its
   * company tells, but where no other word of the text was exchanged it is a guess.
   */
  readonly altered?: 'all' | 'only' | 'some';
}
