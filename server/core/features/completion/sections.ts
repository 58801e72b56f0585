// The parts that a plan of this kind has and that the document lacks, each with words to begin with.
import { TEMPLATES, type TemplatePart } from '../../data/templates.js';
import { relabel, writeHan } from '../../model/numbering/relabel.js';
import { fold } from '../../text/fold.js';
import { say, type Written } from '../../text/say.js';
import { putWords, scopeOf, wordsFor, writePart } from '../newPlan.js';
import { readItem, writeNext } from '../typing/item.js';
import { type CompletionPlace, isThere, makeOffer, type Offer } from './place.js';

/** Where no heading stands yet. */
const FIRST = '一、';
const INDENT = '　　';
const FAR = 2000;
const LONGEST = 80;

const DETAIL: Written<(kind: string) => string> = {
  'zh-CN': (kind) => `${kind}的一部分`,
  en: (kind) => `part of a plan of the kind ${kind}`,
};

export function offerSections(place: CompletionPlace): Offer[] {
  const { memory, typed, locale } = place;
  if (!typed.isWhole) return [];
  const template = memory.template ?? TEMPLATES[0]!;
  const own = readOwn(place);
  const others = memory.headings.filter((heading) => heading !== own);
  const missing = template.parts.filter(({ words }) => !others.some((heading) => words.test(heading)));
  const detail = say(DETAIL, locale)(template.name['zh-CN']);
  return missing
    .map((part) =>
      makeOffer(place, part.heading, ({ prefix }) => {
        const insert = write(place, part, prefix);
        return insert === undefined ? undefined : { kind: 'section', label: part.heading, insert, detail };
      }),
    )
    .filter(isThere);
}

/** The heading that is being written is one of the document already. */
function readOwn({ readLine, line }: CompletionPlace): string {
  const text = (readLine(line) ?? '').slice(0, LONGEST);
  return fold(text.slice(readItem(text)?.from ?? 0)).text.trim();
}

/** Undefined where no heading of the highest level can stand. */
function write(place: CompletionPlace, part: TemplatePart, prefix: string): string | undefined {
  const { memory } = place;
  const item = prefix.trim() === '' ? undefined : readItem(prefix);
  if (prefix.trim() !== '' && (!item || prefix.slice(item.from).trim() !== '')) return undefined;
  if (item && memory.top && item.family !== memory.top.family) return undefined;
  const before = item ? undefined : findBefore(place);
  const label = item ? '' : before ? before.next : (memory.top?.label ?? FIRST);
  const indent = /^\s*/.exec(prefix)![0] || (before?.indent ?? (memory.top ? '' : INDENT));
  const sample = memory.top && memory.below.get(memory.top.family);
  const sub = (n: number): string => (sample && relabel(sample, n)) ?? `（${writeHan(n)}）`;
  const lines = writePart(part, { label, sub }).map((line) => putWords(line, toWords(place)));
  return lines.map((line, i) => (i === 0 && prefix !== '' ? line : indent + line)).join('\n');
}

/** The heading of the highest level before the cursor: the label behind it, and how it is indented. */
function findBefore({ readLine, line, memory }: CompletionPlace): { next: string; indent: string } | undefined {
  const family = memory.top?.family ?? 'han';
  for (let i = line - 1; i >= Math.max(0, line - FAR); i--) {
    const text = readLine(i) ?? '';
    const item = readItem(text);
    if (item?.family !== family || item.odd) continue;
    const next = writeNext(item, text.slice(item.from));
    return next === undefined ? undefined : { next: next + item.gap, indent: item.indent };
  }
  return undefined;
}

/** A document tells its year, and in its first line who writes it. */
function toWords({ memory, readLine }: CompletionPlace): ReadonlyMap<string, string> {
  const title = fold((readLine(0) ?? '').slice(0, 60)).text.trim();
  const unit = /^[\u4e00-\u9fff]{2,20}?(?=20\d\d|关于)/.exec(title)?.[0] ?? '';
  const { year } = memory;
  const words = new Map(wordsFor({ first: year ?? 0, last: year ?? 0, unit }));
  words.set('scope', unit === '' ? '本单位' : scopeOf(unit));
  if (year === undefined) for (const name of ['year', 'before', 'last']) words.set(name, 'xx');
  if (year === undefined) words.set('meeting', 'xx精神');
  return words;
}
