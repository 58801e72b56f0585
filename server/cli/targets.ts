// What the commands ask of their FILE arguments before anything is read.
import type { Arguments } from './args.js';
import { UsageError } from './usage.js';

export function requireFiles(command: string, positionals: readonly string[]): void {
  if (positionals.length === 0) throw new UsageError((texts) => texts.noFile(command));
}

/** The value of --stdin-filename, which makes sense only where standard input is read. */
export function getStdinName(values: Arguments['values'], positionals: readonly string[]): string | undefined {
  const name = values.get('stdin-filename');
  if (name !== undefined && !positionals.includes('-')) throw new UsageError((texts) => texts.needlessStdinName);
  return name;
}
