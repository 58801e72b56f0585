// The commands of the view of what is to be filled in: grouping, filter, going to a place, filling it in.
import { commands, type Disposable, type TextDocument, TextEditorRevealType, window } from 'vscode';
import type { PlaceItem } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import { GROUPINGS, markedSentence } from '../filling/tree.js';
import { isNode, type PlaceElement, PlaceholderView } from '../views/placeholders.js';
import { readSeen, toRange, writeValue } from './fill.js';

export function registerPlaceholderView(context: ClientContext): Disposable[] {
  const view = new PlaceholderView(context);
  return [
    view,
    commands.registerCommand('planlint.groupPlaceholders', () => chooseGrouping(context, view)),
    commands.registerCommand('planlint.filterPlaceholders', () => chooseFilter(context, view)),
    commands.registerCommand('planlint.clearPlaceholderFilter', () => view.setFilter('')),
    commands.registerCommand('planlint.openPlace', async (item: PlaceItem) => {
      if (!view.takeOpening(item)) await open(context, item);
    }),
    commands.registerCommand('planlint.fillPlaceholder', async (argument?: PlaceElement | Focused) => {
      const item = await findMeant(context, view, argument);
      if (item) await fill(context, item);
    }),
  ];
}

/** What the key in the view says: the row that has the keyboard is meant. */
interface Focused {
  readonly focused: true;
}

async function findMeant(
  context: ClientContext,
  view: PlaceholderView,
  argument: PlaceElement | Focused | undefined,
): Promise<PlaceItem | undefined> {
  if (!argument) return findAtCursor(context);
  if ('focused' in argument) return view.findFocused();
  return isNode(argument) ? argument.item : undefined;
}

async function chooseGrouping({ texts }: ClientContext, view: PlaceholderView): Promise<void> {
  const picks = GROUPINGS.map((grouping) => ({
    label: texts().groupings[grouping],
    picked: grouping === view.grouping,
    grouping,
  }));
  const items = [...picks.filter(({ picked }) => picked), ...picks.filter(({ picked }) => !picked)];
  const chosen = await window.showQuickPick(items, { title: texts().groupingTitle() });
  if (chosen) await view.setGrouping(chosen.grouping);
}

async function chooseFilter({ texts }: ClientContext, view: PlaceholderView): Promise<void> {
  const filter = await window.showInputBox({
    title: texts().filterTitle(),
    prompt: texts().filterPrompt(),
    value: view.filter,
  });
  if (filter !== undefined) view.setFilter(filter);
}

/** The place as it is now; undefined, with a warning shown, where it is gone. */
async function findAgain(context: ClientContext, { id }: PlaceItem): Promise<PlaceItem | undefined> {
  const { document, uri } = context.plan;
  const result =
    uri === undefined ? null : await sendRequest(context.client, 'planlint/places', { uri }).catch(() => null);
  const found = result?.version === document?.version ? result?.items.find((item) => item.id === id) : undefined;
  if (!found) void window.showWarningMessage(context.texts().fillMoved());
  return found;
}

async function open(context: ClientContext, item: PlaceItem): Promise<void> {
  const { document } = context.plan;
  const found = document && (await findAgain(context, item));
  if (found) await show(document, found);
}

/** Selects the words of a place and brings them into sight. */
export async function show(document: TextDocument, { range }: PlaceItem, preserveFocus = false): Promise<void> {
  const selection = toRange(range);
  const editor = await window.showTextDocument(document, { selection, preserveFocus });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** From outside the view: the place at the cursor, or the next one behind it. */
async function findAtCursor(context: ClientContext): Promise<PlaceItem | undefined> {
  const { document, uri } = context.plan;
  const editor = window.visibleTextEditors.find((other) => other.document === document);
  const result =
    uri === undefined ? null : await sendRequest(context.client, 'planlint/places', { uri }).catch(() => null);
  const cursor = editor?.selection.start;
  const items = result?.items.filter(({ fill }) => fill) ?? [];
  const found = items.find(({ range }) => !cursor || toRange(range).end.isAfterOrEqual(cursor)) ?? items[0];
  if (!found)
    window.setStatusBarMessage(uri === undefined ? context.texts().noPlan() : context.texts().noPlaceholders(), 5000);
  return found;
}

async function fill(context: ClientContext, chosen: PlaceItem): Promise<void> {
  const { document, uri } = context.plan;
  const item = document && (await findAgain(context, chosen));
  if (!item || !document || uri === undefined) return;
  const texts = context.texts();
  if (!item.fill) {
    void window.showInformationMessage(texts.unfillableTip());
    return show(document, item);
  }
  await show(document, item, true);
  const seen = readSeen(document, item.fill);
  const value = await window.showInputBox({
    title: texts.fillTitle(item.quote, 1),
    prompt: `${texts.fillPrompt(item.type)}${texts.clause()}${markedSentence(item, 40)}`,
    placeHolder: item.words || item.quote,
  });
  if (!value?.trim()) return;
  const isAll = await askAlike(context, item, value);
  if (isAll === undefined) return;
  const target = { uri, key: item.key, ...(!isAll && { place: item.place }) };
  await writeValue(context, { document, target, value, seen });
}

/** Whether a value goes into all places that take the same one; undefined where the writer broke off. */
export async function askAlike(
  { texts }: ClientContext,
  { alike }: PlaceItem,
  value: string,
): Promise<boolean | undefined> {
  if (alike < 2) return false;
  const picks = [
    { label: texts().alikeAll(alike), isAll: true },
    { label: texts().alikeOne(), isAll: false },
  ];
  const chosen = await window.showQuickPick(picks, { title: texts().alikeTitle(value.trim()), ignoreFocusOut: true });
  return chosen?.isAll;
}
