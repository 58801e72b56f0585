// Readers of the members of unknown data: each gives the value in its type or tells where another should stand.

/** Thrown by the readers and caught where a whole pack is read. */
export class Fault extends Error {
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {
    super(path);
  }
}

export type Members = ReadonlyMap<string, unknown>;

/** The members of an object, of which only known ones may be there. */
export function members(value: unknown, path: string, known: readonly string[]): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault(path, 'object');
  const found = new Map(Object.entries(value));
  for (const name of found.keys()) if (!known.includes(name)) throw new Fault(`${path}.${name}`, known.join(' | '));
  return found;
}

export const list = (value: unknown, path: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Fault(path, 'array');
  return value;
};

export const text = (value: unknown, path: string): string => {
  if (typeof value !== 'string' || value === '' || value.length > 2000) throw new Fault(path, 'string');
  return value;
};

export const texts = (value: unknown, path: string): string[] =>
  list(value, path).map((item, i) => text(item, `${path}[${i}]`));

/** Texts of which there is at least one, none shorter than `shortest`. */
export const words = (value: unknown, path: string, shortest = 1): string[] => {
  const found = texts(value, path);
  if (found.length === 0 || found.some((word) => word.length < shortest)) throw new Fault(path, '["…"]');
  return found;
};

const shaped =
  (pattern: RegExp, example: string) =>
  (value: unknown, path: string): string => {
    if (typeof value !== 'string' || !pattern.test(value)) throw new Fault(path, example);
    return value;
  };

export const digits = shaped(/^\d{1,12}(?:\.\d{1,6})?$/, '"12.5"');
export const month = shaped(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/, '"2022-10"');

export const whole = (value: unknown, path: string, from: number, to: number): number => {
  if (!Number.isInteger(value) || (value as number) < from || (value as number) > to)
    throw new Fault(path, `${from}…${to}`);
  return value as number;
};

export const flag = (value: unknown, path: string): boolean => {
  if (typeof value !== 'boolean') throw new Fault(path, 'true | false');
  return value;
};

export function choice<T extends string>(value: unknown, path: string, all: readonly T[]): T {
  if (typeof value !== 'string' || !(all as readonly string[]).includes(value)) throw new Fault(path, all.join(' | '));
  return value as T;
}
