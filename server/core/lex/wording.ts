// Words of a sentence that stand for others, with how sure their company makes it. Offsets are in the folded sentence;
// whether the text was altered, so that less company is enough, is for the document to say.
import type { Substitution } from '../data/wording.js';
import type { Span } from '../text/span.js';
import { beginsAt, endsBefore, isName, overlaps } from './edges.js';
import type { SentenceFacts } from './facts.js';
import { type HasteSlip, readHaste } from './haste.js';
import { meantBy } from './lexicon/homophones.js';
import { pairAt } from './lexicon/pairs.js';
import type { Slip } from './lexicon/slips.js';
import type { Wording, WrongWord } from './lexicon/wording.js';
import { keepBySentence, type Lexicon } from './lexicon.js';

export interface WordingFact extends Span {
  readonly wrong: string;
  readonly right: string;
  readonly kind: 'substituted' | 'typo';
  /**
   * `altered`: it counts only where the document shows elsewhere that its words were exchanged. `likely`: it is sure where
   * another word was exchanged, and a guess where it is the only one.
   */
  readonly strength: 'sure' | 'likely' | 'altered';
}

/** The wrong words of a sentence that stand in no name of a document; computed once for each sentence text. */
export const getWording = keepBySentence(({ folded, masks }: SentenceFacts, { wording }: Lexicon) =>
  findWording(folded.text, wording).filter((fact) => !masks.some((m) => m.start < fact.end && fact.start < m.end)),
);

function findWording(text: string, wording: Wording): WordingFact[] {
  const found: WordingFact[] = [];
  for (let i = 0; i < text.length; i++) {
    const fact = readAt(text, i, wording);
    if (!fact) continue;
    found.push(fact);
    i = fact.end - 1;
  }
  return found;
}

function readAt(text: string, start: number, wording: Wording): WordingFact | undefined {
  if (wording.first[text.charCodeAt(start)] === 1) {
    for (const word of wording.byStart.get(text.slice(start, start + 2)) ?? []) {
      if (!text.startsWith(word.wrong, start)) continue;
      if (isBetween(text, start, word, wording)) continue;
      const strength = word.row ? strengthOf(text, start, word.row) : 'sure';
      if (strength) return toFact(start, word, strength);
    }
    const single = wording.single.get(text[start]!);
    if (single) return toFact(start, single, 'sure');
  }
  const pair = pairAt(text, start);
  if (pair < 0) return undefined;
  const phrase = readPhrase(text, start, pair, wording);
  if (phrase) return phrase;
  const slip = wording.known.isWord(pair) ? undefined : readSlip(text, start, pair, wording);
  return slip ?? toHaste(start, readHaste(text, start, pair, wording));
}

/** The two characters belong to two words that meet there, as in 标签|定位 and 建立|异地, not in 等效劳工程. */
const isBetween = (text: string, start: number, { wrong, row }: WrongWord, { known }: Wording): boolean =>
  wrong.length === 2 &&
  start > 0 &&
  known.isWord(pairAt(text, start - 1)) &&
  known.isWord(pairAt(text, start + 1)) &&
  !row?.after?.some((words) => text.startsWith(words, start + 2));

const toFact = (
  start: number,
  { wrong, right, kind }: Pick<WrongWord, 'wrong' | 'right' | 'kind'>,
  strength: WordingFact['strength'],
): WordingFact => ({ start, end: start + wrong.length, wrong, right, kind, strength });

const toHaste = (start: number, slip: HasteSlip | undefined): WordingFact | undefined =>
  slip && toFact(start, { ...slip, kind: 'typo' }, 'sure');

/** A longer word or a set phrase with one character wrong. */
function readPhrase(text: string, start: number, pair: number, { slips }: Wording): WordingFact | undefined {
  const right = slips.findPhrase(text, start, pair);
  if (!right) return undefined;
  return toFact(start, { wrong: text.slice(start, start + right.length), right, kind: 'typo' }, 'sure');
}

/** Before a figure each of these is a verb of its own, whatever word stands before it: 增加值|达300亿元, 规模|超2万. */
const REACHES = new Set('达超占破至逾约近增降');

/** Two characters of which one is wrong, and that are neither two words that meet nor a name. */
function readSlip(text: string, start: number, pair: number, wording: Wording): WordingFact | undefined {
  const { known, slips } = wording;
  const end = start + 2;
  if (REACHES.has(text[start + 1]!) && /[\d约近]/.test(text[end] ?? '')) return undefined;
  const slip = slips.findWord(pair);
  const right = slip && fits(text, start, slip, known) ? slip.right : meantBetween(text, start, wording);
  if (!right || isName(text, start, end)) return undefined;
  return toFact(start, { wrong: text.slice(start, end), right, kind: 'typo' }, 'sure');
}

function fits(text: string, start: number, { edge }: Slip, known: Wording['known']): boolean {
  if (overlaps(text, start, known)) return false;
  if (!edge) return true;
  return (edge !== 'right' && endsBefore(text, start, known)) || (edge !== 'left' && beginsAt(text, start + 2, known));
}

/** The word that is meant where words plainly end before and begin behind. */
function meantBetween(text: string, start: number, wording: Wording): string | undefined {
  const { known } = wording;
  if (overlaps(text, start, known) || !endsBefore(text, start, known) || !beginsAt(text, start + 2, known))
    return undefined;
  return meantBy(text, start, wording);
}

const COMPANY = { all: 'sure', only: 'altered', some: 'likely' } as const;

/** How sure the company is; undefined where the word is right, or may be. */
function strengthOf(text: string, start: number, row: Substitution): WordingFact['strength'] | undefined {
  const end = start + row.wrong.length;
  const company = COMPANY[row.altered ?? 'all'];
  if (row.phrases?.some((phrase) => standsIn(text, start, phrase, row.wrong))) return company;
  if (row.notAfter?.some((words) => text.endsWith(words, start) && start >= words.length)) return undefined;
  if (row.notBefore?.some((words) => text.startsWith(words, end))) return undefined;
  if (row.always) return 'sure';
  if (hasCompany(text, start, row)) return company;
  return row.altered === 'all' ? 'altered' : undefined;
}

function hasCompany(text: string, start: number, row: Substitution): boolean {
  const end = start + row.wrong.length;
  return (
    (row.before?.some((words) => text.endsWith(words, start) && start >= words.length) ?? false) ||
    (row.after?.some((words) => text.startsWith(words, end)) ?? false) ||
    (row.beforeFigure === true && FIGURE.test(text.slice(end, end + 16)))
  );
}

/** The phrase stands round the word, which may come in it more than once. */
function standsIn(text: string, start: number, phrase: string, word: string): boolean {
  for (let at = phrase.indexOf(word); at !== -1; at = phrase.indexOf(word, at + 1))
    if (text.startsWith(phrase, start - at) && start >= at) return true;
  return false;
}

/** `95%`, `约2.2名`, `百分之九十`; not `3号楼`, not `8时`, not `2024年`. */
const FIGURE =
  /^(?:约|近|了|超过|不低于|或超过)?\s?(?:(?:\d[\d.,]*|[xX×]{1,3})\s?(?!\d|[.,]\d|[年月日号时点楼栋站层分:]|小时|分钟|公里|千米|米|届)|百分之|[一二三四五六七八九]成)/;
