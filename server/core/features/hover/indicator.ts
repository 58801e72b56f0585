// What the packs know of a figure's indicator: which way is better, what it is counted in, and what bounds it.
import type { Indicator } from '../../data/indicators.js';
import type { NumberBase } from '../../lex/numbers.js';
import type { DocumentModel } from '../../model/document.js';
import type { FigureRecord } from '../../model/ledger.js';
import { type Locale, say, type Written } from '../../text/say.js';
import { escapeMarkdown } from './markdown.js';

interface Texts {
  readonly directions: Readonly<Record<Indicator['direction'], string | undefined>>;
  base(sign: string): string;
  bounds(range: string): string;
  notAbove(name: string, note: string): string;
  notBelow(name: string, note: string): string;
}

const TEXTS: Written<Texts> = {
  'zh-CN': {
    directions: { higher: '越高越好', lower: '越低越好', none: undefined },
    base: (sign) => `以 ${sign} 计`,
    bounds: (range) => `一般${range}`,
    notAbove: (name, note) => `不应高于${name}：${note}`,
    notBelow: (name, note) => `不应低于${name}：${note}`,
  },
  en: {
    directions: { higher: 'higher is better', lower: 'lower is better', none: undefined },
    base: (sign) => `counted in ${sign}`,
    bounds: (range) => `usually ${range}`,
    notAbove: (name, note) => `Never above ${name}: ${note}`,
    notBelow: (name, note) => `Never below ${name}: ${note}`,
  },
};

const SIGNS: Readonly<Record<NumberBase, string>> = {
  none: '',
  percent: '%',
  permille: '‰',
  per10k: '/1万',
  per100k: '/10万',
  ratio: '',
};

/** Paragraphs of Markdown; none for an amount of change, and where no pack has the indicator or its name says too little. */
export function describeIndicator(model: DocumentModel, figure: FigureRecord, locale: Locale): string[] {
  const indicator = figure.change === 'none' ? figure.known?.indicator : undefined;
  if (!indicator || indicator.generic) return [];
  const facts = describeFacts(indicator, say(TEXTS, locale));
  return [...(facts.length > 0 ? [facts.join(' · ')] : []), ...describeRelations(model, indicator, locale)];
}

function describeFacts(indicator: Indicator, texts: Texts): string[] {
  const sign = SIGNS[indicator.base] || indicator.unit;
  const range = showRange(indicator);
  const facts = [
    texts.directions[indicator.direction],
    sign && texts.base(escapeMarkdown(sign)),
    range && texts.bounds(escapeMarkdown(range)),
  ];
  return facts.filter((fact) => fact !== undefined).filter((fact) => fact !== '');
}

const showRange = ({ min, max }: Indicator): string | undefined => {
  if (max === undefined) return min && `≥${min}`;
  return min === undefined ? `≤${max}` : `${min}–${max}`;
};

function describeRelations({ indicators }: DocumentModel, { id }: Indicator, locale: Locale): string[] {
  const texts = say(TEXTS, locale);
  return indicators.relations.flatMap(({ lower, upper, note }) => {
    const other = lower === id ? upper : upper === id ? lower : undefined;
    const name = other === undefined ? undefined : indicators.byId.get(other)?.names[0];
    if (name === undefined) return [];
    const relate = lower === id ? texts.notAbove : texts.notBelow;
    return [relate(escapeMarkdown(name), escapeMarkdown(say(note, locale)))];
  });
}
