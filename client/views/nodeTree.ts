// A tree view of plain nodes: problems and claims are shown by it.
import {
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { Icon, Node } from '../problems/node.js';
import { Calm } from './calm.js';

/** More than these are shown folded up: a tree that opens by itself is drawn in full. */
const MOST_OPEN = 100;

const ICONS: Readonly<Record<Icon, ThemeIcon>> = {
  group: new ThemeIcon('list-tree'),
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  information: new ThemeIcon('info', new ThemeColor('notificationsInfoIcon.foreground')),
  hint: new ThemeIcon('lightbulb'),
  right: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  wrong: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  doubtful: new ThemeIcon('question'),
  aside: new ThemeIcon('circle-slash'),
  item: new ThemeIcon('symbol-enum-member'),
};

/** What is seen of a view beside its nodes; an empty text is none. */
export interface Looks {
  readonly nodes: readonly Node[];
  readonly title: string;
  readonly description: string;
  readonly message: string;
  readonly badge: { readonly value: number; readonly tooltip: string };
}

export interface NodeTreeOptions {
  /** The id of the view. */
  readonly view: string;
  /** Goes to what a node stands for. */
  readonly command: string;
  /** Whether nodes of this depth, from 0, are open at first. */
  readonly isOpen: (depth: number) => boolean;
}

export class NodeTree implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<void>();
  readonly #calm = new Calm(() => this.#changed.fire());
  readonly #view: TreeView<Node>;
  #nodes: readonly Node[] = [];
  #isLong = false;
  /** What is drawn, to draw nothing twice. */
  #drawn = '';
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(readonly options: NodeTreeOptions) {
    this.#view = window.createTreeView(options.view, { treeDataProvider: this, showCollapseAll: true });
  }

  show({ nodes, title, description, message, badge }: Looks): void {
    this.#view.title = title;
    this.#view.description = description;
    this.#view.message = message;
    this.#view.badge = badge.value === 0 ? undefined : badge;
    // A place that only moved within its line changes nothing that is seen.
    const drawn = JSON.stringify(nodes);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#nodes = nodes;
    this.#isLong = count(nodes) > MOST_OPEN;
    this.#calm.change();
  }

  getChildren(node?: Node): Node[] {
    this.#calm.asked();
    return [...(node?.children ?? this.#nodes)];
  }

  getTreeItem(node: Node): TreeItem {
    const item = new TreeItem(node.label, this.#stateOf(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip;
    item.iconPath = ICONS[node.icon];
    item.contextValue = node.kind;
    item.accessibilityInformation = { label: node.spoken };
    if (node.target) item.command = { command: this.options.command, title: '', arguments: [node.target] };
    return item;
  }

  #stateOf(node: Node): TreeItemCollapsibleState {
    if (node.children.length === 0) return TreeItemCollapsibleState.None;
    const depth = this.#nodes.includes(node) ? 0 : 1;
    const isOpen = this.options.isOpen(depth) && !(this.#isLong && depth > 0);
    return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  }

  dispose(): void {
    this.#view.dispose();
    this.#calm.dispose();
    this.#changed.dispose();
  }
}

const count = (nodes: readonly Node[]): number => nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
