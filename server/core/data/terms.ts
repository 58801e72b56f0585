// The rows of a pack about words that have a time: names of bodies and diseases that changed, phrases that are new.
import type { Proof } from './pack.js';

export interface Term extends Proof {
  readonly words: readonly string[];
  /** The first and the last month in which the words are current, as `2018-03`; local bodies were renamed later. */
  readonly since?: string;
  readonly until?: string;
  /** What is said now. */
  readonly instead?: string;
  /** How loud a use out of its time is; absent where the words only tell how old a text is. */
  readonly level?: 'warning' | 'information';
  /** What may not stand right before or right behind the words. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
}
