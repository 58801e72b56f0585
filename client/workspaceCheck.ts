// The part *Check the workspace*: all plans of the workspace, with progress and cancel. What was found stays for files that are
// closed, and follows them when they change.
import { CancellationTokenSource, commands, Disposable, ProgressLocation, type Uri, window, workspace } from 'vscode';
import type { ClientContext } from './context.js';
import { WorkspaceView } from './views/workspaceFiles.js';
import { Follower } from './workspaceCheck/follow.js';
import { WorkspaceReports } from './workspaceCheck/reports.js';
import { checkFiles, findPlanFiles } from './workspaceCheck/run.js';

/** Files of one check; how many are left out is told. */
const MOST_FILES = 5000;

/** What came of a check, for other extensions and tasks. */
export interface WorkspaceSummary {
  readonly files: number;
  readonly checked: number;
  readonly reports: number;
}

export function registerWorkspaceCheck(context: ClientContext): Disposable[] {
  const reports = new WorkspaceReports(context);
  const view = new WorkspaceView(context, reports);
  const clear = (): void => {
    reports.clear();
    view.message = '';
  };
  let running: CancellationTokenSource | undefined;
  const check = async (): Promise<WorkspaceSummary | undefined> => {
    // A second call begins anew.
    running?.cancel();
    const source = new CancellationTokenSource();
    running = source;
    clear();
    try {
      return await checkAll(context, { reports, view, source });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!source.token.isCancellationRequested) {
        void window.showErrorMessage(context.texts().workspaceFailed(reason));
      }
      return undefined;
    } finally {
      source.dispose();
      if (running === source) running = undefined;
    }
  };
  return [
    reports,
    view,
    new Follower(context, reports),
    Disposable.from(
      commands.registerCommand('planlint.checkWorkspace', check),
      commands.registerCommand('planlint.clearWorkspaceCheck', () => {
        running?.cancel();
        clear();
      }),
      commands.registerCommand('planlint.showMoreFiles', () => reports.showMore()),
    ),
  ];
}

interface Check {
  readonly reports: WorkspaceReports;
  readonly view: WorkspaceView;
  readonly source: CancellationTokenSource;
}

async function checkAll(context: ClientContext, { reports, view, source }: Check): Promise<WorkspaceSummary> {
  const texts = context.texts();
  const { token } = source;
  let done = 0;
  let unread = 0;
  let found: readonly Uri[] = [];
  const options = { location: ProgressLocation.Notification, title: texts.workspaceProgress(), cancellable: true };
  await window.withProgress(options, async (progress, asked) => {
    const listener = asked.onCancellationRequested(() => source.cancel());
    try {
      found = await findPlanFiles(token);
      const uris = found.slice(0, MOST_FILES);
      for await (const lot of checkFiles(context, uris, token)) {
        if (token.isCancellationRequested) break;
        reports.put(lot.checked);
        unread += lot.unread;
        const size = lot.checked.length + lot.unread;
        done += size;
        const message = texts.workspaceStep(done, uris.length, workspace.asRelativePath(uris[done - 1]!));
        progress.report({ increment: (size / uris.length) * 100, message });
      }
    } catch (error) {
      // Cancelled in the middle of a lot: what was checked before stays.
      if (!token.isCancellationRequested) throw error;
    } finally {
      listener.dispose();
    }
  });
  const summary = { files: found.length, checked: done - unread, reports: reports.count };
  const words = [
    ...(token.isCancellationRequested ? [texts.workspaceStopped(done, found.length)] : []),
    found.length === 0 ? texts.workspaceNone() : texts.workspaceDone(summary.checked, summary.reports),
    ...(found.length > MOST_FILES ? [texts.workspaceTooMany(found.length - MOST_FILES)] : []),
    ...(unread > 0 ? [texts.workspaceUnread(unread)] : []),
  ];
  const message = texts.workspaceJoin(words);
  view.message = message;
  void window
    .showInformationMessage(message, ...(summary.reports > 0 ? [texts.workspaceShow()] : []))
    .then((chosen) => {
      if (chosen) void commands.executeCommand('planlint.workspace.focus');
    });
  return summary;
}
