// The commands of the collection sheet, and writing one for all or one department.
import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import { type ClientContext, sendRequest } from '../context.js';
import { replaceFile } from '../sharedFile.js';
import { ReportDocuments } from '../views/report.js';
import { type ImportArguments, importSheet } from './importSheet.js';
import { nameOf, toReason } from './sheetFile.js';

/** What a caller may say beforehand, so that nothing is asked for. */
interface ExportArguments {
  /** Null for all departments. */
  readonly department?: string | null;
  readonly target?: Uri;
}

export function registerSheet(context: ClientContext): Disposable[] {
  const reports = new ReportDocuments();
  return [
    reports,
    commands.registerCommand('planlint.exportSheet', (given?: ExportArguments) => exportSheet(context, given ?? {})),
    commands.registerCommand('planlint.importSheet', (given?: ImportArguments) =>
      importSheet(context, reports, given ?? {}),
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
    await replaceFile(workspace.fs, target, new TextEncoder().encode(sheet.text));
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
