// The collection sheet: writes it for all or one department, and reads a filled one back, with a preview of the edit and a
// list of the rows that were not written.
import { commands, type Disposable, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { ReadSheetResult } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import { decodeSheet } from '../filling/decodeSheet.js';
import { ReportDocument } from '../views/report.js';
import { toRange } from './fill.js';

/** What a caller may say beforehand, so that nothing is asked for. */
interface ExportArguments {
  /** Null for all departments. */
  readonly department?: string | null;
  readonly target?: Uri;
}

interface ImportArguments {
  readonly source?: Uri;
  /** Without the preview where it is false. */
  readonly preview?: boolean;
}

export function registerSheet(context: ClientContext): Disposable[] {
  const report = new ReportDocument(context);
  return [
    report,
    commands.registerCommand('planlint.exportSheet', (given?: ExportArguments) => exportSheet(context, given ?? {})),
    commands.registerCommand('planlint.importSheet', (given?: ImportArguments) =>
      importSheet(context, report, given ?? {}),
    ),
  ];
}

async function exportSheet(context: ClientContext, given: ExportArguments): Promise<void> {
  const { document, uri } = context.plan;
  const texts = context.texts();
  const result =
    uri === undefined ? null : await sendRequest(context.client, 'planlint/places', { uri }).catch(() => null);
  if (!document || uri === undefined || !result || result.items.length === 0) {
    void window.showInformationMessage(result ? texts.noPlaceholders() : texts.noPlan());
    return;
  }
  const counts = new Map<string, number>();
  for (const name of result.items.flatMap(({ departments }) => departments))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const chosen = given.department === undefined ? await askDepartment(context, counts, result.items.length) : given;
  if (!chosen) return;
  const department = chosen.department ?? undefined;
  const target = given.target ?? (await askTarget(context, document.uri, department));
  if (!target) return;
  const params = { uri, ...(department !== undefined && { department }) };
  const sheet = await sendRequest(context.client, 'planlint/writeSheet', params).catch(() => null);
  if (!sheet) {
    void window.showWarningMessage(texts.fillMoved());
    return;
  }
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(sheet.text));
    void window.showInformationMessage(texts.exported(sheet.rows, nameOf(target)));
  } catch (error) {
    void window.showErrorMessage(texts.notWritten(nameOf(target), toReason(error)));
  }
}

/** Undefined where the writer broke off. */
async function askDepartment(
  { texts }: ClientContext,
  counts: ReadonlyMap<string, number>,
  all: number,
): Promise<{ readonly department: string | null } | undefined> {
  if (counts.size === 0) return { department: null };
  const picks = [
    { label: texts().exportAll(), description: texts().places(all), department: null },
    ...[...counts].map(([department, count]) => ({
      label: department,
      description: texts().places(count),
      department,
    })),
  ];
  return window.showQuickPick(picks, { title: texts().exportTitle() });
}

function askTarget({ texts }: ClientContext, plan: Uri, department: string | undefined): Thenable<Uri | undefined> {
  const name = texts().sheetName(nameOf(plan).replace(/\.[^.]+$/, ''), department?.replace(/[\\/:*?"<>|]/g, '-'));
  const folder = plan.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(plan, '..');
  return window.showSaveDialog({
    title: texts().exportSave(),
    filters: { [texts().csvFiles()]: ['csv'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
}

async function importSheet(
  context: ClientContext,
  report: ReportDocument,
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
  if (!sheet.isSheet) {
    void window.showErrorMessage(texts.notSheet(nameOf(file)));
    return;
  }
  if (sheet.misfits.length > 0) await report.show(sheet.misfits, { sheet: nameOf(file), plan: nameOf(document.uri) });
  if (sheet.edits.length === 0 && sheet.misfits.length === 0) {
    void window.showInformationMessage(texts.nothingToImport(sheet.empty));
    return;
  }
  const edit = createEdit(context, { target: document.uri, file, sheet, preview });
  const isWritten = sheet.edits.length > 0 && (await workspace.applyEdit(edit, { isRefactoring: true }));
  void window.showInformationMessage(
    isWritten ? texts.imported(sheet.edits.length, sheet.misfits.length) : texts.importDiscarded(),
  );
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

interface EditParts {
  readonly target: Uri;
  readonly file: Uri;
  readonly sheet: ReadSheetResult;
  readonly preview: boolean;
}

/** One edit of all values; the editor shows it in its refactor preview, where each can be taken out. */
function createEdit({ texts }: ClientContext, { target, file, sheet, preview }: EditParts): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of sheet.edits) {
    const metadata = {
      needsConfirmation: preview,
      label: texts().editLabel(nameOf(file)),
      description: texts().editRow(newText),
    };
    edit.replace(target, toRange(range), newText, metadata);
  }
  return edit;
}

const nameOf = (file: Uri): string => file.path.slice(file.path.lastIndexOf('/') + 1);

const toReason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
