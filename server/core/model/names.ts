// Names of places and organisations in a document, as far as they can be told without a dictionary: known by what they end in,
// where one begins at a border (a mark, a blank, 由, 和, another place: 青山县 in 青山县民政局), and then wherever they come again.
import { CONNECTING, isName, isOtherWord, NAME_END } from '../data/names.js';
import { matchesOf } from '../text/matches.js';
import { holds, type Span } from '../text/span.js';
import type { DocumentModel } from './document.js';
import { getLeaks } from './leaks.js';

export interface Mention extends Span {
  /** It may be a part of another name, or stands in the name of a document. */
  readonly isDoubtful: boolean;
}

export interface Name {
  readonly words: string;
  /** In order; more than one, or in the title. */
  readonly mentions: readonly Mention[];
}

/** The name that holds the offset, the shortest where one is in another; undefined where none can be told. */
export function findNameAt(model: DocumentModel, offset: number): Name | undefined {
  const leak = getLeaks(model).find(({ span }) => holds(span, offset));
  const known = leak ? [leak.words] : [...getNames(model)];
  for (const words of known.sort((a, b) => a.length - b.length)) {
    const start = findOver(model, words, offset);
    if (start === undefined) continue;
    const mentions = findMentions(model, words, start);
    const isTitle = model.title !== undefined && mentions.some((m) => m.start < model.title!.end);
    if (leak || isTitle || mentions.length > 1) return { words, mentions };
  }
  return undefined;
}

/** Where words that hold the offset begin. */
function findOver({ snapshot }: DocumentModel, words: string, offset: number): number | undefined {
  const from = Math.max(0, offset - words.length + 1);
  const at = snapshot.text.slice(from, offset + words.length).indexOf(words);
  return at === -1 || from + at > offset ? undefined : from + at;
}

const kept = new WeakMap<DocumentModel, ReadonlySet<string>>();

/** All names that can be told, whether or not they come again. */
export function getNames(model: DocumentModel): ReadonlySet<string> {
  let names = kept.get(model);
  if (!names) {
    names = new Set(runsOf(model).flatMap(findNames));
    kept.set(model, names);
  }
  return names;
}

/** Stretches of Han characters. */
const runsOf = (model: DocumentModel): string[] =>
  model.lines
    .filter(({ kind }) => kind === 'text' || kind === 'table')
    .flatMap(({ index }) => model.snapshot.lines[index]!.content.match(/[\u3400-\u9fff]{3,}/g) ?? []);

function findNames(run: string): string[] {
  const names: string[] = [];
  let border = 0;
  for (const match of matchesOf(run, NAME_END)) {
    const stretch = run.slice(border, match.index);
    const stem = stretch.slice(lastConnecting(stretch) + 1);
    const end = match.index + match[0].length;
    if (!isName(stem, match[0], run.slice(end, end + 2))) continue;
    names.push(stem + match[0]);
    border = end;
  }
  return names;
}

function lastConnecting(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (CONNECTING.includes(text[i]!)) return i;
  return -1;
}

/** 大青山县 is another place than 青山县, and 市人民医院 another house than 县人民医院. */
const LARGER = /[大小东西南北中新老]/;
const WHOSE = /[省市县区镇乡州]/;

function findMentions({ snapshot, lines }: DocumentModel, words: string, origin: number): Mention[] {
  const whose = WHOSE.exec(snapshot.text[origin - 1] ?? '')?.[0];
  const end = matchesOf(words, NAME_END).at(-1)?.[0] ?? '';
  const found: Mention[] = [];
  for (const line of lines) {
    if (line.kind === 'code' || line.kind === 'blank') continue;
    const { content } = snapshot.lines[line.index]!;
    for (let at = content.indexOf(words); at !== -1; at = content.indexOf(words, at + words.length)) {
      const before = content[at - 1] ?? '';
      const behind = content.slice(at + words.length, at + words.length + 2);
      if (isOtherWord(end, behind)) continue;
      const others = WHOSE.exec(before)?.[0];
      const isOthers = others !== undefined && whose !== undefined && others !== whose;
      const isDoubtful = LARGER.test(before) || isOthers || isInBookMarks(content, at);
      found.push({ start: line.start + at, end: line.start + at + words.length, isDoubtful });
    }
  }
  return found;
}

/** Inside 《…》. */
const isInBookMarks = (content: string, at: number): boolean =>
  content.lastIndexOf('《', at) > content.lastIndexOf('》', at);
