// Places where a document departs from its own way of writing ranges and digits, and where it writes what no document should.
import { countTight, type HabitFact } from '../../lex/punctuation/habits.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { getParagraphs } from './paragraphs.js';
import { getHabits } from './sentenceMarks.js';

export interface Departure extends Pick<HabitFact, 'id' | 'words' | 'before' | 'behind'> {
  readonly span: Span;
  /** What the document writes elsewhere, or what the standard has. */
  readonly right: string;
}

/** So many ranges show which dash the document writes, and so few others are slips. */
const LEAST_SHOWN = 3;
const SLIP = 4;
/** So many digits without a blank show the habit, and so few with one are slips. */
const LEAST_TIGHT = 15;
const RARE = 12;

const kept = new WeakMap<DocumentModel, readonly Departure[]>();

export function getDepartures(model: DocumentModel): readonly Departure[] {
  let departures = kept.get(model);
  if (!departures) {
    departures = computeDepartures(model);
    kept.set(model, departures);
  }
  return departures;
}

interface PlacedHabit extends HabitFact {
  readonly span: Span;
}

function computeDepartures(model: DocumentModel): Departure[] {
  const sentences = getParagraphs(model).flatMap((paragraph) => paragraph.sentences);
  const all = sentences.flatMap((sentence) =>
    getHabits(sentence.facts).map(
      (fact): PlacedHabit => ({
        ...fact,
        span: { start: sentence.start + fact.start, end: sentence.start + fact.end },
      }),
    ),
  );
  const of = (id: HabitFact['id']): PlacedHabit[] => all.filter((fact) => fact.id === id);
  const tight = sentences.reduce((sum, { facts }) => sum + countTight(facts), 0);
  // An ideographic blank sets words apart on purpose.
  const blanks = of('space').filter(({ words }) => words === ' ');
  const isRare = tight >= LEAST_TIGHT && blanks.length * RARE <= tight;
  return [
    ...rangeSlips(
      of('range').filter((fact) => fact.isDate),
      of('range'),
    ),
    ...rangeSlips(
      of('range').filter((fact) => !fact.isDate),
      of('range'),
    ),
    ...of('number').map((fact) => ({ ...fact, right: `〔${fact.words.slice(1, -1)}〕` })),
    ...of('etc').map((fact) => ({ ...fact, right: '' })),
    ...(isRare ? blanks.map((fact) => ({ ...fact, right: '' })) : []),
  ];
}

/**
 * Both — and ～ are right; a document that writes one of them slips where it writes a hyphen or a half-width ~. Spans of
 * dates and of amounts each have their own dash where there are enough of the kind. A doubled hyphen is no dash anywhere.
 */
function rangeSlips(kind: readonly PlacedHabit[], all: readonly PlacedHabit[]): Departure[] {
  const isRight = ({ words }: PlacedHabit): boolean => words === '—' || words === '～';
  const shown = kind.filter(isRight).length >= LEAST_SHOWN ? kind : all;
  const count = (words: string): number => shown.filter((fact) => fact.words === words).length;
  const right = count('—') >= count('～') ? '—' : '～';
  const wrong = shown.filter((fact) => !isRight(fact)).length;
  // A single hyphen beside a dash is a slip, however few there are.
  const isSingle = wrong === 1 && count(right) > 0;
  const isHabit = isSingle || (count(right) >= LEAST_SHOWN && wrong * SLIP <= count(right) + wrong);
  return kind.filter((fact) => !isRight(fact) && (isHabit || fact.words === '--')).map((fact) => ({ ...fact, right }));
}
