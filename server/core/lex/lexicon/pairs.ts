// A table from two Chinese characters to a small number: hundreds of thousands of lookups a second and tens of thousands of
// entries at the start, for which a Map of strings is too slow.

const FIRST = 0x4e00;
const SIZE = 0x5200;

/** Two character codes as one small number; -1 where they are not both Chinese. */
export function toPair(first: number, second: number): number {
  const a = first - FIRST;
  const b = second - FIRST;
  return a >= 0 && a < SIZE && b >= 0 && b < SIZE ? a * SIZE + b : -1;
}

export const pairAt = (text: string, at: number): number => toPair(text.charCodeAt(at), text.charCodeAt(at + 1));

export class PairTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /** Holds as many pairs as are expected, with half of it empty. */
  constructor(expected: number) {
    const size = 2 ** Math.ceil(Math.log2(expected * 2 + 2));
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
    this.mask = size - 1;
  }

  /** 0 where nothing is kept. */
  get(pair: number): number {
    return pair < 0 ? 0 : this.values[this.place(pair)]!;
  }

  set(pair: number, value: number): void {
    if (pair < 0) return;
    const place = this.place(pair);
    this.keys[place] = pair + 1;
    this.values[place] = value;
  }

  private place(pair: number): number {
    let place = (Math.imul(pair, 0x9e3779b1) >>> 8) & this.mask;
    while (this.keys[place] !== 0 && this.keys[place] !== pair + 1) place = (place + 1) & this.mask;
    return place;
  }
}
