// What client and server say to each other of a plan compared with another one: last year's, or the plan above.
import type { Comparator, TargetChange } from '../core/index.js';
import type { Range } from '../protocol.js';

export type { TargetChange } from '../core/index.js';

/** With what a document is compared by the writer's own choice; null for nothing, whatever `.planlint.json` says. */
export interface ChosenComparison {
  readonly uri: string;
  readonly other: string | null;
}

export interface ChosenComparisonsParams {
  /** All of them; earlier ones no longer count. */
  readonly chosen: readonly ChosenComparison[];
}

/** A target as one of the two plans has it. */
export interface ComparedFigure {
  /** Of the number with its unit. */
  readonly range: Range;
  readonly comparator: Comparator;
  readonly value: string;
  readonly unit: string;
  readonly deadline: string;
  readonly section: string;
}

export interface ComparedTargetItem {
  readonly change: TargetChange;
  readonly trend?: 'better' | 'worse';
  readonly indicator: string;
  /** Absent where it was dropped. */
  readonly here?: ComparedFigure;
  /** Absent where it is new. */
  readonly there?: ComparedFigure;
}

export interface CarriedPassage {
  readonly range: Range;
  /** In the other plan. */
  readonly other: Range;
  readonly text: string;
  readonly sentences: number;
}

/** A name or a year that the other plan left behind. */
export interface LeftBehind {
  readonly range: Range;
  readonly words: string;
  /** What this plan has in its stead; absent where that cannot be told. */
  readonly own?: string;
}

export interface ComparisonResult {
  readonly version: number;
  /** Absent where the plan is compared with nothing. */
  readonly other?: {
    readonly uri: string;
    readonly from: 'choice' | 'config';
    /** The file is there and can be read; all lists are empty otherwise. */
    readonly found: boolean;
  };
  /** In the order of the text, those that only the other plan has behind. */
  readonly targets: readonly ComparedTargetItem[];
  readonly passages: readonly CarriedPassage[];
  /** How many sentences long enough there are, and how many of them were carried over. */
  readonly sentences: number;
  readonly carried: number;
  readonly names: readonly LeftBehind[];
  readonly years: readonly LeftBehind[];
}

export interface CompareRequests {
  /** Null where the document is not open or not checked. */
  'planlint/comparison': { readonly params: { readonly uri: string }; readonly result: ComparisonResult | null };
}

/** Notifications of the client. */
export interface ClientNotifications {
  'planlint/comparisons': ChosenComparisonsParams;
}
