// What is shown at a place when the pointer rests on it: for a placeholder what belongs there and where else.
import type { Locale } from '../lint/finding.js';
import type { DocumentModel } from '../model/document.js';
import type { Placeholder } from '../model/placeholder.js';
import { VALUES } from '../rules/placeholder/report.js';
import { lineAt } from '../text/snapshot.js';
import type { Span } from '../text/span.js';
import { findFillGroups } from './fill.js';

export interface Hover {
  readonly span: Span;
  /** Markdown; text of the document in it is escaped. */
  readonly markdown: string;
}

const TEXTS = {
  'zh-CN': {
    head: (quote: string, value: string) => `**待填** ${quote}：${value}`,
    subject: (subject: string) => `指标：${subject}`,
    same: (count: number, lines: string) => `同一内容共 ${count} 处：第 ${lines} 行`,
    more: '…',
  },
  en: {
    head: (quote: string, value: string) => `**To fill in** ${quote}: ${value}`,
    subject: (subject: string) => `Indicator: ${subject}`,
    same: (count: number, lines: string) => `${count} places take the same value: lines ${lines}`,
    more: '…',
  },
} as const satisfies Record<Locale, unknown>;

const MOST_LINES = 12;

export function findHover(model: DocumentModel, offset: number, locale: Locale): Hover | undefined {
  const placeholder = model.placeholders.find(
    (p) => p.span.start <= offset && offset < Math.max(p.span.end, p.span.start + 1),
  );
  return placeholder && { span: placeholder.span, markdown: describe(model, placeholder, locale) };
}

function describe(model: DocumentModel, placeholder: Placeholder, locale: Locale): string {
  const texts = TEXTS[locale];
  const parts = [texts.head(escapeMarkdown(`“${placeholder.quote}”`), VALUES[placeholder.type][locale])];
  if (placeholder.subject !== undefined) parts.push(texts.subject(escapeMarkdown(placeholder.subject)));
  const all = findFillGroups(model, placeholder)?.all;
  if (all) parts.push(texts.same(all.places.length, linesOf(model, all.places, locale)));
  return parts.join('\n\n');
}

function linesOf(model: DocumentModel, places: readonly Span[], locale: Locale): string {
  const lines = [...new Set(places.map((place) => lineAt(model.snapshot, place.start) + 1))];
  const shown = lines.slice(0, MOST_LINES).join(locale === 'en' ? ', ' : '、');
  return lines.length > MOST_LINES ? shown + TEXTS[locale].more : shown;
}

/** Document text inside Markdown: nothing in it may act as markup. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`));
