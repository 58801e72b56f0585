// The server in the web host is a worker. Its script is read as a file and started from a blob, because a worker from
// another origin, or from a vscode-remote: address, is refused.
import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { MakeClient } from './client.js';

type ServerWorker = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };
declare const Worker: new (url: string) => ServerWorker;

export async function prepareClient(context: ExtensionContext): Promise<MakeClient> {
  const script = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', 'server.cjs'));
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
  return (id, name, options) => new LanguageClient(id, name, server, options);
}
