// Names that the other plan left behind: the place or the organisation whose plan the other one is, where this plan is of
// another one of the same kind. A plan of a town may name its county, and a plan of a county its towns.
import { AS_MODEL, LEARNED_FROM, STEM_BEFORE, STEM_BEHIND } from '../../data/compare.js';
import { FORMULA } from '../../data/formulas.js';
import { unfold } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { getNamedPlaces, getOwner, type Owner, type PlaceName } from './owner.js';

export interface LeftName {
  readonly span: Span;
  readonly words: string;
  readonly kind: 'place' | 'organisation';
  /** What stands in its stead in this plan; absent for a place below the owner. */
  readonly own?: string;
}

interface Wanted {
  readonly words: string;
  readonly kind: LeftName['kind'];
  readonly own?: string;
  readonly fits: (before: string, after: string) => boolean;
}

/** In order, none overlapping another. */
export function findLeftNames(model: DocumentModel, other: DocumentModel): LeftName[] {
  const wanted = findWanted(model, other);
  if (wanted.length === 0) return [];
  const own = getOwner(model).places.map(({ name }) => name);
  const found: LeftName[] = [];
  for (const line of model.lines) {
    if (line.kind !== 'text' && line.kind !== 'table') continue;
    for (const { start, facts } of line.kind === 'text' ? line.sentences : line.facts.sentences) {
      const { text } = facts.folded;
      const isFree = (span: Span): boolean => !facts.masks.some((m) => m.start < span.end && span.start < m.end);
      for (const { words, kind, fits, own: instead } of wanted)
        for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
          const span = { start: at, end: at + words.length };
          const before = text.slice(0, at);
          if (!isFree(span) || own.some((name) => name.endsWith(words) && text.endsWith(name, span.end))) continue;
          if (isOther(before, text.slice(span.end)) || !fits(before, text.slice(span.end))) continue;
          const place = unfold(facts.folded, span);
          const base = line.start + start;
          found.push({
            span: { start: base + place.start, end: base + place.end },
            words,
            kind,
            ...(instead === undefined ? {} : { own: instead }),
          });
        }
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return found.filter((name, i) => i === 0 || found[i - 1]!.span.end <= name.span.start);
}

/** The other is spoken of as another: 学习青山县经验. */
const isOther = (before: string, after: string): boolean =>
  LEARNED_FROM.pattern.test(before) || AS_MODEL.pattern.test(after);

function findWanted(model: DocumentModel, other: DocumentModel): Wanted[] {
  const [mine, theirs] = [getOwner(model), getOwner(other)];
  const places = theirs.places.flatMap((place) => {
    const own = mine.places.find(({ level }) => level === place.level);
    return own && own.stem !== place.stem && !own.name.includes(place.name) ? [{ place, own }] : [];
  });
  return [
    ...places.flatMap(({ place, own }) => [wholeName(place, own), stemOf(place, own)]),
    ...(places.length > 0 ? findBelow(model, other, places.at(-1)!.place) : []),
    ...findOrganisation(mine, theirs),
  ];
}

const always = (): boolean => true;

const wholeName = ({ name }: PlaceName, own: PlaceName): Wanted => ({
  words: name,
  kind: 'place',
  own: own.name,
  fits: always,
});

/** 健康青山, 青山人民: the name without its 县. */
const stemOf = ({ stem }: PlaceName, own: PlaceName): Wanted => ({
  words: stem,
  kind: 'place',
  own: own.stem,
  fits: (before, after) => STEM_BEFORE.pattern.test(before) || STEM_BEHIND.pattern.test(after),
});

/** Towns that both texts name, although they are of two counties. */
function findBelow(model: DocumentModel, other: DocumentModel, { level }: PlaceName): Wanted[] {
  const here = getNamedPlaces(model);
  return [...getNamedPlaces(other).values()]
    .filter((place) => place.level > Math.max(level, 2) && here.has(place.name))
    .map(({ name }) => ({ words: name, kind: 'place', fits: always }));
}

/** Bodies are named as partners all the time; what is left is the one whose plan it was. */
const PARTNER_BEFORE =
  /(?:会同|联合|配合|协调|协助|商请?|报请?|送|向|经|与|和|同|由|请|及|、|等)(?:[省市县区镇乡]|[我本][县市区])?$/;
const PARTNER_BEHIND = /^(?:、|等|和|与|及|负责|牵头|配合|指导|批准|审批|审核|备案|反馈|联合)/;

/** 卫健局 is 卫生健康局 for short: its characters, in order. */
function isSameBody(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

function findOrganisation({ organisation: own }: Owner, { organisation: words }: Owner): Wanted[] {
  if (!own || !words || isSameBody(own, words)) return [];
  const fits = (before: string, after: string): boolean =>
    !PARTNER_BEFORE.test(before) && !PARTNER_BEHIND.test(after) && !FORMULA.test((before + words).trim());
  return [{ words, kind: 'organisation', own, fits }];
}
