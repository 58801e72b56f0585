// Short names that a document itself gives to its indicators: 病例组合指数（CMI）达到1.1 lets CMI值 be the same figure.

/** What the ledger knows of a figure before its indicator is looked up. */
interface Keyed {
  /** As written. */
  readonly indicator: string;
  readonly key: string;
}

/** Matches: 病例组合指数（CMI）, 药品不良反应(ADR)报告率. Does not match: 医院（二级）, CMI值. */
const GIVEN = /^([\u4e00-\u9fff]{2,20})[（(]([A-Za-z][A-Za-z0-9-]{1,9})[）)]/;
const SHORT = /^([A-Za-z][A-Za-z0-9-]{1,9})(?:值|指数)?/;

/** The records, renamed to the keys of the long names; a short name that stands for two indicators is left alone. */
export function withLongNames<Item extends Keyed>(
  records: Item[],
  rename: (record: Item, key: string) => Item,
): Item[] {
  const names = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { indicator } of records) {
    const given = GIVEN.exec(indicator);
    if (!given) continue;
    const [, long, short] = given as unknown as [string, string, string];
    if ((names.get(short) ?? long) !== long) doubtful.add(short);
    names.set(short, long);
  }
  for (const short of doubtful) names.delete(short);
  if (names.size === 0) return records;
  return records.map((record) => {
    const key = longKey(record, names);
    return key === undefined ? record : rename(record, key);
  });
}

function longKey({ indicator, key }: Keyed, names: ReadonlyMap<string, string>): string | undefined {
  const given = GIVEN.exec(indicator);
  if (given) return names.has(given[2]!) ? key.replace(given[2]!, '') : undefined;
  const short = SHORT.exec(key);
  const long = short ? names.get(short[1]!) : undefined;
  return long === undefined ? undefined : long + key.slice(short![0].length);
}
