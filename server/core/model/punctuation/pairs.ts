// Marks that should come in pairs and do not: one pass over the marks of a paragraph with a stack of what is open.
// A quotation or bracket that runs on over paragraphs is paired with where it closes (across.ts) and is no fault.
import { type PairKind, partnerOf } from '../../data/punctuation/marks.js';
import { BEHIND_CLOSE, LEADS } from '../../data/punctuation/quotes.js';
import type { MarkFact } from '../../lex/punctuation/marks.js';
import type { Span } from '../../text/span.js';

/** `turned`: an opening mark where a closing one belongs, or the other way round. */
export type PairFault = 'unclosed' | 'unopened' | 'mismatched' | 'turned';

export interface PlacedMark extends MarkFact {
  /** Offset in the document. */
  readonly start: number;
  /** Which sentence of its paragraph it stands in. */
  readonly sentence: number;
}

export interface PairProblem {
  readonly fault: PairFault;
  readonly mark: PlacedMark;
  /** The mark at the other end, where there is one. */
  readonly partner?: PlacedMark;
  /** What belongs in its place. */
  readonly right?: string;
}

export const markSpan = ({ start }: PlacedMark): Span => ({ start, end: start + 1 });

/** A label such as `1)`, `a）`, `一）` closes nothing; matches `,1`, `内容b`, `:一`; not `统一`, `app`. */
const LABEL = /(?:^|[^A-Za-z])[A-Za-z]$|\d$|(?:^|[\s,。;:、])[一二三四五六七八九十]{1,3}$/;
/** Farther apart than this, two marks are not taken for one pair that does not match. */
const REACH = 60;

/** The faults within one paragraph, in no order. */
export function findPairProblems(marks: readonly PlacedMark[]): PairProblem[] {
  const next = nextOfKind(marks);
  let straight = marks.filter((mark) => mark.side === 'both').length;
  const problems: PairProblem[] = [];
  const open = new OpenMarks();
  marks.forEach((mark, i) => {
    const following = marks[next[i]!];
    const isOdd = mark.side === 'both' && straight-- % 2 === 1;
    const side = sideOf(mark, { isOpen: open.has(mark.kind), isOdd, top: open.top, following });
    if (side === 'none') return;
    if (side === 'open') {
      const opener = open.top?.mark;
      if (opener && isTurnedClose(opener, mark, following)) {
        problems.push({ fault: 'turned', mark, partner: opener, right: partnerOf(mark.char) });
        open.pop();
      } else open.push({ mark, following });
    } else {
      const found = open.has(mark.kind) ? closePair(open, mark) : readLoneClose(open, mark, following);
      for (const problem of found) problems.push(problem);
    }
  });
  return [...problems, ...open.left().map((mark): PairProblem => ({ fault: 'unclosed', mark }))];
}

interface OpenMark {
  readonly mark: PlacedMark;
  /** The next mark of its kind. */
  readonly following: PlacedMark | undefined;
}

/** A stack that knows which kinds are in it, so that no search goes through it in vain. */
class OpenMarks {
  readonly #marks: OpenMark[] = [];
  readonly #counts = new Map<PairKind, number>();

