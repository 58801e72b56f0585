// A compared plan outside the workspace: what watches the workspace does not see it, so it is watched by itself.
import { Disposable, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Undefined for a file in the workspace. */
export function watchOutside(client: BaseLanguageClient, address: string): Disposable | undefined {
  const uri = client.protocol2CodeConverter.asUri(address);
  if (workspace.getWorkspaceFolder(uri)) return undefined;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  // In a pattern these mean something; any one character does for each.
  const watcher = workspace.createFileSystemWatcher(
    new RelativePattern(Uri.joinPath(uri, '..'), name.replace(/[*?[\]{}]/g, '?')),
  );
  const tell = (type: 1 | 2 | 3): void =>
    void client
      .sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: address, type }] })
      .catch(() => {});
  return Disposable.from(
    watcher,
    watcher.onDidCreate(() => tell(1)),
    watcher.onDidChange(() => tell(2)),
    watcher.onDidDelete(() => tell(3)),
  );
}
