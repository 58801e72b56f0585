// What the names of parts say: whether two of them can count the same thing, and whether they leave no third.
import { COMPLEMENTS, type Complement, CUMULATIVE, PART_FAMILIES } from '../../data/relations/wholes.js';
import { findUnit } from '../../data/units.js';
import type { Part } from './list.js';

/** Money, land and the like are broken down; people and things are described, twice over if need be. */
const isDescribed = ({ amount: { kind } }: Part): boolean =>
  kind === 'people' || findUnit(kind)?.kind === 'people' || findUnit(kind)?.kind === 'count';

/** Parts of different families (党员, 女教师) may overlap, and so may 20万元以上 and 50万元以上. */
export function canOverlap(parts: readonly Part[]): boolean {
  if (parts.some((part) => CUMULATIVE.test(part.name))) return true;
  if (!parts.some(isDescribed)) return false;
  const families = parts.map((part) => PART_FAMILIES.filter((family) => family.pattern.test(part.name)));
  if (families.every((found) => found.length === 0)) return false;
  return !PART_FAMILIES.some((family) => families.every((found) => found.includes(family)));
}

/** What two parts are to each other, such as 新建 and 续建. */
export const findComplement = (parts: readonly Part[]): Complement | undefined =>
  parts.length !== 2
    ? undefined
    : COMPLEMENTS.find(({ words: [one, other] }) =>
        [parts, [...parts].reverse()].some(([a, b]) => one.test(a!.name) && other.test(b!.name)),
      );
