// What the client adds to the editor, part by part; each registers its own commands, views and listeners.
import type { Disposable } from 'vscode';
import { registerContinueList } from './commands/continueList.js';
import { registerFill } from './commands/fill.js';
import { registerFillSession } from './commands/fillSession.js';
import { registerIgnore } from './commands/ignore.js';
import { registerNewPlan } from './commands/newPlan.js';
import { registerPlaceholderCommands } from './commands/placeholders.js';
import { registerPlaceholderView } from './commands/placeholderView.js';
import { registerSections } from './commands/sections.js';
import { registerServerCommands } from './commands/server.js';
import { registerSheet } from './commands/sheet.js';
import { registerShowPlaces } from './commands/showPlaces.js';
import { registerCompare } from './compare.js';
import type { ClientContext } from './context.js';
import { registerProblems } from './problems.js';
import { registerReadiness } from './readiness.js';
import { StatusBar } from './statusBar.js';
import { registerTargets } from './targets.js';
import { registerWorkspaceCheck } from './workspaceCheck.js';

export type Part = (context: ClientContext) => Disposable | readonly Disposable[];

export const PARTS: readonly Part[] = [
  (context) => new StatusBar(context),
  registerPlaceholderCommands,
  registerServerCommands,
  registerFill,
  registerIgnore,
  registerContinueList,
  registerSections,
  registerShowPlaces,
  registerTargets,
  registerPlaceholderView,
  registerFillSession,
  registerSheet,
  registerCompare,
  registerProblems,
  registerReadiness,
  registerWorkspaceCheck,
  registerNewPlan,
];
