// Outline, folding, selection and hover: asked of the core, handed on in the protocol's types.
import { computeFolding, computeSelection, computeSymbols, findHover, getModel, offsetAt } from '../core/index.js';
import type { Session } from './session.js';
import { toLspHover, toLspSelection, toLspSymbol } from './toLsp.js';

export function registerNavigation(session: Session): void {
  const { connection, settings } = session;

  connection.onDocumentSymbol(({ textDocument }, token) =>
    session.answer(textDocument.uri, token, ({ snapshot }) =>
      computeSymbols(getModel(snapshot)).map((symbol) => toLspSymbol(snapshot, symbol)),
    ),
  );

  connection.onFoldingRanges(({ textDocument }, token) =>
    session.answer(textDocument.uri, token, ({ snapshot }) => computeFolding(getModel(snapshot))),
  );

  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    session.answer(textDocument.uri, token, ({ snapshot }) =>
      positions.map((position) =>
        toLspSelection(snapshot, computeSelection(getModel(snapshot), offsetAt(snapshot, position))),
      ),
    ),
  );

  connection.onHover(({ textDocument, position }, token) =>
    session.answer(textDocument.uri, token, async (document) => {
      const { snapshot } = document;
      const locale = await settings.getLocale(textDocument.uri);
      const { findings } = await session.checker.check(document);
      const hover = findHover(session.modelOf(document), offsetAt(snapshot, position), locale, findings);
      return hover ? toLspHover(snapshot, hover) : null;
    }),
  );
}
