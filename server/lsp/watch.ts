// What changes outside the open documents: settings, workspace folders, ignore lists and project files.
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import type { Diagnostics } from './diagnostics.js';
import type { PlanDocument } from './document.js';
import type { IgnoreReport } from './ignoreReport.js';
import { isPlanName, type PlanFiles } from './planFiles.js';
import { refreshDrawn } from './refresh.js';
import type { Session } from './session.js';
import { findIgnoreRoot } from './workspace.js';

const watchers: FileSystemWatcher[] = [
  // Of a folder that goes, some clients tell alone, and nothing of the files in it.
  { globPattern: '**/.planlint' },
  { globPattern: '**/.planlint/ignore.json' },
  { globPattern: '**/.planlint/packs/*.json' },
  { globPattern: '**/.planlint.json' },
  { globPattern: '**/*.{plan,txt,md}' },
  // Files that a .planlint.json extends may have any name.
  { globPattern: '**/*.json' },
];

/** Matches: a/.planlint.json, a/.planlint, a/.planlint/packs/b.json. Does not match: a/package.json. */
const isOwn = (uri: string): boolean => /\/\.planlint(?:\.json$|\/|$)/.test(uri);

/** The ignore file that a change is of, or may be of. */
const toIgnoreFile = (uri: string): string => (uri.endsWith('/.planlint') ? `${uri}/ignore.json` : uri);

export interface Watching {
  readonly diagnostics: Diagnostics;
  readonly report: IgnoreReport;
  /** What was read of plan files that are not open. */
  readonly planFiles: Pick<PlanFiles<unknown>, 'forget' | 'forgetAll'>;
}

export function registerWatching(session: Session, { diagnostics, report, planFiles }: Watching): void {
  const { connection, documents } = session;
  const recheck = (): void => {
    diagnostics.recheck();
    refreshDrawn(session);
  };
  const rereadFiles = (): void => {
    session.ignores.forget();
    session.packs.forget();
    session.configs.forget();
    session.compared.forgetAll();
    session.served.forgetProjects();
    recheck();
  };
  const reportOn = (uri: string): void => {
    const root = findIgnoreRoot(uri);
    if (root !== undefined) session.start('ignore report', () => report.publish(root));
  };

  connection.onInitialized(() => registerWithClient(session, rereadFiles));
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.change(settings?.planlint);
    session.served.forgetAll();
    session.configs.changeSettings();
    recheck();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) if (isPlanName(uri)) planFiles.forget(uri);
    const others = changes.filter(({ uri }) => session.compared.uses(uri));
    for (const { uri } of others) session.compared.forget(uri);
    if (!changes.some(({ uri }) => isOwn(uri) || session.configs.uses(uri))) {
      if (others.length > 0) diagnostics.recheck();
      return;
    }
    rereadFiles();
    for (const { uri } of changes) reportOn(toIgnoreFile(uri));
  });

  // An ignore file in an editor takes effect as it is typed; closed, the one on the disk does again.
  const takeIgnoreFile = ({ document }: { readonly document: PlanDocument }): void => {
    if (findIgnoreRoot(document.uri) === undefined) return;
    session.ignores.forget();
    recheck();
    reportOn(document.uri);
  };
  const takeConfigFile = ({ document: { uri } }: { readonly document: PlanDocument }): void => {
    if (!session.configs.owns(uri)) return;
    session.configs.forget();
    recheck();
    // Told on the file although no document that it is for may be open.
    session.start('config report', async () => void (await session.configs.get(uri)));
  };
  for (const take of [takeIgnoreFile, takeConfigFile, createTakeCompared(session, diagnostics)]) {
    documents.onDidChangeContent(take);
    documents.onDidClose(take);
  }
  documents.onDidClose(({ document }) => session.forget(document.uri));
}

/** A plan that others are compared with counts as it is typed; while it is, they are checked anew only when the keys rest. */
function createTakeCompared(session: Session, diagnostics: Diagnostics): (event: { document: PlanDocument }) => void {
  let last = 0;
  return ({ document: { uri } }) => {
    if (!session.compared.uses(uri)) return;
    const mine = ++last;
    session.compared.forget(uri);
    session.start('compare', async () => {
      await session.runtime.wait(COMPARE_MILLISECONDS);
      if (mine === last) diagnostics.recheck();
    });
  };
}

const COMPARE_MILLISECONDS = 400;

/** Asks the client to tell of what the server cannot see; a client that cannot is read anew with each document it opens. */
function registerWithClient(session: Session, rereadFiles: () => void): void {
  const { connection, documents } = session;
  const { workspace } = session.client.capabilities;
  if (workspace?.didChangeConfiguration?.dynamicRegistration) {
    session.start('register', async () => {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'planlint' });
    });
  }
  if (session.watchesFiles) {
    session.start('register', async () => {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
  } else {
    documents.onDidOpen(() => {
      session.ignores.forget();
      session.packs.forget();
      session.configs.forget();
      session.compared.forgetAll();
    });
  }
  if (workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      session.workspace.change(event);
      rereadFiles();
    });
  }
}
