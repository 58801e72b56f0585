// Formatting of a document and of a selection.
import { computeFormatting, computeRangeFormatting } from '../core/index.js';
import { fromLspRange } from './fromLsp.js';
import type { Session } from './session.js';
import { toLspEdit } from './toLsp.js';

export function registerFormatting(session: Session): void {
  const { connection } = session;
  connection.onDocumentFormatting((params, token) =>
    session.answer(params.textDocument.uri, token, (document) =>
      computeFormatting(session.modelOf(document)).map((edit) => toLspEdit(document.snapshot, edit)),
    ),
  );
  connection.onDocumentRangeFormatting((params, token) =>
    session.answer(params.textDocument.uri, token, (document) => {
      const range = fromLspRange(document.snapshot, params.range);
      return computeRangeFormatting(session.modelOf(document), range).map((edit) => toLspEdit(document.snapshot, edit));
    }),
  );
}
