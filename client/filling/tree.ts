// The view of places as plain data: groups with their places, and the words of each row. Ids stay the same as long as the
// thing they name does, so that the view keeps what is folded.
import type { PlaceItem } from '../../server/protocol.js';
import type { Texts } from '../texts.js';

export const GROUPINGS = ['type', 'section', 'department'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface PlaceGroup {
  readonly id: string;
  readonly label: string;
  /** The headings above that of the group. */
  readonly above: string;
  readonly places: readonly PlaceNode[];
}

export interface PlaceNode {
  readonly id: string;
  readonly item: PlaceItem;
  /** From 1, among all places of the document. */
  readonly number: number;
}

export interface TreeOptions {
  readonly grouping: Grouping;
  /** Only places with these words in their sentence, headings or departments; all where it is empty. */
  readonly filter: string;
  readonly texts: Texts;
}

/** In the order of the text; what names no section or department comes first or last. */
export function groupPlaces(items: readonly PlaceItem[], { grouping, filter, texts }: TreeOptions): PlaceGroup[] {
  const groups = new Map<string, { label: string; above: string; places: PlaceNode[] }>();
  for (const [i, item] of items.entries()) {
    if (!fitsFilter(item, filter)) continue;
    const { key, label, above } = groupOf(item, grouping, texts);
    const id = `${grouping}:${key}`;
    const group = groups.get(id) ?? { label, above, places: [] };
    group.places.push({ id: `${id}:${item.id}`, item, number: i + 1 });
    groups.set(id, group);
  }
  const all = [...groups].map(([id, group]): PlaceGroup => ({ id, ...group }));
  const isNameless = ({ id }: PlaceGroup): boolean => id === 'department:';
  return [...all.filter((group) => !isNameless(group)), ...all.filter(isNameless)];
}

function groupOf(item: PlaceItem, grouping: Grouping, texts: Texts): { key: string; label: string; above: string } {
  if (grouping === 'type') return { key: item.type, label: texts.placeType(item.type), above: '' };
  if (grouping === 'department') {
    const [first] = item.departments;
    return { key: first ?? '', label: first ?? texts.noDepartment(), above: '' };
  }
  return {
    key: item.path.join('\n'),
    label: item.path.at(-1) ?? texts.noSection(),
    above: item.path.slice(0, -1).join(' › '),
  };
}

function fitsFilter(item: PlaceItem, filter: string): boolean {
  const { before, words, after, quote, subject, path, departments } = item;
  const all = [before + words + after, quote, subject ?? '', ...path, ...departments].join('\n').toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** Units of a sentence shown on each side of a place. */
const BEFORE = 8;
const AFTER = 8;

/** A few words around the place, and where in them the place is. */
export function labelOf({ before, words, after }: PlaceItem): { label: string; highlight: [number, number] } {
  const head = cutStart(before, BEFORE);
  const shown = cutEnd(words, 24) || '＿';
  return { label: head + shown + cutEnd(after, AFTER), highlight: [head.length, head.length + shown.length] };
}

const cutEnd = (text: string, length: number): string => {
  const units = [...text];
  return units.length > length ? `${units.slice(0, length).join('')}…` : text;
};

const cutStart = (text: string, length: number): string => {
  const units = [...text];
  // A mark that the cut leaves in front says nothing.
  return units.length > length
    ? `…${units
        .slice(-length)
        .join('')
        .replace(/^[\s，,。.、；;：:）)]+/, '')}`
    : text;
};

/** The whole sentence with the place marked, `before【words】after`; cut on each side to a number of units. */
export const markedSentence = ({ before, words, after }: PlaceItem, length = Number.POSITIVE_INFINITY): string =>
  `${cutStart(before, length)}【${words}】${cutEnd(after, length)}`;

/** One line each: what belongs there, the section, who is responsible, where else the value goes. */
export function describe(item: PlaceItem, texts: Texts): string[] {
  const needs = texts.placeNeeds(texts.placeType(item.type));
  const lines = [item.subject === undefined ? needs : `${item.subject}${texts.clause()}${needs}`];
  if (item.path.length > 0) lines.push(texts.placeSection(item.path.join(' › ')));
  if (item.departments.length > 0) lines.push(texts.placeDepartments(item.departments.join(texts.namesJoin())));
  if (item.alike > 1) lines.push(texts.placeAlike(item.alike));
  if (!item.fill) lines.push(texts.unfillableTip());
  return lines;
}
