// Nouns whose name a word filter took away: 推进医院、医院建设, 医院改革。, 教育系学校党的建设.
import { BARE_NOUNS, COMPOUND_TAIL, HALF_WORDS, SUBJECT_USE } from '../../data/dropped/nouns.js';
import { matchesOf } from '../../text/matches.js';
import { wordsAfter } from '../context.js';
import { type BlankFact, plainFact } from './fact.js';

const NOUN = `(?:${BARE_NOUNS.join('|')})`;
const HAS_NOUN = new RegExp(NOUN);
/** The same bare noun twice with 、 or nothing between: `医院、医院`, and what is listed on with it. */
const REPEATED = new RegExp(
  `(?:(?<![\\u4e00-\\u9fff])|(?<=[,、“以由在到与和对向]))(?<noun>${NOUN})(?:、?\\k<noun>)+(?!${COMPOUND_TAIL})|(?<noun2>${NOUN})\\k<noun2>`,
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

/** Nouns whose name was taken away: `推进医院、医院建设`, `医院改革。`, `教育系学校党的建设`. */
export function findBareNouns(text: string): BlankFact[] {
  if (!HAS_NOUN.test(text)) return [];
  const found: BlankFact[] = [];
  for (const match of matchesOf(text, REPEATED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.push(plainFact(text, span, 'missing', 'organisation'));
  }
  for (const match of matchesOf(text, LISTED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ ...plainFact(text, span, 'missing', 'organisation'), weak: true });
  }
  for (const match of matchesOf(text, AT_HEAD)) {
    const noun = match[0];
    if (SUBJECT_USE.test(wordsAfter(text, match.index + noun.length))) continue;
    const span = { start: match.index, end: match.index + noun.length };
    found.push({ ...plainFact(text, span, 'missing', 'organisation'), weak: true });
  }
  for (const match of matchesOf(text, CUT_WORD)) {
    if (!HALF_WORDS.test(text.slice(Math.max(0, match.index - 2), match.index + match.groups!.half!.length))) continue;
    const end = match.index + match[0].length;
    found.push({
      ...plainFact(text, { start: end - match.groups!.noun!.length - 1, end }, 'missing', 'organisation'),
      weak: true,
    });
  }
  return found;
}
