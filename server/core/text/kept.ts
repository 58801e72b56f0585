// What is computed from a line or a sentence once and hangs on it for as long as it lives. Most finders find nothing in most
// sentences, so that nothing is what costs least: one bit.

const BITS = 31;

/** The kinds of slots: what depends on the text alone, and what depends on the lexicon it is read with, too. */
export class Keeper {
  /** A bit a slot: it has been computed. */
  known0 = 0;
  known1 = 0;
  known2 = 0;
  /** Slots that hold something, each followed by its value. */
  found: unknown[] | undefined = undefined;
  /** What the slots of `keepWith` were computed with. */
  reader: unknown = undefined;
}

let slots = 0;
/** The slots of `keepWith`, as masks. */
const read = [0, 0, 0];

/** Computes something of an object once. Undefined is a value as any other. */
export function keep<Owner extends Keeper, Value>(
  compute: (owner: Owner) => Value | undefined,
): (owner: Owner) => Value | undefined {
  const slot = createSlot();
  return (owner) =>
    (isKnown(owner, slot) ? find(owner, slot) : store(owner, slot, compute(owner))) as Value | undefined;
}

const NONE: readonly never[] = [];

/** Computes a list of an object once; empty ones are all the same object. */
export function keepList<Owner extends Keeper, Item>(
  compute: (owner: Owner) => readonly Item[],
): (owner: Owner) => readonly Item[] {
  const get = keep((owner: Owner): readonly Item[] | undefined => {
    const list = compute(owner);
    // A copy takes no more room than it needs; a list that grew may take much more.
    return list.length === 0 ? undefined : list.slice();
  });
  return (owner) => get(owner) ?? NONE;
}

/** Computes something once for as long as the object is read with the same thing: the lexicon of a sentence. */
export function keepWith<Owner extends Keeper, Reader extends object, Value>(
  compute: (owner: Owner, reader: Reader) => Value | undefined,
): (owner: Owner, reader: Reader) => Value | undefined {
  const slot = createSlot();
  read[Math.floor(slot / BITS)]! |= 1 << (slot % BITS);
  return (owner, reader) => {
    if (owner.reader !== reader) readAnew(owner, reader);
    return (isKnown(owner, slot) ? find(owner, slot) : store(owner, slot, compute(owner, reader))) as Value | undefined;
  };
}

export function keepListWith<Owner extends Keeper, Reader extends object, Item>(
  compute: (owner: Owner, reader: Reader) => readonly Item[],
): (owner: Owner, reader: Reader) => readonly Item[] {
  const get = keepWith((owner: Owner, reader: Reader): readonly Item[] | undefined => {
    const list = compute(owner, reader);
    // A copy takes no more room than it needs; a list that grew may take much more.
    return list.length === 0 ? undefined : list.slice();
  });
  return (owner, reader) => get(owner, reader) ?? NONE;
}

function createSlot(): number {
  if (slots === 3 * BITS) throw new Error('There are more finders than slots: give Keeper another mask.');
  return slots++;
}

function isKnown(owner: Keeper, slot: number): boolean {
  if (slot < BITS) return (owner.known0 & (1 << slot)) !== 0;
  if (slot < 2 * BITS) return (owner.known1 & (1 << (slot - BITS))) !== 0;
  return (owner.known2 & (1 << (slot - 2 * BITS))) !== 0;
}

function find({ found }: Keeper, slot: number): unknown {
  if (found === undefined) return undefined;
  for (let i = 0; i < found.length; i += 2) if (found[i] === slot) return found[i + 1];
  return undefined;
}

function store(owner: Keeper, slot: number, value: unknown): unknown {
  if (slot < BITS) owner.known0 |= 1 << slot;
  else if (slot < 2 * BITS) owner.known1 |= 1 << (slot - BITS);
  else owner.known2 |= 1 << (slot - 2 * BITS);
  // A push would take room for sixteen more.
  if (value !== undefined) owner.found = owner.found === undefined ? [slot, value] : owner.found.concat([slot, value]);
  return value;
}

function readAnew(owner: Keeper, reader: object): void {
  owner.reader = reader;
  owner.known0 &= ~read[0]!;
  owner.known1 &= ~read[1]!;
  owner.known2 &= ~read[2]!;
  if (owner.found === undefined) return;
  const rest: unknown[] = [];
  for (let i = 0; i < owner.found.length; i += 2) {
    const slot = owner.found[i] as number;
    if (isKnown(owner, slot)) rest.push(slot, owner.found[i + 1]);
  }
  owner.found = rest.length === 0 ? undefined : rest;
}
