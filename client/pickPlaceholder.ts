// Which placeholder comes next; plain data, so that it is tested without VS Code.
import type { PlaceholderItem, Position } from '../server/protocol.js';

export type Direction = 'next' | 'previous';

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** The first one after the cursor, or the last one before it; at the end it goes on at the other end. */
export function pickPlaceholder(
  items: readonly PlaceholderItem[],
  cursor: Position,
  direction: Direction,
): PlaceholderItem | undefined {
  if (direction === 'next') return items.find(({ range }) => isBefore(cursor, range.start)) ?? items[0];
  return items.filter(({ range }) => isBefore(range.start, cursor)).at(-1) ?? items.at(-1);
}
