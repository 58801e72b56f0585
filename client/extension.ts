// The extension in the desktop's and the remote's node host: the server is a process of its own, spoken to over IPC.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { createApi, type PlanlintApi } from './api.js';
import { startClient } from './client.js';

export async function activate(context: ExtensionContext): Promise<PlanlintApi> {
  const module = context.asAbsolutePath('dist/server.cjs');
  const run = { module, transport: TransportKind.ipc };
  const server: ServerOptions = { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
  return createApi(await startClient(context, (id, name, options) => new LanguageClient(id, name, server, options)));
}
