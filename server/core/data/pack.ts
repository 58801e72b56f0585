// What every row of a pack carries beside its knowledge: where it comes from, and examples that a test runs.

export interface Proof {
  /** Where the knowledge comes from: a standard with its clause, a law, or `practice` with a word on it. */
  readonly source: string;
  /** Texts in which the row must be seen; the words it must report stand in ⟦ ⟧ where the row reports any. */
  readonly yes: readonly string[];
  /** Texts that look alike and in which it must not be seen. */
  readonly no: readonly string[];
}
