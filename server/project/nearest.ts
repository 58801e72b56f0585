// The word of a list that someone who mistyped may have meant.

/** How many letters are added, dropped, exchanged or swapped with their neighbour on the way from one word to the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(row[j - 1]! + 1, last[j]! + 1, exchanged, isSwap ? beforeLast[j - 2]! + 1 : exchanged));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}

/** Longer words are nobody's slip of the finger, and comparing them would take long. */
const LONGEST = 60;

/**
 * The nearest of the words, or none that is near: `figure/dat` means `figure/date`, `warn` means `warning`, `date` the one
 * rule of that name. `xyz` means nothing.
 */
export function findNearest(word: string, all: readonly string[]): string | undefined {
  const wanted = word.toLowerCase().trim();
  if (wanted === '' || wanted.length > LONGEST) return undefined;
  const named = all.filter((each) => each.endsWith(`/${wanted}`) || (wanted.length > 2 && each.startsWith(wanted)));
  if (named.length === 1) return named[0];
  const near = all
    .map((each) => ({ each, steps: distance(wanted, each.toLowerCase()) }))
    .filter(({ each, steps }) => steps <= Math.max(1, Math.floor(Math.min(wanted.length, each.length) / 3)));
  return near.sort((a, b) => a.steps - b.steps)[0]?.each;
}
