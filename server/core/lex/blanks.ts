// Finds what is to be filled in within one sentence: runs of x, empty forms, frames of what was dropped.
// Pure over the sentence; what only the whole document can tell (weak evidence, anonymised names) is left to the model.
import { BARE_NOUNS, DROPPED, HALF_WORDS, SUBJECT_USE } from '../data/dropped.js';
import { EMPTY_FORMS } from '../data/forms.js';
import { INDEFINITE, NOT_BLANKS, NOT_SURNAMES, SURNAMES } from '../data/notBlanks.js';
import type { PlaceholderKind, PlaceholderType } from '../model/placeholder.js';
import type { Span } from '../text/span.js';
import { expectedType, quoteOf, subjectOf, wordsAfter, wordsBefore } from './context.js';

/** A placeholder as one sentence shows it; offsets into the folded sentence. */
export interface BlankFact {
  readonly kind: PlaceholderKind;
  readonly type: PlaceholderType;
  readonly span: Span;
  readonly fill?: Span;
  readonly key: string;
  readonly quote: string;
  readonly subject?: string;
  /** Grammatical now and then, so it counts only beside strong evidence in the document. */
  readonly weak: boolean;
  /** Half-width asterisks: markup in Markdown. */
  readonly star: boolean;
}

/** Runs that stand for something: `xx`, `××`, `○○`, `〇〇`, `＊＊`, `某某`, `某县`. */
const RUN = /[xX×]+|[○◯〇]{2,}|\*{2,}|某{2,}|某(?=[省市县区州乡镇村局院校])/g;
const QUICK = /[xX×○◯〇*某]/;

/** Finds all placeholders of a sentence, in order; an overlap is settled for the earlier and longer one. */
export function findBlanks(text: string): BlankFact[] {
  const found = [...findRuns(text), ...findForms(text), ...findDropped(text), ...findBareNouns(text)];
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: BlankFact[] = [];
  for (const blank of found) if (blank.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(blank);
  return joinDates(text, kept);
}

function findRuns(text: string): BlankFact[] {
  if (!QUICK.test(text)) return [];
  const found: BlankFact[] = [];
  for (const match of text.matchAll(RUN)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!standsForItself(text, span)) found.push(runFact(text, span));
  }
  return found;
}

function standsForItself(text: string, span: Span): boolean {
  const run = text.slice(span.start, span.end);
  const before = wordsBefore(text, span.start);
  const after = wordsAfter(text, span.end);
  if (run.startsWith('某')) return isIndefinite(run, before, after);
  if (/^[○◯〇]/.test(run)) return /[一二三四五六七八九〇零\d]$/.test(before) || /^[一二三四五六七八九零]/.test(after);
  if (run.startsWith('*')) return !isMask(before, after, run.length);
  return NOT_BLANKS.some(
    (row) =>
      (!row.run || row.run.test(run)) &&
      (!row.before || row.before.test(before)) &&
      (!row.after || row.after.test(after)),
  );
}

/** 某些, 某种; a person kept anonymous: `李某某`, `张某`; a general case: `如某县发生疫情`. */
function isIndefinite(run: string, before: string, after: string): boolean {
  if (run.length === 1)
    return INDEFINITE.test(after) || /(?:如|若|当|在|例如|假如|比如|某[^,。]{0,4}、|一)$/.test(before);
  return before !== '' && SURNAMES.includes(before.at(-1)!) && !NOT_SURNAMES.test(before);
}

/** Asterisks are a mask before a word that a name or number goes with, and markup elsewhere. */
const isMask = (before: string, after: string, length: number): boolean =>
  (length >= 3 && /[\u4e00-\u9fff]$/.test(before) && /^[\u4e00-\u9fff]/.test(after)) ||
  /^(?:省|市|县|区|州|乡|镇|村|街道|社区|局|院|医院|学校|中学|小学|公司|年|月|日|个|人|名|%|万|亿|元|同志|次|届|项)/.test(
    after,
  ) ||
  /(?:第|20)$/.test(before);

