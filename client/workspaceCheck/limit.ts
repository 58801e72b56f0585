// Which files of a check are listed: whole files in order, up to a number of reports, and what is left over. Plain data.

export interface Listed<T> {
  readonly shown: readonly T[];
  /** What is not listed. */
  readonly rest: { readonly files: number; readonly reports: number };
}

/** Files without reports are left out; the first is listed however many it has. */
export function limitFiles<T>(files: readonly T[], countOf: (file: T) => number, most: number): Listed<T> {
  const wanted = files.filter((file) => countOf(file) > 0);
  let sum = 0;
  let end = 0;
  while (end < wanted.length && (end === 0 || sum + countOf(wanted[end]!) <= most)) sum += countOf(wanted[end++]!);
  const left = wanted.slice(end);
  const reports = left.reduce((total, file) => total + countOf(file), 0);
  return { shown: wanted.slice(0, end), rest: { files: left.length, reports } };
}
