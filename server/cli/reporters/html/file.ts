// The part of the page that shows one document: outline with marks, what is to be filled in, targets, reports in context.
import type { Severity } from '../../../core/index.js';
import type { Context, Detail, DetailEntry, DetailTarget } from '../../detail.js';
import type { Diagnostic, FileReport } from '../../report.js';
import type { Texts } from '../../texts.js';
import { element, table, text } from './markup.js';
import type { PageTexts } from './texts.js';

/** What of one report depends on the run. */
export interface Frame {
  readonly words: PageTexts;
  readonly texts: Texts;
  /** The part of the page's names of its own. */
  readonly anchor: string;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export function renderFile({ path, diagnostics, detail }: FileReport, frame: Frame): string {
  const { words, texts, anchor } = frame;
  const name = path === '-' ? texts.standardInput : path;
  const places = diagnostics.flatMap((diagnostic, i) => (diagnostic.rule.startsWith('placeholder/') ? [i] : []));
  const parts = [
    element('h2', text(name)),
    element('p', summarise(diagnostics, detail, frame)),
    ...(detail && detail.outline.length > 0
      ? [element('h3', text(words.outline)), renderOutline(detail.outline, frame)]
      : []),
    ...(places.length > 0
      ? [
          element('h3', text(words.places)),
          element('ul', places.map((i) => renderPlace(diagnostics[i]!, i, frame)).join('\n')),
        ]
      : []),
    ...(detail && detail.targets.length > 0
      ? [element('h3', text(words.targets)), renderTargets(detail.targetHead, detail.targets, words)]
      : []),
    ...(diagnostics.length > 0
      ? [
          element('h3', text(words.problems)),
          ...diagnostics.map((each, i) => renderReport(each, i, detail?.contexts[i], frame)),
        ]
      : []),
  ];
  return `${element('section', `\n${parts.join('\n')}\n`, { class: 'file', id: anchor })}\n`;
}

/** `3 错误 1 警告`, each in its colour. */
export const renderCounts = (counts: Readonly<Partial<Record<Severity, number>>>, texts: Texts): string =>
  SEVERITIES.filter((severity) => counts[severity])
    .map((severity) => element('span', text(texts.severityCount(severity, counts[severity]!)), { class: severity }))
    .join(' ');

export function countSeverities(diagnostics: readonly Diagnostic[]): Partial<Record<Severity, number>> {
  const counts: Partial<Record<Severity, number>> = {};
  for (const { severity } of diagnostics) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}

function summarise(diagnostics: readonly Diagnostic[], detail: Detail | undefined, { words, texts }: Frame): string {
  const found = diagnostics.length > 0 ? renderCounts(countSeverities(diagnostics), texts) : text(words.none);
  return detail ? `${text(words.characters(detail.characters))} · ${found}` : found;
}

const renderOutline = (entries: readonly DetailEntry[], { words, texts }: Frame): string =>
  element(
    'ol',
    entries
      .map(({ depth, name, line, counts }) =>
        element(
          'li',
          element('span', text(name), { class: 'name' }) +
            renderCounts(counts, texts) +
            element('span', text(words.line(line)), { class: 'line' }),
          { class: `d${Math.min(depth, 4)}` },
        ),
      )
      .join('\n'),
    { class: 'outline' },
  );

const renderQuote = ({ before, words, after }: Context): string =>
  element('span', text(before) + element('mark', text(words)) + text(after), { class: 'quote' });

const renderPlace = ({ message, line }: Diagnostic, index: number, { words, anchor }: Frame): string =>
  element('li', `${element('a', text(words.line(line)), { href: `#${anchor}-${index}` })} ${text(message)}`);

function renderReport(
  { rule, severity, message, line, column, related, fixes }: Diagnostic,
  index: number,
  context: Context | undefined,
  { words, texts, anchor }: Frame,
): string {
  const place = `${words.line(line)}:${column}`;
  const head = [
    element('span', text(texts.severities[severity]), { class: severity }),
    text(message),
    element('span', `${text(place)} ${text(rule)}`, { class: 'rule' }),
  ].join(' ');
  const lines = [
    head,
    ...(context ? [renderQuote(context)] : []),
    ...related.map((each) =>
      element('span', `↳ ${text(words.line(each.line))} ${text(each.message)}`, { class: 'rule' }),
    ),
    ...fixes.map(({ title }) =>
      element('span', `${text(words.fix)}${text(texts.colon)}${text(title)}`, { class: 'rule' }),
    ),
  ];
  return element('div', lines.map((each) => element('p', each)).join(''), {
    class: 'report',
    id: `${anchor}-${index}`,
  });
}

const renderTargets = (head: readonly string[], targets: readonly DetailTarget[], words: PageTexts): string =>
  table(
    [...head, words.baseline, words.trend, words.marks],
    targets.map(({ cells, baseline, bar, problems }) => [
      ...cells.map(text),
      text(baseline),
      bar ? renderBar(bar, words.bar(baseline, cells[2] ?? '')) : '',
      element('span', problems.map(text).join('<br>'), { class: 'warning' }),
    ]),
  );

/** The baseline above the target, the longer one as wide as the picture. */
function renderBar([from, to]: readonly [number, number], label: string): string {
  const bar = (kind: string, y: number, share: number): string =>
    `<rect class="${kind}" x="0" y="${y}" width="${(share * 100).toFixed(1)}" height="8"/>`;
  return element('svg', bar('from', 0, from) + bar('to', 10, to), {
    viewBox: '0 0 100 18',
    preserveAspectRatio: 'none',
    role: 'img',
    'aria-label': label,
  });
}
