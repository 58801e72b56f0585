// Text in XML 1.0, which has no place for most control characters, however they are written.
import { printable } from '../printable.js';

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that XML forbids are shown by their number, as on a terminal. Matches: U+0007, U+FFFF, a lone surrogate. */
export const xml = (text: string): string =>
  printable(text)
    .replace(/[&<>"']/g, (mark) => NAMED[mark]!)
    .replace(/[\uFFFE\uFFFF]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);

/** ` name="value"` for each. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
