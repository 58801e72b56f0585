// Messages about places still to be filled in: the view of them, writing values, and the collection sheet.
import type { MisfitReason, PlaceholderKind, PlaceholderType } from '../core/index.js';
import type { FillTarget, Range } from '../protocol.js';

export type { MisfitReason } from '../core/index.js';

/** A place still to be filled in; a date in two parts is one. */
export interface PlaceItem {
  /** No other place of the document has it, and edits elsewhere do not change it. */
  readonly id: string;
  /** The words that the value replaces, or those that were reported where nothing can be put in. */
  readonly range: Range;
  /** What the value replaces, perhaps nothing; absent where nothing can simply be put in. */
  readonly fill?: Range;
  readonly kind: PlaceholderKind;
  readonly type: PlaceholderType;
  readonly key: string;
  readonly place: Required<FillTarget>['place'];
  /** Places that take the same value, this one among them. */
  readonly alike: number;
  readonly quote: string;
  readonly subject?: string;
  /** The headings above, outermost first. */
  readonly path: readonly string[];
  /** As written, the leading one first; empty where the text names none. */
  readonly departments: readonly string[];
  /** The words of its sentence: in the range, before and behind it. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

export interface PlacesResult {
  readonly version: number;
  /** In the order of the text, without those that the writer set aside. */
  readonly items: readonly PlaceItem[];
}

export interface FillEditsParams extends FillTarget {
  /** As it was typed. */
  readonly value: string;
  /** A place that was filled in before and gets another value; it counts in the place of the key. */
  readonly filled?: Range;
}

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

export interface FillEditsResult {
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

export interface WriteSheetParams {
  readonly uri: string;
  /** Only places that this department answers for; all where it is absent. */
  readonly department?: string;
}

export interface WriteSheetResult {
  /** CSV with a byte order mark. */
  readonly text: string;
  readonly rows: number;
}

export interface ReadSheetParams {
  readonly uri: string;
  readonly text: string;
}

export interface MisfitItem {
  /** The row in the file, the head being 1. */
  readonly row: number;
  readonly number: string;
  readonly sentence: string;
  readonly value: string;
  readonly reason: MisfitReason;
}

export interface ReadSheetResult {
  readonly version: number;
  /** Whether the text is a collection sheet at all. */
  readonly isSheet: boolean;
  readonly edits: readonly TextEdit[];
  readonly misfits: readonly MisfitItem[];
  /** Rows without a value. */
  readonly empty: number;
}

/** Null where the document is not open or not checked; of `fillEdits` also where the places cannot be told any more. */
export interface FillingRequests {
  'planlint/places': { readonly params: { readonly uri: string }; readonly result: PlacesResult | null };
  'planlint/fillEdits': { readonly params: FillEditsParams; readonly result: FillEditsResult | null };
  'planlint/writeSheet': { readonly params: WriteSheetParams; readonly result: WriteSheetResult | null };
  'planlint/readSheet': { readonly params: ReadSheetParams; readonly result: ReadSheetResult | null };
}
