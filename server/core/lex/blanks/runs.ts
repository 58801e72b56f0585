// Runs that stand for something: xx, ××, ○○, 〇〇, ＊＊, 某某, 某县; and the words in which an x or × stands for itself.
import { INDEFINITE, NOT_BLANKS, NOT_SURNAMES, SURNAMES } from '../../data/notBlanks.js';
import type { PlaceholderType } from '../../model/placeholder.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { expectedType, quoteOf, subjectOf, wordsAfter, wordsBefore } from '../context.js';
import type { BlankFact } from './fact.js';

/** Runs that stand for something: `xx`, `××`, `○○`, `〇〇`, `＊＊`, `某某`, `某县`. */
const RUN =
  /[xX×]+(?:\.[xX×]+)?|(?<=(?:19|20))[-—]{2,}(?=年)|[○◯〇]{2,}|○(?=[月日])|＊{2,}|\*+|某{2,}|某(?=[省市县区州乡镇村局院校])/g;
const QUICK = /[xX×○◯〇*＊某]|0[-—]{2,}年|9[-—]{2,}年/;

export function findRuns(text: string): BlankFact[] {
  if (!QUICK.test(text)) return [];
  const found: BlankFact[] = [];
  for (const match of matchesOf(text, RUN)) {
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
  if (run.startsWith('*')) return !isMask(before, after, run.length) && !isSingleMask(text, span);
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
const isMask = (before: string, after: string, length: number): boolean => {
  if (/^(?:年|月|日|号|个|名|所|家|人|万|亿|元|%|省|市|县|区|州|乡|镇|村|次|届|项)/.test(after)) return true;
  if (length === 1) return false;
  return (
    FILTERED.test(after) ||
    /^(?:街道|社区|局|院|医院|学校|中学|小学|公司|同志)/.test(after) ||
    /(?:第|20|主任|书记|局长|县长|市长|院长|组长|[组队]长:|成员:)$/.test(before) ||
    (length >= 3 && /(?:^|[\u4e00-\u9fff:、,\s])$/.test(before) && /^[\u4e00-\u9fff]/.test(after)) ||
    (length >= 3 && /[:、,]\s?$/.test(before) && /^(?:[、,;。]|\s*$)/.test(after)) ||
    (length >= 4 && /^\s*$/.test(before) && /^\d{4}/.test(after))
  );
};

/** Two asterisks that no other two of the sentence go with are no bold print: `实施**地质灾害搬迁工程`. */
function isSingleMask(text: string, { start, end }: Span): boolean {
  if (
    end - start !== 2 ||
    !/^[\u4e00-\u9fff]/.test(text.slice(end)) ||
    !/(?:^|[\u4e00-\u9fff,、;:。(“])$/.test(text.slice(0, start))
  )
    return false;
  return text.indexOf('**') === start && text.lastIndexOf('**') === start;
}

/** What follows 党, which some sites blank out wherever it stands: `**员队伍`, `加强**建工作`, `**风廉政建设`. */
const FILTERED =
  /^(?:员(?:干部|活动|教育|队伍|发展|大会|管理|志愿|先锋|和|、)|建(?:工作|引领|活动|品牌|责任|带|、|和)|风(?:廉政|政风)|委(?:政府|、|的|书记|会)|支部|总支|组(?:织|书记|成员)|课|费|史学习|章|政(?:领导|机关|主要|同责)|务公开|内(?:监督|法规|生活))/;

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
    ...(run === '**' && !isMask(wordsBefore(text, span.start), wordsAfter(text, span.end), 2) ? { lone: true } : {}),
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
