// The places where an indicator is named: surely in the figures of its own key, perhaps in other sentences.
import type { DocumentModel } from '../../model/document.js';
import type { FigureRecord } from '../../model/ledger.js';
import { getNames } from '../../model/names.js';
import { contains, type Span, shift } from '../../text/span.js';
import { findFigureAt, findWords } from '../figures/find.js';

export interface IndicatorMentions {
  readonly sure: readonly Span[];
  readonly doubtful: readonly Span[];
}

/** Undefined where the offset is in no indicator's words; its number is not renamed. */
export function findIndicatorMentions(model: DocumentModel, offset: number): IndicatorMentions | undefined {
  const found = findFigureAt(model, offset);
  if (!found || found.span === found.figure.span || found.figure.key === '') return undefined;
  const { text } = model.snapshot;
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const withoutPlace = createStripper(model);
  const key = withoutPlace(found.figure.key);
  const isOwn = (figure: FigureRecord): boolean => withoutPlace(figure.key) === key;
  const own = model.figures.filter(isOwn).map((mention) => findWords(model, mention));
  const name = shortestWithin(withoutPlace(wordsOf(found.span)), own.flat().map(wordsOf));
  const sure: Span[] = [];
  const doubtful: Span[] = [];
  for (const pieces of own) {
    const holding = pieces.flatMap((piece) => findAll(wordsOf(piece), name).map((span) => shift(span, piece.start)));
    if (holding.length > 0) sure.push(...holding);
    else if (pieces.length === 1) doubtful.push(pieces[0]!);
  }
  const others = model.figures.filter((one) => !isOwn(one)).flatMap((one) => findWords(model, one));
  const taken = [...sure, ...doubtful, ...others];
  for (const span of findAll(text, name)) {
    if (taken.some((place) => contains(place, span))) continue;
    (standsAlone(text, span) ? sure : doubtful).push(span);
  }
  return { sure, doubtful };
}

/** Takes names of places and organisations off the beginning: 青山县入学率 is 入学率. */
function createStripper(model: DocumentModel): (words: string) => string {
  const names = [...getNames(model)];
  return (words) => {
    let rest = words;
    for (;;) {
      const name = names.find((one) => rest.startsWith(one) && rest.length > one.length);
      if (name === undefined) return rest;
      rest = rest.slice(name.length);
    }
  };
}

/** 婴儿死亡率, where 全县婴儿死亡率 is also called so. */
const shortestWithin = (words: string, all: readonly string[]): string =>
  all.reduce(
    (name, other) => (other.length >= 2 && other.length < name.length && name.includes(other) ? other : name),
    words,
  );

/** With no Han character on either side. */
const standsAlone = (text: string, { start, end }: Span): boolean =>
  !/[\u3400-\u9fff]/.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1));

function findAll(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}
