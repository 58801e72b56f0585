// Real names left in where others are blanked out: 健康延安建设 in a text that has 健康xx建设 elsewhere, 柳河镇 beside xx镇.
// A frame or a kind of place that is blanked out, or a hidden province or county, shows what was meant to be hidden; without
// one nothing is told.
import { CITIES } from '../data/cities.js';
import { LEARNED_FROM } from '../data/compare.js';
import { COUNTIES } from '../data/counties.js';
import { unfold } from '../text/fold.js';
import { matchesOf } from '../text/matches.js';
import type { Span } from '../text/span.js';
import type { DocumentModel } from './document.js';

export interface Leak {
  readonly span: Span;
  readonly words: string;
  /** A blank of the same frame or kind. */
  readonly blank: Span;
}

/** How many blanked-out places of one kind show that such places were hidden. */
const FEWEST = 2;
/** Words on each side that make a frame: 健康…建设. */
const FRAME = 2;

interface Frame {
  readonly before: string;
  readonly after: string;
  readonly blank: Span;
}

const kept = new WeakMap<DocumentModel, readonly Leak[]>();

export function getLeaks(model: DocumentModel): readonly Leak[] {
  let leaks = kept.get(model);
  if (!leaks) {
    leaks = computeLeaks(model);
    kept.set(model, leaks);
  }
  return leaks;
}

function computeLeaks(model: DocumentModel): Leak[] {
  const runs = model.placeholders.filter((p) => p.kind === 'x');
  const blanks = runs.filter((p) => p.type === 'place' || p.type === 'organisation');
  if (runs.length < FEWEST || blanks.length === 0) return [];
  const { text } = model.snapshot;
  const names = findFramed(
    text,
    blanks.map(
      (p): Frame => ({
        before: text.slice(Math.max(0, p.span.start - FRAME), p.span.start),
        after: text.slice(p.span.end, p.span.end + FRAME),
        blank: p.span,
      }),
    ),
  );
  for (const [kind, of] of kindsOf(
    text,
    blanks.map((p) => p.span),
  ))
    if (of.length >= FEWEST) for (const name of findNamed(model, kind)) names.set(name, of[0]!);
  const hidden = blanks.find((p) => OWNER.test(text.slice(p.span.end, p.span.end + 1)));
  const county = hidden && findCounty(text);
  if (hidden && county) names.set(county, hidden.span);
  return names.size === 0 ? [] : findNames(model, names);
}

/** Cities that stand in the frame of a blank: `健康⟦延安⟧建设`. */
function findFramed(text: string, frames: readonly Frame[]): Map<string, Span> {
  const names = new Map<string, Span>();
  for (const { before, after, blank } of frames) {
    if (!/^[\u4e00-\u9fff]{2}$/.test(before) || !/^[\u4e00-\u9fff]{2}$/.test(after)) continue;
    for (let at = text.indexOf(before); at !== -1; at = text.indexOf(before, at + 1)) {
      const start = at + before.length;
      const end = text.indexOf(after, start + 2);
      const name = end === -1 || end - start > 4 ? '' : text.slice(start, end);
      if (CITIES.has(name)) names.set(name, blank);
    }
  }
  return names;
}

/** A document that hides its province or county: `××省`, `××县`. */
const OWNER = /^[省市县区州]/;
/** What a document says of a county that is not its own. */
const OTHERS = /对口|结对|协作|帮扶|支援|援助|考察|借鉴|学习|邻|接壤|赴|籍|路|高速|河|流域/;
/** A county that is named more often is no slip. */
const MOST = 2;

/** The one county that is named in a document, and hardly ever: `满足⟦沂水县⟧群众需求`. */
function findCounty(text: string): string | undefined {
  const places: number[] = [];
  for (let at = text.indexOf('县'); at !== -1; at = text.indexOf('县', at + 1))
    if (COUNTIES.has(text.slice(at - NAME, at))) places.push(at - NAME);
  const names = new Set(places.map((at) => text.slice(at, at + NAME + 1)));
  if (names.size !== 1 || places.length > MOST) return undefined;
  return places.some((at) => OTHERS.test(clauseAt(text, at))) ? undefined : [...names][0];
}

const NAME = 2;

const clauseAt = (text: string, at: number): string =>
  /[^，。；\n]*$/.exec(text.slice(Math.max(0, at - 40), at))![0] + /^[^，。；\n]*/.exec(text.slice(at, at + 40))![0];

const KIND = /^(?:街道|[镇乡])/;

/** Blanks by the kind of place behind them: xx镇, xx县. */
function kindsOf(text: string, blanks: readonly Span[]): Map<string, Span[]> {
  const kinds = new Map<string, Span[]>();
  for (const blank of blanks) {
    const kind = KIND.exec(text.slice(blank.end, blank.end + 2))?.[0];
    if (kind) kinds.set(kind, [...(kinds.get(kind) ?? []), blank]);
  }
  return kinds;
}

/** Not a name: 各乡镇, 全镇, 重点镇, 示范乡镇. */
const NO_NAME =
  /[联合支持根据依托配助报送结指导督请经对按让使各全本该我每个点心城乡镇村区县市名省级属的在到由于和与及为是有]/;
/** What a place does and has: `柳河镇团委`, `柳河镇人民政府`. */
const BODY = '(?:党委|党政|政府|人民|团委|妇联|工会|机关|中心校|财政所|司法所|派出所|全体)';

/** The one place of a kind that a clause begins with; more than one are a list of places. */
function findNamed(model: DocumentModel, kind: string): string[] {
  const pattern = new RegExp(`(?<=^|[，。；：\\s])([\\u4e00-\\u9fff]{2})${kind}(?=${BODY})`, 'g');
  const names = new Set<string>();
  for (const line of model.lines)
    if (line.kind === 'text')
      for (const match of matchesOf(model.snapshot.lines[line.index]!.content, pattern))
        if (!NO_NAME.test(match[1]!)) names.add(match[1]! + kind);
  return names.size === 1 ? [...names] : [];
}

/** Every place where a leaked name stands, but not where it is the name of a document or of somebody else's example. */
function findNames(model: DocumentModel, names: ReadonlyMap<string, Span>): Leak[] {
  const found: Leak[] = [];
  for (const line of model.lines) {
    if (line.kind !== 'text') continue;
    for (const sentence of line.sentences) {
      const { folded, masks } = sentence.facts;
      for (const [words, blank] of names)
        for (let at = folded.text.indexOf(words); at !== -1; at = folded.text.indexOf(words, at + words.length)) {
          const span = { start: at, end: at + words.length };
          if (masks.some((m) => m.start < span.end && span.start < m.end)) continue;
          if (LEARNED_FROM.pattern.test(folded.text.slice(0, at))) continue;
          const place = unfold(folded, span);
          const base = line.start + sentence.start;
          found.push({ span: { start: base + place.start, end: base + place.end }, words, blank });
        }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
