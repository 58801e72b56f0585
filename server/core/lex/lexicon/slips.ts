// Words with one character wrong, as the packs spell them out: of two characters by their pair, longer ones by the pair that
// they begin with. Forms are not built but compared in place, because there are tens of thousands, and they are read a first
// character at a time, when a text has it.
import { BETWEEN, indexSlips } from '../../data/slipIndex.js';
import type { SlipGroup } from '../../data/wording.js';
import { FIRSTS, firstOf, PairTable, toCharacter, toPair } from './pairs.js';

/** A word of two characters of which one is wrong, and on which sides a word must plainly begin or end. */
export interface Slip {
  readonly right: string;
  readonly edge: SlipGroup['edge'];
}

type Starts = ReturnType<typeof indexSlips>;

/** Fields of the form of a longer word: the word, the place of its wrong character, its code, the next form of the chain or 0. */
const FIELDS = 4;
/** Pairs that a table has room for at first. */
const USUAL = 2000;

export class Slips {
  /** 1 for each first character that was read. */
  private readonly read = new Uint8Array(FIRSTS);
  /** By pair: a place in `short`, from 1. */
  private readonly pairs = new PairTable(USUAL);
  private readonly short: Slip[] = [];
  /** By pair: the first of a chain of forms that begin with it; number 1 is the first form. */
  private readonly starts = new PairTable(USUAL);
  private readonly long: string[] = [];
  private readonly forms: number[] = [0, 0, 0, 0];
  private readonly groups: readonly { readonly edge: SlipGroup['edge']; readonly starts: Starts }[];

  constructor(groups: readonly SlipGroup[]) {
    this.groups = groups.map(({ edge, words, starts = indexSlips(words) }) => ({ edge, starts }));
  }

  /** The word of two characters that is meant by a pair. */
  findWord(pair: number): Slip | undefined {
    this.load(pair);
    return this.short[this.pairs.get(pair) - 1];
  }

  /** The longest word that stands at a place with one character wrong. */
  findPhrase(text: string, start: number, pair: number): string | undefined {
    this.load(pair);
    const { forms, long } = this;
    let found: string | undefined;
    for (let form = this.starts.get(pair) * FIELDS; form > 0; form = forms[form + 3]! * FIELDS) {
      const word = long[forms[form]!]!;
      const place = forms[form + 1]!;
      if (
        word.length > (found?.length ?? 0) &&
        text.charCodeAt(start + place) === forms[form + 2] &&
        text.startsWith(word.slice(0, place), start) &&
        text.startsWith(word.slice(place + 1), start + place + 1)
      )
        found = word;
    }
    return found;
  }

  private load(pair: number): void {
    const number = firstOf(pair);
    if (pair < 0 || this.read[number] === 1) return;
    this.read[number] = 1;
    const first = toCharacter(number);
    for (const { edge, starts } of this.groups)
      for (const entry of starts[first]?.split(BETWEEN) ?? []) this.add(first, entry, edge);
  }

  /** `申请`, or `申请1清`. */
  private add(first: string, entry: string, edge: SlipGroup['edge']): void {
    const at = entry.search(/\d/);
    const right = at === -1 ? entry : entry.slice(0, at);
    const place = at === -1 ? 0 : Number(entry[at]);
    const wrong = at === -1 ? first : entry.slice(at + 1);
    if (right.length === 2) this.short.push({ right, edge });
    else this.long.push(right);
    for (let i = 0; i < wrong.length; i++) this.addForm(right, place, wrong.charCodeAt(i));
  }

  private addForm(right: string, place: number, code: number): void {
    const start = toPair(place === 0 ? code : right.charCodeAt(0), place === 1 ? code : right.charCodeAt(1));
    if (right.length === 2) this.pairs.set(start, this.short.length);
    else {
      const next = this.starts.exchange(start, this.forms.length / FIELDS);
      this.forms.push(this.long.length - 1, place, code, next);
    }
  }
}
