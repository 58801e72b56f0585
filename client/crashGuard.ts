// Starts the server anew when it died, and keeps a document from it that it dies of again and again.
import { commands, type TextDocument, Uri, window, workspace } from 'vscode';
import { CloseAction, ErrorAction, type LanguageClientOptions, type Middleware } from 'vscode-languageclient';
import { Crashes } from './crashes.js';
import type { Texts } from './texts.js';

/** So many messages in a row may be lost before the server is stopped. */
const MOST_ERRORS = 3;

export interface CrashGuardParts {
  readonly texts: () => Texts;
  readonly toUri: (document: TextDocument) => string;
  /** The document is no longer checked. */
  readonly onSetAside: (uri: string) => void;
}

export class CrashGuard {
  readonly #crashes = new Crashes();

  constructor(readonly parts: CrashGuardParts) {}

  readonly errorHandler: NonNullable<LanguageClientOptions['errorHandler']> = {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= MOST_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed: () => {
      const { restart, setAside } = this.#crashes.crashed(Date.now());
      if (setAside !== undefined) {
        this.parts.onSetAside(setAside);
        void this.#tell(setAside);
      }
      if (restart) return { action: CloseAction.Restart, handled: true };
      return { action: CloseAction.DoNotRestart, message: this.parts.texts().serverGone() };
    },
  };

  readonly middleware = {
    didOpen: async (document, next) => {
      if (this.#take(document)) await next(document);
    },
    didChange: async (event, next) => {
      if (this.#take(event.document)) await next(event);
    },
  } satisfies Middleware;

  settled(uri: string): void {
    this.#crashes.settled(uri);
  }

  forgive(): void {
    this.#crashes.forgive();
  }

  /** Whether the document may be sent. */
  #take(document: TextDocument): boolean {
    const uri = this.parts.toUri(document);
    if (this.#crashes.isSetAside(uri)) return false;
    // The server tells the status of what it checks; of planlint's own files it tells none.
    if (document.languageId !== 'json' && document.languageId !== 'jsonc') this.#crashes.sent(uri);
    return true;
  }

  async #tell(uri: string): Promise<void> {
    const texts = this.parts.texts();
    const name = workspace.asRelativePath(Uri.parse(uri));
    const chosen = await window.showWarningMessage(texts.setAside(name), texts.checkAgain(), texts.showOutput());
    if (chosen === texts.checkAgain()) await commands.executeCommand('planlint.restartServer');
    if (chosen === texts.showOutput()) await commands.executeCommand('planlint.showOutput');
  }
}
