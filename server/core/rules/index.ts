// The explicit list of all rules, in the order of the documentation.
import { blank } from './placeholder/blank.js';
import { missing } from './placeholder/missing.js';
import { x } from './placeholder/x.js';
import type { Rule } from './rule.js';

export const RULES: readonly Rule[] = [x, blank, missing];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export const findRule = (id: string): Rule | undefined => BY_ID.get(id);
