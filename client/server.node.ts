// The server in the desktop's and the remote's node host is a process of its own, spoken to over IPC.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import type { MakeClient } from './client.js';

export async function prepareClient(context: ExtensionContext): Promise<MakeClient> {
  const run = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const server: ServerOptions = { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
  return (id, name, options) => new LanguageClient(id, name, server, options);
}
