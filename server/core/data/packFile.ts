// Reads a pack that a workspace brings: plain data of the shape of packs/schema.json. It may come from anyone who could
// write into the folder, so every member is looked at, unknown ones are refused, and nothing of it becomes a key.
import type { Pack } from './pack.js';
import { Fault, list, members, text } from './packFile/members.js';
import { ROWS } from './packFile/rows.js';

/** What is wrong with a pack: where, as `indicators[2].base`, and what should stand there. */
export interface PackProblem {
  readonly path: string;
  readonly expected: string;
}

/** The pack, or the first thing that is wrong with it. Never throws. */
export function readPack(value: unknown): Pack | PackProblem {
  try {
    const pack = members(value, '', ['$schema', 'version', 'name', ...ROWS.keys()]);
    if (pack.get('version') !== 1) throw new Fault('version', '1');
    const kinds = [...ROWS].filter(([kind]) => pack.has(kind));
    const rows = kinds.map(([kind, read]) => [
      kind,
      list(pack.get(kind), kind).map((row, i) => read(row, `${kind}[${i}]`)),
    ]);
    return { version: 1, name: text(pack.get('name'), 'name'), ...Object.fromEntries(rows) };
  } catch (fault) {
    if (fault instanceof Fault) return { path: fault.path.replace(/^\./, ''), expected: fault.expected };
    return { path: '', expected: 'object' };
  }
}
