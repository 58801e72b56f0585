// Read-only documents that planlint makes: the list of rows that were not written, and the plan as an import would make it.
import { Disposable, EventEmitter, Uri, workspace } from 'vscode';

const scheme = 'planlint-report';

export class ReportDocuments implements Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #provider: Disposable;
  readonly #texts = new Map<string, string>();

  constructor() {
    this.#provider = workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: ({ path }) => this.#texts.get(path) ?? '',
    });
  }

  /** The address of a document with this text; one of the same name gets the new text. */
  write(name: string, text: string): Uri {
    const uri = Uri.from({ scheme, path: `/${name}` });
    this.#texts.set(uri.path, text);
    this.#changed.fire(uri);
    return uri;
  }

  dispose(): void {
    Disposable.from(this.#provider, this.#changed).dispose();
  }
}
