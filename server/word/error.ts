// Why a Word document cannot be read. An id and a detail, no prose: whoever shows it words it.

export type WordErrorId =
  /** Not a zip, cut off, or with parts that are damaged or missing. */
  | 'broken'
  /** Needs a password. */
  | 'encrypted'
  /** Inflates to more than a document has, or claims to. */
  | 'tooBig'
  /** A package, but not one of Word: a workbook, slides, any other zip. */
  | 'notWord'
  /** A part with a DOCTYPE, which Word never writes: entities could name other files. */
  | 'doctype'
  /** The text can be read, but comments cannot be put into this file without changing it. */
  | 'notWritable';

export class WordError extends Error {
  constructor(
    readonly id: WordErrorId,
    /** A part of the package, as `word/document.xml`. */
    readonly part = '',
  ) {
    super(part === '' ? id : `${id}: ${part}`);
  }
}
