// Tells the client that what it drew may be stale though no document changed: settings, packs or ignore lists did.
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Session } from './session.js';

/** Asks for hints, lenses and colours anew, as far as the client can be told. */
export function refreshDrawn(session: Session): void {
  const { connection } = session;
  const { workspace } = session.client.capabilities;
  if (workspace?.inlayHint?.refreshSupport) session.start('refresh', () => connection.languages.inlayHint.refresh());
  if (workspace?.semanticTokens?.refreshSupport)
    session.start('refresh', () => connection.languages.semanticTokens.refresh());
  if (workspace?.codeLens?.refreshSupport)
    session.start('refresh', () => connection.sendRequest(CodeLensRefreshRequest.type));
}
