// Five-year periods, congresses and plenums with their years, those of the plan's own time first.
import { type Congress, congressAt } from '../../lex/lexicon/calendar.js';
import { type Month, monthOf, nameOfMonth } from '../../lex/lexicon/month.js';
import { writeHan } from '../../model/numbering/relabel.js';
import { type CompletionPlace, isThere, makeOffer, type Offer } from './place.js';

interface Time {
  readonly words: string;
  readonly detail: string;
  /** Only what is near the plan's year is offered before anything of it was typed. */
  readonly isNear: boolean;
}

export function offerTimes(place: CompletionPlace): Offer[] {
  return [...listPeriods(place), ...listMeetings(place)].map((time) => offerTime(place, time)).filter(isThere);
}

/** `十四` is the beginning of `“十四五”时期`, too; a closing mark that the editor wrote is written over. */
function offerTime(place: CompletionPlace, { words, detail, isNear }: Time): Offer | undefined {
  const { rest } = place.typed;
  const offers = [words, words.replace(/^[“]|^党的/, '')].map((name) =>
    makeOffer(place, name, ({ typed, prefix, span }) => {
      if (typed === 0 && (!isNear || prefix.trim() === '')) return undefined;
      if (typed === 0 && !/(?:[，。；：,;:“]|(?<=.{6})、|贯彻|学习|落实|宣传|根据|按照|作为|是)\s*$/.test(prefix))
        return undefined;
      const end = words.startsWith('“') && rest.startsWith('”') ? span.end + 1 : span.end;
      return { kind: 'time', label: words, insert: words, detail, span: { start: span.start, end } };
    }),
  );
  const [whole, bare] = offers;
  return bare && bare.typed > (whole?.typed ?? 0) ? bare : whole;
}

function listPeriods({ lexicon: { calendar }, memory: { year } }: CompletionPlace): Time[] {
  const periods = [...calendar.periods.values()].reverse();
  const roles = [...calendar.roles];
  const own = periods.find((row) => year !== undefined && row.first <= year && year <= row.last);
  return periods.flatMap(({ name, first, last }) => {
    const isNear = year === undefined ? last >= 2021 : first - 5 <= year && year <= last + 5;
    const detail = `${first}—${last}年`;
    const role = own?.name === name ? roles.find(([, nth]) => nth === year! - first + 1)?.[0] : undefined;
    return [
      { words: `“${name}”时期`, detail, isNear },
      { words: `“${name}”规划`, detail, isNear },
      ...(role ? [{ words: `“${name}”规划的${role}`, detail: `${year}年`, isNear: true }] : []),
    ];
  });
}

function listMeetings({ lexicon: { calendar }, memory: { year } }: CompletionPlace): Time[] {
  const at = year === undefined ? monthOf(9999, 1) : monthOf(year, 12);
  const last = congressAt(calendar, at)?.number ?? 0;
  return [...calendar.congresses.values()].reverse().flatMap((congress) => {
    const isNear = congress.number === last || congress.number === last - 1;
    return meetingsOf(congress).map(([words, held]) => ({
      words,
      detail: nameOfMonth(held),
      isNear: isNear && held <= at,
    }));
  });
}

/** The congress, then its plenums, the last one first. */
const meetingsOf = ({ name, held, plenums }: Congress): (readonly [string, Month])[] => [
  [`党的${name}大`, held],
  ...plenums.map((month, i) => [`党的${name}届${writeHan(i + 1)}中全会`, month] as const).reverse(),
];
