// Keeps what a check of the workspace found true: files that change on the disk or are closed are checked again, and all of them
// when settings or project files change. Changes that come together are one check.
import { CancellationTokenSource, Disposable, type Uri, window, workspace } from 'vscode';
import type { ClientContext } from '../context.js';
import { isForeignPath } from './read.js';
import type { WorkspaceReports } from './reports.js';
import { checkFiles } from './run.js';
import { findTabUri } from './tabs.js';

const WAIT_MS = 400;

export class Follower {
  readonly #listeners: Disposable;
  readonly #waiting = new Map<string, Uri>();
  readonly #source = new CancellationTokenSource();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly context: ClientContext,
    readonly reports: WorkspaceReports,
  ) {
    const plans = workspace.createFileSystemWatcher('**/*.{plan,txt,md}');
    const projects = workspace.createFileSystemWatcher('**/{.planlint.json,.planlint/**/*.json}');
    const again = (): void => this.#check(reports.uris);
    this.#listeners = Disposable.from(
      plans,
      projects,
      plans.onDidChange((uri) => this.#check(reports.has(uri) ? [uri] : [])),
      plans.onDidCreate((uri) => {
        // Before the first check nothing is followed.
        const isWanted = reports.uris.length > 0 && !isForeignPath(workspace.asRelativePath(uri, false));
        if (isWanted) this.#check([uri]);
      }),
      plans.onDidDelete((uri) => reports.remove(uri)),
      projects.onDidChange(again),
      projects.onDidCreate(again),
      projects.onDidDelete(again),
      window.tabGroups.onDidChangeTabs(({ closed }) =>
        this.#check(closed.map(findTabUri).filter((uri): uri is Uri => uri !== undefined && reports.has(uri))),
      ),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('planlint')) again();
      }),
    );
  }

  #check(uris: readonly Uri[]): void {
    if (uris.length === 0) return;
    for (const uri of uris) this.#waiting.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#checkWaiting(), WAIT_MS);
  }

  async #checkWaiting(): Promise<void> {
    const uris = [...this.#waiting.values()];
    this.#waiting.clear();
    // Cleared meanwhile.
    if (this.reports.uris.length === 0) return;
    try {
      for await (const { checked } of checkFiles(this.context, uris, this.#source.token)) this.reports.put(checked);
    } catch {
      // A server that is just starting again: what was found before stays, and the next change asks anew.
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#source.cancel();
    this.#source.dispose();
    this.#listeners.dispose();
  }
}
