// Why an input could not be checked. An id and a detail, no prose: texts.ts words it with the remedy.

export type ReasonId =
  | 'missing'
  | 'noMatch'
  | 'emptyFolder'
  | 'isFolder'
  | 'denied'
  | 'linkLoop'
  | 'unreadable'
  | 'tooBig'
  | 'binary'
  | 'document'
  | 'oldWord'
  | 'encrypted'
  | 'brokenWord'
  | 'bigWord'
  | 'notWord'
  | 'doctype'
  | 'fixWord'
  | 'notWordFile'
  | 'wordMarks'
  | 'damaged'
  | 'cutOff'
  | 'unknownEncoding'
  | 'notEncodable'
  | 'notWritable'
  | 'diskFull'
  | 'outside'
  | 'changed'
  | 'workLine'
  | 'internal'
  | 'ruleFailed';

export interface Reason {
  readonly id: ReasonId;
  /** An error code, an encoding, a line, as the id asks for. */
  readonly detail?: string;
}

/** An input, as the user named it, that could not be checked. */
export interface Failure {
  readonly path: string;
  readonly reason: Reason;
}

const BY_CODE: Readonly<Record<string, ReasonId>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EISDIR: 'isFolder',
  ELOOP: 'linkLoop',
};

/** What the file system's refusal means for the user. */
export function fromSystemError(error: unknown): Reason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { id: (Object.hasOwn(BY_CODE, code) && BY_CODE[code]) || 'unreadable', detail: code };
}
