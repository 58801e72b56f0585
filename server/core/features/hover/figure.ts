// What is shown at a figure: its record, and the other mentions of its indicator, marked where they say another value.
import type { DocumentModel } from '../../model/document.js';
import type { FigureRecord, FigureRole } from '../../model/ledger.js';
import { type Locale, say, type Written } from '../../text/say.js';
import { lineAt } from '../../text/snapshot.js';
import { findMentions } from '../figures/find.js';
import { showValue, valuesDiffer } from '../figures/words.js';
import { describeIndicator } from './indicator.js';
import { escapeMarkdown } from './markdown.js';

interface Texts {
  readonly roles: Readonly<Record<FigureRole, string>>;
  head(indicator: string, value: string): string;
  year(year: number): string;
  /** A date as written with the year that it means. */
  inYear(date: string, year: number): string;
  deadline(date: string): string;
  scope(words: string): string;
  readonly comma: string;
  section(path: string): string;
  others(count: number): string;
  mention(line: number, facts: readonly string[]): string;
  readonly differs: string;
  more(count: number): string;
}

const TEXTS: Written<Texts> = {
  'zh-CN': {
    roles: { target: '目标', result: '已有结果', description: '现状', baseline: '基数', reference: '对照值' },
    head: (indicator, value) => `**${indicator}**：${value}`,
    year: (year) => `${year}年`,
    inYear: (date, year) => `${date}（${year}年）`,
    deadline: (date) => `期限：${date}`,
    scope: (words) => `范围：${words}`,
    comma: '、',
    section: (path) => `章节：${path}`,
    others: (count) => `同一指标另有 ${count} 处：`,
    mention: (line, facts) => `第 ${line} 行：${facts.join('，')}`,
    differs: '**数值不同**',
    more: (count) => `还有 ${count} 处`,
  },
  en: {
    roles: {
      target: 'target',
      result: 'result',
      description: 'as it is',
      baseline: 'baseline',
      reference: 'for comparison',
    },
    head: (indicator, value) => `**${indicator}**: ${value}`,
    year: String,
    inYear: (date, year) => `${date} (${year})`,
    deadline: (date) => `Deadline: ${date}`,
    scope: (words) => `Scope: ${words}`,
    comma: ', ',
    section: (path) => `Section: ${path}`,
    others: (count) => `This indicator stands in ${count} more ${count === 1 ? 'place' : 'places'}:`,
    mention: (line, facts) => `line ${line}: ${facts.join(', ')}`,
    differs: '**another value**',
    more: (count) => `${count} more`,
  },
};

/** Paragraphs of Markdown. */
export function describeFigure(model: DocumentModel, figure: FigureRecord, locale: Locale): string[] {
  const texts = say(TEXTS, locale);
  const parts = [texts.head(escapeMarkdown(figure.indicator), escapeMarkdown(showValue(figure)))];
  parts.push(describeRecord(figure, texts).join(' · '));
  if (figure.section.length > 0) parts.push(texts.section(figure.section.map(escapeMarkdown).join(' › ')));
  const others = findMentions(model, figure).filter((mention) => mention !== figure);
  if (others.length > 0)
    parts.push([texts.others(others.length), '', ...listMentions(model, figure, others, texts)].join('\n'));
  parts.push(...describeIndicator(model, figure, locale));
  return parts;
}

function describeRecord(figure: FigureRecord, texts: Texts): string[] {
  const facts = [texts.roles[figure.role]];
  const date = showDate(figure, texts);
  if (date !== undefined) facts.push(texts.deadline(date));
  if (figure.scope !== '') facts.push(texts.scope(showScope(figure, texts)));
  return facts;
}

const showScope = ({ scope }: FigureRecord, { comma }: Texts): string => escapeMarkdown(scope.replaceAll('|', comma));

/** As written, with the year where the words do not name it: `年底前（2026年）`. */
function showDate({ deadline, year }: FigureRecord, texts: Texts): string | undefined {
  const written = escapeMarkdown(deadline);
  if (year === undefined) return written === '' ? undefined : written;
  if (written === '') return texts.year(year);
  return written.includes(String(year)) ? written : texts.inYear(written, year);
}

const MOST_MENTIONS = 12;

function listMentions(
  { snapshot }: DocumentModel,
  figure: FigureRecord,
  others: readonly FigureRecord[],
  texts: Texts,
): string[] {
  const shown = others.slice(0, MOST_MENTIONS).map((other) => {
    const facts = [escapeMarkdown(showValue(other))];
    if (other.year !== undefined) facts.push(texts.year(other.year));
    if (other.role !== figure.role) facts.push(texts.roles[other.role]);
    if (other.scope !== figure.scope && other.scope !== '') facts.push(showScope(other, texts));
    if (valuesDiffer(figure, other)) facts.push(texts.differs);
    return `- ${texts.mention(lineAt(snapshot, other.span.start) + 1, facts)}`;
  });
  return others.length > MOST_MENTIONS ? [...shown, `- ${texts.more(others.length - MOST_MENTIONS)}`] : shown;
}
