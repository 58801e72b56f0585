// How the rules about ways of writing report: the words round the place, and the change that brings it into line.
import type { Fix, MessageArguments } from '../../lint/finding.js';
import type { DocumentModel } from '../../model/document.js';
import { type Departure, getDepartures } from '../../model/punctuation/habits.js';
import type { Span } from '../../text/span.js';

interface DepartureReport {
  readonly span: Span;
  readonly args: MessageArguments;
  readonly fixes: readonly Fix[];
}

/** The departures of one kind, each with its one change named `change`. */
export const departuresOf = (model: DocumentModel, id: Departure['id']): DepartureReport[] =>
  getDepartures(model)
    .filter((departure) => departure.id === id)
    .map(({ span, words, right, before, behind }) => ({
      span,
      args: { quote: (clauseEnd(before) + words + clauseStart(behind)).trim(), words, right },
      fixes: [
        {
          titleId: 'change',
          args: { words, right },
          // ～ for ~ is a matter of width alone.
          safety: words === '~' && right === '～' ? 'safe' : 'review',
          edits: [{ ...span, newText: right }],
        },
      ],
    }));

/** What is quoted stays within its clause. */
const clauseEnd = (words: string): string => /[^，,。；;：:！？]*$/.exec(words)![0];
const clauseStart = (words: string): string => /^[^，,。；;：:！？]*/.exec(words)![0];
