// Words of the document as a message quotes them: on one line, whatever its line ends are, and no longer than can be read.

/** A line end inside a sentence stands for nothing; a pair of surrogates is never cut in two. */
export function shorten(words: string, longest: number): string {
  const line = words.replace(/[^\S\r\n]*[\r\n]+\s*/g, '');
  return line.length > longest ? `${line.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
