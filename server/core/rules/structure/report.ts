// What the rules about numbering share: the report of a problem, and the change that numbers the rest of the run anew.
import type { Fix } from '../../lint/finding.js';
import type { DocumentModel } from '../../model/document.js';
import { relabel } from '../../model/labelWriting.js';
import { getNumbering, type NumberingProblem } from '../../model/numbering.js';
import type { Report } from '../rule.js';

type Id = 'label' | 'before' | 'renumber';

export function reportNumbering<More extends string>(
  model: DocumentModel,
  report: (found: Report<Id | More>) => void,
  kinds: readonly NumberingProblem['kind'][],
): void {
  for (const problem of getNumbering(model)) if (kinds.includes(problem.kind)) report(toReport(problem));
}

function toReport(problem: NumberingProblem): Report<Id> {
  const { entry, before, kind, expected } = problem;
  const { label, span } = entry;
  const right = relabel(label, kind === 'alone' ? 2 : expected) ?? label;
  return {
    span: { start: span.start, end: span.start + label.length },
    messageId: (kind === 'alone' ? 'alone' : 'label') as Id,
    args: { label, before: before?.label ?? '', right },
    ...(kind === 'alone' ? { severity: 'information' as const } : {}),
    related: before
      ? [
          {
            span: { start: before.span.start, end: before.span.start + before.label.length },
            messageId: 'before',
            args: { label: before.label },
          },
        ]
      : [],
    fixes: renumber(problem, right),
  };
}

/** The run counted on from the wrong label; nothing where one of them cannot be written so. */
function renumber({ rest, kind, expected, entry }: NumberingProblem, right: string): Fix[] {
  if (rest.length === 0 || kind === 'alone' || kind === 'level') return [];
  const edits = rest.map(({ label, span }, i) => ({
    start: span.start,
    end: span.start + label.length,
    newText: relabel(label, expected + i),
  }));
  if (edits.some(({ newText }) => newText === undefined)) return [];
  return [
    {
      titleId: 'renumber',
      args: { label: entry.label, right },
      safety: 'review',
      edits: edits as { start: number; end: number; newText: string }[],
    },
  ];
}
