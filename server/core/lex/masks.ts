// Stretches of a sentence that are not running text: addresses, names of documents, numbers of documents.

import { matchesOf } from '../text/matches.js';
import type { Span } from '../text/span.js';

export interface Mask extends Span {
  readonly kind: 'address' | 'name' | 'number' | 'code';
}

/** A web or mail address: `https://a.b/c?d`, `www.x.cn`, `a.b@c.com`; not `1.xx县`. */
const ADDRESS =
  /(?:https?|ftp|file):\/\/[^\s，。；、（）()《》“”\u4e00-\u9fff]+|www\.[\w./?=&%#~-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|data:image[^\s"”]*/gi;
/** The name of a document, a law or a meeting in 《》. */
const NAME = /《[^《》]{0,80}》/g;
/** The year in a document's number: 〔2023〕. */
const NUMBER = /〔[^〕]{0,12}〕/g;
const CODE = /`[^`]+`/g;

export function findMasks(text: string): Mask[] {
  const found: Mask[] = [];
  const add = (pattern: RegExp, kind: Mask['kind']): void => {
    for (const match of matchesOf(text, pattern))
      found.push({ kind, start: match.index, end: match.index + match[0].length });
  };
  if (text.includes('@') || text.includes('.') || text.includes(':/') || text.includes('data:'))
    add(ADDRESS, 'address');
  if (text.includes('《')) add(NAME, 'name');
  if (text.includes('〔')) add(NUMBER, 'number');
  if (text.includes('`')) add(CODE, 'code');
  return found.sort((a, b) => a.start - b.start);
}
