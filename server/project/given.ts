// Reads settings that a client sent, by the same reader as the files: they are unchecked, and may hold the same mistakes.
import { parseConfig } from './configFile.js';
import type { ConfigProblem } from './configProblem.js';
import { addPatterns } from './findConfig.js';
import type { Given } from './resolve.js';

/** Each is the member of that name, as it would stand in a file; absent where nothing is set. */
export interface GivenSettings {
  readonly rules?: unknown;
  readonly patterns?: unknown;
}

export interface ReadGiven {
  readonly given: Given;
  /** With the setting that it is in; the places mean nothing. */
  readonly problems: readonly { readonly setting: keyof GivenSettings; readonly problem: ConfigProblem }[];
}

/** Never rejects on anything that JSON holds. */
export async function readGiven({ rules, patterns }: GivenSettings): Promise<ReadGiven> {
  const [ofRules, ofPatterns] = await Promise.all([read('rules', rules), read('patterns', patterns)]);
  return {
    given: { rules: ofRules.rules, patterns: ofPatterns.patterns },
    problems: [...ofRules.problems, ...ofPatterns.problems],
  };
}

async function read(setting: keyof GivenSettings, value: unknown) {
  const config = parseConfig(value === undefined || value === null ? '{}' : JSON.stringify({ [setting]: value }));
  const { patterns, problems } = await addPatterns(config);
  return { rules: config.rules, patterns, problems: problems.map((problem) => ({ setting, problem })) };
}
