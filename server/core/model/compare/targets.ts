// The targets of two plans side by side. What is counted is known as figure/conflict knows it: by the indicator of a pack,
// a phrase that names one, or what is counted; scope, stage and kind of change must be the same. A plan's own year stands
// against the other plan's own; figures for other years (到2030年) against those for the same one.
// Invariant: targets of this plan come in its order, dropped ones behind, in the order of the other plan.

import { lineAt } from '../../text/snapshot.js';
import { quantityOf } from '../arithmetic.js';
import { createContext } from '../comparison.js';
import type { DocumentModel } from '../document.js';
import { identityOf, plainKey } from '../indicators.js';
import type { FigureRecord } from '../ledger.js';
import { getOwner } from './owner.js';
import { findLeftYears, type LeftYear } from './years.js';

/**
 * How a target stands to that of the other plan. `changed` are values that have no order (3—5 and 2—8, 个 and %), `open`
 * pairs of which one is not filled in.
 */
export type TargetChange = 'raised' | 'lowered' | 'changed' | 'kept' | 'open' | 'dropped' | 'new';

export interface TargetPair {
  readonly change: TargetChange;
  /** Where the indicator's direction is known. */
  readonly trend?: 'better' | 'worse';
  /** Of this plan; absent where it was dropped. */
  readonly here?: FigureRecord;
  /** Of the other plan; absent where it is new. */
  readonly there?: FigureRecord;
}

interface Entry {
  readonly record: FigureRecord;
  /** What is measured, with the verb of a change. */
  readonly name: string;
  /** Stage or body, scope, and the section where the name alone says little. */
  readonly place: string;
  /** The name says what is measured wherever it stands. */
  readonly isNaming: boolean;
  /** For the plan's own year. */
  readonly isOwn: boolean;
  readonly year: number | undefined;
}

interface Side {
  readonly entries: readonly Entry[];
  /** The year that the plan is for. */
  readonly own: number | undefined;
}

export function compareTargets(model: DocumentModel, other: DocumentModel): TargetPair[] {
  const [here, there] = [readSide(model, findLeftYears(model, other)), readSide(other, [])];
  const partners = new Map<Entry, Entry>();
  const taken = new Set<Entry>();
  const match = (keyOf: (entry: Entry) => string | undefined): void => {
    const left = groupBy(
      there.entries.filter((entry) => !taken.has(entry)),
      keyOf,
    );
    const open = groupBy(
      here.entries.filter((entry) => !partners.has(entry)),
      keyOf,
    );
    for (const [key, mine] of open)
      for (const [a, b] of pairUp(mine, left.get(key) ?? [])) {
        partners.set(a, b);
        taken.add(b);
      }
  };
  const period = (entry: Entry): string => (entry.isOwn ? 'own' : String(entry.year));
  match((entry) => `${entry.name}|${entry.place}|${period(entry)}`);
  match((entry) => `${entry.name}|${entry.place}|${entry.year}`);
  match((entry) => (entry.isNaming ? `${entry.name}|${period(entry)}` : undefined));
  const pairs = here.entries.map((entry) => toPair(entry, partners.get(entry)));
  const promised = here.own === undefined ? [] : there.entries.filter((e) => !taken.has(e) && e.year === here.own);
  for (const entry of promised) {
    // What the other plan set for the year that this one is for.
    const mine = here.entries.find((e) => e.isOwn && e.name === entry.name && e.place === entry.place);
    if (!mine) continue;
    taken.add(entry);
    pairs.splice(pairs.findIndex((pair) => pair.here === mine.record) + 1, 0, toPair(mine, entry));
  }
  const isOver = ({ isOwn, year }: Entry): boolean =>
    !isOwn && year !== undefined && here.own !== undefined && year < here.own;
  const dropped = there.entries.filter((entry) => !taken.has(entry) && !isOver(entry));
  return [...pairs, ...dropped.map((entry): TargetPair => ({ change: 'dropped', there: entry.record }))];
}

function readSide(model: DocumentModel, leftYears: readonly LeftYear[]): Side {
  const context = createContext(model);
  const places = new Set(getOwner(model).places.flatMap(({ name }) => name));
  const seen = new Map<string, Entry[]>();
  const entries: Entry[] = [];
  const isLeft = createLeft(model, leftYears);
  for (const figure of model.figures) {
    const record: FigureRecord = isLeft(figure) ? { ...asOwn(figure), role: 'target' } : figure;
    if (record.role !== 'target' || record.evidence === 'worded' || record.conditional) continue;
    const entry = toEntry(record, context, places);
    const key = `${entry.name}|${entry.place}|${entry.isOwn ? 'own' : entry.year}|${valueKey(record)}`;
    const known = seen.get(key) ?? [];
    seen.set(key, known);
    // Said in the goals and again in the tasks, it is one target.
    if (known.some((each) => changeOf(each.record, record) === 'kept')) continue;
    known.push(entry);
    entries.push(entry);
  }
  return { entries, own: context.own };
}

