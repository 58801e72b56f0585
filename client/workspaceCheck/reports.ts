// What a check of the workspace found. Reports of files that are open are the server's own; those of all others stay here until
// the file changes, up to a number, and what is above it is told.
import { type Diagnostic, Disposable, EventEmitter, languages, Uri, window } from 'vscode';
import type { ClientContext } from '../context.js';
import { type Listed, limitFiles } from './limit.js';
import type { CheckedUri } from './run.js';
import { listTabUris } from './tabs.js';

/** Reports that are listed at first, and with each *more*. */
const MOST_REPORTS = 2000;

export class WorkspaceReports {
  readonly #changed = new EventEmitter<void>();
  readonly #collection = languages.createDiagnosticCollection('planlint-workspace');
  /** By address, in the order of the paths. */
  #files = new Map<string, CheckedUri>();
  /** What of them stands in the collection. */
  readonly #set = new Map<string, readonly Diagnostic[]>();
  readonly #listeners: Disposable;
  #most = MOST_REPORTS;
  #tabs = listTabUris();
  readonly onDidChange = this.#changed.event;

  constructor(readonly context: ClientContext) {
    this.#listeners = Disposable.from(
      this.#changed,
      this.#collection,
      context.onDidCheck(() => this.show()),
      window.tabGroups.onDidChangeTabs(() => {
        this.#tabs = listTabUris();
        this.show();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => this.has(uri))) this.#changed.fire();
      }),
    );
  }

  has(uri: Uri): boolean {
    return this.#files.has(uri.toString());
  }

  get uris(): readonly Uri[] {
    return [...this.#files.values()].map(({ uri }) => uri);
  }

  /** Of a file that is open: what is reported there now. */
  find(file: CheckedUri): readonly Diagnostic[] {
    if (!this.#isLive(file)) return file.diagnostics;
    return languages.getDiagnostics(file.uri).filter(({ source }) => source === 'planlint');
  }

  get listed(): Listed<CheckedUri> {
    return limitFiles([...this.#files.values()], (file) => this.find(file).length, this.#most);
  }

  get count(): number {
    return [...this.#files.values()].reduce((sum, file) => sum + this.find(file).length, 0);
  }

  put(checked: readonly CheckedUri[]): void {
    const isNew = checked.some(({ uri }) => !this.has(uri));
    for (const one of checked) this.#files.set(one.uri.toString(), one);
    if (isNew) this.#files = new Map([...this.#files].sort(([, a], [, b]) => (a.uri.path < b.uri.path ? -1 : 1)));
    this.show();
  }

  remove(uri: Uri): void {
    if (this.#files.delete(uri.toString())) this.show();
  }

  clear(): void {
    this.#files.clear();
    this.#most = MOST_REPORTS;
    this.show();
  }

  /** Lists one batch more of what is left over. */
  showMore(): void {
    this.#most += MOST_REPORTS;
    this.show();
  }

  show(): void {
    const closed = this.listed.shown.filter((file) => !this.#isLive(file));
    const wanted = new Map(closed.map((file) => [file.uri.toString(), file]));
    const gone = [...this.#set.keys()].filter((key) => !wanted.has(key));
    const news = closed.filter(({ uri, diagnostics }) => this.#set.get(uri.toString()) !== diagnostics);
    for (const key of gone) this.#set.delete(key);
    for (const { uri, diagnostics } of news) this.#set.set(uri.toString(), diagnostics);
    this.#collection.set([
      ...gone.map((key): [Uri, undefined] => [Uri.parse(key), undefined]),
      ...news.map(({ uri, diagnostics }): [Uri, readonly Diagnostic[]] => [uri, diagnostics]),
    ]);
    this.#changed.fire();
  }

  /** The server checks it as an open document. */
  #isLive = ({ uri, address }: CheckedUri): boolean =>
    this.#tabs.has(uri.toString()) && this.context.findStatus(address) !== undefined;

  dispose(): void {
    this.#listeners.dispose();
  }
}
