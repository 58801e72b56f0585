// The tokens of a sentence in order: labels, numbers, placeholders, addresses, Latin words, quotation marks and brackets,
// punctuation. Running Chinese text between them is no token. Invariant: tokens do not overlap.
import type { Span } from '../text/span.js';
import type { BlankFact } from './blanks.js';
import { BLANK, CLASS, CLOSE, LETTER, MARK, OPEN } from './chars.js';
import type { LabelFact } from './labels.js';
import type { Mask } from './masks.js';
import { findNumbers, type NumberFact } from './numbers.js';

export type Token = Span &
  (
    | { readonly kind: 'label'; readonly label: LabelFact }
    | { readonly kind: 'number'; readonly number: NumberFact }
    | { readonly kind: 'placeholder'; readonly blank: BlankFact }
    | { readonly kind: 'address' | 'latin' | 'open' | 'close' | 'mark' }
  );

/** What a sentence is known to hold before it is cut into tokens. */
export interface Known {
  readonly labels: readonly LabelFact[];
  readonly blanks: readonly BlankFact[];
  readonly masks: readonly Mask[];
}

/** Cuts a folded sentence into tokens. Where two readings overlap, an address goes first, then gap, label, number, sign. */
export function tokenise(text: string, known: Known): Token[] {
  const tokens: Token[] = [
    ...known.masks
      .filter((m) => m.kind === 'address')
      .map(({ start, end }): Token => ({ kind: 'address', start, end })),
    ...known.blanks.map((blank): Token => ({ kind: 'placeholder', blank, ...blank.span })),
    ...known.labels.map((label): Token => ({ kind: 'label', label, ...label.span })),
    ...findNumbers(text).map((number): Token => ({ kind: 'number', number, start: number.start, end: number.end })),
    ...findSigns(text),
  ];
  return apart(tokens, text.length);
}

/** Latin words, brackets, quotation marks and punctuation, by the class of each unit. */
function findSigns(text: string): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < text.length; i++) {
    const kind = SIGNS[CLASS[text.charCodeAt(i)]!];
    if (kind === undefined) continue;
    const start = i;
    if (kind === 'latin') while (i + 1 < text.length && isWordUnit(text, i + 1)) i++;
    found.push({ kind, start, end: i + 1 });
  }
  return found;
}

const SIGNS: readonly ('latin' | 'open' | 'close' | 'mark' | undefined)[] = ((): (
  | 'latin'
  | 'open'
  | 'close'
  | 'mark'
  | undefined
)[] => {
  const kinds: ('latin' | 'open' | 'close' | 'mark' | undefined)[] = new Array(9).fill(undefined);
  kinds[LETTER] = 'latin';
  kinds[OPEN] = 'open';
  kinds[CLOSE] = 'close';
  kinds[MARK] = 'mark';
  kinds[BLANK] = undefined;
  return kinds;
})();

/** Letters, digits and joints within a Latin word: `BA.5`, `e-mail`. */
const isWordUnit = (text: string, at: number): boolean =>
  /[A-Za-z0-9À-ɏ]/.test(text[at]!) || (/[.'’-]/.test(text[at]!) && /[A-Za-z0-9]/.test(text[at + 1] ?? ''));

/** Keeps, in order of place, what does not overlap a token that was named before it. */
function apart(tokens: readonly Token[], length: number): Token[] {
  const taken = new Uint8Array(length);
  const kept: Token[] = [];
  for (const token of tokens) {
    if (taken[token.start] || taken[token.end - 1]) continue;
    taken.fill(1, token.start, token.end);
    kept.push(token);
  }
  return kept.sort((a, b) => a.start - b.start);
}
