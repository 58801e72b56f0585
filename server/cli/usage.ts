// A command line that cannot be understood: one line that names the thing and the remedy, exit 2.
import type { Locale } from '../core/index.js';
import type { Texts } from './texts.js';

export class UsageError extends Error {
  /** Worded only when it is shown, because the locale is part of the same command line. */
  constructor(readonly word: (texts: Texts, locale: Locale) => string) {
    super('usage');
  }
}
