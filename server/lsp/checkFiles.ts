// Checks files that are not open, as the client read them. Between two of them whatever else waits is answered first.
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CheckedFile, CheckFilesParams, CheckFilesResult, ClientRequests, FileText } from '../protocol.js';
import { documentFactory } from './document.js';
import type { Session } from './session.js';
import { toLspDiagnostic } from './toLsp.js';

export function registerCheckFiles(session: Session): void {
  session.connection.onRequest(
    'planlint/checkFiles' satisfies keyof ClientRequests,
    async ({ files }: CheckFilesParams, token: CancellationToken): Promise<CheckFilesResult> => {
      const checked: CheckedFile[] = [];
      for (const file of files) {
        await session.runtime.pause();
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        checked.push(await session.guard(`checking ${file.uri}`, () => checkFile(session, file)));
      }
      return { files: checked };
    },
  );
}

async function checkFile(session: Session, { uri, languageId, text }: FileText): Promise<CheckedFile> {
  const document = documentFactory.create(uri, languageId, 0, text);
  try {
    if (!(await session.served.takes(document))) return { uri, served: false, diagnostics: [] };
    const { findings, compared } = await session.checker.check(document);
    const locale = await session.settings.getLocale(uri);
    return {
      uri,
      served: true,
      diagnostics: findings.map((finding) => toLspDiagnostic(document, finding, locale, compared)),
    };
  } finally {
    // Settings are kept by file, and nobody tells when one that was never open is no longer needed.
    if (!session.documents.get(uri)) session.settings.forget(uri);
  }
}