function runFact(text: string, span: Span): BlankFact {
  const type = expectedType(text, span);
  const subject = type === 'percent' || type === 'number' || type === 'money' ? subjectOf(text, span) : undefined;
  const run = text.slice(span.start, span.end);
  return {
    kind: 'x',
    type,
    span,
    fill: span,
    key: keyOf(text, span, type, subject),
    quote: quoteOf(text, span),
    ...(subject === undefined ? {} : { subject }),
    weak: run === '某',
    star: run.startsWith('*'),
  };
}

/** Values of one key are the same: names by what they are names of, figures by their indicator or the words about them. */
function keyOf(text: string, span: Span, type: PlaceholderType, subject: string | undefined): string {
  const run = text.slice(span.start, span.end).toLowerCase();
  const after = wordsAfter(text, span.end);
  if (type === 'place' || type === 'organisation' || type === 'person')
    return `${type}|${run}|${/^(?:省|市|县|区|州|乡|镇|村|街道|社区|局|医院|学校|公司|同志)?/.exec(after)?.[0] ?? ''}`;
  if (type === 'ordinal') return `ordinal|${after.slice(0, 4)}`;
  if (type === 'year') return `year|${quoteOf(text, span)}`;
  if (subject !== undefined) return `${type}|${subject}`;
  return `${type}|${wordsBefore(text, span.start).slice(-4)}|${run}|${after.slice(0, 4)}`;
}

