// From figures and claims to the places that belong to them.
import type { DefinitionLink, DocumentHighlight, Location } from 'vscode-languageserver';
import { findDefinition, findHighlights, findReferences, offsetAt, type Places } from '../core/index.js';
import type { PlanDocument } from './document.js';
import type { Session } from './session.js';
import { toLspRange } from './toLsp.js';

export function registerFigures(session: Session): void {
  const { connection, client } = session;
  const takesLinks = client.capabilities.textDocument?.definition?.linkSupport ?? false;

  connection.onDefinition(({ textDocument, position }, token) =>
    session.answer(textDocument.uri, token, (document): DefinitionLink[] | Location[] | null => {
      const found = findDefinition(session.modelOf(document), offsetAt(document.snapshot, position));
      if (!found) return null;
      return takesLinks ? toLinks(document, found) : toLocations(document, found.places);
    }),
  );

  // Nothing is declared in a plan: every mention counts as a reference, the one asked from among them.
  connection.onReferences(({ textDocument, position }, token) =>
    session.answer(textDocument.uri, token, (document) =>
      toLocations(document, findReferences(session.modelOf(document), offsetAt(document.snapshot, position))),
    ),
  );

  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    session.answer(textDocument.uri, token, (document): DocumentHighlight[] =>
      findHighlights(session.modelOf(document), offsetAt(document.snapshot, position)).map((span) => ({
        range: toLspRange(document.snapshot, span),
      })),
    ),
  );
}

const toLocations = ({ uri, snapshot }: PlanDocument, spans: Places['places']): Location[] =>
  spans.map((span) => ({ uri, range: toLspRange(snapshot, span) }));

/** With the origin, so that the editor underlines the number or the words: it knows no Chinese words of its own. */
const toLinks = ({ uri, snapshot }: PlanDocument, { origin, places }: Places): DefinitionLink[] =>
  places.map((span) => {
    const range = toLspRange(snapshot, span);
    return {
      originSelectionRange: toLspRange(snapshot, origin),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    };
  });
