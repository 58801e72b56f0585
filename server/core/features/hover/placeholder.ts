// What is shown at a placeholder: what belongs there, of which indicator, and where the same value goes, too.
import type { DocumentModel } from '../../model/document.js';
import type { Placeholder } from '../../model/placeholder.js';
import { VALUES } from '../../rules/placeholder/report.js';
import { type Locale, say, type Written } from '../../text/say.js';
import { lineAt } from '../../text/snapshot.js';
import type { Span } from '../../text/span.js';
import { findFillGroups } from '../fill.js';
import { escapeMarkdown } from './markdown.js';

interface Texts {
  head(quote: string, value: string): string;
  subject(subject: string): string;
  same(count: number, lines: string): string;
  readonly more: string;
  readonly comma: string;
}

const TEXTS: Written<Texts> = {
  'zh-CN': {
    head: (quote, value) => `**待填** “${quote}”：${value}`,
    subject: (subject) => `指标：${subject}`,
    same: (count, lines) => `同一内容共 ${count} 处：第 ${lines} 行`,
    more: '…',
    comma: '、',
  },
  en: {
    head: (quote, value) => `**To fill in** “${quote}”: ${value}`,
    subject: (subject) => `Indicator: ${subject}`,
    same: (count, lines) => `${count} places take the same value: lines ${lines}`,
    more: '…',
    comma: ', ',
  },
};

const MOST_LINES = 12;

/** Paragraphs of Markdown; `named` where the indicator is told beside them. */
export function describePlaceholder(
  model: DocumentModel,
  placeholder: Placeholder,
  { locale, named }: { readonly locale: Locale; readonly named: boolean },
): string[] {
  const texts = say(TEXTS, locale);
  const parts = [texts.head(escapeMarkdown(placeholder.quote), say(VALUES[placeholder.type], locale))];
  if (placeholder.subject !== undefined && !named) parts.push(texts.subject(escapeMarkdown(placeholder.subject)));
  const all = findFillGroups(model, placeholder)?.all;
  if (all) parts.push(texts.same(all.places.length, showLines(model, all.places, locale)));
  return parts;
}

function showLines(model: DocumentModel, places: readonly Span[], locale: Locale): string {
  const lines = [...new Set(places.map((place) => lineAt(model.snapshot, place.start) + 1))];
  const shown = lines.slice(0, MOST_LINES).join(say(TEXTS, locale).comma);
  return lines.length > MOST_LINES ? shown + say(TEXTS, locale).more : shown;
}
