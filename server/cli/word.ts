// Word documents among the inputs. What reads them is loaded with the first of them, so that nobody else waits for it.
import type { WordDocument, WordErrorId } from '../word/index.js';
import type { Reason, ReasonId } from './reason.js';
import { isZip } from './signature.js';

/** A Word document whose text is checked. */
export interface WordFile {
  readonly bytes: Uint8Array;
  readonly document: WordDocument;
  /** The paragraph (from 1) that holds an offset of the text. */
  paragraphAt(offset: number): number;
}

const REASONS: Readonly<Record<WordErrorId, ReasonId>> = {
  broken: 'brokenWord',
  encrypted: 'encrypted',
  tooBig: 'bigWord',
  notWord: 'notWord',
  doctype: 'doctype',
  notWritable: 'wordMarks',
};

/** Undefined where the bytes are not meant to be one. */
export async function readWordFile(path: string, bytes: Uint8Array): Promise<WordFile | Reason | undefined> {
  // Cut off or overwritten: as a text it would be empty, or gibberish.
  if (!isZip(bytes)) return /\.docx$/i.test(path) && !isCompound(bytes) ? { id: 'brokenWord' } : undefined;
  return tryWord(async () => {
    const { paragraphAt, readWord } = await import('../word/index.js');
    const document = readWord(bytes);
    return { bytes, document, paragraphAt: (offset: number) => paragraphAt(document, offset) };
  });
}

/** .doc under another name, or with a password: decode() tells which. */
const isCompound = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** What it returns, or the reason why a document could not be read or written. */
export async function tryWord<T>(work: () => Promise<T>): Promise<T | Reason> {
  const { WordError } = await import('../word/index.js');
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WordError)) throw error;
    return { id: REASONS[error.id], detail: error.part };
  }
}
