// Page numbers that a converter left at the head of lines: `在县⏎2、委、县政府`. They look like labels and are none.
// Invariant: they count the pages from 2, each behind a line that has whole sentences in it and breaks off.
import { endsOpen, type ModelLine } from './lines.js';

const kept = new WeakMap<readonly ModelLine[], ReadonlySet<number>>();

/** Indices of the lines that a page number opens; with them that of the first line where the number 1 opens it. */
export function findPageBreaks(lines: readonly ModelLine[]): ReadonlySet<number> {
  let found = kept.get(lines);
  if (!found) {
    found = computePageBreaks(lines);
    kept.set(lines, found);
  }
  return found;
}

function computePageBreaks(lines: readonly ModelLine[]): Set<number> {
  const found = new Set<number>();
  let page = 1;
  let before: ModelLine | undefined;
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    const number = /^(\d{1,3})[、.]/.exec(line.words)?.[1];
    const previous = before;
    before = line;
    if (number === undefined || previous?.kind !== 'text' || !endsOpen(previous.words)) continue;
    if (goesOnWithRun(previous, Number(number), found, lines)) continue;
    if (Number(number) !== page + 1 || previous.words.length < 60 || !/[。;]/.test(previous.words)) continue;
    page++;
    found.add(line.index);
  }
  const first = findFirst(lines);
  if (found.size > 0 && first && /^1[、.]/.test(first.words)) found.add(first.index);
  return found;
}

const findFirst = (lines: readonly ModelLine[]): ModelLine | undefined => lines.find((line) => line.kind === 'text');

/** The line before is item 1 of a list whose items have lost their end marks, so this is item 2; pages begin with the text. */
const goesOnWithRun = (
  previous: ModelLine,
  number: number,
  found: ReadonlySet<number>,
  lines: readonly ModelLine[],
): boolean =>
  Number(/^(\d{1,3})[、.]/.exec(previous.words)?.[1]) === number - 1 &&
  !found.has(previous.index) &&
  previous !== findFirst(lines);
