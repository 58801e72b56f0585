// What server and client say to each other beyond the Language Server Protocol. Only types and so nothing at run time:
// the client imports it with `import type`. Positions are lines and UTF-16 offsets, as in the protocol itself.
import type { IgnoreEntry, PlaceholderKind, PlaceholderType, Position } from './core/index.js';
import type { CheckFilesRequests } from './protocol/checkFiles.js';
import type { CompareRequests } from './protocol/compare.js';
import type { FillingRequests } from './protocol/filling.js';
import type { NewPlanRequests } from './protocol/newPlan.js';
import type { ProblemRequests } from './protocol/problems.js';
import type { ReadinessRequests } from './protocol/readiness.js';
import type { SectionRequests } from './protocol/sections.js';
import type { TargetRequests } from './protocol/targets.js';

export type { Comparator, FigureRole, IgnoreEntry, PlaceholderKind, PlaceholderType, Position } from './core/index.js';
export type * from './protocol/checkFiles.js';
export type * from './protocol/compare.js';
export type * from './protocol/filling.js';
export type * from './protocol/newPlan.js';
export type * from './protocol/problems.js';
export type * from './protocol/readiness.js';
export type * from './protocol/sections.js';
export type * from './protocol/targets.js';

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** What a client tells of itself at `initialize`; every part may be missing. */
export interface InitializationOptions {
  /** The client runs the `Commands` below; without it, no action that needs them is offered, and lenses are words alone. */
  readonly commands?: boolean;
  /** The client answers `planlint/readFile`; without it, the server reads files itself where it can. */
  readonly files?: boolean;
}

/** The section `planlint` of the settings. */
export interface Settings {
  readonly documents: 'auto' | 'all' | 'off';
  readonly locale: 'auto' | 'zh-CN' | 'zh-TW' | 'en';
  /** As the members of those names in `.planlint.json`, over which they have the last word; unchecked. */
  readonly rules: unknown;
  readonly patterns: unknown;
  /** How long the keys rest before what is new in the line being typed in is reported; 0 for at once. */
  readonly quietMilliseconds: number;
  /** So many findings of one document are listed. */
  readonly maxProblems: number;
  readonly inlayHints: { readonly enabled: boolean };
  readonly codeLens: { readonly enabled: boolean };
}

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** Placeholders reported, without those that the writer set aside. */
  readonly placeholders: number;
  /** All other findings. */
  readonly problems: number;
  /** Whether the document is checked at all; the counts are 0 where it is not. */
  readonly served: boolean;
  /** Nothing that counts stands in the way of issuing it. */
  readonly ready: boolean;
}

export interface PlaceholderItem {
  readonly range: Range;
  readonly kind: PlaceholderKind;
  readonly type: PlaceholderType;
  readonly key: string;
  readonly quote: string;
  readonly subject?: string;
}

export interface PlaceholdersParams {
  readonly uri: string;
}

export interface PlaceholdersResult {
  readonly version: number;
  /** In the order of the text, without those that the writer set aside. */
  readonly items: readonly PlaceholderItem[];
}

/** Which places a *fill in* action meant, in words that outlive an edit. */
export interface FillTarget {
  readonly uri: string;
  readonly key: string;
  /** Absent for all places of the key; else the place's number among the `of` placeholders of this key, from 0. */
  readonly place?: { readonly index: number; readonly of: number };
}

/** The argument of the command `planlint.fill`. The ranges hold for `version` only. */
export interface FillArguments extends FillTarget {
  readonly version: number;
  readonly type: PlaceholderType;
  /** The placeholder with the words that belong to it, `xx县`; the ranges cover only what the value replaces. */
  readonly quote: string;
  readonly ranges: readonly Range[];
}

/** The argument of the command `planlint.ignore`. */
export interface IgnoreArguments {
  readonly uri: string;
  readonly version: number;
  /** The ignore file that the entry belongs into; it need not exist. */
  readonly ignoreFile: string;
  readonly entry: IgnoreEntry;
}

/** The argument of the command `planlint.showPlaces`, which goes to the first place or lists all of them in a peek. */
export interface ShowPlacesArguments {
  readonly uri: string;
  /** Where the peek opens. */
  readonly position: Position;
  /** In order, at least one. */
  readonly ranges: readonly Range[];
  readonly peek: boolean;
}

/** What stands in `.planlint/ignore.json`. */
export interface IgnoreFileContent {
  readonly version: 1;
  readonly ignore: readonly IgnoreEntry[];
}

export interface ReadFileParams {
  readonly uri: string;
}

export type FileState =
  | { readonly kind: 'missing' }
  /** With the names of what is in it. */
  | { readonly kind: 'folder'; readonly names: readonly string[] }
  | { readonly kind: 'file'; readonly text: string };

/** Requests of the client. */
export interface ClientRequests
  extends FillingRequests,
    SectionRequests,
    TargetRequests,
    CompareRequests,
    ProblemRequests,
    ReadinessRequests,
    CheckFilesRequests,
    NewPlanRequests {
  'planlint/placeholders': { readonly params: PlaceholdersParams; readonly result: PlaceholdersResult | null };
}

/** Requests of the server. */
export interface ServerRequests {
  'planlint/readFile': { readonly params: ReadFileParams; readonly result: FileState };
}

/** Notifications of the server. */
export interface ServerNotifications {
  'planlint/status': StatusParams;
}

/** Commands that code actions and lenses name, with their one argument. */
export interface Commands {
  'planlint.fill': FillArguments;
  'planlint.ignore': IgnoreArguments;
  'planlint.showPlaces': ShowPlacesArguments;
}
