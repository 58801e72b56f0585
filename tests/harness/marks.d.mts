/** What a marked document expects; all offsets are UTF-16 code units into `text`, ends exclusive. */
export interface Marks {
  /** The document without its marks. */
  text: string;
  /** What a rule must report here; where not `certain`, it may. */
  expected: { rule: string; start: number; end: number; certain: boolean }[];
  /** Where nothing must be reported. */
  silent: { start: number; end: number }[];
  /** Where outline entries begin. */
  outline: { level: number; start: number; certain: boolean }[];
}

/** Takes the marks out of a text and returns them as data. Throws at a mark that is broken or not closed. */
export function parseMarks(source: string): Marks;
