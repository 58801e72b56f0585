// The view *Comparison*: the plan beside last year's or the plan above.
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
import { nameOf } from '../compare/pick.js';
import type { ComparisonStore } from '../compare/store.js';
import { buildCompareTree, type CompareIcon, type CompareNode, createPickNode } from '../compare/tree.js';
import type { ClientContext } from '../context.js';

const ICONS: Readonly<Record<CompareIcon, string>> = {
  name: 'location',
  year: 'calendar',
  lowered: 'arrow-down',
  raised: 'arrow-up',
  changed: 'arrow-swap',
  open: 'edit',
  dropped: 'remove',
  new: 'add',
  kept: 'check',
  sentence: 'copy',
  pick: 'compare-changes',
};

/** What the buttons and the empty view depend on. */
type State = 'noPlan' | 'none' | 'missing' | 'compared';

export class CompareView implements TreeDataProvider<CompareNode> {
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<CompareNode>;
  readonly #listener: Disposable;
  #nodes: readonly CompareNode[] = [];
  /** What is drawn, to draw nothing twice. */
  #drawn = '';
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    readonly context: ClientContext,
    readonly store: ComparisonStore,
  ) {
    this.#view = window.createTreeView('planlint.compare', { treeDataProvider: this, showCollapseAll: true });
    this.#listener = store.onDidChange(() => this.update());
    this.update();
  }

  /** The item under the keys, for commands that are called without one. */
  get selected(): CompareNode | undefined {
    return this.#view.selection[0];
  }

  update(): void {
    const { shown } = this.store;
    const texts = this.context.texts();
    const state: State = !shown ? 'noPlan' : !shown.other ? 'none' : shown.other.found ? 'compared' : 'missing';
    const canPick = state === 'none' || state === 'missing';
    this.#nodes = canPick ? [createPickNode(texts)] : shown ? buildCompareTree(shown, texts) : [];
    this.#view.title = texts.compare.title();
    this.#view.description = state === 'compared' ? texts.compare.with(this.#other) : '';
    this.#view.message = this.#message(state);
    const left = shown ? shown.names.length + shown.years.length : 0;
    this.#view.badge = left === 0 ? undefined : { value: left, tooltip: texts.compare.left(left) };
    void commands.executeCommand('setContext', 'planlint.compareState', state);
    // A place that only moved changes nothing that is seen.
    const drawn = JSON.stringify(this.#nodes, (key, value) => (key === 'here' || key === 'there' ? !!value : value));
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#changed.fire();
  }

  get #plan(): string {
    return this.store.shown ? nameOf(this.store.shown.document.uri) : '';
  }

  get #other(): string {
    const { other } = this.store.shown ?? {};
    return other ? nameOf(this.context.client.protocol2CodeConverter.asUri(other.uri)) : '';
  }

  #message(state: State): string {
    const texts = this.context.texts().compare;
    if (state === 'noPlan') return texts.noPlan();
    if (state === 'none') return texts.none(this.#plan);
    if (state === 'missing') return texts.missing(this.#other);
    return this.#nodes.length === 0 ? texts.nothing() : '';
  }

  getChildren(node?: CompareNode): CompareNode[] {
    return [...(node?.children ?? this.#nodes)];
  }

  getTreeItem(node: CompareNode): TreeItem {
    const item = new TreeItem(node.label, stateOf(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip;
    item.iconPath = new ThemeIcon(
      ICONS[node.icon],
      node.isWarning ? new ThemeColor('list.warningForeground') : undefined,
    );
    item.accessibilityInformation = { label: node.spoken };
    if (node.here || node.there) item.command = { command: 'planlint.goToCompared', title: '', arguments: [node.id] };
    if (node.icon === 'pick') item.command = { command: 'planlint.compareWith', title: '' };
    if (node.there) item.contextValue = 'inOther';
    return item;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }
}

function stateOf({ children, isFolded }: CompareNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return isFolded ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
}
