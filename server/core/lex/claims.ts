// Finds the claimed numbers of a sentence, 六个原则, “五项任务”, 三大中心, with the lists in the same sentence.
// Pure over the sentence; what is listed behind it is for the document to say (model/claims.ts).
import { ANNOUNCING_VERB, STRONG } from '../data/claims/announce.js';
import { findCountedNoun, MEASURES, type Measure } from '../data/claims/nouns.js';
import { matchesOf } from '../text/matches.js';
import type { Span } from '../text/span.js';
import { findListBefore } from './claims/before.js';
import { findListBehind } from './claims/behind.js';
import type { Announcement, ClaimFact, ListReading } from './claims/fact.js';
import { readCount } from './claims/numerals.js';
import { findPairClaims } from './claims/pairs.js';
import { findStranger } from './claims/stranger.js';
import type { SentenceFacts } from './facts.js';
import { findSetPhrases, type SetPhraseFact } from './lexicon/setPhrases.js';
import { keepBySentence, type Lexicon } from './lexicon.js';

export type { Announcement, ClaimFact, ListReading } from './claims/fact.js';

/** The claims of a sentence, in order; computed once for each sentence text. */
export const getClaims = keepBySentence(findClaims);

const NAMES = MEASURES.flatMap((row) => row.words).sort((a, b) => b.length - a.length);
/** The nouns of a layout, which count by themselves: “两带”，即…. */
const PART = '[核心体翼轴带区园廊环极港链网屏]';
const PART_ROW: Measure = { words: [PART], kind: 'thing', notBefore: /^(?!)/, source: '', yes: [], no: [] };
const ROWS = new Map(MEASURES.flatMap((row) => row.words.map((word) => [word, row] as const)));
/**
 * A number with a measure. Matches `六个`, `12项`, `三大`, `两`-; not `第三项`, `每三个`, `十余项`, `2023-20个`, `1.5个`.
 */
const CLAIM = new RegExp(
  `(?=[两二三四五六七八九十1-9])(?<![第每各数几约近达上超余\\d零〇一二三四五六七八九十百千万亿两.~+/%-]|[—至或]\\s?|(?<!做)到|不(?:少|低|多|高|大|小)于|不?超过|至少|最多|年|月|前|后|逢|周|星期|达到)(?:(?<han>[两二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)|(?<digits>[1-9]\\d?))\\s?(?<measure>${NAMES.join('|')}|${PART}(?=[”’]))`,
  'g',
);
/** More claims than these in one sentence make a table of figures, not prose. */
const MOST = 40;

function findClaims(facts: SentenceFacts, { setPhrases }: Lexicon): readonly ClaimFact[] {
  const text = facts.folded.text;
  const found: ClaimFact[] = [];
  let known: Known | undefined;
  for (const match of matchesOf(text, CLAIM)) {
    if (found.length === MOST) break;
    known ??= {
      labels: facts.labels.filter((label) => label.place !== 'run').map((label) => label.span),
      sets: findSetPhrases(text, setPhrases),
      facts,
    };
    const fact = readClaim(text, match, known);
    if (fact) found.push(fact);
  }
  const spans = found.map(({ span }) => span);
  const pairs = findPairClaims(text).filter(({ span }) => !spans.some((o) => o.start < span.end && span.start < o.end));
  return pairs.length === 0 ? found : [...found, ...pairs].sort((a, b) => a.span.start - b.span.start);
}

interface Known {
  readonly labels: readonly Span[];
  readonly sets: readonly SetPhraseFact[];
  readonly facts: SentenceFacts;
}

