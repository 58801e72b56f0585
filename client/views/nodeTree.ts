// A tree view of plain nodes: targets, the comparison, problems and claims are shown by it.
import {
  EventEmitter,
  type ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import { Calm } from './calm.js';

/** What every node has, as plain data. */
interface TreeNode<N> {
  /** Stays while what it stands for is there, so that the tree keeps what is open and selected. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly children: readonly N[];
}

/** What is seen of a view beside its nodes; an empty text is none, and a badge of 0. */
export interface Looks<N> {
  readonly nodes: readonly N[];
  readonly title: string;
  readonly description: string;
  readonly message: string;
  readonly badge: { readonly value: number; readonly tooltip: string };
}

export interface NodeTreeOptions<N> {
  /** The id of the view. */
  readonly view: string;
  readonly icon: (node: N) => ThemeIcon;
  /** What a click asks for. */
  readonly command: (node: N) => { readonly command: string; readonly arguments?: unknown[] } | undefined;
  /** By which the menus of the manifest know it. */
  readonly kind?: (node: N) => string | undefined;
  /** Whether a node of this depth, from 0, is open at first. A tree that opens by itself is drawn in full. */
  readonly isOpen: (node: N, depth: number, count: number) => boolean;
  /** For JSON: what of a node is not seen. */
  readonly unseen?: (key: string, value: unknown) => unknown;
}

export class NodeTree<N extends TreeNode<N>> implements TreeDataProvider<N> {
  readonly #changed = new EventEmitter<void>();
  readonly #calm = new Calm(() => this.#changed.fire());
  readonly #view: TreeView<N>;
  #nodes: readonly N[] = [];
  #count = 0;
  /** What is drawn, to draw nothing twice. */
  #drawn = '';
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(readonly options: NodeTreeOptions<N>) {
    this.#view = window.createTreeView(options.view, { treeDataProvider: this, showCollapseAll: true });
  }

  /** The item under the keys, for commands that are called without one. */
  get selected(): N | undefined {
    return this.#view.selection[0];
  }

  show({ nodes, title, description, message, badge }: Looks<N>): void {
    this.#view.title = title;
    this.#view.description = description;
    this.#view.message = message;
    this.#view.badge = badge.value === 0 ? undefined : badge;
    // A place that only moved changes nothing that is seen.
    const drawn = JSON.stringify(nodes, this.options.unseen);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#nodes = nodes;
    this.#count = count(nodes);
    this.#calm.change();
  }

  getChildren(node?: N): N[] {
    this.#calm.asked();
    return [...(node?.children ?? this.#nodes)];
  }

  getTreeItem(node: N): TreeItem {
    const item = new TreeItem(node.label, this.#stateOf(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip;
    item.iconPath = this.options.icon(node);
    item.accessibilityInformation = { label: node.spoken };
    const kind = this.options.kind?.(node);
    if (kind !== undefined) item.contextValue = kind;
    const command = this.options.command(node);
    if (command) item.command = { ...command, title: '' };
    return item;
  }

  #stateOf(node: N): TreeItemCollapsibleState {
    if (node.children.length === 0) return TreeItemCollapsibleState.None;
    const isOpen = this.options.isOpen(node, this.#nodes.includes(node) ? 0 : 1, this.#count);
    return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  }

  dispose(): void {
    this.#view.dispose();
    this.#calm.dispose();
    this.#changed.dispose();
  }
}

const count = <N extends TreeNode<N>>(nodes: readonly N[]): number =>
  nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
