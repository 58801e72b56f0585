// What changes outside the open documents: settings, workspace folders, ignore lists and project files.
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import type { Diagnostics } from './diagnostics.js';
import type { PlanDocument } from './document.js';
import type { IgnoreReport } from './ignoreReport.js';
import type { Session } from './session.js';
import { findIgnoreRoot } from './workspace.js';

const watchers: FileSystemWatcher[] = [
  { globPattern: '**/.planlint' },
  { globPattern: '**/.planlint/ignore.json' },
  { globPattern: '**/{.planlint,planlint}.json' },
];

export function registerWatching(session: Session, diagnostics: Diagnostics, report: IgnoreReport): void {
  const { connection, documents } = session;
  const { workspace } = session.client.capabilities;

  connection.onInitialized(() => {
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      session.start('register', async () => {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'planlint' });
      });
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      session.start('register', async () => {
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      });
    }
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        session.workspace.change(event);
        rereadFiles();
      });
    }
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.change(settings?.planlint);
    session.served.forgetAll();
    diagnostics.recheck();
  });

  const rereadFiles = (): void => {
    session.ignores.forget();
    session.served.forgetProjects();
    diagnostics.recheck();
  };

  connection.onDidChangeWatchedFiles(({ changes }) => {
    rereadFiles();
    for (const { uri } of changes) reportOn(uri);
  });

  const reportOn = (uri: string): void => {
    const root = findIgnoreRoot(uri);
    if (root !== undefined) session.start('ignore report', () => report.publish(root));
  };

  // An ignore file in an editor takes effect as it is typed; closed, the one on the disk does again.
  const takeIgnoreFile = ({ document }: { readonly document: PlanDocument }): void => {
    if (findIgnoreRoot(document.uri) === undefined) return;
    session.ignores.forget();
    diagnostics.recheck();
    reportOn(document.uri);
  };
  documents.onDidChangeContent(takeIgnoreFile);
  documents.onDidClose(takeIgnoreFile);
  documents.onDidClose(({ document }) => {
    session.served.forget(document.uri);
    session.settings.forget(document.uri);
  });
}
