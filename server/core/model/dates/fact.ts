// A date that cannot be right, at its place in the document.
import type { DateFault } from '../../lex/dates.js';
import type { Span } from '../../text/span.js';

export interface DateProblem extends DateFault {
  /** The other place that it contradicts. */
  readonly related?: readonly {
    readonly span: Span;
    readonly id: 'signedHere' | 'titleHere' | 'numberHere';
    readonly args: DateFault['args'];
  }[];
}
