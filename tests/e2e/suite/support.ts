// What all workbench tests share: opening documents, and waiting for events. Nothing here sleeps.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const limitMs = 40_000;

/** The test documents' folder, which the harness has opened. */
export function getFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, 'the workbench has a folder open');
  return folder.uri;
}

let copies = 0;

/**
 * Opens a copy of one of the test documents in an editor, in a folder of its own: what one test types must not reach the
 * next, and the workbench opens a document that it still has a backup of as it was typed.
 */
export async function openDocument(name: string): Promise<vscode.TextEditor> {
  const copy = vscode.Uri.joinPath(getFolder(), String(++copies), name);
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(getFolder(), name), copy);
  return vscode.window.showTextDocument(copy);
}

/** Opens an untitled plan document with this text in an editor. */
export async function openUntitled(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plan', content }));
}

/**
 * Closes every editor without asking whether untitled ones are to be kept. Documents are reverted by name: the active editor
 * may be none of text, and a document that stayed changed would reach the next test.
 */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** What planlint reports in a document at this moment. */
export const getReports = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === 'planlint');

/** The rule of a report; the code is the rule's id, alone or beside the address of its page. */
export const getRule = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

/**
 * Resolves to what `find` finds, asked now and after every event. Rejects with `what` when nothing came in time, and
 * with what `find` last threw.
 */
export function until<T>(event: vscode.Event<unknown>, what: string, find: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    let fault: unknown;
    const ask = (): void => {
      try {
        const found = find();
        if (found === undefined) return;
        settle();
        resolve(found);
      } catch (error) {
        fault = error;
      }
    };
    const settle = (): void => {
      clearTimeout(timer);
      listener.dispose();
    };
    const timer = setTimeout(() => {
      settle();
      reject(new Error(`waited ${limitMs / 1000} s for ${what}${fault ? `; at the end: ${fault}` : ''}`));
    }, limitMs);
    const listener = event(ask);
    ask();
  });
}

/** Waits until planlint's reports in a document are such that `isWanted` holds, and resolves to them. */
export async function untilReports(
  document: vscode.TextDocument,
  what: string,
  isWanted: (reports: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const ask = (): vscode.Diagnostic[] | undefined => {
    const reports = getReports(document);
    return isWanted(reports) ? reports : undefined;
  };
  return until(vscode.languages.onDidChangeDiagnostics, what, ask).catch((error: Error) => {
    const seen = getReports(document).map((report) => `${document.getText(report.range)} (${getRule(report)})`);
    throw new Error(`${error.message}; the reports were [${seen.join(', ')}]`);
  });
}

/** Waits for the first reports in a document. */
export const untilReported = (document: vscode.TextDocument): Promise<vscode.Diagnostic[]> =>
  untilReports(document, 'reports', (reports) => reports.length > 0);

/** The range of the nth occurrence (from 0) of `words`. */
export function rangeOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Range {
  let offset = document.getText().indexOf(words);
  for (let i = 0; i < nth && offset >= 0; i++) offset = document.getText().indexOf(words, offset + 1);
  assert(offset >= 0, `the document holds ${words} ${nth + 1} times`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + words.length));
}

/** Puts the cursor somewhere and types, as a person at the keyboard does. */
export async function typeAt(editor: vscode.TextEditor, position: vscode.Position, text: string): Promise<void> {
  editor.selection = new vscode.Selection(position, position);
  await vscode.commands.executeCommand('type', { text });
}
