// How alike two file names are, so that last year's plan comes first: 2025年工作计划.txt and 2024年工作计划.txt.

/** Shared pairs of neighbouring characters, from 0 to 1; digits are all alike, because years differ. */
export function similarity(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

function pairsOf(name: string): Set<string> {
  const characters = [...name.replace(/\.[^.]*$/, '').replace(/\d+/g, '0')];
  return new Set(characters.slice(1).map((character, i) => characters[i]! + character));
}
