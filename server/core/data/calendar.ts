// The rows of a pack about years: five-year periods, what their years are called, congresses and their plenums.
import type { Proof } from './pack.js';

/** A table and no formula, because 1963–65 lies in no period. */
export interface Period extends Proof {
  /** `十四五`. Short names are also common words (十五 is fifteen) and read in quotation marks or before 时期 only. */
  readonly name: string;
  /** The first and the last year, both within. */
  readonly first: number;
  readonly last: number;
}

/** How a year of a period is called; names that writers use for several years, as 关键之年, belong in no row. */
export interface YearRole extends Proof {
  readonly words: readonly string[];
  /** Which year of the period, from 1. */
  readonly nth: number;
}

/** A national congress of the Party with the plenums of its committee, months as `2022-10`. */
export interface CongressRow extends Proof {
  /** 20 for 二十大. */
  readonly number: number;
  readonly name: string;
  readonly held: string;
  /** The plenums from the first on. */
  readonly plenums: readonly string[];
  /** The next one has met: a plenum that is not in the row never was. */
  readonly closed: boolean;
}
