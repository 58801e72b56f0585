// The view *Workspace check*: the files that have problems, and how many are not listed.
import {
  DiagnosticSeverity,
  type Disposable,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import type { ClientContext } from '../context.js';
import type { WorkspaceReports } from '../workspaceCheck/reports.js';
import type { CheckedUri } from '../workspaceCheck/run.js';
import { Calm } from './calm.js';

/** A file, or what is not listed. */
type Row = CheckedUri | 'rest';

export class WorkspaceView implements TreeDataProvider<Row> {
  readonly #changed = new EventEmitter<void>();
  readonly #calm = new Calm(() => this.#changed.fire());
  readonly #view: TreeView<Row>;
  readonly #listener: Disposable;
  #message = '';
  /** What is drawn, to draw nothing twice. */
  #drawn = '';
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    readonly context: ClientContext,
    readonly reports: WorkspaceReports,
  ) {
    this.#view = window.createTreeView('planlint.workspace', { treeDataProvider: this });
    this.#listener = reports.onDidChange(() => this.update());
    this.update();
  }

  /** What came of the last check, above the files. */
  set message(message: string) {
    this.#message = message;
    this.update();
  }

  update(): void {
    this.#view.title = this.context.texts().workspaceTitle();
    this.#view.message = this.#message;
    const drawn = JSON.stringify(this.#rows().map((row) => this.#word(row)));
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#calm.change();
  }

  getChildren(row?: Row): Row[] {
    this.#calm.asked();
    return row ? [] : this.#rows();
  }

  #rows(): Row[] {
    const { shown, rest } = this.reports.listed;
    return [...shown, ...(rest.files > 0 ? (['rest'] as const) : [])];
  }

  getTreeItem(row: Row): TreeItem {
    const { label, description } = this.#word(row);
    const item = new TreeItem(label);
    item.description = description;
    item.accessibilityInformation = { label: [label, description].filter(Boolean).join(', ') };
    if (row === 'rest') {
      item.id = 'rest';
      item.iconPath = new ThemeIcon('ellipsis');
      item.tooltip = this.context.texts().workspaceRestTip();
      item.command = { command: 'planlint.showMoreFiles', title: '' };
      return item;
    }
    const { uri } = row;
    const [first] = this.reports.find(row);
    item.id = uri.toString();
    item.resourceUri = uri;
    item.tooltip = workspace.asRelativePath(uri);
    const options = first ? { selection: first.range } : {};
    item.command = { command: 'vscode.open', title: '', arguments: [uri, options] };
    return item;
  }

  #word(row: Row): { readonly label: string; readonly description: string } {
    const texts = this.context.texts();
    if (row === 'rest') {
      const { files, reports } = this.reports.listed.rest;
      return { label: texts.workspaceRest(files, reports), description: '' };
    }
    const path = workspace.asRelativePath(row.uri);
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const found = this.reports.find(row);
    const count = (severity: DiagnosticSeverity): number => found.filter((one) => one.severity === severity).length;
    const errors = count(DiagnosticSeverity.Error);
    const warnings = count(DiagnosticSeverity.Warning);
    const counts = texts.workspaceCounts({ errors, warnings, others: found.length - errors - warnings });
    return { label: path.slice(path.lastIndexOf('/') + 1), description: [counts, folder].filter(Boolean).join(' · ') };
  }

  dispose(): void {
    this.#listener.dispose();
    this.#view.dispose();
    this.#calm.dispose();
    this.#changed.dispose();
  }
}
