// Pages that tell about a rule, as documents without a file, shown by VS Code's own preview of Markdown.
import { commands, Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import { type ClientContext, sendRequest } from '../context.js';

/** Of the addresses of these pages, which nobody writes in. */
export const RULE_SCHEME = 'planlint-rule';

export class RulePages {
  readonly #changed = new EventEmitter<Uri>();
  readonly #pages = new Map<string, string>();
  readonly #provider: Disposable;

  constructor(readonly context: ClientContext) {
    this.#provider = Disposable.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: (uri) => this.#pages.get(uri.path) ?? '',
      }),
    );
  }

  /** `plan` is the document whose language the page is to have. */
  async open(plan: Uri, rule: string): Promise<void> {
    const { client, texts } = this.context;
    const uri = client.code2ProtocolConverter.asUri(plan);
    const page = await sendRequest(client, 'planlint/explainRule', { uri, rule }).catch(() => null);
    if (!page) {
      void window.showInformationMessage(texts().explainOwn());
      return;
    }
    const address = Uri.from({ scheme: RULE_SCHEME, path: `/${rule.replaceAll('/', '-')}.md` });
    this.#pages.set(address.path, page.markdown);
    this.#changed.fire(address);
    try {
      await commands.executeCommand('markdown.showPreview', address);
    } catch {
      // Without VS Code's own extension for Markdown the source is shown.
      await window.showTextDocument(address, { preview: true });
    }
  }

  dispose(): void {
    this.#provider.dispose();
  }
}
