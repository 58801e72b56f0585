// Links from references in the text to what they mean, and symbols of the whole workspace.
import {
  type CancellationToken,
  type DocumentLink,
  LSPErrorCodes,
  ResponseError,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import {
  computeLinks,
  computePlaceSymbols,
  type DocumentModel,
  fitsQuery,
  type PlaceSymbol,
  positionAt,
} from '../core/index.js';
import { PlanFiles } from './planFiles.js';
import type { Session } from './session.js';
import { getTexts } from './texts.js';
import { toLspRange } from './toLsp.js';
import { isSameUri } from './workspace.js';

export function registerLinks(session: Session): void {
  session.connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
    session.answer(uri, token, async (document): Promise<DocumentLink[]> => {
      const { snapshot } = document;
      const texts = getTexts(await session.settings.getLocale(uri));
      return computeLinks(session.modelOf(document)).map(({ span, target }) => {
        const { line, character } = positionAt(snapshot, target.start);
        return {
          range: toLspRange(snapshot, span),
          // The editor's way to name a place: line and column from 1.
          target: `${uri}#L${line + 1},${character + 1}`,
          tooltip: texts.goTo(snapshot.text.slice(target.start, target.end)),
        };
      });
    }),
  );
}

/** A list in which nobody finds anything helps nobody. */
const MOST_SYMBOLS = 400;

/** Returns what forgets a file when the client tells that it changed. */
export function registerWorkspaceSymbols(session: Session): PlanFiles<readonly WorkspaceSymbol[]> {
  const files = new PlanFiles(session.readFile, () => session.workspace.folders, toSymbols);
  const kept = new WeakMap<DocumentModel, readonly WorkspaceSymbol[]>();
  const symbolsOf = (uri: string, model: DocumentModel): readonly WorkspaceSymbol[] => {
    const known = kept.get(model) ?? toSymbols(uri, model);
    kept.set(model, known);
    return known;
  };

  session.connection.onWorkspaceSymbol(async ({ query }, token) => {
    const found: WorkspaceSymbol[] = [];
    /** Whether there is room for more. */
    const take = (symbols: readonly WorkspaceSymbol[]): boolean => {
      for (const symbol of symbols)
        if (found.length < MOST_SYMBOLS && fitsQuery(symbol.name, query)) found.push(symbol);
      return found.length < MOST_SYMBOLS;
    };
    const open = session.documents.all();
    for (const document of open)
      if (await session.served.has(document)) take(symbolsOf(document.uri, session.modelOf(document)));
    if (!session.watchesFiles) files.forgetAll();
    for (const uri of await files.list()) {
      assertWanted(token);
      if (open.some((document) => isSameUri(document.uri, uri)) || !(await isWanted(session, uri))) continue;
      if (!take((await files.get(uri)) ?? [])) break;
      await session.runtime.pause();
    }
    assertWanted(token);
    return found;
  });
  return files;
}

const isWanted = async ({ settings }: Session, uri: string): Promise<boolean> =>
  (await settings.get(uri)).documents !== 'off';

const assertWanted = (token: CancellationToken): void => {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
};

const kinds = (kind: PlaceSymbol['kind']): SymbolKind =>
  kind === 'indicator'
    ? SymbolKind.Number
    : kind === 'piece' || kind === 'attachment'
      ? SymbolKind.Module
      : SymbolKind.String;

const toSymbols = (uri: string, model: DocumentModel): readonly WorkspaceSymbol[] =>
  computePlaceSymbols(model).map(({ name, kind, span, container }) => ({
    name,
    kind: kinds(kind),
    location: { uri, range: toLspRange(model.snapshot, span) },
    ...(container && { containerName: container }),
  }));
