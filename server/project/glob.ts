// Matches paths against the patterns of `overrides`: * and ? within a name, ** over folders, {a,b}. Written by hand because a
// pattern may come from anyone who could write into the folder: the time grows with pattern times path, and never worse.

/** A pattern that would become more than this many is read as it stands. */
const MOST_CHOICES = 256;

/** `{草稿,定稿}/*.txt` → `草稿/*.txt`, `定稿/*.txt`. A brace without its partner stands for itself. */
function expandBraces(pattern: string): string[] {
  let done = [''];
  let at = 0;
  // Matches: {a,b}. Does not match: {a{b}, {}.
  for (const { 0: whole, 1: choices, index } of pattern.matchAll(/\{([^{}]+)\}/g)) {
    const before = pattern.slice(at, index);
    const next = done.flatMap((head) => choices!.split(',').map((choice) => head + before + choice));
    if (next.length > MOST_CHOICES) return [pattern];
    done = next;
    at = index + whole.length;
  }
  return done.map((head) => head + pattern.slice(at));
}

/**
 * Whether a sequence fits a pattern in which `isStar` parts take any number of items. On a mismatch only the last star is
 * tried longer: what an earlier one took can stay, because the star behind it takes the rest.
 */
function fits<P, T>(
  pattern: readonly P[],
  items: readonly T[],
  isStar: (part: P) => boolean,
  isSame: (part: P, item: T) => boolean,
): boolean {
  let [p, i, star, taken] = [0, 0, -1, 0];
  while (i < items.length) {
    if (p < pattern.length && isStar(pattern[p]!)) {
      [star, taken] = [p++, i];
    } else if (p < pattern.length && isSame(pattern[p]!, items[i]!)) {
      p++;
      i++;
    } else if (star >= 0) {
      p = star + 1;
      i = ++taken;
    } else return false;
  }
  while (p < pattern.length && isStar(pattern[p]!)) p++;
  return p === pattern.length;
}

const fitsName = (pattern: readonly string[], name: readonly string[]): boolean =>
  fits(
    pattern,
    name,
    (part) => part === '*',
    (part, letter) => part === '?' || part === letter,
  );

/** Systems write one name in two Unicode forms; `./a` is `a`. */
const normalise = (path: string): string =>
  path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '');

/** Whether a path, relative and with slashes, fits a pattern. A pattern without a slash is one of the name alone. */
export function matchesGlob(pattern: string, path: string): boolean {
  const names = normalise(path)
    .split('/')
    .map((name) => [...name]);
  return expandBraces(normalise(pattern)).some((each) => {
    const parts = (each.includes('/') ? each : `**/${each}`).replace(/\/$/, '/**').split('/');
    return fits(
      parts.map((part) => (part === '**' ? '**' : [...part])),
      names,
      (part) => part === '**',
      (part, name) => part !== '**' && fitsName(part as readonly string[], name),
    );
  });
}
