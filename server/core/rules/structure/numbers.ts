// What the rules about numbers in a run share: words of messages and the fix that renumbers the run.
import type { Fix, RelatedPlace } from '../../lint/finding.js';
import type { DocumentModel } from '../../model/document.js';
import { relabel } from '../../model/numbering/relabel.js';
import { renumber } from '../../model/numbering/renumber.js';
import { getNumbering, type NumberKind, type NumberProblem } from '../../model/numbering/runs.js';
import { getSeriesProblems } from '../../model/numbering/series.js';
import type { TextEdit } from '../../text/span.js';
import type { Report } from '../rule.js';

export type NumberMessage = 'number' | 'start' | 'other' | 'renumber';

/** Reports every problem of one kind, in headings and items and in the series of a paragraph. */
export function reportNumbers(
  model: DocumentModel,
  kind: NumberKind,
  report: (found: Report<NumberMessage>) => void,
): void {
  for (const problem of getNumbering(model).problems) if (problem.kind === kind) report(toReport(model, problem));
  for (const { kind: told, span, quote, expected, other, edits } of getSeriesProblems(model))
    if (told === kind)
      report({
        span,
        messageId: expected === undefined ? 'start' : 'number',
        args: { quote, expected: expected ?? '', before: other?.quote ?? '' },
        severity: other ? 'warning' : 'information',
        fixes: toFixes(edits),
        ...(other ? { related: [{ span: other.span, messageId: 'other', args: { quote: other.quote } }] } : {}),
      });
}

function toReport(model: DocumentModel, problem: NumberProblem): Report<NumberMessage> {
  const { node, expected, other, run, kind } = problem;
  const { label } = node.entry;
  const write = (number: number): string => relabel(label, number) ?? String(number);
  const related: RelatedPlace[] = other
    ? [{ span: other.label, messageId: 'other', args: { quote: other.entry.label } }]
    : [];
  return {
    span: node.label,
    messageId: kind === 'orphan' || !other ? 'start' : 'number',
    args: { quote: label, expected: write(expected ?? 1), before: other?.entry.label ?? '' },
    related,
    ...(problem.isDoubtful ? { severity: 'information' as const } : {}),
    fixes: expected === undefined ? [] : fixesOf(model, run),
  };
}

const fixesOf = (model: DocumentModel, run: NumberProblem['run']): Fix[] => toFixes(renumber(model, run));

const toFixes = (edits: readonly TextEdit[]): Fix[] =>
  edits.length === 0 ? [] : [{ titleId: 'renumber', args: { count: edits.length }, safety: 'review', edits }];
