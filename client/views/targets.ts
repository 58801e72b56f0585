// The view *Targets*: the ledger of the active plan by section or by indicator, with a filter and a count of problems.
import {
  commands,
  type Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { ClientContext } from '../context.js';
import type { TargetStore } from '../targets/store.js';
import { buildTree, type Grouping, type Icon, type Tree, type TreeNode } from '../targets/tree.js';
import { askForFilterOf } from './filterInput.js';

/** Where the grouping is remembered. */
const BY = 'planlint.targetsBy';

/** More than these are shown folded up: a tree that opens by itself is drawn in full. */
const MOST_OPEN = 300;

const ICONS: Readonly<Record<Icon, ThemeIcon>> = {
  conflict: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  open: new ThemeIcon('edit', new ThemeColor('list.warningForeground')),
  target: new ThemeIcon('target'),
  section: new ThemeIcon('list-unordered'),
  indicator: new ThemeIcon('graph'),
};

export class TargetView implements TreeDataProvider<TreeNode> {
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<TreeNode>;
  readonly #listener: Disposable;
  #tree: Tree = { nodes: [], shown: 0 };
  /** What is drawn, to draw nothing twice. */
  #drawn = '';
  #filter = '';
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    readonly context: ClientContext,
    readonly store: TargetStore,
  ) {
    this.#view = window.createTreeView('planlint.targets', { treeDataProvider: this, showCollapseAll: true });
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
    this.#tree = buildTree(all, { by: this.by, filter: this.#filter, texts });
    const { shown } = this.#tree;
    this.#view.title = texts.targetsTitle();
    this.#view.description = all.length === 0 ? '' : texts.targetsCount(all.length);
    // An empty message is none.
    this.#view.message = this.#message(all.length, shown);
    const conflicts = ledger?.conflicts ?? 0;
    this.#view.badge = conflicts === 0 ? undefined : { value: conflicts, tooltip: texts.targetsConflicts(conflicts) };
    void commands.executeCommand('setContext', BY, this.by);
    void commands.executeCommand('setContext', 'planlint.targetsFiltered', this.#filter !== '');
    // A place that only moved changes nothing that is seen.
    const drawn = JSON.stringify(this.#tree.nodes);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#changed.fire();
  }

  #message(all: number, shown: number): string {
    const texts = this.context.texts();
    if (!this.store.ledger) return texts.targetsNoPlan();
    if (all === 0) return texts.targetsNone();
    if (this.#filter === '') return '';
    return shown === 0 ? texts.targetsNoMatch(this.#filter) : texts.targetsFiltered(this.#filter, shown, all);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return [...(node?.children ?? this.#tree.nodes)];
  }

  getTreeItem(node: TreeNode): TreeItem {
    const item = new TreeItem(node.label, this.#stateOf(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip;
    item.iconPath = ICONS[node.icon];
    item.accessibilityInformation = { label: node.spoken };
    if (node.target !== undefined) {
      item.command = { command: 'planlint.goToTarget', title: '', arguments: [node.target] };
    }
    return item;
  }

  #stateOf({ children }: TreeNode): TreeItemCollapsibleState {
    if (children.length === 0) return TreeItemCollapsibleState.None;
    return this.#tree.shown > MOST_OPEN ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }
}

export function askForFilter(context: ClientContext, view: TargetView): void {
  const texts = context.texts();
  askForFilterOf(view, { title: texts.targetsFilterTitle(), prompt: texts.targetsFilterPrompt() });
}
