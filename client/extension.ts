// The extension's one entry for the node host and the web host, so that what ships holds the client once. What only one of
// them has is loaded there alone.
import type { ExtensionContext } from 'vscode';
import { createApi, type PlanlintApi } from './api.js';
import { startClient } from './client.js';

const isNode = globalThis.process?.versions?.node !== undefined;

export async function activate(context: ExtensionContext): Promise<PlanlintApi> {
  const { prepareClient } = await (isNode ? import('./server.node.js') : import('./server.browser.js'));
  return createApi(await startClient(context, await prepareClient(context)));
}
