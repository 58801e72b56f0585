// Messages of editing sections: only types.
import type { Position, Refusal, SectionAction } from '../core/index.js';

export type { Refusal, SectionAction } from '../core/index.js';

export interface EditSectionParams {
  readonly uri: string;
  /** The cursor: the section that holds it is edited, or the run that it is in. */
  readonly position: Position;
  readonly action: SectionAction;
}

export type EditSectionResult =
  | {
      readonly version: number;
      /** In order, none touching another; they hold for `version` only. */
      readonly edits: readonly {
        readonly range: { readonly start: Position; readonly end: Position };
        readonly newText: string;
      }[];
      /** Where the cursor is once they are made. */
      readonly cursor: Position;
    }
  | { readonly version: number; readonly refused: Refusal };

export interface SectionRequests {
  /** Null where the document is not open or not checked. */
  'planlint/editSection': { readonly params: EditSectionParams; readonly result: EditSectionResult | null };
}
