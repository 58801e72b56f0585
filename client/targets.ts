// The part *Targets*: the view, its commands, the exports and the board, over one list of the active plan's targets.
import { commands, Disposable } from 'vscode';
import { type ExportArguments, exportTargets } from './commands/exportTargets.js';
import type { ClientContext } from './context.js';
import { goToTarget } from './targets/goTo.js';
import { TargetStore } from './targets/store.js';
import { BoardPanel } from './views/board.js';
import { askForFilter, TargetView } from './views/targets.js';

export function registerTargets(context: ClientContext): Disposable[] {
  const store = new TargetStore(context);
  const view = new TargetView(context, store);
  const board = new BoardPanel(context, store);
  return [
    store,
    view,
    board,
    Disposable.from(
      commands.registerCommand('planlint.goToTarget', (id: string) => goToTarget(context, store, id)),
      commands.registerCommand('planlint.groupTargetsBySection', () => view.group('section')),
      commands.registerCommand('planlint.groupTargetsByIndicator', () => view.group('indicator')),
      commands.registerCommand('planlint.filterTargets', () => askForFilter(context, view)),
      commands.registerCommand('planlint.clearTargetFilter', () => view.setFilter('')),
      commands.registerCommand('planlint.exportTargets', (given?: ExportArguments) => exportTargets(context, given)),
      commands.registerCommand('planlint.openBoard', () => board.open()),
    ),
  ];
}
