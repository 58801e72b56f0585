// The view *Targets*: the ledger of the active plan by section or by indicator, with a filter and a count of problems.
import { commands, type Disposable, ThemeColor, ThemeIcon } from 'vscode';
import type { ClientContext } from '../context.js';
import type { TargetStore } from '../targets/store.js';
import { buildTree, type Grouping, type Icon, type TreeNode } from '../targets/tree.js';
import { askForFilterOf } from './filterInput.js';
import { NodeTree } from './nodeTree.js';

/** Where the grouping is remembered. */
const BY = 'planlint.targetsBy';

/** With more nodes than these all is folded up. */
const MOST_OPEN = 300;

const ICONS: Readonly<Record<Icon, ThemeIcon>> = {
  conflict: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  open: new ThemeIcon('edit', new ThemeColor('list.warningForeground')),
  target: new ThemeIcon('target'),
  section: new ThemeIcon('list-unordered'),
  indicator: new ThemeIcon('graph'),
};

export class TargetView {
  readonly #tree = new NodeTree<TreeNode>({
    view: 'planlint.targets',
    icon: ({ icon }) => ICONS[icon],
    command: ({ target }) =>
      target === undefined ? undefined : { command: 'planlint.goToTarget', arguments: [target] },
    isOpen: (_node, _depth, count) => count <= MOST_OPEN,
  });
  readonly #listener: Disposable;
  #filter = '';

  constructor(
    readonly context: ClientContext,
    readonly store: TargetStore,
  ) {
    this.#listener = store.onDidChange(() => this.update());
    this.update();
  }

  get by(): Grouping {
    return this.context.extension.workspaceState.get<Grouping>(BY) === 'indicator' ? 'indicator' : 'section';
  }

  async group(by: Grouping): Promise<void> {
    await this.context.extension.workspaceState.update(BY, by);
    this.update();
  }

  get filter(): string {
    return this.#filter;
  }

  setFilter(filter: string): void {
    this.#filter = filter.trim();
    this.update();
  }

  update(): void {
    const { ledger } = this.store;
    const texts = this.context.texts();
    const all = ledger?.targets ?? [];
    const { nodes, shown } = buildTree(all, { by: this.by, filter: this.#filter, texts });
    const conflicts = ledger?.conflicts ?? 0;
    this.#tree.show({
      nodes,
      title: texts.targetsTitle(),
      description: all.length === 0 ? '' : texts.targetsCount(all.length),
      message: this.#message(all.length, shown),
      badge: { value: conflicts, tooltip: texts.targetsConflicts(conflicts) },
    });
    void commands.executeCommand('setContext', BY, this.by);
    void commands.executeCommand('setContext', 'planlint.targetsFiltered', this.#filter !== '');
  }

  #message(all: number, shown: number): string {
    const texts = this.context.texts();
    if (!this.store.ledger) return texts.targetsNoPlan();
    if (all === 0) return texts.targetsNone();
    if (this.#filter === '') return '';
    return shown === 0 ? texts.targetsNoMatch(this.#filter) : texts.targetsFiltered(this.#filter, shown, all);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#tree.dispose();
  }
}

export function askForFilter(context: ClientContext, view: TargetView): void {
  const texts = context.texts();
  askForFilterOf(view, { title: texts.targetsFilterTitle(), prompt: texts.targetsFilterPrompt() });
}
