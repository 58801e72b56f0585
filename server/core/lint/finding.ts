// What a rule found: places and arguments, no prose and no protocol.
import type { Worded } from '../text/say.js';
import type { Span, TextEdit } from '../text/span.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Values that a message quotes. Words of the document are always strings, and a string is always shown as it is. */
export type MessageArguments = Readonly<Record<string, string | number | Worded>>;

export interface RelatedPlace {
  readonly span: Span;
  /** The span is one of the plan that the document is compared with. */
  readonly inOther?: true;
  readonly messageId: string;
  readonly args: MessageArguments;
}

/** A ready-made change. `safe` ones change no number, name or meaning and may run unasked. */
export interface Fix {
  readonly titleId: string;
  readonly args: MessageArguments;
  readonly safety: 'safe' | 'review';
  readonly edits: readonly TextEdit[];
}

export interface Finding {
  /** `group/name`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly messageId: string;
  readonly args: MessageArguments;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** What an ignore entry remembers of a finding; it survives edits elsewhere in the document. */
export interface Fingerprint {
  readonly rule: string;
  /** The sentence around the finding, folded and without blanks, digits or marks that a new version may change. */
  readonly words: string;
  /** Titles of the headings above it, outermost first. */
  readonly path: readonly string[];
}

/** An entry of `.planlint/ignore.json`. */
export interface IgnoreEntry extends Fingerprint {
  /** Path of the document, relative to the workspace folder, with forward slashes. */
  readonly file?: string;
  readonly reason?: string;
}
