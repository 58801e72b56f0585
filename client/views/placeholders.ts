// The view of what is still to be filled in: the places of the active plan in groups, with a filter and a count.
// It is drawn anew only where what it shows has changed, so that nothing flickers while the writer types.
import {
  commands,
  type Disposable,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
} from 'vscode';
import type { PlaceholderType, PlaceItem } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import {
  describe,
  GROUPINGS,
  type Grouping,
  groupPlaces,
  labelOf,
  type PlaceGroup,
  type PlaceNode,
} from '../filling/tree.js';

export type PlaceElement = PlaceGroup | PlaceNode;

const groupingKey = 'planlint.placeholders.grouping';

const icons: Readonly<Record<PlaceholderType, string>> = {
  year: 'calendar',
  date: 'calendar',
  ordinal: 'list-ordered',
  number: 'symbol-number',
  percent: 'symbol-number',
  money: 'symbol-number',
  place: 'location',
  organisation: 'organization',
  person: 'person',
  project: 'project',
  other: 'edit',
};

/** A row of a group opens nothing. */
const longestWait = 500;

export const isNode = (element: PlaceElement): element is PlaceNode => 'item' in element;

export class PlaceholderView implements TreeDataProvider<PlaceElement>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view = window.createTreeView('planlint.placeholders', { treeDataProvider: this, showCollapseAll: true });
  readonly #listeners: Disposable[];
  #items: readonly PlaceItem[] = [];
  #groups: readonly PlaceGroup[] = [];
  #filter = '';
  /** What is on the screen, to be compared with. */
  #shown = '';
  #round = 0;
  #opening: ((item: PlaceItem) => void) | undefined;

  constructor(readonly context: ClientContext) {
    this.#listeners = [
      context.plan.onDidChange(() => void this.refresh()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('planlint.locale')) this.#draw();
      }),
    ];
    this.#draw();
    void this.refresh();
  }

  get grouping(): Grouping {
    const kept = this.context.extension.workspaceState.get<Grouping>(groupingKey);
    return GROUPINGS.find((grouping) => grouping === kept) ?? 'section';
  }

  get filter(): string {
    return this.#filter;
  }

  /**
   * The place of the row that has the keyboard. The editor tells an extension of the selected row only, so the row is
   * selected first; that would also go to the place, which is held back here.
   */
  async findFocused(): Promise<PlaceItem | undefined> {
    const opened = new Promise<PlaceItem | undefined>((resolve) => {
      this.#opening = resolve;
      setTimeout(() => resolve(undefined), longestWait);
    });
    await commands.executeCommand('list.selectAndPreserveFocus');
    const item = await opened;
    this.#opening = undefined;
    return item;
  }

  /** Whether a row was opened only to learn which one it is. */
  takeOpening(item: PlaceItem): boolean {
    const resolve = this.#opening;
    this.#opening = undefined;
    resolve?.(item);
    return resolve !== undefined;
  }

  async setGrouping(grouping: Grouping): Promise<void> {
    await this.context.extension.workspaceState.update(groupingKey, grouping);
    this.#draw();
  }

  setFilter(filter: string): void {
    this.#filter = filter.trim();
    this.#draw();
  }

  /** Asks for the places of the active plan; of several askings the last one counts. */
  async refresh(): Promise<void> {
    const round = ++this.#round;
    const { uri } = this.context.plan;
    const result =
      uri === undefined
        ? null
        : await sendRequest(this.context.client, 'planlint/places', { uri }).catch(() => undefined);
    // Undefined: the text has moved on, and the next check asks again.
    if (round !== this.#round || result === undefined) return;
    this.#items = result?.items ?? [];
    this.#draw();
  }

  getTreeItem(element: PlaceElement): TreeItem {
    return isNode(element) ? this.#toPlace(element) : this.#toGroup(element);
  }

  getChildren(element?: PlaceElement): PlaceElement[] {
    if (!element) return [...this.#groups];
    return isNode(element) ? [] : [...element.places];
  }

  getParent(element: PlaceElement): PlaceGroup | undefined {
    return isNode(element) ? this.#groups.find(({ places }) => places.includes(element)) : undefined;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #draw(): void {
    const texts = this.context.texts();
    const [grouping, filter, items] = [this.grouping, this.#filter, this.#items];
    this.#groups = groupPlaces(items, { grouping, filter, texts });
    const shown = JSON.stringify([this.context.plan.uri, texts.badge(0), this.#groups]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const count = this.#groups.reduce((sum, { places }) => sum + places.length, 0);
    this.#view.title = texts.placeholdersTitle();
    this.#view.description = texts.groupings[grouping];
    this.#view.message = filter === '' ? '' : texts.filtered(filter, count, items.length);
    this.#view.badge = items.length === 0 ? undefined : { value: items.length, tooltip: texts.badge(items.length) };
    const state = this.context.plan.uri === undefined ? 'none' : items.length === 0 ? 'empty' : 'some';
    void commands.executeCommand('setContext', 'planlint.placeholders', state);
    void commands.executeCommand('setContext', 'planlint.placeholdersFiltered', filter !== '');
    this.#changed.fire();
  }

  #toGroup({ id, label, above, places }: PlaceGroup): TreeItem {
    const texts = this.context.texts();
    const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
    item.id = id;
    item.description = above === '' ? String(places.length) : `${places.length} · ${above}`;
    item.tooltip = above === '' ? label : `${above} › ${label}`;
    item.contextValue = 'group';
    item.accessibilityInformation = { label: texts.groupLabel(label, places.length) };
    return item;
  }

  #toPlace({ id, item: place, number }: PlaceNode): TreeItem {
    const texts = this.context.texts();
    const { label, highlight } = labelOf(place);
    const lines = describe(place, texts);
    const item = new TreeItem({ label, highlights: [highlight] });
    item.id = id;
    item.description = place.fill ? texts.placeType(place.type) : texts.unfillable();
    item.tooltip = [`${place.before}【${place.words}】${place.after}`, ...lines].join('\n');
    item.iconPath = new ThemeIcon(icons[place.type]);
    item.contextValue = place.fill ? 'fillable' : 'unfillable';
    const spoken = [texts.placeNumber(number, this.#items.length), label, ...lines];
    item.accessibilityInformation = { label: spoken.join(texts.clause()) };
    item.command = { command: 'planlint.openPlace', title: '', arguments: [place] };
    return item;
  }
}