function findForms(text: string): BlankFact[] {
  if (!/[_([【〔《“‘「<]|待|TB[DC]|TODO/.test(text)) return [];
  const found: BlankFact[] = [];
  for (const row of EMPTY_FORMS)
    for (const match of text.matchAll(row.pattern)) {
      const span = hitSpan(match);
      const type = expectedType(text, span);
      found.push({ ...plainFact(text, span, 'blank', type), fill: insideOf(text, span), star: row.plainOnly ?? false });
    }
  return found;
}

/** What a value replaces in a form: the blank between brackets or quotation marks, otherwise the whole of it. */
function insideOf(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  return /^[(“‘《〔「]\s*[)”’》〕」]$/.test(words) ? { start: span.start + 1, end: span.end - 1 } : span;
}

/** Reads the row's `hit`; a pattern with two ways in names the second one `hit2`. */
function hitSpan(match: RegExpMatchArray): Span {
  const hit = match.groups?.hit ?? match.groups?.hit2 ?? match[0];
  const start = match.index! + match[0].lastIndexOf(hit);
  return { start, end: start + hit.length };
}

const plainFact = (text: string, span: Span, kind: PlaceholderKind, type: PlaceholderType): BlankFact => ({
  kind,
  type,
  span,
  key: `${kind}|${wordsBefore(text, span.start).slice(-4)}|${text.slice(span.start, span.end)}|${wordsAfter(text, span.end).slice(0, 4)}`,
  quote: text.slice(span.start, span.end),
  weak: false,
  star: false,
});

function findDropped(text: string): BlankFact[] {
  const found: BlankFact[] = [];
  for (const row of DROPPED)
    for (const match of text.matchAll(row.pattern)) {
      const span = hitSpan(match);
      const at = row.at === 'inside' ? span.start + (row.inside ?? 0) : span.start;
      found.push({
        ...plainFact(text, span, 'missing', row.type),
        ...(row.at === undefined ? {} : { fill: { start: at, end: at } }),
        quote:
          text.slice(span.start, span.end) +
          (span.end - span.start < 3 ? /^[^,;:。、\s]{0,4}/.exec(wordsAfter(text, span.end))![0] : ''),
        key:
          row.type === 'year'
            ? 'missing|year'
            : `missing|${row.id}|${wordsBefore(text, span.start).slice(-4)}|${wordsAfter(text, span.end).slice(0, 4)}`,
        weak: row.strength === 'weak',
      });
    }
  return found;
}

const NOUN = `(?:${BARE_NOUNS.join('|')})`;
/** The same bare noun twice with 、 or nothing between: `医院、医院`, and what is listed on with it. */
const REPEATED = new RegExp(
  `(?:(?<![\\u4e00-\\u9fff])|(?<=[,、“]))(?<noun>${NOUN})(?:、?\\k<noun>)+|(?<noun2>${NOUN})\\k<noun2>`,
  'g',
);
/** A bare noun at the head of a clause, behind an opening quotation mark or in a list. */
const AT_HEAD = new RegExp(
  `(?<=^[\\s“]*|[,;:。“]\\s*)(?<noun>${NOUN})|(?<=、)(?<noun2>${NOUN})(?=[,;。、”]|等|为|\\s*$)`,
  'g',
);
/** A list whose first and last name are gone: `到医院、县妇幼保健院、医院进修`. */
const LISTED = new RegExp(`(?<=^[\\s“]*|[到在赴从向由与和,、“。]\\s*)(?<noun>${NOUN})、[^,、。]{2,10}、\\k<noun>`, 'g');
const CUT_WORD = new RegExp(`(?<half>[\\u4e00-\\u9fff]?[,]?[\\u4e00-\\u9fff])(?<noun>${NOUN})`, 'g');

/** Nouns whose name was taken away: `推进医院、医院建设`, `医院改革。`, `卫生健康系医院党的建设`. */
function findBareNouns(text: string): BlankFact[] {
  const found: BlankFact[] = [];
  for (const match of text.matchAll(REPEATED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.push(plainFact(text, span, 'missing', 'organisation'));
  }
  for (const match of text.matchAll(LISTED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ ...plainFact(text, span, 'missing', 'organisation'), weak: true });
  }
  for (const match of text.matchAll(AT_HEAD)) {
    const noun = match[0];
    if (SUBJECT_USE.test(wordsAfter(text, match.index + noun.length))) continue;
    const span = { start: match.index, end: match.index + noun.length };
    found.push({ ...plainFact(text, span, 'missing', 'organisation'), weak: true });
  }
  for (const match of text.matchAll(CUT_WORD)) {
    if (!HALF_WORDS.test(text.slice(Math.max(0, match.index - 2), match.index + match.groups!.half!.length))) continue;
    const end = match.index + match[0].length;
    found.push({
      ...plainFact(text, { start: end - match.groups!.noun!.length - 1, end }, 'missing', 'organisation'),
      weak: true,
    });
  }
  return found;
}

/** `x月x日`: two placeholders that one value fills together. */
function joinDates(text: string, blanks: readonly BlankFact[]): BlankFact[] {
  return blanks.map((blank, i) => {
    if (blank.type !== 'date' || blank.kind !== 'x') return blank;
    const first = blankBefore(blanks, i, text) ?? blank;
    const last = blankAfter(blanks, i, text) ?? blank;
    if (first === last) return blank;
    const end = last.span.end + (/^[日号]/.test(text.slice(last.span.end)) ? 1 : 0);
    const fill = { start: first.span.start, end };
    const words = text.slice(fill.start, fill.end);
    return { ...blank, fill, quote: words, key: `date|${words}|${wordsBefore(text, fill.start).slice(-2)}` };
  });
}

const blankBefore = (blanks: readonly BlankFact[], i: number, text: string): BlankFact | undefined => {
  const before = blanks[i - 1];
  return before?.type === 'date' && text.slice(before.span.end, blanks[i]!.span.start) === '月' ? before : undefined;
};
const blankAfter = (blanks: readonly BlankFact[], i: number, text: string): BlankFact | undefined => {
  const after = blanks[i + 1];
  return after?.type === 'date' && text.slice(blanks[i]!.span.end, after.span.start) === '月' ? after : undefined;
};
