// All matches of a pattern at once. `matchAll` makes a copy of the pattern and an iterator for each text, which for hundreds of
// patterns that find nothing in most sentences is a quarter of what a check allocates.

const NONE: readonly never[] = [];

/** The matches of a global pattern in a text, in order; all that find nothing are the same list. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = behind(text, pattern);
  }
  return found;
}

/** Where a search goes on behind an empty match: a pattern of characters passes over both halves of one. */
function behind(text: string, { lastIndex, unicode }: RegExp): number {
  return lastIndex + (unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1);
}
