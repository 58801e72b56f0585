// A cell of a table, whatever marks its borders.
import { fold } from '../../text/fold.js';

export interface Cell {
  readonly text: string;
  /** Offset in the document. */
  readonly start: number;
}

/** `≤8.5`, `1:0.58`, `26人`, `40DDDs`; not `2025年目标`. */
export const isNumeric = (text: string): boolean => {
  const words = fold(text).text;
  return (
    /^(?:[<>≥≤=约]|不[低高少超][于过])*\s?[\d.,:%‰/xX×—~～-]+\s?(?:[\u4e00-\u9fff%‰]{0,4}|[a-zA-Z/]{1,6})$/.test(
      words,
    ) &&
    /[\dxX×]/.test(words) &&
    !/^20\d\d年/.test(words)
  );
};
