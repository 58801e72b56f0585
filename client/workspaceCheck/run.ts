// Checks files of the workspace in small lots, so that a cancel is heeded soon and the editor is served between two of them.
import { type CancellationToken, type Diagnostic, type Uri, workspace } from 'vscode';
import type { Diagnostic as LspDiagnostic } from 'vscode-languageclient';
import type { CheckFilesResult, ClientRequests, FileText } from '../../server/protocol.js';
import type { ClientContext } from '../context.js';
import { decodeText, isForeignPath, type LanguageNames, languageOf } from './read.js';

const GLOB = '**/*.{plan,txt,md}';
const LOT = 8;
/** In bytes; what is larger is no plan that anyone writes. */
const LARGEST = 4_000_000;

export interface CheckedUri {
  readonly uri: Uri;
  /** As the server knows it. */
  readonly address: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Lot {
  readonly checked: readonly CheckedUri[];
  /** Files that are too large, no text, or gone. */
  readonly unread: number;
}

/** In the order of their paths. */
export async function findPlanFiles(token?: CancellationToken): Promise<Uri[]> {
  const found = await workspace.findFiles(GLOB, undefined, undefined, token);
  return found
    .filter((uri) => !isForeignPath(workspace.asRelativePath(uri, false)))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Rejects where the server refuses; ends early, between two lots, where `token` says so. */
export async function* checkFiles(
  context: ClientContext,
  uris: readonly Uri[],
  token: CancellationToken,
): AsyncGenerator<Lot> {
  const names: LanguageNames = context.extension.extension.packageJSON.contributes.languages[0];
  for (let i = 0; i < uris.length && !token.isCancellationRequested; i += LOT) {
    yield await checkLot(context, uris.slice(i, i + LOT), names, token);
  }
}

async function checkLot(
  { client }: ClientContext,
  uris: readonly Uri[],
  names: LanguageNames,
  token: CancellationToken,
): Promise<Lot> {
  const read = await Promise.all(
    uris.map(async (uri) => {
      const text = await readText(uri);
      const file: FileText | undefined =
        text === undefined
          ? undefined
          : { uri: client.code2ProtocolConverter.asUri(uri), languageId: languageOf(uri.path, names), text };
      return { uri, file };
    }),
  );
  const readable = read.filter(({ file }) => file !== undefined);
  const method = 'planlint/checkFiles' satisfies keyof ClientRequests;
  const params = { files: readable.map(({ file }) => file!) };
  const { files } = await client.sendRequest<CheckFilesResult>(method, params, token);
  const checked = await Promise.all(
    files.map(async ({ uri: address, diagnostics }, i) => ({
      uri: readable[i]!.uri,
      address,
      diagnostics: await client.protocol2CodeConverter.asDiagnostics(diagnostics as LspDiagnostic[]),
    })),
  );
  return { checked, unread: read.length - readable.length };
}

/** What is being written in an editor counts, not what is on the disk. */
async function readText(uri: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > LARGEST ? undefined : decodeText(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
