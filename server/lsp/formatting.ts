// Formatting of a document and of a selection.
import { computeFormatting, computeRangeFormatting } from '../core/index.js';
import { toLintOptions } from '../project/resolve.js';
import { fromLspRange } from './fromLsp.js';
import type { Session } from './session.js';
import { toLspEdit } from './toLsp.js';

export function registerFormatting(session: Session): void {
  const { connection } = session;
  const findOptions = async (uri: string) => {
    const { options } = toLintOptions(await session.configs.get(uri));
    return { options };
  };
  connection.onDocumentFormatting((params, token) =>
    session.answer(params.textDocument.uri, token, async (document) => {
      const options = await findOptions(document.uri);
      return computeFormatting(session.modelOf(document), options).map((edit) => toLspEdit(document.snapshot, edit));
    }),
  );
  connection.onDocumentRangeFormatting((params, token) =>
    session.answer(params.textDocument.uri, token, async (document) => {
      const range = fromLspRange(document.snapshot, params.range);
      const edits = computeRangeFormatting(session.modelOf(document), range, await findOptions(document.uri));
      return edits.map((edit) => toLspEdit(document.snapshot, edit));
    }),
  );
}