/**
 * A figure behind a year that the other plan left behind (到2024年底 in a plan for 2025) reads as a result, but is a target.
 * What follows in the line goes with it.
 */
function createLeft({ snapshot }: DocumentModel, years: readonly LeftYear[]): (record: FigureRecord) => boolean {
  if (years.length === 0) return () => false;
  const starts = new Map<number, number>();
  for (const { span } of years) {
    const line = lineAt(snapshot, span.start);
    if (!starts.has(line)) starts.set(line, span.start);
  }
  return ({ role, span }) => role === 'result' && span.start > (starts.get(lineAt(snapshot, span.start)) ?? Infinity);
}

const asOwn = ({ year: _, ...record }: FigureRecord): FigureRecord => record;

function toEntry(record: FigureRecord, context: ReturnType<typeof createContext>, places: ReadonlySet<string>): Entry {
  const identity = identityOf(record);
  const plain = plainKey(record.key);
  const verb = record.change === 'by' ? (record.move ?? 'by') : '';
  const isNaming = identity !== undefined || (!record.known && plain.length >= 5);
  const scope = record.scope
    .split('|')
    .filter((word) => !places.has(word) && word !== '其中')
    .join('|');
  const year = context.yearOf(record);
  return {
    record,
    name: `${identity ? `${identity.name}/${identity.scope}` : plain}/${verb}`,
    place: `${context.placeOf({ ...record, scope })}${isNaming ? '' : `/${record.section.at(-1) ?? ''}`}`,
    isNaming,
    isOwn: year === undefined || year === context.own,
    year,
  };
}

function groupBy(entries: readonly Entry[], keyOf: (entry: Entry) => string | undefined): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Equal values belong together; the others in their order. Takes time in proportion to the number of entries. */
function pairUp(here: readonly Entry[], there: readonly Entry[]): [Entry, Entry][] {
  const pairs = new Map<Entry, Entry>();
  const taken = new Set<Entry>();
  // Within one plan no two entries of a name have one value, but for those that turned.
  const byValue = groupBy(there, ({ record }) => valueKey(record));
  for (const entry of here) {
    const same = byValue.get(valueKey(entry.record)) ?? [];
    const found = same.find((each) => !taken.has(each) && changeOf(entry.record, each.record) === 'kept');
    if (!found) continue;
    pairs.set(entry, found);
    taken.add(found);
  }
  const left = there.filter((each) => !taken.has(each));
  const open = here.filter((entry) => !pairs.has(entry));
  for (const [i, entry] of open.slice(0, left.length).entries()) pairs.set(entry, left[i]!);
  return [...pairs];
}

/** The same for values that are the same, whatever their units. */
function valueKey(record: FigureRecord): string {
  const quantity = record.filled ? quantityOf(record) : undefined;
  return quantity
    ? `${quantity.dimension}|${quantity.low}|${quantity.high}`
    : `${record.filled}|${record.value}|${record.filled ? record.unit : ''}`;
}

function toPair({ record: here }: Entry, partner: Entry | undefined): TargetPair {
  if (!partner) return { change: 'new', here };
  const there = partner.record;
  const change = changeOf(here, there);
  const trend = trendOf(here, change);
  return { change, here, there, ...(trend ? { trend } : {}) };
}

function changeOf(here: FigureRecord, there: FigureRecord): TargetChange {
  if (!here.filled || !there.filled)
    return here.filled === there.filled && here.value === there.value ? 'kept' : 'open';
  const [a, b] = [quantityOf(here), quantityOf(there)];
  if (!a || !b || a.dimension !== b.dimension)
    return here.value === there.value && here.unit === there.unit ? 'kept' : 'changed';
  const [low, high] = [a.low.cmp(b.low), a.high.cmp(b.high)];
  if (low === 0 && high === 0) return isTurned(here, there) ? 'changed' : 'kept';
  if (low >= 0 && high >= 0) return 'raised';
  return low <= 0 && high <= 0 ? 'lowered' : 'changed';
}

/** 不低于5% and 不超过5%: one number, two goals. */
const isTurned = ({ comparator: a }: FigureRecord, { comparator: b }: FigureRecord): boolean =>
  (a === '>=' && b === '<=') || (a === '<=' && b === '>=');

function trendOf(record: FigureRecord, change: TargetChange): TargetPair['trend'] {
  const direction = (record.known?.indicator ?? record.ending)?.direction;
  if ((change !== 'raised' && change !== 'lowered') || (direction !== 'higher' && direction !== 'lower'))
    return undefined;
  // A larger fall is better where the indicator should fall.
  const isUp = (change === 'raised') !== (record.change === 'by' && record.move === 'lower');
  return isUp === (direction === 'higher') ? 'better' : 'worse';
}
