// The list right before a number that sums it up: 项目建设、招商引资、营商环境三项工作; “理论、党性、能力”三大板块.
import { ANNOUNCING_VERB, LINK_WORD, OBJECT_VERB, OPEN_LIST, SCOPE_END } from '../../data/claims/announce.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { ListReading } from './fact.js';
import { countMembers, splitList } from './split.js';

export interface Summed {
  readonly number: Span;
  readonly claimed: number;
  /** The noun is known and its measure one of tasks and principles. */
  readonly isKnown: boolean;
  /** What is built or won in any number: in figures its number says how many of the kinds listed before. */
  readonly isQuantity: boolean;
  /** 三级 counts levels: the members are short. */
  readonly measure: string;
  /** Ends of the labels of the sentence: 、 in a label divides nothing. */
  readonly labels: readonly Span[];
}

/** Longer stretches between marks are clauses, not members. */
const LONGEST_MEMBER = 20;

export function findListBefore(text: string, claim: Summed): ListReading | undefined {
  const end = text.slice(0, claim.number.start).replace(/\s*[“‘"]?\s*(?:这|共|共计|合计)?\s*$/, '').length;
  return text[end - 1] === '”' || text[end - 1] === '’' ? findQuoted(text, end) : findPlain(text, end, claim);
}

/** `“A”“B”“C”三个`, `“A、B、C”三个`. */
function findQuoted(text: string, end: number): ListReading | undefined {
  const run = /(?:[“‘][^“”‘’]*[”’]\s?[、和及与]?)+$/.exec(text.slice(0, end));
  if (!run || /[、和及与]\s?$/.test(text.slice(0, run.index))) return undefined;
  const quotes = matchesOf(run[0], /[“‘]([^“”‘’]*)[”’]/g).map((m) => ({
    start: run.index + m.index + 1,
    end: run.index + m.index + m[0].length - 1,
  }));
  // “三个重点”“六项工作”: each quotation is a claim of its own.
  if (quotes.some((q) => /^[一二两三四五六七八九十\d]+[个项大条]/.test(text.slice(q.start, q.end)))) return undefined;
  const place = 'before';
  if (quotes.length > 1) return { place, items: quotes, counts: [quotes.length], isSure: true };
  const inner = quotes[0]!;
  const words = text.slice(inner.start, inner.end);
  if (OPEN_LIST.pattern.test(words)) return undefined;
  const marks = ['、', ',', ';', ' '].filter((mark) => words.trim().includes(mark));
  if (marks.length === 0) return undefined;
  const items = splitList(text, inner, marks[0]!);
  const counts = marks.map((mark) => splitList(text, inner, mark).length);
  return { place, items, counts, isSure: marks.length === 1 && items.every((i) => i.end > i.start) };
}

function findPlain(text: string, end: number, claim: Summed): ListReading | undefined {
  const mark = /[^,;:。!?()[\]【】—…“”‘’《》/|]*$/.exec(text.slice(0, end))!.index;
  const start = Math.max(mark, ...claim.labels.filter((l) => l.end <= end).map((l) => l.end));
  const words = text.slice(start, end);
  if (!words.includes('、') && !/[和与及]/.test(words)) return undefined;
  if (
    /^\s?[、和与及]/.test(words) ||
    OPEN_LIST.pattern.test(words) ||
    /\d|[两二三四五六七八九十][个项家所条大]/.test(words)
  )
    return undefined;
  const parts = splitList(text, { start, end }, '、');
  const last = text.slice(parts.at(-1)!.start, parts.at(-1)!.end);
  if (parts.some((p) => p.end === p.start || p.end - p.start > LONGEST_MEMBER)) return undefined;
  if (ANNOUNCING_VERB.pattern.test(last) || LINK_WORD.pattern.test(last)) return undefined;
  const members = countMembers(text, parts);
  const counts = [...members.counts, ...countBehindVerbs(text, parts)];
  const isSure = members.isSure && counts.length === members.counts.length && parts.length > 1;
  return { place: 'before', items: members.items, counts, isSure: isSure && fits(text, members.items, claim) };
}

/** `抓好招商引资、突出工业、农业两个重点`: where a verb opens a later member the list may begin there. */
const countBehindVerbs = (text: string, parts: readonly Span[]): number[] =>
  parts
    .map((part, i) => (i > 0 && BEGINS_WITH_VERB.test(text.slice(part.start, part.end)) ? parts.length - i : 0))
    .filter((count) => count > 0);
const BEGINS_WITH_VERB =
  /^(?:抓好|做好|实施|落实|开展|推进|推动|围绕|聚焦|突出|完善|健全|强化|坚持|打造|构建|建立|建成|实现|完成|深化|加强|注重|加快|积极|全面|进一步|切实|认真|大力|不断|持续|努力)/;

/** The last member is one of the list and not a longer phrase that takes the number as its object or scope. */
function fits(text: string, items: readonly Span[], claim: Summed): boolean {
  const found = items.length;
  if (Math.abs(found - claim.claimed) !== 1 || (found > claim.claimed && found < 3) || claim.isQuantity) return false;
  const lengths = items.map((item) => item.end - item.start);
  const last = lengths.at(-1)!;
  const others = lengths.slice(1, -1);
  const usual = others.length > 0 ? Math.max(...others) : lengths[0]!;
  const words = text.slice(items.at(-1)!.start, items.at(-1)!.end);
  if (SCOPE_END.pattern.test(words) || /的/.test(words)) return false;
  if (OBJECT_VERB.pattern.test(words) && (last > usual + 1 || !claim.isKnown)) return false;
  if (claim.measure === '级' && lengths.slice(1).some((n) => n > 3)) return false;
  // The first of two has the verb before it and is the longer one.
  return last <= usual + (found === 2 ? 1 : claim.isKnown ? 3 : 2);
}
