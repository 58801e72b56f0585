// What is shown at a heading, or the title for the whole document: how long the section is, and what is open under it.
import type { Finding } from '../../lint/finding.js';
import { renderMessage } from '../../lint/render.js';
import type { DocumentModel } from '../../model/document.js';
import type { OutlineEntry } from '../../model/outline.js';
import { type Locale, say, type Written } from '../../text/say.js';
import { lineAt } from '../../text/snapshot.js';
import { holds, type Span } from '../../text/span.js';
import { showValue } from '../figures/words.js';
import { createSummary, isHeading } from '../summary.js';
import { entryName } from '../symbols.js';
import { escapeMarkdown } from './markdown.js';

export interface HeadingAt {
  readonly heading: Span;
  readonly section: Span;
  readonly name: string;
}

/** The heading whose label or words hold the offset; the title stands for the whole document. */
export function findHeadingAt({ snapshot, title, outline }: DocumentModel, offset: number): HeadingAt | undefined {
  if (title && holds(title, offset))
    return {
      heading: title,
      section: { start: 0, end: snapshot.length },
      name: snapshot.text.slice(title.start, title.end),
    };
  let entries: readonly OutlineEntry[] = outline;
  for (;;) {
    const entry = entries.find(({ section }) => holds(section, offset));
    if (!entry) return undefined;
    if (isHeading(entry) && holds(entry.span, offset))
      return { heading: entry.span, section: entry.section, name: entryName(entry) };
    entries = entry.children;
  }
}

interface Texts {
  characters(count: number): string;
  placeholders(count: number, lines: string): string;
  indicators(count: number, words: string): string;
  problems(count: number): string;
  problem(line: number, message: string): string;
  more(count: number): string;
  readonly comma: string;
  readonly dots: string;
  readonly done: string;
}

const TEXTS: Written<Texts> = {
  'zh-CN': {
    characters: (count) => `${count} 字`,
    placeholders: (count, lines) => `待填 ${count} 处：第 ${lines} 行`,
    indicators: (count, words) => `指标 ${count} 个：${words}`,
    problems: (count) => `问题 ${count} 个：`,
    problem: (line, message) => `第 ${line} 行：${message}`,
    more: (count) => `还有 ${count} 个`,
    comma: '、',
    dots: '……',
    done: '没有待填，也没有问题',
  },
  en: {
    characters: (count) => `${count} ${count === 1 ? 'character' : 'characters'}`,
    placeholders: (count, lines) => `${count} to fill in: lines ${lines}`,
    indicators: (count, words) => `${count} ${count === 1 ? 'indicator' : 'indicators'}: ${words}`,
    problems: (count) => `${count} ${count === 1 ? 'problem' : 'problems'}:`,
    problem: (line, message) => `line ${line}: ${message}`,
    more: (count) => `${count} more`,
    comma: ', ',
    dots: ' …',
    done: 'nothing to fill in and no problems',
  },
};

const MOST_LINES = 12;
const MOST_INDICATORS = 6;
const MOST_PROBLEMS = 5;

export interface SectionOptions {
  readonly locale: Locale;
  readonly findings: readonly Finding[];
}

/** Paragraphs of Markdown. */
export function describeSection(
  model: DocumentModel,
  { section, name }: HeadingAt,
  { locale, findings }: SectionOptions,
): string[] {
  const texts = say(TEXTS, locale);
  const { placeholders, problems, indicators, characters } = createSummary(model, findings)(section);
  const lineOf = ({ span }: Finding): number => lineAt(model.snapshot, span.start) + 1;
  const facts = [texts.characters(characters)];
  if (placeholders.length + problems.length === 0) facts.push(texts.done);
  const parts = [`**${escapeMarkdown(name)}**`, facts.join(' · ')];
  const list = (words: readonly string[], most: number): string =>
    words.slice(0, most).join(texts.comma) + (words.length > most ? texts.dots : '');
  if (placeholders.length > 0) {
    const lines = [...new Set(placeholders.map(lineOf))];
    parts.push(texts.placeholders(placeholders.length, list(lines.map(String), MOST_LINES)));
  }
  if (indicators.length > 0) {
    const words = indicators.map((figure) => escapeMarkdown(`${figure.indicator} ${showValue(figure)}`.trim()));
    parts.push(texts.indicators(indicators.length, list(words, MOST_INDICATORS)));
  }
  if (problems.length > 0) {
    const shown = problems
      .slice(0, MOST_PROBLEMS)
      .map((finding) => `- ${texts.problem(lineOf(finding), escapeMarkdown(renderMessage(finding, locale)))}`);
    const rest = problems.length - shown.length;
    if (rest > 0) shown.push(`- ${texts.more(rest)}`);
    parts.push([texts.problems(problems.length), '', ...shown].join('\n'));
  }
  return parts;
}