function readClaim(text: string, match: RegExpMatchArray, known: Known): ClaimFact | undefined {
  const { measure = '' } = match.groups!;
  const written = match.groups!.han ?? match.groups!.digits!;
  const claimed = readCount(written);
  const start = match.index!;
  const behind = start + match[0].length;
  const row = ROWS.get(measure) ?? PART_ROW;
  const after = text.slice(behind, behind + 8);
  const set = known.sets.find((s) => s.start <= start && start < s.end);
  if (claimed === undefined || claimed < 2) return undefined;
  if (!set && (row.notBefore.test(after) || /^[\d一二三四五六七八九十两]/.test(after))) return undefined;
  if (measure === '大' && (claimed > 12 || /党的$/.test(text.slice(0, start)))) return undefined;
  // 8点 is a time, but for 以下3点.
  if (measure === '点' && match.groups!.digits && !ANNOUNCED.test(text.slice(0, start))) return undefined;
  if (isMasked(known.facts, start) || known.labels.some((l) => l.start <= start && start < l.end)) return undefined;
  const noun = findCountedNoun(text, behind);
  const span = { start, end: Math.max(noun?.end ?? behind, set?.end ?? 0) };
  if (/^(?:及|\(含\))?(?:以上|以内|以下|左右)/.test(text.slice(span.end))) return undefined;
  const number = { start, end: start + written.length };
  const lists: readonly (ListReading | undefined)[] = [
    set
      ? undefined
      : findListBefore(text, {
          number,
          claimed,
          isKnown: noun !== undefined && row.kind === 'list',
          isQuantity: isQuantity(text.slice(behind), noun?.noun ?? '', match.groups!.digits !== undefined),
          measure,
          labels: known.labels,
        }),
    findListBehind(text, {
      end: span.end,
      claimed,
      noun: row === PART_ROW ? measure : (noun?.noun ?? ''),
      labels: known.labels,
    }),
  ];
  const rest = text.slice(span.end);
  const stranger = set && findStranger(text, set.members, lists[1]);
  return {
    span,
    number,
    claimed,
    noun: noun?.noun ?? '',
    isNamed: noun?.isNamed ?? false,
    isSet: set !== undefined,
    announcement: row.kind === 'list' ? announcementOf(text.slice(0, start), rest, noun !== undefined) : 'none',
    endsClause: ENDS_CLAUSE.test(rest) || known.labels.some((l) => l.start === behindBlanks(text, span.end)),
    endsSentence: ENDS_SENTENCE.test(rest),
    lists: lists.filter((list) => list !== undefined),
    ...(stranger ? { stranger } : {}),
  };
}

const ANNOUNCED = /(?:以下|如下|下列|下面|下述)$/;

/** `配备医生、护士3名`, `新建道路、管网3个项目`: so many of these kinds, not a sum of the names. */
const isQuantity = (after: string, noun: string, isFigure: boolean): boolean =>
  !/^[“‘\u4e00-\u9fff]/.test(after) || (isFigure && (noun === '' ? QUANTITY.test(after) : QUANTITY.test(noun)));
const QUANTITY = /^(?:项目|工程|企业|学校|试点|活动|岗位|课程|基地|示范|队伍|载体|品牌|产业|点|村|户|人|站|店|线)/;

const isMasked = (facts: SentenceFacts, at: number): boolean => facts.masks.some((m) => m.start <= at && at < m.end);

/** Where a label stands that comes right behind the claim: `“四大工程 1.能力提升工程`. */
const behindBlanks = (text: string, at: number): number => at + /^[”’"]?\s*/.exec(text.slice(at))![0].length;

const ENDS_CLAUSE = /^[”’"]?(?:[\u4e00-\u9fff]{0,4})[”’"]?\s*(?:[,。;:]|——|$)/;
const ENDS_SENTENCE = /^[”’"]?(?:[\u4e00-\u9fff]{0,6})[”’"]?\s*(?:[。;:]|——|$)/;

const BEFORE_FIRST = /^[”’"]?(?:[\u4e00-\u9fff]{0,6})[”’"]?\s*(?::|——)\s*(?:一是|一、|第一|首先|\(一\)|\(1\)|1[.、]|①)/;

/** `before` and `rest` are what stands round the claim in its sentence. */
function announcementOf(before: string, rest: string, isKnown: boolean): Announcement {
  const words = before.replace(/[“‘"]$/, '');
  if (STRONG.pattern.test(words) && /^[^。;]{0,40}[。;:]|^[^。;]{0,40}$|——/.test(rest)) return 'strong';
  const isObject = ANNOUNCING_VERB.pattern.test(words);
  const isAlone = /(?:^|[,。;:、\s)])$/.test(words);
  if ((isObject || isAlone) && /^[”’"]?(?:[\u4e00-\u9fff]{0,6})[”’"]?\s*(?::|——)/.test(rest)) return 'strong';
  if (!isKnown) return 'none';
  // 实施人才引育“三大计划”：一是…: a label right behind the colon begins the list.
  if (BEFORE_FIRST.test(rest)) return 'strong';
  return isObject ? 'plain' : isAlone ? 'bare' : 'none';
}
