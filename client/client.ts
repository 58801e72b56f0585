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
import { decodeSheet } from './filling/decodeSheet.js';
import { PARTS } from './parts.js';
import { RULE_SCHEME } from './problems/rulePages.js';
import { wantsSuggestions } from './suggestions.js';
import { getTexts } from './texts.js';

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
  const client = makeClient('planlint', 'planlint', createOptions());
  const statuses = new Map<string, StatusParams>();
  const checked = new EventEmitter<StatusParams>();
  const toUri = (document: TextDocument): string => client.code2ProtocolConverter.asUri(document.uri);
  const findStatus = (uri: string): StatusParams | undefined => statuses.get(uri);
  const plan = new ActivePlan({ toUri, findStatus, onDidCheck: checked.event });
  const parts: ClientContext = {
    client,
    extension: context,
    plan,
    onDidCheck: checked.event,
    texts: () => getTexts(workspace.getConfiguration('planlint').get('locale'), env.language),
    findStatus,
  };
  context.subscriptions.push(
    client,
    checked,
    client.onRequest<FileState, void>('planlint/readFile', ({ uri }: ReadFileParams) => readFile(Uri.parse(uri))),
    client.onNotification('planlint/status', (status: StatusParams) => {
      statuses.set(status.uri, status);
      checked.fire(status);
    }),
    workspace.onDidCloseTextDocument((document) => statuses.delete(toUri(document))),
    plan,
    ...PARTS.flatMap((register) => register(parts)),
  );
  await client.start();
  return client;
}

function createOptions(): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { commands: true, files: true };
  return {
    documentSelector: selector,
    initializationOptions,
    diagnosticPullOptions: { onChange: true },
    middleware: {
      didOpen: async (document, next) => {
        if (!isForeign(document)) await next(document);
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

async function readFile(uri: Uri): Promise<FileState> {
  try {
    const { type } = await workspace.fs.stat(uri);
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
