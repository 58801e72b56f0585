// Names of indicators with the words that usually follow, 婴儿死亡率 控制在xx‰以下, and the values that a document gave before.
import { CHANGE, REACH } from '../../data/comparators.js';
import type { Indicator } from '../../data/indicators.js';
import { findBySuffix } from '../../model/indicators.js';
import { keyOf } from '../../model/ledger/key.js';
import { fold } from '../../text/fold.js';
import { say, type Written } from '../../text/say.js';
import type { KnownValue } from './memory.js';
import { type CompletionPlace, isThere, makeOffer, type Offer } from './place.js';

const SIGNS: Readonly<Record<string, string>> = { percent: '%', permille: '‰', per100k: '/10万', ratio: '' };

/** 控制在xx‰以下: the value left open, with unit and comparator as they usually are. */
export function writeUsual({ base, unit, direction }: Indicator): string {
  const value = base === 'ratio' ? '1:xx' : `xx${SIGNS[base] ?? unit ?? ''}`;
  if (base === 'ratio' || direction === 'none') return `达到${value}`;
  return direction === 'lower' ? `控制在${value}以下` : `达到${value}以上`;
}

const TEXTS: Written<{ readonly before: string; readonly pack: string; readonly named: string }> = {
  'zh-CN': { before: '前文用过', pack: '指标', named: '本文的指标' },
  en: { before: 'used before', pack: 'indicator', named: 'indicator of this document' },
};

/** A value or its verb stands there already. */
const FOLLOWED = /^\s*(?:达到?|控制|提高|提升|增[长加至]|下降|降|减少|保持|稳定|不|超过|[≥≤<>]|为|[\dxX×])/;

/** Those that the document itself has, the last ones first. */
export function offerOwnIndicators(place: CompletionPlace): Offer[] {
  const own = new Map(place.memory.values.map((value) => [value.name, value]));
  const detail = say(TEXTS, place.locale).named;
  return [...own.values()]
    .reverse()
    .map(({ name, open }) => offerIndicator(place, { name, open, detail, isUsual: true }))
    .filter(isThere);
}

/** Those of the packs; before anything was typed, each by its usual name. */
export function offerKnownIndicators(place: CompletionPlace): Offer[] {
  const own = new Set(place.memory.values.map(({ name }) => name));
  const detail = say(TEXTS, place.locale).pack;
  return [...place.indicators.byId.values()]
    .filter(({ generic }) => !generic)
    .flatMap((indicator) => {
      const open = writeUsual(indicator);
      return indicator.names
        .filter((name) => !own.has(name))
        .map((name, i) => offerIndicator(place, { name, open, detail, isUsual: i === 0 }));
    })
    .filter(isThere);
}

interface Named {
  readonly name: string;
  readonly open: string;
  readonly detail: string;
  readonly isUsual: boolean;
}

const offerIndicator = (place: CompletionPlace, { name, open, detail, isUsual }: Named): Offer | undefined =>
  makeOffer(place, name, ({ typed, prefix }) => {
    if (typed === 0 && (!isUsual || prefix.trim() === '' || !isOpen(prefix))) return undefined;
    const more = FOLLOWED.test(place.typed.rest) ? '' : open;
    return { kind: 'indicator', label: name, ...(more && { more }), insert: name + more, detail };
  });

/** A new clause begins, or a verb calls for a name. */
const isOpen = (prefix: string): boolean =>
  /(?:[，。；：,;:!?！？]|(?<=.{6})、|确保|力争|实现|争取|使|将|推动|提高|降低|控制)\s*$/.test(prefix);

const MOST_VALUES = 20;
const CLAUSE = 60;

export function offerValues(place: CompletionPlace): Offer[] {
  const { memory, locale } = place;
  const known = new Map<string, Measured>();
  const found: Offer[] = [];
  for (const value of [...memory.values].reverse()) {
    const offer = makeOffer(place, value.words, ({ prefix }) => {
      const named = known.get(prefix) ?? readName(place, prefix);
      known.set(prefix, named);
      if (!isOf(value, named)) return undefined;
      const detail = [say(TEXTS, locale).before, value.from].filter((word) => word !== '').join(' · ');
      const words = named.hasVerb ? value.words : value.verb + value.words;
      return { kind: 'value', label: words, insert: words, detail };
    });
    if (offer && !found.some(({ insert }) => insert === offer.insert)) found.push(offer);
    if (found.length >= MOST_VALUES) break;
  }
  return found;
}

/** What the clause before the cursor says a value of. */
interface Measured {
  readonly name: string;
  readonly id?: string | undefined;
  readonly hasVerb: boolean;
}

function readName({ indicators }: CompletionPlace, prefix: string): Measured {
  const clause = fold(/[^，。；、：,;:！？!?]*$/.exec(prefix.slice(-CLAUSE))![0]).text;
  const name = clause.replace(REACH, '').replace(CHANGE, '');
  const id = name === '' ? undefined : findBySuffix(keyOf(name), indicators)?.indicator.id;
  return { name, id, hasVerb: name.length < clause.length };
}

const isOf = (value: KnownValue, { name, id }: Measured): boolean =>
  name !== '' && (id === undefined ? name.endsWith(fold(value.name).text) : id === value.id);
