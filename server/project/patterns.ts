// Runs the expressions of users with RE2, whose time grows with the text and never worse, whatever the expression: a file
// of configuration may come from anyone. The engine is loaded where there are expressions and nowhere else.
// Invariant: what an expression costs is bounded by its size, the length of the line and the number of matches asked for.
import type { RE2JS } from 're2js';
import type { PatternMatch, UserPattern } from '../core/index.js';
import type { ConfigProblem } from './configProblem.js';
import { findPatternReason } from './patternReason.js';
import type { PatternEntry } from './readPatterns.js';

export interface LoadedPattern extends UserPattern {
  readonly entry: PatternEntry;
}

export interface LoadedPatterns {
  readonly patterns: readonly LoadedPattern[];
  readonly problems: readonly ConfigProblem[];
}

/** Of an entry that gives none. */
export const DEFAULT_LEVEL = 'warning';

/** In instructions of the engine: `.{0,50}` has a hundred. Each may be looked at for every character of a text. */
const LARGEST = 300;
/** For all expressions of a file together. */
const LARGEST_SUM = 3000;

const NONE: LoadedPatterns = { patterns: [], problems: [] };

export async function loadPatterns(entries: readonly PatternEntry[]): Promise<LoadedPatterns> {
  if (entries.length === 0) return NONE;
  const engine = await import('re2js');
  const patterns: LoadedPattern[] = [];
  const problems: ConfigProblem[] = [];
  let sum = 0;
  for (const entry of entries) {
    const read = compile(entry, engine.RE2JS);
    if ('id' in read) {
      problems.push(read);
      continue;
    }
    const size = read.programSize();
    if (size <= LARGEST) sum += size;
    const isLarge = size > LARGEST || sum > LARGEST_SUM;
    const wrong = isLarge ? largeProblem(entry, size > LARGEST) : findBadGroup(entry, read);
    if (wrong) problems.push(wrong);
    else patterns.push(toPattern(entry, read));
  }
  return { patterns, problems };
}

function compile({ id: at, pattern, spans }: PatternEntry, engine: typeof RE2JS): RE2JS | ConfigProblem {
  try {
    return engine.compile(pattern);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { id: 'pattern', span: spans.pattern, at, ...findPatternReason(said, pattern) };
  }
}

const largeProblem = ({ id: at, spans }: PatternEntry, isOne: boolean): ConfigProblem => ({
  id: 'pattern',
  span: spans.pattern,
  at,
  word: '',
  expected: [isOne ? 'large' : 'largeSum'],
});

// Matches: $1, ${年份}, $$. Does not match: a $ alone, which stands for itself.
const REFERENCE = /\$(?:\$|(\d{1,2})|\{([^{}]*)\})/g;

function findBadGroup({ id: at, replace, spans }: PatternEntry, engine: RE2JS): ConfigProblem | undefined {
  for (const [whole, number, name] of (replace ?? '').matchAll(REFERENCE)) {
    const isThere =
      number === undefined
        ? name === undefined || Object.hasOwn(engine.namedGroups(), name)
        : Number(number) <= engine.groupCount();
    if (!isThere)
      return { id: 'replaceGroup', span: spans.replace, at, word: whole, expected: [String(engine.groupCount())] };
  }
  return undefined;
}

const toPattern = (entry: PatternEntry, engine: RE2JS): LoadedPattern => ({
  entry,
  id: entry.id,
  severity: entry.severity ?? DEFAULT_LEVEL,
  message: entry.message,
  find: (text, most) => findMatches(text, most, entry, engine),
});

function findMatches(text: string, most: number, { replace }: PatternEntry, engine: RE2JS): PatternMatch[] {
  const found: PatternMatch[] = [];
  for (let from = 0; from < text.length && found.length < most; ) {
    const to = findCut(text, from);
    // With a character on each side, so that ^, $ and \b hold where the line does and not where it is cut.
    const base = Math.max(0, from - 1);
    const matcher = engine.matcher(text.slice(base, to + 1));
    for (let isFound = matcher.find(from - base); isFound && found.length < most; isFound = matcher.find()) {
      const [start, end] = [base + matcher.start(), base + matcher.end()];
      if (end > to) break;
      // The engine goes on by itself behind an empty match.
      if (end === start) continue;
      const replacement = replace?.replace(REFERENCE, (_, number?: string, name?: string) =>
        number === undefined
          ? name === undefined
            ? '$'
            : (matcher.group(name) ?? '')
          : (matcher.group(Number(number)) ?? ''),
      );
      found.push({ start, end, ...(isOffered(replacement, engine) ? { replacement } : {}) });
    }
    from = to;
  }
  return found;
}

/** A change that is found again by the same expression would never come to an end. */
function isOffered(replacement: string | undefined, engine: RE2JS): replacement is string {
  if (replacement === undefined) return false;
  const matcher = engine.matcher(replacement);
  while (matcher.find()) if (matcher.end() > matcher.start()) return false;
  return true;
}

/** Each search may go through all that is left; so a long line is looked through in pieces of whole sentences. */
const LONGEST_PIECE = 2000;

function findCut(text: string, from: number): number {
  if (text.length - from <= LONGEST_PIECE) return text.length;
  const to = from + LONGEST_PIECE;
  for (let at = to; at > from + LONGEST_PIECE / 2; at--) if (/[。！？；!?;]/.test(text[at - 1]!)) return at;
  return /[\ud800-\udbff]/.test(text[to - 1]!) ? to - 1 : to;
}
