// Running heads: the title or the name of an office that a page has above its text, and that a converter left between two
// lines. Invariant: such a line comes several times, each time the same, and at least once it stands within a sentence.
import { RUNNING_HEAD } from '../../data/residue/running.js';
import { type Draft, endsOpen, LABELLED } from '../lines.js';

/** A line that comes so often may stand on every page. */
const OFTEN = 3;
const SHORTEST = 4;
const LONGEST = 40;
/** Half a sentence of prose is as long as this and has marks in it; a heading or a cell is neither. */
const PROSE = 10;
const MARKS = /[,。;、:]/;

/** Makes page lines of them; the first of all lines is the title itself. */
export function markRunningHeads(drafts: readonly Draft[]): void {
  const places = new Map<string, number[]>();
  const texts = drafts.filter(({ kind }) => kind === 'text');
  for (const [i, { words }] of texts.entries()) {
    if (words.length < SHORTEST || words.length > LONGEST || MARKS.test(words) || LABELLED.test(words)) continue;
    const known = places.get(words);
    if (known) known.push(i);
    else places.set(words, [i]);
  }
  for (const [words, all] of places) {
    if (all.length < OFTEN || !RUNNING_HEAD.test(words)) continue;
    if (all.some((i) => isWithin(texts[i - 1], texts[i + 1]))) for (const i of all) if (i > 0) texts[i]!.kind = 'page';
  }
}

const isWithin = (before: Draft | undefined, after: Draft | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  isProse(before) &&
  endsOpen(before.words) &&
  MARKS.test(after.words) &&
  !LABELLED.test(after.words);

const isProse = ({ words }: Draft): boolean => words.length >= PROSE && MARKS.test(words);
