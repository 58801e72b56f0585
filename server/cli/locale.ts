// Chooses the language of messages: the option, else the environment, else Chinese.
import type { Locale } from '../core/index.js';
import type { Io } from './io.js';

export const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

export const isLocale = (value: string | undefined): value is Locale => LOCALES.some((locale) => locale === value);

/** Only a language that says English gives English: documents are Chinese, and C or POSIX says nothing. */
export function chooseLocale(option: string | undefined, env: Io['env']): Locale {
  if (isLocale(option)) return option;
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en\b|^en_/i.test(language) ? 'en' : 'zh-CN';
}
