// Text and elements of the page. Everything that is not markup of ours goes through `text`.
import { printable } from '../../printable.js';

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it is shown, in an element or between the quotes of an attribute. */
export const text = (value: string | number): string =>
  printable(String(value)).replace(/[&<>"']/g, (mark) => NAMED[mark]!);

/** `inner` is markup already. */
export const element = (name: string, inner: string, attributes: Readonly<Record<string, string>> = {}): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${text(value)}"`)
    .join('')}>${inner}</${name}>`;

export const cell = (inner: string): string => element('td', inner);

/** Head cells are texts, rows are markup. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  element(
    'table',
    element('thead', element('tr', head.map((each) => element('th', text(each), { scope: 'col' })).join(''))) +
      element('tbody', rows.map((row) => element('tr', row.map(cell).join(''))).join('\n')),
  );
