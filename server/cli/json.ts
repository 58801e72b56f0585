// JSON for programs. The shapes are an interface to others: fields are picked by hand and none is added in passing.
import {
  type Locale,
  type OutlineEntry,
  type RuleDescription,
  renderMessage,
  type Severity,
  say,
  type TargetRow,
} from '../core/index.js';
import type { Level } from '../project/severities.js';
import type { ReadyFile } from './commands/ready.js';
import type { Output } from './io.js';
import { safeJson } from './printable.js';
import type { Document } from './read.js';
import { type Diagnostic, type FileReport, type Place, toPlace } from './report.js';
import type { Reporter } from './reporter.js';

/** One object, `{"files":[…]}`, written file by file; it is whole also where nothing could be checked. */
export function createJsonReporter(stdout: Output): Reporter {
  let before = '{"files":[';
  return {
    async file(report) {
      await stdout.write(before + safeJson(toFile(report)));
      before = ',';
    },
    end: () => stdout.write(before === ',' ? ']}\n' : `${before}]}\n`),
  };
}

export const toFile = ({ path, diagnostics }: FileReport) => ({ path, diagnostics: diagnostics.map(toJson) });

/** In a Word document alone. */
const toParagraph = ({ paragraph }: Place): { paragraph?: number } => (paragraph === undefined ? {} : { paragraph });

const toJson = (diagnostic: Diagnostic) => {
  const { rule, severity, message, start, end, line, column, related, fixes } = diagnostic;
  return {
    rule,
    severity,
    message,
    start,
    end,
    line,
    column,
    ...toParagraph(diagnostic),
    related: related.map((place) => ({
      start: place.start,
      end: place.end,
      ...toParagraph(place),
      message: place.message,
    })),
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ start: edit.start, end: edit.end, newText: edit.newText })),
    })),
  };
};

export const outlineToJson = (entries: readonly OutlineEntry[], word?: Document['word']): object[] =>
  entries.map(({ level, label, title, span, children }) => ({
    level,
    label,
    title,
    start: span.start,
    end: span.end,
    ...(word ? { paragraph: word.paragraphAt(span.start) } : {}),
    children: outlineToJson(children, word),
  }));

export const targetsToJson = (rows: readonly TargetRow[], word?: Document['word']): object[] =>
  rows.map(({ indicator, comparator, value, unit, span, section, deadline }) => ({
    indicator,
    comparator,
    value,
    unit,
    start: span.start,
    end: span.end,
    ...(word ? { paragraph: word.paragraphAt(span.start) } : {}),
    section,
    deadline,
  }));

/** A rule as `planlint rules` shows it, in the language of the run. */
export interface ListedRule {
  readonly id: string;
  /** What holds in the folder. */
  readonly level: Level;
  readonly default: Severity;
  readonly fix: RuleDescription['fix'];
  readonly title: string;
  readonly why: string;
  readonly source: string;
}

export const rulesToJson = (rules: readonly ListedRule[]): object[] =>
  rules.map(({ id, level, default: shipped, fix, title, why, source }) => ({
    id,
    severity: level,
    default: shipped,
    fix,
    title,
    why,
    source,
  }));

/** `open` holds what stands in the way, in the order of the text. */
export const readinessToJson = (
  { path, word, model: { snapshot }, readiness, ignored }: ReadyFile,
  locale: Locale,
): object => ({
  path,
  ready: readiness.ready,
  checks: readiness.checks.map(({ id, title, open }) => ({
    id,
    title: say(title, locale),
    open: open.map((finding) => {
      const { start, end, line, column, ...more } = toPlace(snapshot, finding.span, word);
      const { rule, severity } = finding;
      return { rule, severity, message: renderMessage(finding, locale), start, end, line, column, ...more };
    }),
  })),
  others: readiness.others,
  ignored,
  off: readiness.off,
  failed: readiness.failed,
});
