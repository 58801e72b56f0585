// For people: a block for each file with findings, columns aligned as a terminal draws Chinese, a count at the end.
import type { Severity } from '../core/index.js';
import { type Colour, createPaint, type Paint } from './paint.js';
import { printable } from './printable.js';
import type { Diagnostic, FileReport, Place } from './report.js';
import type { Reporter, Summary } from './reporter.js';
import type { Session } from './session.js';
import type { Texts } from './texts.js';
import { displayWidth, padEnd, padStart } from './width.js';

const COLOURS: readonly (readonly [Severity, Colour])[] = [
  ['error', 'red'],
  ['warning', 'yellow'],
  ['information', 'blue'],
  ['hint', 'dim'],
];
const colourOf = new Map(COLOURS);

/** A message wider than this does not push the rules of the others to the right. */
const WIDEST = 72;

export function createStylishReporter({ io, texts }: Session): Reporter {
  const paint = createPaint(io);
  const counts = new Map<Severity, number>();
  return {
    async file(report) {
      for (const { severity } of report.diagnostics) counts.set(severity, (counts.get(severity) ?? 0) + 1);
      if (report.diagnostics.length > 0) await io.stdout.write(formatFile(report, texts, paint));
    },
    end: (summary) => io.stdout.write(`${formatSummary(counts, summary, texts, paint)}\n`),
  };
}

/** Word has no lines that both sides could count. */
export const formatPlace = ({ line, column, paragraph }: Place, texts: Texts): string =>
  paragraph === undefined ? `${line}:${column}` : texts.paragraph(paragraph);

const widest = (cells: readonly string[]): number =>
  cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), 0);

function formatFile({ path, diagnostics }: FileReport, texts: Texts, paint: Paint): string {
  const messages = diagnostics.map(({ message }) => printable(message));
  const places = widest(diagnostics.map((diagnostic) => formatPlace(diagnostic, texts)));
  const severities = widest(diagnostics.map(({ severity }) => texts.severities[severity]));
  const width = widest(messages.filter((message) => displayWidth(message) <= WIDEST));
  const lines = diagnostics.flatMap((diagnostic, i) => [
    [
      paint('dim', padStart(formatPlace(diagnostic, texts), places + 2)),
      paint(colourOf.get(diagnostic.severity) ?? 'dim', padEnd(texts.severities[diagnostic.severity], severities)),
      padEnd(messages[i] ?? '', width),
      paint('dim', printable(diagnostic.rule)),
    ].join('  '),
    ...formatRelated(diagnostic, places + severities + 6, { texts, paint }),
  ]);
  const name = path === '-' ? texts.standardInput : printable(path);
  return `${[paint('underline', name), ...lines].join('\n')}\n\n`;
}

/** Under the message that they belong to. */
const formatRelated = (
  { related }: Diagnostic,
  indent: number,
  { texts, paint }: { readonly texts: Texts; readonly paint: Paint },
): string[] =>
  related.map((place) =>
    paint('dim', `${' '.repeat(indent)}↳ ${formatPlace(place, texts)}  ${printable(place.message)}`),
  );

function formatSummary(
  counts: ReadonlyMap<Severity, number>,
  { checked, failed, known = 0 }: Summary,
  texts: Texts,
  paint: Paint,
): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const parts = COLOURS.filter(([severity]) => counts.has(severity)).map(([severity, colour]) =>
    paint(colour, texts.severityCount(severity, counts.get(severity) ?? 0)),
  );
  const problems =
    total > 0
      ? texts.problemCount(total) + texts.bracket(texts.join(parts))
      : paint(failed > 0 ? 'dim' : 'green', texts.noProblems);
  const failures = failed > 0 ? [paint('red', texts.failed(failed))] : [];
  const rest = known > 0 ? [paint('dim', texts.baselineKnown(known))] : [];
  return texts.join([texts.files(checked), ...failures, problems, ...rest]);
}
