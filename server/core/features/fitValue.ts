// What is really written for a value that was typed. At `xx县` only xx is replaced, and a writer may well type 青山县:
// the words that already stand after the place are then not written twice, and neither is the 第 before an ordinal.
// Other words before it are no doubling: 和平 after 青山县和 is a name that begins with 和.

export interface Beside {
  /** The line up to the place, and from it on. */
  readonly before: string;
  readonly after: string;
}

/** Longest words that count as doubled: 万元, 平方米, 个百分点. */
const longest = 4;

export function fitValue(value: string, { before, after }: Beside): string {
  const trimmed = value.trim();
  const start = trimmed.length > 1 && trimmed.startsWith('第') && before.endsWith('第') ? 1 : 0;
  for (let n = Math.min(longest, trimmed.length - start - 1); n > 0; n--) {
    const tail = trimmed.slice(-n);
    // Digits beside a place belong to the number: 120 before 00亩 has no doubled 0.
    if (after.startsWith(tail) && !/[\d０-９.．]/.test(tail)) return trimmed.slice(start, -n);
  }
  return trimmed.slice(start);
}
