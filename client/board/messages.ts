// What the target board's page and the extension say to each other. Each side looks at what it is handed before it believes it.
import type { BoardTexts } from '../texts/board.js';

export interface BoardRow {
  readonly id: string;
  readonly indicator: string;
  /** With its comparator and unit: `≥95%`. */
  readonly value: string;
  readonly unit: string;
  /** The value as a number of its unit, where it is one. */
  readonly amount?: number;
  readonly deadline: string;
  readonly year?: number;
  readonly scope: string;
  readonly section: string;
  /** All headings above, in one line. */
  readonly path: string;
  readonly filled: boolean;
  /** Messages of what is wrong. */
  readonly reports: readonly string[];
  /** What it starts from, with its unit, and as a number of the target's unit. */
  readonly baseline?: { readonly text: string; readonly amount?: number };
}

export interface BoardSection {
  /** Empty for what stands before the first heading. */
  readonly title: string;
  readonly filled: number;
  readonly total: number;
}

/** From the extension: all that there is to show. */
export interface ShowMessage {
  readonly type: 'show';
  readonly texts: BoardTexts;
  /** A plan is open. */
  readonly hasPlan: boolean;
  readonly rows: readonly BoardRow[];
  readonly sections: readonly BoardSection[];
}

/** From the page: it is there and wants to be told, or the reader chose a target. */
export type BoardMessage = { readonly type: 'ready' } | { readonly type: 'goTo'; readonly id: string };

/** What the page has sent; undefined where it is nothing that it sends. */
export function readBoardMessage(value: unknown): BoardMessage | undefined {
  if (!isRecord(value)) return undefined;
  if (value.type === 'ready') return { type: 'ready' };
  const { id } = value;
  return value.type === 'goTo' && typeof id === 'string' && id.length <= 500 ? { type: 'goTo', id } : undefined;
}

/** What the extension has sent; undefined for messages of others, which a page in a browser may get. */
export function readShowMessage(value: unknown): ShowMessage | undefined {
  if (!isRecord(value) || value.type !== 'show' || !isRecord(value.texts)) return undefined;
  const isWhole =
    typeof value.hasPlan === 'boolean' &&
    Array.isArray(value.rows) &&
    value.rows.every((row) => isRecord(row) && typeof row.id === 'string' && Array.isArray(row.reports)) &&
    Array.isArray(value.sections) &&
    value.sections.every((one) => isRecord(one) && typeof one.filled === 'number' && typeof one.total === 'number');
  return isWhole ? (value as unknown as ShowMessage) : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
