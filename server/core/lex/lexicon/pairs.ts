// A table from two Chinese characters to a small number: hundreds of thousands of lookups a second and tens of thousands of
// entries, for which a Map of strings is too slow.

const FIRST = 0x4e00;
const SIZE = 0x5200;
const BITS = 15;

/** How many first characters there are: `firstOf` of any pair is below it. */
export const FIRSTS = SIZE;

/** Two character codes as one small number; -1 where they are not both Chinese. */
export function toPair(first: number, second: number): number {
  const a = first - FIRST;
  const b = second - FIRST;
  return a >= 0 && a < SIZE && b >= 0 && b < SIZE ? (a << BITS) | b : -1;
}

export const pairAt = (text: string, at: number): number => toPair(text.charCodeAt(at), text.charCodeAt(at + 1));

/** The number of a pair's first character, from 0. */
export const firstOf = (pair: number): number => pair >> BITS;

/** The character with a number. */
export const toCharacter = (number: number): string => String.fromCharCode(FIRST + number);

/** Keys and values by turns. */
export class PairTable {
  private slots: Int32Array;
  private mask: number;
  private count = 0;

  /** Holds as many pairs as are expected with half of it empty, and grows with more. */
  constructor(expected: number) {
    const size = 2 ** Math.ceil(Math.log2(expected * 2 + 2));
    this.slots = new Int32Array(size * 2);
    this.mask = size - 1;
  }

  /** 0 where nothing is kept. */
  get(pair: number): number {
    return pair < 0 ? 0 : this.slots[this.place(pair) + 1]!;
  }

  set(pair: number, value: number): void {
    this.exchange(pair, value);
  }

  /** Sets a value and gives the one before. */
  exchange(pair: number, value: number): number {
    if (pair < 0) return 0;
    let place = this.place(pair);
    if (this.slots[place] === 0 && this.count++ > this.mask >> 1) {
      this.grow();
      place = this.place(pair);
    }
    const before = this.slots[place + 1]!;
    this.slots[place] = pair + 1;
    this.slots[place + 1] = value;
    return before;
  }

  private place(pair: number): number {
    const { slots, mask } = this;
    let place = (Math.imul(pair, 0x9e3779b1) >>> 8) & mask;
    for (let key = slots[place * 2]; key !== 0 && key !== pair + 1; key = slots[place * 2]) place = (place + 1) & mask;
    return place * 2;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.mask = this.slots.length / 2 - 1;
    for (let i = 0; i < old.length; i += 2)
      if (old[i] !== 0) {
        const place = this.place(old[i]! - 1);
        this.slots[place] = old[i]!;
        this.slots[place + 1] = old[i + 1]!;
      }
  }
}
