// The numbers that a plan claims, each with what it lists.
import type { CancellationToken } from 'vscode-languageserver';
import { listClaims } from '../core/index.js';
import type { ClaimsResult, ClientRequests } from '../protocol.js';
import type { Diagnostics } from './diagnostics.js';
import type { Session } from './session.js';
import { toLspRange } from './toLsp.js';

export function registerClaims(session: Session, diagnostics: Diagnostics): void {
  session.connection.onRequest(
    'planlint/claims' satisfies keyof ClientRequests,
    ({ uri }: ClientRequests['planlint/claims']['params'], token: CancellationToken) =>
      session.answer(uri, token, async (document): Promise<ClaimsResult> => {
        const { findings } = await diagnostics.findReported(document);
        const { snapshot, version } = document;
        const claims = listClaims(session.modelOf(document), findings).map(({ span, items, ...row }) => ({
          ...row,
          range: toLspRange(snapshot, span),
          items: items.map((item) => ({ words: item.words, range: toLspRange(snapshot, item) })),
        }));
        return { version, claims };
      }),
  );
}
