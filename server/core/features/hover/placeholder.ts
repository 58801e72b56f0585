// What is shown at a placeholder: what belongs there, of which indicator, and where the same value goes, too.
import type { Locale } from '../../lint/finding.js';
import type { DocumentModel } from '../../model/document.js';
import type { Placeholder } from '../../model/placeholder.js';
import { VALUES } from '../../rules/placeholder/report.js';
import { lineAt } from '../../text/snapshot.js';
import type { Span } from '../../text/span.js';
import { findFillGroups } from '../fill.js';
import { escapeMarkdown } from './markdown.js';

const TEXTS = {
  'zh-CN': {
    head: (quote: string, value: string) => `**待填** ${quote}：${value}`,
    subject: (subject: string) => `指标：${subject}`,
    same: (count: number, lines: string) => `同一内容共 ${count} 处：第 ${lines} 行`,
    more: '…',
    comma: '、',
  },
  en: {
    head: (quote: string, value: string) => `**To fill in** ${quote}: ${value}`,
    subject: (subject: string) => `Indicator: ${subject}`,
    same: (count: number, lines: string) => `${count} places take the same value: lines ${lines}`,
    more: '…',
    comma: ', ',
  },
} as const satisfies Record<Locale, unknown>;

const MOST_LINES = 12;

/** Paragraphs of Markdown; `named` where the indicator is told beside them. */
export function describePlaceholder(
  model: DocumentModel,
  placeholder: Placeholder,
  { locale, named }: { readonly locale: Locale; readonly named: boolean },
): string[] {
  const texts = TEXTS[locale];
  const parts = [texts.head(escapeMarkdown(`“${placeholder.quote}”`), VALUES[placeholder.type][locale])];
  if (placeholder.subject !== undefined && !named) parts.push(texts.subject(escapeMarkdown(placeholder.subject)));
  const all = findFillGroups(model, placeholder)?.all;
  if (all) parts.push(texts.same(all.places.length, showLines(model, all.places, locale)));
  return parts;
}

function showLines(model: DocumentModel, places: readonly Span[], locale: Locale): string {
  const lines = [...new Set(places.map((place) => lineAt(model.snapshot, place.start) + 1))];
  const shown = lines.slice(0, MOST_LINES).join(TEXTS[locale].comma);
  return lines.length > MOST_LINES ? shown + TEXTS[locale].more : shown;
}
