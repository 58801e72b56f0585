// The packs that ship. JSON has wider types than ours; a test reads every row against the schema and by `readPack`.
import type { Pack, PackRows } from './pack.js';
import calendar from './packs/calendar.json' with { type: 'json' };
import general from './packs/general.json' with { type: 'json' };
import haste from './packs/haste.json' with { type: 'json' };
import health from './packs/health.json' with { type: 'json' };
import homophones from './packs/homophones.json' with { type: 'json' };
import phrases from './packs/phrases.json' with { type: 'json' };
import terms from './packs/terms.json' with { type: 'json' };
import wording from './packs/wording.json' with { type: 'json' };

export const PACKS = [
  general,
  health,
  calendar,
  terms,
  phrases,
  wording,
  homophones,
  haste,
] as readonly unknown[] as readonly Pack[];

/** All rows of one kind, in the order of the packs. */
export const rowsOf = <Kind extends keyof PackRows>(packs: readonly Pack[], kind: Kind): PackRows[Kind][number][] =>
  packs.flatMap((pack) => [...(pack[kind] ?? [])] as PackRows[Kind][number][]);
