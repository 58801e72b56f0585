// The options of check, read and held against each other before anything is done.
import type { NamedLevel } from '../../project/severities.js';
import type { Arguments, OptionSpecs } from '../args.js';
import { readSeverityOption } from '../config.js';
import { FORMATS, type Format, wantedBy } from '../reporter.js';
import { getStdinName, requireFiles } from '../targets.js';
import { UsageError } from '../usage.js';
import type { Common } from './outcome.js';

export const CHECK_OPTIONS: OptionSpecs = {
  format: { values: FORMATS },
  severity: { values: 'any' },
  'max-warnings': { values: 'any' },
  baseline: { values: 'any' },
  'update-baseline': {},
  cache: {},
  watch: {},
  jobs: { values: 'any' },
  'stdin-list': {},
  'stdin-filename': { values: 'any' },
};

export interface CheckOptions {
  /** As the user named them; none with a work list. */
  readonly names: readonly string[];
  readonly stdinName: string | undefined;
  readonly format: Format;
  readonly given: readonly NamedLevel[];
  readonly maxWarnings: number;
  readonly baseline: string | undefined;
  readonly isUpdating: boolean;
  readonly isCached: boolean;
  readonly isWatching: boolean;
  readonly isList: boolean;
  /** How many threads; undefined for as many as there are cores. */
  readonly jobs: number | undefined;
}

/** Throws UsageError. */
export function readCheckOptions({ positionals, values }: Arguments): CheckOptions {
  const isList = values.has('stdin-list');
  const isWatching = values.has('watch');
  if (isList && positionals.length > 0) throw new UsageError((texts) => texts.listAndFiles);
  if (!isList) requireFiles('check', positionals);
  const format = (values.get('format') ?? 'stylish') as Format;
  const baseline = values.get('baseline');
  if (values.has('update-baseline') && baseline === undefined) throw new UsageError((texts) => texts.needsBaseline);
  if (isWatching && (isList || positionals.includes('-'))) throw new UsageError((texts) => texts.watchesFiles);
  if (isWatching && format !== 'stylish' && format !== 'jsonl')
    throw new UsageError((texts) => texts.watchFormat(format));
  return {
    names: positionals,
    stdinName: getStdinName(values, positionals),
    format,
    given: readSeverityOption(values),
    maxWarnings: readCount(values, 'max-warnings', 0) ?? 0,
    baseline,
    isUpdating: values.has('update-baseline'),
    isCached: values.has('cache'),
    isWatching,
    isList,
    jobs: readCount(values, 'jobs', 1),
  };
}

function readCount(values: Arguments['values'], name: string, least: number): number | undefined {
  const value = values.get(name);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least)
    throw new UsageError((texts) => texts.badCount(`--${name}`, value, least));
  return Number(value);
}

export const toCommon = ({ given, format, baseline, isCached, isWatching }: CheckOptions): Common => {
  const wanted = wantedBy(format);
  return {
    given,
    wanted: baseline === undefined ? wanted : { ...wanted, prints: true },
    keyed: isCached || isWatching,
  };
};
