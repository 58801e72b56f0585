// Marks that stand together where one would do: 。。 ，、 ；；. Ellipses, ？！ and lost characters (？？) are none.
import { keep } from '../../text/kept.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { SentenceFacts } from '../facts.js';
import { findForeign, sourceAt } from './marks.js';

/** `。。`, `,,`, `、,`, `。 。`; not `……`, `——`. */
const RUN = /[,、;:。!?](?: {0,2}[,、;:。!?])+/g;
const RUN_OR_BLANK = /^ {0,2}[,、;:。!?]+/;

export interface DoubleFact extends Span {
  /** Folded. */
  readonly marks: string;
}

/** In the source of the sentence. */
export function findDoubles(facts: SentenceFacts): DoubleFact[] {
  const { text } = facts.folded;
  const found: DoubleFact[] = [];
  const foreign = findForeign(facts);
  for (const { 0: run, index } of matchesOf(text, RUN)) {
    const span = { start: index, end: index + run.length };
    const marks = withoutBlanks(run);
    const taken = [...foreign, ...facts.labels.map((label) => label.span), ...facts.blanks.map((blank) => blank.span)];
    if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
    if (isDouble(marks) && isChinese(text.slice(0, index), marks))
      found.push({ start: sourceAt(facts, span.start), end: sourceAt(facts, span.end - 1) + 1, marks });
  }
  return found;
}

export const withoutBlanks = (text: string): string => text.replaceAll(' ', '');

/** The marks at the head of a sentence, with blanks before them, which double those at the end of the one before it. */
export const leadingMarks = (facts: SentenceFacts): string => findLeading(facts) ?? '';

const findLeading = keep((facts: SentenceFacts): string | undefined => RUN_OR_BLANK.exec(facts.folded.text)?.[0]);

/** The marks at the very end of a sentence, with blanks behind them. */
export const trailingMarks = (facts: SentenceFacts): string => /[,、;:。!?]* {0,2}$/.exec(facts.folded.text)?.[0] ?? '';

/** `?!`, `!!`, `。。。` and a form's `姓名：，` are meant as they are. */
export const isDouble = (marks: string): boolean =>
  !/^[!?]+$/.test(marks) && !/^。{3,}$/.test(marks) && !/^:[,、;。]/.test(marks);

/** Behind Chinese words or with a mark that only Chinese has. */
const isChinese = (before: string, marks: string): boolean =>
  /[。、]/.test(marks) || /[\u3400-\u9fff”’》)】%\d]$/.test(before);

const RANK = '、,:;?!。';

/** The mark that says what all of them say: the one that stops longest. */
export const strongest = (marks: string): string =>
  [...marks].reduce((best, mark) => (RANK.indexOf(mark) > RANK.indexOf(best) ? mark : best));
