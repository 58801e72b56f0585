// What the client adds to the editor, part by part; each registers its own commands, views and listeners.
import type { Disposable } from 'vscode';
import { registerFill } from './commands/fill.js';
import { registerFillSession } from './commands/fillSession.js';
import { registerIgnore } from './commands/ignore.js';
import { registerPlaceholderCommands } from './commands/placeholders.js';
import { registerPlaceholderView } from './commands/placeholderView.js';
import { registerServerCommands } from './commands/server.js';
import { registerSheet } from './commands/sheet.js';
import type { ClientContext } from './context.js';
import { StatusBar } from './statusBar.js';

export type Part = (context: ClientContext) => Disposable | readonly Disposable[];

export const PARTS: readonly Part[] = [
  (context) => new StatusBar(context),
  registerPlaceholderCommands,
  registerServerCommands,
  registerFill,
  registerIgnore,
  registerPlaceholderView,
  registerFillSession,
  registerSheet,
];
