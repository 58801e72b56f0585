// An item of the trees of problems and of claims, as plain data.
import type { ProblemItem } from '../../server/protocol.js';
import type { Texts } from '../texts.js';

export interface Node {
  /** Stays while what it stands for is there, so that the tree keeps what is open and selected. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly icon: Icon;
  readonly children: readonly Node[];
  /** By which the menus of the manifest know it. */
  readonly kind: 'group' | 'rule' | 'fixableRule' | 'problem' | 'claim' | 'item';
  /** Of a rule: its id. */
  readonly rule?: string;
  /** What a click asks for. */
  readonly target?: Target;
}

export type Icon =
  | 'group'
  | 'error'
  | 'warning'
  | 'information'
  | 'hint'
  | 'right'
  | 'wrong'
  | 'doubtful'
  | 'aside'
  | 'item';

/** The words of a problem with what stands beside them; a mark that the sentence before left at the front says nothing. */
export const quoteProblem = (
  { before, words, after }: Pick<ProblemItem, 'before' | 'words' | 'after'>,
  texts: Texts,
): string => `${before.replace(/^[\s，。；：、！？）”]+/, '')}${words}${after}`.trim() || texts.problemEmpty();

/** A problem, a claim, or the item of a claim with that index. */
export interface Target {
  readonly id: string;
  readonly item?: number;
}
