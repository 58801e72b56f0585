// Reads a filled sheet back in: shows the plan as it would be beside the plan as it is, asks, writes all values in one edit,
// and lists the rows that were not written.
import {
  commands,
  TabInputTextDiff,
  type TextDocument,
  type Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { ReadSheetResult, TextEdit } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import { decodeSheet } from '../filling/decodeSheet.js';
import { writeReport } from '../filling/report.js';
import type { ReportDocuments } from '../views/report.js';
import { toRange } from './fill.js';
import { nameOf, toReason } from './sheetFile.js';

/** What a caller may say beforehand, so that nothing is asked for. */
export interface ImportArguments {
  readonly source?: Uri;
  /** Without the preview where it is false. */
  readonly preview?: boolean;
}

interface Import {
  readonly context: ClientContext;
  readonly reports: ReportDocuments;
  readonly document: TextDocument;
  readonly file: Uri;
  readonly sheet: ReadSheetResult;
}

export async function importSheet(
  context: ClientContext,
  reports: ReportDocuments,
  { source, preview = true }: ImportArguments,
): Promise<void> {
  const { document, uri } = context.plan;
  const texts = context.texts();
  if (!document || uri === undefined) {
    void window.showInformationMessage(texts.noPlan());
    return;
  }
  const file = source ?? (await askSource(context));
  const text = file && (await readSheetText(context, file));
  if (!file || text === undefined) return;
  const sheet = await sendRequest(context.client, 'planlint/readSheet', { uri, text }).catch(() => null);
  if (!sheet || sheet.version !== document.version) {
    void window.showWarningMessage(texts.fillMoved());
    return;
  }
  if (!sheet.isSheet) void window.showErrorMessage(texts.notSheet(nameOf(file)));
  else if (sheet.edits.length === 0 && sheet.misfits.length === 0)
    void window.showInformationMessage(texts.nothingToImport(sheet.empty));
  else await takeSheet({ context, reports, document, file, sheet }, preview);
}

async function takeSheet(work: Import, preview: boolean): Promise<void> {
  const { context, document, sheet } = work;
  const texts = context.texts();
  if (sheet.misfits.length > 0) await showMisfits(work);
  if (sheet.edits.length === 0) return;
  const choice = preview ? await askWithPreview(work) : 'all';
  if (document.version !== sheet.version) {
    void window.showWarningMessage(texts.fillMoved());
    return;
  }
  const isMade = choice !== undefined && (await workspace.applyEdit(createEdit(work, choice === 'some')));
  if (!isMade || document.version === sheet.version) void window.showInformationMessage(texts.importDiscarded());
  else if (choice === 'all')
    void window.showInformationMessage(texts.imported(sheet.edits.length, sheet.misfits.length));
}

async function showMisfits({ context, reports, document, file, sheet }: Import): Promise<void> {
  const texts = context.texts();
  const names = { sheet: nameOf(file), plan: nameOf(document.uri) };
  const uri = reports.write(`${texts.reportName()}.md`, writeReport(sheet.misfits, names, texts));
  const report = await workspace.openTextDocument(uri);
  await window.showTextDocument(report, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: false });
}

/** All values, some of them, or undefined for none. */
async function askWithPreview({
  context,
  reports,
  document,
  file,
  sheet,
}: Import): Promise<'all' | 'some' | undefined> {
  const texts = context.texts();
  const after = reports.write(`${nameOf(file)}/${nameOf(document.uri)}`, applyTo(document, sheet.edits));
  const title = texts.previewTitle(nameOf(file), nameOf(document.uri));
  await commands.executeCommand('vscode.diff', document.uri, after, title, { preview: true, preserveFocus: true });
  const picks = [
    { label: texts.writeAll(sheet.edits.length), choice: 'all' as const },
    { label: texts.writeSome(), choice: 'some' as const },
    { label: texts.writeNone(), choice: undefined },
  ];
  const chosen = await window.showQuickPick(picks, { title, ignoreFocusOut: true });
  await closeDiff(after);
  return chosen?.choice;
}

function applyTo(document: TextDocument, edits: readonly TextEdit[]): string {
  let text = document.getText();
  for (const { range, newText } of [...edits].reverse()) {
    const { start, end } = toRange(range);
    text = text.slice(0, document.offsetAt(start)) + newText + text.slice(document.offsetAt(end));
  }
  return text;
}

async function closeDiff(modified: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const ours = tabs.filter(
    ({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === modified.toString(),
  );
  await window.tabGroups.close(ours, true);
}

/** One edit of all values; with `choose` the editor's refactor preview lets each be chosen. */
function createEdit({ context, document, file, sheet }: Import, choose: boolean): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  const label = context.texts().editLabel(nameOf(file));
  for (const { range, newText } of sheet.edits) {
    edit.replace(document.uri, toRange(range), newText, choose ? { needsConfirmation: true, label } : undefined);
  }
  return edit;
}

async function askSource({ texts }: ClientContext): Promise<Uri | undefined> {
  const filters = { [texts().csvFiles()]: ['csv', 'txt', 'tsv'] };
  const chosen = await window.showOpenDialog({ title: texts().importOpen(), filters, canSelectMany: false });
  return chosen?.[0];
}

/** Undefined, with the reason shown, where the file cannot be read. */
async function readSheetText({ texts }: ClientContext, file: Uri): Promise<string | undefined> {
  try {
    const decoded = decodeSheet(await workspace.fs.readFile(file));
    if ('text' in decoded) return decoded.text;
    void window.showErrorMessage(texts()[decoded.fault](nameOf(file)));
  } catch (error) {
    void window.showErrorMessage(texts().notRead(nameOf(file), toReason(error)));
  }
  return undefined;
}
