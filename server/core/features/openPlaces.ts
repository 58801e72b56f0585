// The places that are still to be filled in, each with all that helps to fill it: its section, who is responsible, its
// sentence, and a name of its own. What one value fills in, the x月x日 of a date, is one place.
import type { DocumentModel } from '../model/document.js';
import type { OutlineEntry } from '../model/outline.js';
import { findPath } from '../model/path.js';
import type { Placeholder, PlaceholderKind, PlaceholderType } from '../model/placeholder.js';
import { lineAt } from '../text/snapshot.js';
import { holds, type Span } from '../text/span.js';
import { findDepartments } from './departments.js';
import { groupBy } from './groupBy.js';
import { computePlaceIds } from './locator.js';
import { entryName } from './symbols.js';

export interface OpenPlace {
  /** What is selected: the words that the value replaces, or those that were reported where nothing can be put in. */
  readonly span: Span;
  /** Absent where nothing can simply be put in. */
  readonly fill?: Span;
  readonly kind: PlaceholderKind;
  readonly type: PlaceholderType;
  readonly key: string;
  /** Among the placeholders of its key, as a fill target names it. */
  readonly place: { readonly index: number; readonly of: number };
  /** Places that take the same value, this one among them; 0 where nothing can be put in. */
  readonly alike: number;
  readonly quote: string;
  readonly subject?: string;
  /** The headings above, outermost first, label and title. */
  readonly path: readonly string[];
  readonly departments: readonly string[];
  readonly sentence: Span;
  /** A name that no other place has and that edits elsewhere do not change. */
  readonly id: string;
  readonly placeholder: Placeholder;
}

/** In order. `placeholders` are those of the model that count: without those that the writer set aside. */
export function computeOpenPlaces(
  model: DocumentModel,
  placeholders: readonly Placeholder[] = model.placeholders,
): OpenPlace[] {
  const ids = computePlaceIds(model);
  const alike = readAlike(model.placeholders);
  const fills = new Set<number>();
  const places: OpenPlace[] = [];
  for (const placeholder of placeholders) {
    const { span, fill, kind, type, key, quote, subject } = placeholder;
    if (fill && fill.end > fill.start && fills.has(fill.start)) continue;
    if (fill) fills.add(fill.start);
    const same = alike.get(placeholder)!;
    places.push({
      span: fill && fill.end > fill.start ? fill : span,
      ...(fill && { fill }),
      kind,
      type,
      key,
      place: { index: same.index, of: same.of },
      alike: fill ? same.places : 0,
      quote,
      ...(subject !== undefined && { subject }),
      path: findPath(model, span.start)
        .filter((entry) => isHeading(entry, span))
        .map(nameOf),
      departments: findDepartments(model, span.start),
      sentence: findSentence(model, span),
      id: ids.get(placeholder)!,
      placeholder,
    });
  }
  return places;
}

interface Alike {
  readonly index: number;
  readonly of: number;
  readonly places: number;
}

/** Of each placeholder its number among those of its key, and how many places these are. */
function readAlike(placeholders: readonly Placeholder[]): ReadonlyMap<Placeholder, Alike> {
  const groups = groupBy(placeholders, ({ key }) => key);
  return new Map(
    [...groups.values()].flatMap((group) => {
      const places = new Set(group.flatMap(({ fill }) => fill?.start ?? [])).size;
      return group.map((placeholder, index) => [placeholder, { index, of: group.length, places }] as const);
    }),
  );
}

/** Longer titles are a sentence that opens its paragraph. */
const LONGEST = 24;

/** Items are sections of their own only to the outline, and the place's own sentence is none: a reader looks for a heading. */
const isHeading = ({ kind, title, span }: OutlineEntry, place: Span): boolean =>
  kind !== 'item' &&
  title !== '' &&
  span.end <= place.start &&
  (kind !== 'run-in' || (title.length <= LONGEST && !/[，,；;]/.test(title)));

/** A heading without the note of who is responsible for it. */
const nameOf = (entry: OutlineEntry): string =>
  entryName(entry).replace(/\s*[(（【[](?:牵头|主办|主责|责任|承办|负责|落实|实施|完成)(?:单位|部门|科室).*$/, '');

/** The sentence around a place without blanks at its ends, whole where a converter broke it; of a table its row. */
function findSentence({ lines, snapshot }: DocumentModel, span: Span): Span {
  const index = lineAt(snapshot, span.start);
  for (let i = index; i >= 0 && i >= index - 20; i--) {
    const { start, sentences } = lines[i]!;
    const found = sentences.find((s) => holds({ start: start + s.start, end: start + s.end }, span.start));
    if (found) return trim(snapshot.text, { start: start + found.start, end: Math.max(start + found.end, span.end) });
    if (!lines[i]!.continues) break;
  }
  const { start } = lines[index]!;
  return trim(snapshot.text, { start, end: Math.max(start + snapshot.lines[index]!.content.length, span.end) });
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
