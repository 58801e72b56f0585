// The extension in the web host: the server is a worker. Its script is read as a file and started from a blob, because a
// worker from another origin, or from a vscode-remote: address, is refused.
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { createApi, type PlanlintApi } from './api.js';
import { startClient } from './client.js';

type ServerWorker = Extract<ConstructorParameters<typeof LanguageClient>[2], object>;
declare const Worker: new (url: string) => ServerWorker;

export async function activate(context: ExtensionContext): Promise<PlanlintApi> {
  const script = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js'));
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  context.subscriptions.push({ dispose: () => URL.revokeObjectURL(url) });
  const server = async (): Promise<ServerWorker> => new Worker(url);
  return createApi(await startClient(context, (id, name, options) => new LanguageClient(id, name, server, options)));
}
