// Remembers what was computed from a text, for as long as it is asked for.

/** So many units of text in each of two generations, where nothing else is said. */
let keptUnits = 1_000_000;

/** For a process that reads documents one after the other and comes back to none: what it remembers is only in its way. */
export function keepUnits(units: number): void {
  keptUnits = units;
}

/** Two generations: what is not asked for while the younger one fills up is forgotten. */
export function remember<Value>(compute: (text: string) => Value, most?: number): (text: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  let units = 0;
  return (text) => {
    const known = young.get(text);
    if (known !== undefined || young.has(text)) return known as Value;
    const past = old.get(text);
    const value = past !== undefined || old.has(text) ? (past as Value) : compute(text);
    if (units > (most ?? keptUnits)) {
      old = young;
      young = new Map();
      units = 0;
    }
    young.set(text, value);
    units += text.length;
    return value;
  };
}
