// Chooses the language of messages: the option, else the environment, else Chinese.
import { findLocale, LOCALES, type Locale } from '../core/index.js';
import type { Io } from './io.js';

/** Only a language that says English gives English: documents are Chinese, and C or POSIX says nothing. */
export function chooseLocale(option: string | undefined, env: Io['env']): Locale {
  const asked = LOCALES.find((locale) => locale === option);
  return asked ?? findLocale(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ?? 'zh-CN';
}
