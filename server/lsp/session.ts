// What one client and the server share: the open documents, what the client can do, and the stores behind the features.
// Invariant: no answer and no report is made of a version that is no longer the open one.
import {
  type CancellationToken,
  type Connection,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import { type DocumentModel, getModel, withPacks } from '../core/index.js';
import type { InitializationOptions } from '../protocol.js';
import { Checker } from './checker.js';
import { ComparedPlans } from './comparedPlans.js';
import { ConfigStore } from './configStore.js';
import { documentFactory, type PlanDocument } from './document.js';
import { createReader, type ReadFile } from './files.js';
import { fromLspOptions } from './fromLsp.js';
import { IgnoreStore } from './ignoreStore.js';
import { PackStore } from './packStore.js';
import type { Runtime } from './runtime.js';
import { ServedDocuments } from './served.js';
import { SettingsStore } from './settings.js';
import { Workspace } from './workspace.js';

type Work<T> = (document: PlanDocument) => T | Promise<T>;

export class Session {
  readonly documents = new TextDocuments<PlanDocument>(documentFactory);
  readonly options: InitializationOptions;
  readonly readFile: ReadFile;
  readonly settings: SettingsStore;
  readonly workspace: Workspace;
  readonly ignores: IgnoreStore;
  readonly packs: PackStore;
  readonly configs: ConfigStore;
  readonly compared: ComparedPlans;
  readonly served: ServedDocuments;
  readonly checker: Checker;

  constructor(
    readonly connection: Connection,
    readonly runtime: Runtime,
    readonly client: InitializeParams,
  ) {
    this.options = fromLspOptions(client.initializationOptions);
    const readFile = createReader(connection, runtime, this.options);
    this.readFile = readFile;
    this.settings = new SettingsStore({
      connection,
      canAsk: client.capabilities.workspace?.configuration ?? false,
      clientLocale: client.locale,
      initial: client.initializationOptions?.settings,
    });
    this.workspace = new Workspace(client.workspaceFolders?.map((folder) => folder.uri) ?? findRoots(client));
    this.ignores = new IgnoreStore(readFile, () => this.documents.all());
    this.packs = new PackStore({ connection, readFile, getLocale: (uri) => this.settings.getLocale(uri) });
    this.configs = new ConfigStore({
      connection,
      readFile,
      workspace: this.workspace,
      getSettings: (uri) => this.settings.get(uri),
      getLocale: (uri) => this.settings.getLocale(uri),
      openDocuments: () => this.documents.all(),
    });
    this.compared = new ComparedPlans({
      readFile,
      findConfigured: (uri) => this.configs.findCompared(uri),
      openDocuments: () => this.documents.all(),
    });
    this.served = new ServedDocuments(this.settings, this.workspace, readFile);
    this.checker = new Checker({
      workspace: this.workspace,
      ignores: this.ignores,
      packs: this.packs,
      configs: this.configs,
      compared: this.compared,
      log: (message) => this.logError(message),
      pause: () => this.runtime.pause(),
    });
  }

  /** The client tells which files changed; what was read of them can be kept. */
  get watchesFiles(): boolean {
    return this.client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
  }

  /** The model of a version, read with the packs of its workspace folder as far as they are there. */
  modelOf(document: PlanDocument): DocumentModel {
    const home = this.workspace.findHome(document.uri);
    return getModel(withPacks(document.snapshot, home ? this.packs.find(home.root) : []));
  }

  isOpen(document: PlanDocument): boolean {
    return this.documents.get(document.uri) === document;
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.served.forget(uri);
    this.settings.forget(uri);
    this.compared.forgetDocument(uri);
  }

  /** Answers a request on a plan document; null where it is not served. Throws as `answerAny` does. */
  answer<T>(uri: string, token: CancellationToken, work: Work<T>): Promise<T | null> {
    return this.answerAny(uri, token, async (document) => ((await this.served.has(document)) ? work(document) : null));
  }

  /**
   * Answers a request on the document as it was when the request came; null where it is not open.
   * @throws ResponseError ContentModified when the document moved on meanwhile, RequestCancelled when the client cancelled.
   */
  async answerAny<T>(uri: string, token: CancellationToken, work: Work<T>): Promise<T | null> {
    const document = this.documents.get(uri);
    if (!document) return null;
    const assertWanted = (): void => {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (!this.isOpen(document)) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
    };
    await this.runtime.pause();
    assertWanted();
    const result = await this.guard(`a request on ${uri}`, () => work(document));
    assertWanted();
    return result;
  }

  /** Runs work and writes down what it throws, with the place, before it is passed on. */
  async guard<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ResponseError)) this.logError(`${name} failed: ${describe(error)}`);
      throw error;
    }
  }

  /** Starts work that nobody waits for; what it throws is written down and goes no further. */
  start(name: string, work: () => Promise<void>): void {
    this.guard(name, work).catch(() => {});
  }

  logError(message: string): void {
    this.connection.console.error(`planlint: ${message}`);
  }
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Clients from before workspace folders name one root, or none. */
const findRoots = ({ rootUri }: InitializeParams): string[] => (rootUri ? [rootUri] : []);
