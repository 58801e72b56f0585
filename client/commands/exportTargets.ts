// *Export targets*: the ledger of the active plan as a file that the writer names. The server makes its bytes.
import { commands, type TextDocument, Uri, window, workspace } from 'vscode';
import type { TargetsFormat } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import { replaceFile } from '../sharedFile.js';

/** What a caller that asks nobody gives: another extension, a task or a test. */
export interface ExportArguments {
  readonly format: TargetsFormat;
  readonly file: Uri;
}

export async function exportTargets(context: ClientContext, given?: ExportArguments): Promise<void> {
  const texts = context.texts();
  const { document } = context.plan;
  if (!document) {
    window.setStatusBarMessage(texts.targetsNoPlan(), 5000);
    return;
  }
  const format = given?.format ?? (await askFormat(context));
  const file = format && (given?.file ?? (await askFile(context, document, format)));
  if (!format || !file) return;
  // Asked for last, so that what is written is what stands in the editor now.
  const uri = context.client.code2ProtocolConverter.asUri(document.uri);
  const result = await sendRequest(context.client, 'planlint/exportTargets', { uri, format }).catch(() => null);
  if (!result) {
    void window.showWarningMessage(texts.exportChanged());
    return;
  }
  const name = workspace.asRelativePath(file);
  try {
    await replaceFile(workspace.fs, file, fromBase64(result.content));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(texts.exportFailed(name, reason));
    return;
  }
  void tell(context, { format, file, text: texts.exportDone(result.targets, name) });
}

interface Told {
  readonly format: TargetsFormat;
  readonly file: Uri;
  readonly text: string;
}

/** The editor shows Markdown and CSV; what opens a workbook is not its business. */
async function tell(context: ClientContext, { format, file, text }: Told): Promise<void> {
  const open = context.texts().exportOpen();
  const picked = await window.showInformationMessage(text, ...(format === 'xlsx' ? [] : [open]));
  if (picked === open) await commands.executeCommand('vscode.open', file);
}

async function askFormat(context: ClientContext): Promise<TargetsFormat | undefined> {
  const texts = context.texts();
  const items: { label: string; detail: string; format: TargetsFormat }[] = [
    { label: texts.exportXlsx(), detail: texts.exportXlsxDetail(), format: 'xlsx' },
    { label: texts.exportCsv(), detail: texts.exportCsvDetail(), format: 'csv' },
    { label: texts.exportMarkdown(), detail: texts.exportMarkdownDetail(), format: 'md' },
  ];
  return (await window.showQuickPick(items, { placeHolder: texts.exportFormat() }))?.format;
}

/** Beside the plan, or in the folder of the workspace where the plan has no file yet. */
function askFile(context: ClientContext, document: TextDocument, format: TargetsFormat): Thenable<Uri | undefined> {
  const texts = context.texts();
  const path = document.uri.path;
  const plan = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const name = `${texts.exportName(plan)}.${format}`;
  const folder = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document.uri, '..');
  const label = { xlsx: texts.exportXlsx(), csv: texts.exportCsv(), md: texts.exportMarkdown() }[format];
  return window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    filters: { [label.replace(/[（(].*/, '').trim()]: [format] },
    title: texts.exportTitle(),
  });
}

const fromBase64 = (content: string): Uint8Array =>
  Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
