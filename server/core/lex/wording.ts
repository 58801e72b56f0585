// Words of a sentence that stand for others, with how sure their company makes it. Offsets are in the folded sentence;
// whether the text was altered, so that less company is enough, is for the document to say.
import type { Substitution } from '../data/wording.js';
import type { Span } from '../text/span.js';
import type { SentenceFacts } from './facts.js';
import { startOf, type Wording, type WrongWord } from './lexicon/wording.js';
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

function findWording(text: string, wording: Wording): WordingFact[] {
  const found: WordingFact[] = [];
  for (let i = 0; i < text.length; i++) {
    if (wording.first[text.charCodeAt(i)] === 0) continue;
    const fact = readAt(text, i, wording);
    if (!fact) continue;
    found.push(fact);
    i = fact.end - 1;
  }
  return found;
}

function readAt(text: string, start: number, wording: Wording): WordingFact | undefined {
  const words = wording.byStart.get(startOf(text, start));
  if (words)
    for (const word of words) {
      if (!text.startsWith(word.wrong, start)) continue;
      const strength = word.row
        ? strengthOf(text, start, word.row)
        : !word.edge || isSlip(text, start, word, wording)
          ? 'sure'
          : undefined;
      if (strength) return toFact(word, start, strength);
    }
  const word = wording.single.get(text[start]!);
  return word && toFact(word, start, 'sure');
}

const toFact = ({ wrong, right, kind }: WrongWord, start: number, strength: WordingFact['strength']): WordingFact => ({
  start,
  end: start + wrong.length,
  wrong,
  right,
  kind,
  strength,
});

/** A word with a wrong character, and neither two words that meet nor the name of a person or a village. */
function isSlip(text: string, start: number, { wrong, edge }: WrongWord, { known }: Wording): boolean {
  if (wrong.length > 2) return true;
  const end = start + 2;
  const left = known.has(text.slice(start - 1, start + 1)) && start > 0;
  const right = known.has(text.slice(end - 1, end + 1));
  if (left && right) return false;
  if (isName(text, start, end)) return false;
  if (edge === 'none') return true;
  return (
    (edge !== 'right' && !left && endsBefore(text, start, known)) ||
    (edge !== 'left' && !right && beginsAt(text, end, known))
  );
}

const CHINESE = /[\u3400-\u9fff]/;

/** A word plainly ends before the place: a mark, a figure, a particle or a known word stands there. */
function endsBefore(text: string, at: number, known: Wording['known']): boolean {
  if (at === 0) return true;
  const before = text[at - 1]!;
  return (
    '的和与及或等了对为以将把'.includes(before) ||
    (!CHINESE.test(before) && before !== ' ') ||
    (at > 1 && known.has(text.slice(at - 2, at)))
  );
}

function beginsAt(text: string, at: number, known: Wording['known']): boolean {
  if (at === text.length) return true;
  const next = text[at]!;
  return '的和与及或等了'.includes(next) || (!CHINESE.test(next) && next !== ' ') || known.has(text.slice(at, at + 2));
}

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';

/** `组长：张申清`, `、李建舍`, `申清村`. */
const isName = (text: string, start: number, end: number): boolean =>
  (start > 0 && SURNAMES.includes(text[start - 1]!) && (start === 1 || !CHINESE.test(text[start - 2]!))) ||
  '村镇乡县屯庄路街桥'.includes(text[end] ?? '；');

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
