// *Restart server* and *show output*.
import { commands, type Disposable, window } from 'vscode';
import type { ClientContext } from '../context.js';

export const registerServerCommands = ({ client, texts, forgiveCrashes }: ClientContext): Disposable[] => [
  commands.registerCommand('planlint.restartServer', async () => {
    forgiveCrashes();
    // One that has not been started again after a crash cannot be stopped.
    if (client.isRunning()) await client.stop();
    await client.start();
    window.setStatusBarMessage(texts().serverRestarted(), 5000);
  }),
  commands.registerCommand('planlint.showOutput', () => client.outputChannel.show()),
];
