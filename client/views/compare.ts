// The view *Comparison*: the plan beside last year's or the plan above.
import { commands, type Disposable, ThemeColor, ThemeIcon } from 'vscode';
import { nameOf } from '../compare/pick.js';
import type { ComparisonStore } from '../compare/store.js';
import { buildCompareTree, type CompareIcon, type CompareNode, createPickNode } from '../compare/tree.js';
import type { ClientContext } from '../context.js';
import { NodeTree } from './nodeTree.js';

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

const WARNING = new ThemeColor('list.warningForeground');

export class CompareView {
  readonly #tree = new NodeTree<CompareNode>({
    view: 'planlint.compare',
    icon: ({ icon, isWarning }) => new ThemeIcon(ICONS[icon], isWarning ? WARNING : undefined),
    command: findCommand,
    kind: ({ there }) => there && 'inOther',
    isOpen: ({ isFolded }) => !isFolded,
    unseen: (key, value) => (key === 'here' || key === 'there' ? !!value : value),
  });
  readonly #listener: Disposable;

  constructor(
    readonly context: ClientContext,
    readonly store: ComparisonStore,
  ) {
    this.#listener = store.onDidChange(() => this.update());
    this.update();
  }

  /** The item under the keys, for commands that are called without one. */
  get selected(): CompareNode | undefined {
    return this.#tree.selected;
  }

  update(): void {
    const { shown } = this.store;
    const texts = this.context.texts();
    const state: State = !shown ? 'noPlan' : !shown.other ? 'none' : shown.other.found ? 'compared' : 'missing';
    const canPick = state === 'none' || state === 'missing';
    const nodes = canPick ? [createPickNode(texts)] : shown ? buildCompareTree(shown, texts) : [];
    const left = shown ? shown.names.length + shown.years.length : 0;
    this.#tree.show({
      nodes,
      title: texts.compare.title(),
      description: state === 'compared' ? texts.compare.with(this.#other) : '',
      message: this.#message(state, nodes.length),
      badge: { value: left, tooltip: texts.compare.left(left) },
    });
    void commands.executeCommand('setContext', 'planlint.compareState', state);
  }

  get #plan(): string {
    return this.store.shown ? nameOf(this.store.shown.document.uri) : '';
  }

  get #other(): string {
    const { other } = this.store.shown ?? {};
    return other ? nameOf(this.context.client.protocol2CodeConverter.asUri(other.uri)) : '';
  }

  #message(state: State, count: number): string {
    const texts = this.context.texts().compare;
    if (state === 'noPlan') return texts.noPlan();
    if (state === 'none') return texts.none(this.#plan);
    if (state === 'missing') return texts.missing(this.#other);
    return count === 0 ? texts.nothing() : '';
  }

  dispose(): void {
    this.#listener.dispose();
    this.#tree.dispose();
  }
}

function findCommand({ id, icon, here, there }: CompareNode): { command: string; arguments?: unknown[] } | undefined {
  if (icon === 'pick') return { command: 'planlint.compareWith' };
  return here || there ? { command: 'planlint.goToCompared', arguments: [id] } : undefined;
}