  get top(): OpenMark | undefined {
    return this.#marks.at(-1);
  }
  has(kind: PairKind): boolean {
    return (this.#counts.get(kind) ?? 0) > 0;
  }
  push(open: OpenMark): void {
    this.#marks.push(open);
    this.#counts.set(open.mark.kind, (this.#counts.get(open.mark.kind) ?? 0) + 1);
  }
  pop(): PlacedMark | undefined {
    const mark = this.#marks.pop()?.mark;
    if (mark) this.#counts.set(mark.kind, this.#counts.get(mark.kind)! - 1);
    return mark;
  }
  left(): PlacedMark[] {
    return this.#marks.map(({ mark }) => mark);
  }
}

/** For each mark the place of the next one of its kind. */
function nextOfKind(marks: readonly PlacedMark[]): number[] {
  const next = new Array<number>(marks.length).fill(-1);
  const last = new Map<PairKind, number>();
  for (let i = marks.length - 1; i >= 0; i--) {
    next[i] = last.get(marks[i]!.kind) ?? -1;
    last.set(marks[i]!.kind, i);
  }
  return next;
}

interface Around {
  readonly isOpen: boolean;
  /** An odd number of straight marks is left, so that one of them has no partner. */
  readonly isOdd: boolean;
  readonly top: OpenMark | undefined;
  readonly following: PlacedMark | undefined;
}

/** A straight mark closes what is open and else opens, but behind a digit an odd one stands for inches. */
function sideOf(mark: PlacedMark, { isOpen, isOdd, top, following }: Around): 'open' | 'close' | 'none' {
  if (mark.side !== 'both') return mark.side;
  if (!isOpen) return isOdd && /\d$/.test(mark.before) ? 'none' : 'open';
  return top?.mark.side === 'open' && following?.side === 'close' ? 'none' : 'close';
}

/** Closes the nearest of its kind; what was opened within stays open for ever. */
function closePair(open: OpenMarks, mark: PlacedMark): PairProblem[] {
  const problems: PairProblem[] = [];
  for (let opener = open.pop(); opener; opener = open.pop()) {
    if (opener.kind !== mark.kind) problems.push({ fault: 'unclosed', mark: opener });
    else return [...problems, ...compareEnds(opener, mark)];
  }
  return problems;
}

/** “…〞, "…” and “…" are one pair in two hands; round brackets of two widths are left to the rule about width. */
function compareEnds(opener: PlacedMark, closer: PlacedMark): PairProblem[] {
  if (opener.kind !== 'double' || partnerOf(opener.char) === closer.char) return [];
  const isOpenerOdd = closer.char === '”';
  const [mark, partner] = isOpenerOdd ? [opener, closer] : [closer, opener];
  return [{ fault: 'mismatched', mark, partner, right: partnerOf(partner.char) }];
}

/** A closing mark of a kind of which nothing is open. */
function readLoneClose(open: OpenMarks, mark: PlacedMark, following: PlacedMark | undefined): PairProblem[] {
  const top = open.top;
  if (top && isInterval(top.mark, mark)) {
    open.pop();
    return [];
  }
  if (mark.kind === 'round' && LABEL.test(mark.before)) return [];
  if (top && isMismatch(top, mark)) {
    open.pop();
    return [{ fault: 'mismatched', mark, partner: top.mark, right: partnerOf(top.mark.char) }];
  }
  if (!isTurnedOpen(mark, following)) return [{ fault: 'unopened', mark }];
  const right = partnerOf(mark.char);
  open.push({ mark: { ...mark, char: right, side: 'open' }, following });
  return [{ fault: 'turned', mark, right }];
}

const QUOTES: readonly PairKind[] = ['double', 'single', 'corner'];
const BRACKETS: readonly PairKind[] = ['round', 'square', 'thick', 'shell'];
const TITLES: readonly PairKind[] = ['title', 'angle'];

/** Two ends of different kinds that were meant as one pair: near each other, and nothing else closes the first. */
const isMismatch = ({ mark: top, following }: OpenMark, mark: PlacedMark): boolean =>
  mark.start - top.start <= REACH &&
  mark.sentence === top.sentence &&
  !(following?.side === 'close' && following.sentence === top.sentence) &&
  [QUOTES, BRACKETS, TITLES].some((family) => family.includes(top.kind) && family.includes(mark.kind));

/** A half-open interval: `[0,5)`; not `[见附件）`. */
const isInterval = (opener: PlacedMark, closer: PlacedMark): boolean =>
  BRACKETS.includes(opener.kind) &&
  closer.start - opener.start <= 8 &&
  /^[-+\d.,%~∞\s]+$/.test(closer.before.slice(opener.start - closer.start + 1));

const isCurly = (mark: PlacedMark): boolean => '“”‘’'.includes(mark.char);

/** `“一带一路“倡议`: the second one closes; not `“为民向“利民转变”`. */
const isTurnedClose = (opener: PlacedMark, mark: PlacedMark, following: PlacedMark | undefined): boolean =>
  isCurly(mark) &&
  opener.char === mark.char &&
  opener.sentence === mark.sentence &&
  mark.start - opener.start <= 20 &&
  following?.side !== 'close' &&
  (BEHIND_CLOSE.pattern.test(mark.behind) ||
    isClosing(mark.before.slice(opener.start - mark.start + 1), mark.start - opener.start));

/** A short name between two opening marks is quoted by them: `“千万工程“`; not `“为病人向“`, `“一早、二早“`. */
const isClosing = (words: string, distance: number): boolean =>
  distance <= 9 && words.length >= 2 && !/[,、。;:!?()\s]/.test(words) && !LEADS.pattern.test(words);

/** `增强”四个意识”`: the first one opens; not `重点岗位”的轮换`. */
const isTurnedOpen = (mark: PlacedMark, following: PlacedMark | undefined): boolean =>
  isCurly(mark) &&
  following?.side === 'close' &&
  following.sentence === mark.sentence &&
  following.start - mark.start <= 20 &&
  (/(?:^|[,、;:(\s])$/.test(mark.before) ||
    (/[\u4e00-\u9fff]$/.test(mark.before) &&
      /^[\d\u4e00-\u9fff]/.test(mark.behind) &&
      !/^(?:的|等|和|与|及)/.test(mark.behind)));
