// The rules that users write themselves, pattern/NAME: words found by an expression, and what is to be said of them.
// The engine that runs the expression is the adapter's; here its matches are placed, quoted and counted.
import type { Severity } from '../lint/finding.js';
import type { DocumentModel } from '../model/document.js';
import type { Line } from '../text/line.js';
import type { Span } from '../text/span.js';
import { shorten } from './quote.js';
import type { Messages, Report, Runnable } from './rule.js';

/** A match in a text; UTF-16 offsets, never empty. */
export interface PatternMatch extends Span {
  /** What is to stand there instead; absent where the writer has to know. */
  readonly replacement?: string;
}

export interface UserPattern {
  /** `pattern/NAME`. */
  readonly id: string;
  readonly severity: Severity | 'off';
  /** What is said of the words found, in the user's own language. */
  readonly message: string;
  /** The first matches in a line of text, in order and apart, no more than `most`. */
  find(text: string, most: number): readonly PatternMatch[];
}

export const PATTERN_GROUP = 'pattern/';

type MessageId = 'found' | 'last' | 'change' | 'remove';

export const PATTERN_MESSAGES: Messages<MessageId> = {
  found: { 'zh-CN': '“{quote}”：{message}', en: '“{quote}”: {message}' },
  last: {
    'zh-CN': '“{quote}”：{message}（后面还有，没有逐一列出）',
    en: '“{quote}”: {message} (there are more, which are not listed)',
  },
  change: { 'zh-CN': '改为“{right}”', en: 'Change to “{right}”' },
  remove: { 'zh-CN': '删去“{quote}”', en: 'Delete “{quote}”' },
};

/** Nobody reads more reports of one kind, and looking for all of them could take long. */
export const MOST_MATCHES = 100;

interface Kept {
  readonly most: number;
  readonly lines: WeakMap<Line, readonly PatternMatch[]>;
}

/** By pattern, then by line: typing looks only through the line that changed. */
const kept = new WeakMap<UserPattern, Kept>();
const NONE: readonly PatternMatch[] = [];

function findInLine(pattern: UserPattern, line: Line, most: number): readonly PatternMatch[] {
  let known = kept.get(pattern);
  if (known?.most !== most) {
    known = { most, lines: new WeakMap() };
    kept.set(pattern, known);
  }
  let matches = known.lines.get(line);
  if (!matches) {
    const found = pattern.find(line.content, most);
    matches = found.length > 0 ? found : NONE;
    known.lines.set(line, matches);
  }
  return matches;
}

export const toRule = (pattern: UserPattern, most: number = MOST_MATCHES): Runnable => ({
  id: pattern.id,
  severity: pattern.severity,
  check(model, report) {
    const places = findPlaces(pattern, model, most + 1);
    for (const [i, place] of places.slice(0, most).entries())
      report(toReport(model, pattern, place, i === most - 1 && places.length > most));
  },
});

function findPlaces(pattern: UserPattern, { snapshot }: DocumentModel, most: number): PatternMatch[] {
  const places: PatternMatch[] = [];
  for (const [i, line] of snapshot.lines.entries()) {
    const base = snapshot.starts[i]!;
    for (const match of findInLine(pattern, line, most))
      places.push({ ...match, start: base + match.start, end: base + match.end });
    if (places.length >= most) break;
  }
  return places.slice(0, most);
}

function toReport(
  { snapshot }: DocumentModel,
  { message }: UserPattern,
  { start, end, replacement }: PatternMatch,
  isLast: boolean,
): Report<MessageId> {
  const quote = shorten(snapshot.text.slice(start, end), LONGEST_QUOTE);
  const change = { titleId: replacement === '' ? 'remove' : 'change', safety: 'review' as const };
  return {
    span: { start, end },
    messageId: isLast ? 'last' : 'found',
    args: { quote, message },
    ...(replacement === undefined
      ? {}
      : {
          fixes: [
            {
              ...change,
              args: { quote, right: shorten(replacement, LONGEST_QUOTE) },
              edits: [{ start, end, newText: replacement }],
            },
          ],
        }),
  };
}

const LONGEST_QUOTE = 30;
