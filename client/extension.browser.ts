// The extension in the web host: the server is a worker. Its script is read as a file and started from a blob, because a
// worker from another origin, or from a vscode-remote: address, is refused.
import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { createApi, type PlanlintApi } from './api.js';
import { startClient } from './client.js';

type ServerWorker = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };
declare const Worker: new (url: string) => ServerWorker;

export async function activate(context: ExtensionContext): Promise<PlanlintApi> {
  const script = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js'));
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  let worker: ServerWorker | undefined;
  // The web host gives workers of a class of its own, which the client would not know for one: it is handed reader and writer.
  const server = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(url);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({
    dispose() {
      worker?.terminate();
      URL.revokeObjectURL(url);
    },
  });
  return createApi(await startClient(context, (id, name, options) => new LanguageClient(id, name, server, options)));
}
