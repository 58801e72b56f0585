// The language server's one entry for a node process and a web worker, so that what ships holds the engine once. What only
// one of them has is loaded there alone.
import { startServer } from './lsp/server.js';

const isNode = globalThis.process?.versions?.node !== undefined;

// A message that comes before the connection is made waits: none is handed out in the turn that runs a script.
void (isNode ? import('./node.js') : import('./browser.js')).then(({ serve }) => serve(startServer));
