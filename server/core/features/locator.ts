// A locator names a place in words that outlive edits elsewhere: its sentence with the place as ■ and all other places as □,
// the numbered headings above, its number among those that are the same in both, how many are the same under all headings, and
// how many sentences there read the same but are filled in. Marks, blanks and labels do not count.
//   ^建设□个站点投入■万元$∥重点任务›养老服务∥1/1
import type { DocumentModel } from '../model/document.js';
import type { Placeholder } from '../model/placeholder.js';
import { groupBy } from './groupBy.js';
import { createPattern, isFilled, type Sides } from './locator/patterns.js';
import { getSentenceIndex } from './locator/sentenceIndex.js';
import { findOpenSentences, readAround } from './locator/sentences.js';

export interface Locator extends Sides {
  /** The sentence up to the place, □ for each other place; with ^ at its start unless it was cut. */
  readonly before: string;
  /** The sentence behind the place; with $ at its end unless it was cut. */
  readonly after: string;
  /** Titles of the numbered headings above, outermost first, each up to its first place. */
  readonly path: readonly string[];
  /** From 0, in the order of the text. */
  readonly index: number;
  readonly of: number;
  /** How many are the same in the whole document, whatever the headings. */
  readonly all: number;
  /** Sentences under these headings that read the same with something filled in at the place. */
  readonly twins: number;
}

const OWN = '■';
const FIELD = '∥';
const TITLE = '›';
/** Units of a sentence that are kept on each side. */
const REACH = 60;

type Words = Pick<Locator, 'before' | 'after' | 'path'>;

/** Places that are the same in sentence and headings, in order; each with the placeholders that make it one. */
interface Alike {
  readonly words: Words;
  readonly places: (readonly Placeholder[])[];
}

function findAlike(model: DocumentModel): Alike[] {
  const found = findOpenSentences(model).flatMap((sentence) =>
    sentence.places.map(({ placeholders }, i) => {
      const { before, after } = readAround(model, sentence, i);
      const words: Words = {
        before: before.length > REACH ? before.slice(-REACH) : `^${before}`,
        after: after.length > REACH ? after.slice(0, REACH) : `${after}$`,
        path: sentence.path,
      };
      return { words, placeholders };
    }),
  );
  const groups = groupBy(found, ({ words }) => JSON.stringify(words));
  return [...groups.values()].map((group) => ({
    words: group[0]!.words,
    places: group.map(({ placeholders }) => placeholders),
  }));
}

/** A name for each placeholder that no other place has and that edits elsewhere do not change. */
export const computePlaceIds = (model: DocumentModel): ReadonlyMap<Placeholder, string> =>
  new Map(
    findAlike(model).flatMap(({ words: { before, after, path }, places }) =>
      places.flatMap((owners, i) => {
        const id = [before + OWN + after, ...path, i].join(FIELD);
        return owners.map((owner) => [owner, id] as const);
      }),
    ),
  );

/** The locator of each placeholder of a document. */
export function computeLocators(model: DocumentModel): ReadonlyMap<Placeholder, Locator> {
  const groups = findAlike(model);
  const sideOf = ({ before, after }: Words): string => JSON.stringify([before, after]);
  const everywhere = groupBy(groups, ({ words }) => sideOf(words));
  const find = getSentenceIndex(model);
  return new Map(
    groups.flatMap(({ words, places }) => {
      const all = everywhere.get(sideOf(words))!.reduce((sum, group) => sum + group.places.length, 0);
      const pattern = createPattern(words);
      const twins = find(pattern).filter(
        (other) => isFilled(pattern, other.words) && isSamePath(other.path, words.path),
      ).length;
      return places.flatMap((owners, index) =>
        owners.map((owner) => [owner, { ...words, index, of: places.length, all, twins }] as const),
      );
    }),
  );
}

/** As far as both know it: a title ends at its first place, which may be filled in later. */
export const isSamePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((title, i) => title.startsWith(b[i]!) || b[i]!.startsWith(title));

export const printLocator = ({ before, after, path, index, of, all, twins }: Locator): string => {
  const number = `${index + 1}/${of}${all === of ? '' : `/${all}`}${twins === 0 ? '' : `+${twins}`}`;
  return [before + OWN + after, path.join(TITLE), number].join(FIELD);
};

/** Undefined where the text is none, or was changed so that it cannot be read. */
export function parseLocator(text: string): Locator | undefined {
  const [sentence, path, number, ...rest] = text.trim().split(FIELD);
  const [before, after, ...more] = sentence?.split(OWN) ?? [];
  const counted = /^([1-9]\d{0,6})\/([1-9]\d{0,6})(?:\/([1-9]\d{0,6}))?(?:\+(\d{1,7}))?$/.exec(number ?? '');
  if (before === undefined || after === undefined || path === undefined || !counted) return undefined;
  const [index, of] = [Number(counted[1]) - 1, Number(counted[2])];
  if (rest.length > 0 || more.length > 0 || index >= of) return undefined;
  const [all, twins] = [Number(counted[3] ?? of), Number(counted[4] ?? 0)];
  return { before, after, path: path === '' ? [] : path.split(TITLE), index, of, all, twins };
}
