// *Restart server* and *show output*.
import { commands, type Disposable, window } from 'vscode';
import type { ClientContext } from '../context.js';

export const registerServerCommands = ({ client, texts }: ClientContext): Disposable[] => [
  commands.registerCommand('planlint.restartServer', async () => {
    await client.stop();
    await client.start();
    window.setStatusBarMessage(texts().serverRestarted(), 5000);
  }),
  commands.registerCommand('planlint.showOutput', () => client.outputChannel.show()),
];
