// Which findings lie on which targets, and how complete each section is.
import type { Finding } from '../../lint/finding.js';
import { renderMessage } from '../../lint/render.js';
import type { DocumentModel } from '../../model/document.js';
import type { OutlineEntry } from '../../model/outline.js';
import { type Locale, say, type Written } from '../../text/say.js';
import { lineAt, type Snapshot } from '../../text/snapshot.js';
import { overlaps, type Span } from '../../text/span.js';
import type { TargetRow } from '../targets.js';

export interface MarkedTarget extends TargetRow {
  /** Findings on figures and counts that lie on it, or that name it as the other place; in order. */
  readonly findings: readonly Finding[];
}

/** The findings of a document on its targets; ignored ones are to be left out before. */
export function markTargets(rows: readonly TargetRow[], findings: readonly Finding[]): MarkedTarget[] {
  const marks = findings
    .filter(({ rule }) => /^(?:figure|count)\//.test(rule))
    .flatMap((finding) => [finding.span, ...finding.related.map(({ span }) => span)].map((span) => ({ finding, span })))
    .sort((a, b) => a.span.start - b.span.start);
  return rows.map((row) => ({
    ...row,
    findings: [...new Set(marks.filter(({ span }) => overlaps(span, row.span)).map(({ finding }) => finding))],
  }));
}

const IN_LINE: Written<(line: number) => string> = {
  'zh-CN': (line) => `第${line}行：`,
  en: (line) => `line ${line}: `,
};

/** The messages of a target's findings; one that lies elsewhere and only names it says in which line it stands. */
export const wordMarks = ({ findings, span }: MarkedTarget, snapshot: Snapshot, locale: Locale): string[] =>
  findings.map((finding) => {
    const message = renderMessage(finding, locale);
    return overlaps(finding.span, span)
      ? message
      : say(IN_LINE, locale)(lineAt(snapshot, finding.span.start) + 1) + message;
  });

/** How many findings lie on targets; one that names two of them counts once. */
export const countConflicts = (targets: readonly MarkedTarget[]): number =>
  new Set(targets.flatMap(({ findings }) => findings)).size;

/** What of a section is filled in. */
export interface Completeness {
  /** Title of the section; empty for what stands before the first one. */
  readonly title: string;
  /** Targets with a value. */
  readonly filled: number;
  /** Targets with a value, and all that is not filled in, targets or not. */
  readonly total: number;
}

/** By outermost section, in order, without sections that have nothing to fill in. */
export function computeCompleteness(
  model: DocumentModel,
  rows: readonly TargetRow[],
  findings: readonly Finding[],
): Completeness[] {
  const sections = outermost(model.outline);
  const counts = [-1, ...sections.keys()].map((i) => ({ title: sections[i]?.title ?? '', filled: 0, total: 0 }));
  const at = (offset: number) => counts[sections.filter(({ section }) => section.start <= offset).length]!;
  const open: Span[] = findings.filter(({ rule }) => rule.startsWith('placeholder/')).map(({ span }) => span);
  for (const { span, filled } of rows) {
    if (!filled) open.push(span);
    else at(span.start).filled++;
    if (filled) at(span.start).total++;
  }
  // xx% is a target and a placeholder, and one thing to fill in.
  let end = -1;
  for (const span of open.sort((a, b) => a.start - b.start)) {
    if (span.start >= end) at(span.start).total++;
    end = Math.max(end, span.end);
  }
  return counts.filter(({ total }) => total > 0);
}

/** The sections of the document, below a heading that holds all of them. */
function outermost(outline: readonly OutlineEntry[]): readonly OutlineEntry[] {
  let entries = outline;
  while (entries.length === 1 && entries[0]!.children.length > 0) entries = entries[0]!.children;
  return entries;
}
