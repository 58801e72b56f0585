// Reads a command line against the options a command knows. node:util's own messages are English and several
// lines long, so it only splits into tokens here and every complaint is ours.
import { parseArgs } from 'node:util';
import { UsageError } from './usage.js';

/** Without `values` an option is a flag; `any` takes every value, a list only these. */
export interface OptionSpec {
  readonly values?: 'any' | readonly string[];
  readonly short?: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface Arguments {
  readonly positionals: readonly string[];
  /** A flag has the value ''. Of an option given twice the last one counts. */
  readonly values: ReadonlyMap<string, string>;
}

const tokenize = (argv: readonly string[], specs: OptionSpecs) => {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { values, short }]) => [
      name,
      { type: values ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
    ]),
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
};

/** Throws UsageError at the first option that is not in `allowed`; `known` has those of all commands, to split rightly. */
export function readArguments(argv: readonly string[], known: OptionSpecs, allowed: OptionSpecs): Arguments {
  const positionals: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokenize(argv, known)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(allowed, token.name) ? allowed[token.name] : undefined;
    values.set(token.name, readValue(token.rawName, token.value, spec, allowed));
  }
  return { positionals, values };
}

function readValue(
  name: string,
  value: string | undefined,
  spec: OptionSpec | undefined,
  allowed: OptionSpecs,
): string {
  const all = Object.keys(allowed).map((key) => `--${key}`);
  if (!spec) throw new UsageError((texts) => texts.unknownOption(name, all));
  if (!spec.values) {
    if (value !== undefined) throw new UsageError((texts) => texts.needlessValue(name, value));
    return '';
  }
  const choices = spec.values === 'any' ? [] : spec.values;
  if (!value) throw new UsageError((texts) => texts.missingValue(name, choices));
  if (choices.length > 0 && !choices.includes(value)) {
    throw new UsageError((texts) => texts.unknownValue(name, value, choices));
  }
  return value;
}

/** The words that are no options, and the value of one option, however wrong the rest is. */
export function peek(argv: readonly string[], known: OptionSpecs, name: string): { words: string[]; value?: string } {
  const words: string[] = [];
  let value: string | undefined;
  for (const token of tokenize(argv, known)) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option' && token.name === name) value = token.value;
  }
  return value === undefined ? { words } : { words, value };
}
