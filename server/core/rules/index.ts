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
import type { Rule, RuleDescription } from './rule.js';
import { dated } from './wording/dated.js';
import { leak } from './wording/leak.js';
import { substituted } from './wording/substituted.js';
import { typo } from './wording/typo.js';

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
  substituted,
  typo,
  leak,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** Whether a name is that of a rule or of a group of rules. */
export const hasRule = (name: string): boolean =>
  RULES.some((rule) => rule.id === name || rule.id.startsWith(`${name}/`));

/** All rules as they are described to people, in the order of the documentation. */
export const describeRules = (): readonly RuleDescription[] => RULES;

export const findRule = (id: string): Rule | undefined => BY_ID.get(id);
