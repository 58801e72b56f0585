// Words of a sentence that stand for others, with how sure their company makes it. Offsets are in the folded sentence;
// whether the text was altered, so that less company is enough, is for the document to say.
import type { Substitution } from '../data/wording.js';
import type { Span } from '../text/span.js';
import type { SentenceFacts } from './facts.js';
import type { Wording, WrongWord } from './lexicon/wording.js';
import { keepBySentence, type Lexicon } from './lexicon.js';

export interface WordingFact extends Span {
  readonly wrong: string;
  readonly right: string;
  readonly kind: 'substituted' | 'typo';
  /** `altered`: it counts only where the document shows elsewhere that its words were exchanged. */
  readonly strength: 'sure' | 'altered';
}

/** The wrong words of a sentence that stand in no name of a document; computed once for each sentence text. */
export const getWording = keepBySentence(({ folded, masks }: SentenceFacts, { wording }: Lexicon) =>
  findWording(folded.text, wording).filter((fact) => !masks.some((m) => m.start < fact.end && fact.start < m.end)),
);

function findWording(text: string, { first, byFirst }: Wording): WordingFact[] {
  const found: WordingFact[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (first[code] === 0) continue;
    const fact = readAt(text, i, byFirst.get(code)!);
    if (!fact) continue;
    found.push(fact);
    i = fact.end - 1;
  }
  return found;
}

function readAt(text: string, start: number, words: readonly WrongWord[]): WordingFact | undefined {
  for (const { wrong, right, kind, row } of words) {
    if (!text.startsWith(wrong, start)) continue;
    const strength = row ? strengthOf(text, start, row) : 'sure';
    if (strength) return { start, end: start + wrong.length, wrong, right, kind, strength };
  }
  return undefined;
}

/** How sure the company is; undefined where the word is right, or may be. */
function strengthOf(text: string, start: number, row: Substitution): WordingFact['strength'] | undefined {
  const end = start + row.wrong.length;
  const company = row.altered === 'only' ? 'altered' : 'sure';
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

/** The phrase stands round the word, which may come in it more than once; marks of a phrase are folded as the text is. */
function standsIn(text: string, start: number, phrase: string, word: string): boolean {
  const folded = phrase.replaceAll('，', ',').replaceAll('；', ';').replaceAll('：', ':');
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1))
    if (text.startsWith(folded, start - at) && start >= at) return true;
  return false;
}

/** `95%`, `约2.2名`, `百分之九十`; not `3号楼`, not `8时`, not `2024年`. */
const FIGURE =
  /^(?:约|近|了|超过|不低于|或超过)?\s?(?:(?:\d[\d.,]*|[xX×]{1,3})\s?(?!\d|[.,]\d|[年月日号时点楼栋站层分:]|小时|分钟|公里|千米|米|届)|百分之|[一二三四五六七八九]成)/;
