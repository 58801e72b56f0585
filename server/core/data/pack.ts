// A pack: plain data about plans that ships with planlint or comes from a workspace, in the shape of packs/schema.json.
// Every row carries where it comes from, and examples that a test runs.
import type { CongressRow, Period, YearRole } from './calendar.js';
import type { SetPhrase } from './claims/setPhrases.js';
import type { Indicator, Relation } from './indicators.js';
import type { Term } from './terms.js';
import type { HasteRow, HomophoneRow, SlipGroup, Substitution, TypoGroup } from './wording.js';

export interface Proof {
  /** Where the knowledge comes from: a standard with its clause, a law, or `practice` with a word on it. */
  readonly source: string;
  /** Texts in which the row must be seen; the words it must report stand in ⟦ ⟧ where the row reports any. */
  readonly yes: readonly string[];
  /** Texts that look alike and in which it must not be seen. */
  readonly no: readonly string[];
}

/** Each kind of rows that a pack may hold. */
export interface PackRows {
  readonly indicators: readonly Indicator[];
  readonly relations: readonly Relation[];
  readonly periods: readonly Period[];
  readonly yearRoles: readonly YearRole[];
  readonly congresses: readonly CongressRow[];
  readonly terms: readonly Term[];
  readonly setPhrases: readonly SetPhrase[];
  readonly typos: readonly TypoGroup[];
  readonly slips: readonly SlipGroup[];
  readonly homophones: readonly HomophoneRow[];
  readonly haste: readonly HasteRow[];
  readonly substitutions: readonly Substitution[];
}

export interface Pack extends Partial<PackRows> {
  readonly version: 1;
  readonly name: string;
}
