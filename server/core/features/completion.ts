// What may come next where the cursor is: the next label, a part that the plan lacks, an indicator with its unit and
// comparator, a value used before, a period or a meeting. Chinese words and pinyin that are there already are a beginning of it.
// Invariant: reads the cursor's line and some above it, never the whole text, so that it is as fast in a long document.
import { getLexicon } from '../lex/lexicon.js';
import { getIndex } from '../model/indicators.js';
import type { Locale } from '../text/say.js';
import { offsetAt, type Snapshot } from '../text/snapshot.js';
import type { Position } from '../text/span.js';
import { offerKnownIndicators, offerOwnIndicators, offerValues } from './completion/indicators.js';
import type { Memory } from './completion/memory.js';
import { offerOrdinals } from './completion/ordinals.js';
import type { CompletionPlace, Offer } from './completion/place.js';
import { offerSections } from './completion/sections.js';
import { offerTimes } from './completion/times.js';
import { readTyped } from './completion/typed.js';

/** A longer list is not read. */
const MOST = 150;

/** Best first: what has begun to be typed before what is only possible. */
export function computeCompletion(
  snapshot: Snapshot,
  { line, character }: Position,
  memory: Memory,
  locale: Locale,
): Offer[] {
  const text = snapshot.lines[line]?.content;
  if (text === undefined || character > text.length) return [];
  const place: CompletionPlace = {
    readLine: (n) => snapshot.lines[n]?.content,
    line,
    typed: readTyped(text, character, offsetAt(snapshot, { line, character })),
    memory,
    lexicon: getLexicon(snapshot.packs),
    indicators: getIndex(snapshot.packs),
    locale,
  };
  const offers = [
    ...offerValues(place),
    ...offerOrdinals(place),
    ...offerSections(place),
    ...offerOwnIndicators(place),
    ...offerTimes(place),
    ...offerKnownIndicators(place),
  ];
  return offers.sort((a, b) => b.typed - a.typed).slice(0, MOST);
}
