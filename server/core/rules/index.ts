// The explicit list of all rules, in the order of the documentation.
import { claim } from './count/claim.js';
import { slogan } from './count/slogan.js';
import { bound } from './figure/bound.js';
import { change } from './figure/change.js';
import { conflict } from './figure/conflict.js';
import { date } from './figure/date.js';
import { direction } from './figure/direction.js';
import { range } from './figure/range.js';
import { sum } from './figure/sum.js';
import { trajectory } from './figure/trajectory.js';
import { unit } from './figure/unit.js';
import { vague } from './figure/vague.js';
import { blank } from './placeholder/blank.js';
import { missing } from './placeholder/missing.js';
import { x } from './placeholder/x.js';
import { doubled } from './punctuation/doubled.js';
import { etc } from './punctuation/etc.js';
import { mismatched } from './punctuation/mismatched.js';
import { missing as missingMark } from './punctuation/missing.js';
import { documentNumber } from './punctuation/number.js';
import { rangeDash } from './punctuation/range.js';
import { digitSpace } from './punctuation/space.js';
import { stray } from './punctuation/stray.js';
import { unbalanced } from './punctuation/unbalanced.js';
import { width } from './punctuation/width.js';
import type { Rule } from './rule.js';
import { dated } from './wording/dated.js';

export const RULES: readonly Rule[] = [
  x,
  blank,
  missing,
  claim,
  slogan,
  conflict,
  bound,
  direction,
  trajectory,
  unit,
  date,
  sum,
  change,
  range,
  vague,
  dated,
  unbalanced,
  mismatched,
  doubled,
  stray,
  width,
  missingMark,
  rangeDash,
  documentNumber,
  etc,
  digitSpace,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export const findRule = (id: string): Rule | undefined => BY_ID.get(id);
