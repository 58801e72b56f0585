// *Not a placeholder* and *ignore here*: writes the entry at once and asks for a reason afterwards, without standing in the way.
// Other windows may write the same file at the same time.
import { commands, type Disposable, FileSystemError, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { IgnoreArguments } from '../../server/protocol.js';
import type { ClientContext } from '../context.js';
import { addEntry, setReason } from '../ignoreFile.js';
import { changeShared, replaceFile, type SharedText } from '../sharedFile.js';

export function registerIgnore(context: ClientContext): Disposable {
  // One after the other: two writers of one file would lose an entry.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  return commands.registerCommand('planlint.ignore', async ({ ignoreFile, entry }: IgnoreArguments) => {
    const file = Uri.parse(ignoreFile);
    const outcome = await inTurn(() => rewrite(context, file, (text) => addEntry(text, entry)));
    if (outcome === 'failed') return;
    const texts = context.texts();
    if (outcome === 'same') {
      window.setStatusBarMessage(texts.ignoreTwice(nameOf(file)), 5000);
      return;
    }
    // Not awaited: the command is done, whether or not a reason is given.
    void window.showInformationMessage(texts.ignoreDone(nameOf(file)), texts.addReason()).then(async (chosen) => {
      const reason = chosen && (await window.showInputBox({ prompt: texts.reasonPrompt() }));
      if (reason) await inTurn(() => rewrite(context, file, (text) => setReason(text, entry, reason)));
    });
  });
}

const nameOf = (file: Uri): string => workspace.asRelativePath(file, false);

type Outcome = 'written' | 'same' | 'failed';

/** Rewrites the ignore file; what stands in the way is told to the writer, with the file to open. */
async function rewrite(
  { client, texts }: ClientContext,
  file: Uri,
  change: (text: string) => string | undefined,
): Promise<Outcome> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
  if (open?.isDirty) return refuse(file, texts().ignoreUnsaved(nameOf(file)), texts().openFile());
  try {
    const outcome = await changeShared(shareFile(client, file), change);
    if (outcome === 'refused') return refuse(file, texts().ignoreBroken(nameOf(file)), texts().openFile());
    return outcome;
  } catch (error) {
    void window.showErrorMessage(
      texts().ignoreFailed(nameOf(file), error instanceof Error ? error.message : String(error)),
    );
    return 'failed';
  }
}

function refuse(file: Uri, message: string, open: string): Outcome {
  void window.showWarningMessage(message, open).then((chosen) => {
    if (chosen) void window.showTextDocument(file);
  });
  return 'failed';
}

async function readText(file: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}

/** The server is told as soon as the entry is written, not when it is sure to stay. */
const shareFile = (client: BaseLanguageClient, file: Uri): SharedText => ({
  read: () => readText(file),
  replace: async (text) => {
    await replaceFile(workspace.fs, file, new TextEncoder().encode(text));
    await tellServer(client, file);
  },
  pause: () => new Promise((resolve) => setTimeout(resolve, SETTLED)),
});

/** Between reading and writing lie a few milliseconds, on a share of the network some more. */
const SETTLED = 300;

/** The watcher would tell as well, some time later or, outside the workspace, never. */
const tellServer = (client: BaseLanguageClient, file: Uri): Promise<void> =>
  client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: client.code2ProtocolConverter.asUri(file), type: 2 }],
  });
