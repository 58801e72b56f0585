// Starts the language client: everything that the desktop and the web share.
import {
  CancellationError,
  type CancellationToken,
  EventEmitter,
  type ExtensionContext,
  env,
  FileType,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, DocumentSelector, LanguageClientOptions } from 'vscode-languageclient';
import type { FileState, InitializationOptions, ReadFileParams, StatusParams } from '../server/protocol.js';
import { ActivePlan } from './activePlan.js';
import type { ClientContext } from './context.js';
import { CrashGuard } from './crashGuard.js';
import { decodeSheet } from './filling/decodeSheet.js';
import { PARTS } from './parts.js';
import { RULE_SCHEME } from './problems/rulePages.js';
import { wantsSuggestions } from './suggestions.js';
import { getTexts, type Texts } from './texts.js';

export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

const selector: DocumentSelector = [
  { language: 'plan' },
  { language: 'plaintext' },
  { language: 'markdown' },
  { pattern: '**/.planlint/ignore.json' },
  { pattern: '**/.planlint.json' },
];

/** Copies and views of documents that nobody writes in. */
const foreignSchemes = new Set([
  'git',
  'output',
  'debug',
  'vscode-scm',
  'walkThrough',
  'chat-editing-text-model',
  'planlint-report',
  RULE_SCHEME,
]);

const isForeign = (document: TextDocument): boolean => foreignSchemes.has(document.uri.scheme);

/** A pause between keystrokes, so that a report does not flash up for a word half typed (an `x` of pinyin being composed). */
const quietMilliseconds = 200;

export async function startClient(context: ExtensionContext, makeClient: MakeClient): Promise<BaseLanguageClient> {
  const findTexts = (): Texts => getTexts(workspace.getConfiguration('planlint').get('locale'), env.language);
  const guard = new CrashGuard({
    texts: findTexts,
    toUri: (document) => toUri(document),
    onSetAside: (uri) => take({ uri, version: 0, placeholders: 0, problems: 0, served: false, ready: false }),
  });
  const client = makeClient('planlint', 'planlint', createOptions(guard));
  const statuses = new Map<string, StatusParams>();
  const checked = new EventEmitter<StatusParams>();
  const toUri = (document: TextDocument): string => client.code2ProtocolConverter.asUri(document.uri);
  const take = (status: StatusParams): void => {
    statuses.set(status.uri, status);
    checked.fire(status);
  };
  const findStatus = (uri: string): StatusParams | undefined => statuses.get(uri);
  const plan = new ActivePlan({ toUri, findStatus, onDidCheck: checked.event });
  const parts: ClientContext = {
    client,
    extension: context,
    plan,
    onDidCheck: checked.event,
    texts: findTexts,
    findStatus,
    forgiveCrashes: () => guard.forgive(),
  };
  context.subscriptions.push(
    client,
    checked,
    client.onRequest<FileState, void>('planlint/readFile', ({ uri }: ReadFileParams) => readFile(Uri.parse(uri))),
    client.onNotification('planlint/status', (status: StatusParams) => {
      guard.settled(status.uri);
      take(status);
    }),
    workspace.onDidCloseTextDocument((document) => {
      guard.settled(toUri(document));
      statuses.delete(toUri(document));
    }),
    plan,
    ...PARTS.flatMap((register) => register(parts)),
  );
  await client.start();
  return client;
}

function createOptions({ errorHandler, middleware }: CrashGuard): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { commands: true, files: true };
  return {
    documentSelector: selector,
    initializationOptions,
    diagnosticPullOptions: { onChange: true },
    errorHandler,
    middleware: {
      ...middleware,
      didOpen: async (document, next) => {
        if (!isForeign(document)) await middleware.didOpen(document, next);
      },
      provideDiagnostics: async (document, previous, token, next) => {
        if (previous !== undefined) await waitForQuiet(token);
        return next(document, previous, token);
      },
      provideCompletionItem: (document, position, context, token, next) =>
        wantsSuggestions(document, position) ? next(document, position, context, token) : undefined,
    },
  };
}

/** The client cancels a pull when the next keystroke comes; then nothing is asked at all. */
function waitForQuiet(token: CancellationToken): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, quietMilliseconds);
    token.onCancellationRequested(() => {
      clearTimeout(timer);
      reject(new CancellationError());
    });
  });
}

const MAX_BYTES = 16 * 1024 * 1024;

/** Rejects where the file is larger than any that people write, which the server writes into its log. */
async function readFile(uri: Uri): Promise<FileState> {
  const found = await Promise.resolve(workspace.fs.stat(uri)).catch(() => undefined);
  if (!found) return { kind: 'missing' };
  const { type, size } = found;
  if (!(type & FileType.Directory) && size > MAX_BYTES) throw new Error(`it is larger than ${MAX_BYTES} bytes`);
  try {
    if (type & FileType.Directory)
      return { kind: 'folder', names: (await workspace.fs.readDirectory(uri)).map(([name]) => name) };
    return { kind: 'file', text: decode(await workspace.fs.readFile(uri)) };
  } catch {
    return { kind: 'missing' };
  }
}

/** Old Chinese files are in GBK. What no encoding fits is read as far as it goes. */
function decode(bytes: Uint8Array): string {
  const decoded = decodeSheet(bytes);
  return 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes);
}
