// Which languages there are, and how a text is had in one of them. Texts are written in two; the third is made of the first.
import { inTaiwan } from './taiwan.js';

export type Locale = 'zh-CN' | 'zh-TW' | 'en';

export const LOCALES: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];

/** Something in both languages that texts are written in. */
export type Written<T> = Readonly<Record<'zh-CN' | 'en', T>>;

/** Words of the project's own, or of a pack, in both languages. */
export type Worded = Written<string>;

const made = new WeakMap<object, unknown>();

/** A text, or texts, in a language. Those for Taiwan are made once. */
export function say<T>(texts: Written<T>, locale: Locale): T {
  if (locale !== 'zh-TW') return texts[locale];
  if (!made.has(texts)) made.set(texts, inTaiwan(texts['zh-CN']));
  return made.get(texts) as T;
}

/** The language of a tag (`zh-TW`, `zh_HK.UTF-8`, `zh-Hant`, `en-GB`); undefined for languages that there are no texts in. */
export function findLocale(tag: string): Locale | undefined {
  if (/^zh\b|^zh_/i.test(tag)) return /^zh[-_](?:tw|hk|mo|hant)(?![a-z])/i.test(tag) ? 'zh-TW' : 'zh-CN';
  return /^en\b|^en_/i.test(tag) ? 'en' : undefined;
}
