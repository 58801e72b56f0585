// What editing a section comes to: edits that belong together, or the reason why there are none.
import type { Position, TextEdit } from '../../text/span.js';

export type SectionAction = 'up' | 'down' | 'promote' | 'demote' | 'renumber';

export type Refusal =
  /** The cursor is in no section. */
  | 'none'
  /** Nothing of its level stands before it, or behind it. */
  | 'first'
  | 'last'
  /** A document of a collection, or an attachment: these stay where they are. */
  | 'piece'
  /** The text runs on, with no full stop where it would be parted. */
  | 'runOn'
  /** It is of the highest level. */
  | 'top'
  /** There is no section before it to go under. */
  | 'alone'
  /** The level that it would get has no label of its own, or none for this number. */
  | 'label'
  /** Something refers to it in words that cannot be changed with it. */
  | 'reference'
  /** The outcome would not be read as it is meant. */
  | 'unclear'
  /** The numbers count on already. */
  | 'right';

export interface SectionEdit {
  /** In order, none touching another. */
  readonly edits: readonly TextEdit[];
  /** Where the cursor is afterwards, in the text as it is then. */
  readonly cursor: Position;
}

export type SectionResult = SectionEdit | { readonly refused: Refusal };
