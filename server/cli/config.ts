// What holds for the documents of one run: .planlint.json files, over which --severity has the last word.
// What is wrong with a file is told once, with its place.
import { dirname, relative, resolve } from 'node:path';
import { type ConfigProblem, wordConfigProblem } from '../project/configProblem.js';
import { type ConfigAccess, ConfigFinder, type LoadedConfig } from '../project/findConfig.js';
import { findNearest } from '../project/nearest.js';
import { type EffectiveRules, resolveRules } from '../project/resolve.js';
import { isPatternId, type NamedLevel, readLevels } from '../project/severities.js';
import type { Arguments } from './args.js';
import { exists, readProjectFile } from './projectFile.js';
import { toPlace } from './report.js';
import type { Session } from './session.js';
import { toSlashes } from './slashes.js';
import { UsageError } from './usage.js';

/** `--severity figure/date=off,wording/*=hint`. Throws UsageError at the first that is wrong. */
export function readSeverityOption(values: Arguments['values']): readonly NamedLevel[] {
  const value = values.get('severity');
  if (value === undefined) return [];
  const pairs = value.split(/[,，]/).map((pair) => pair.trim());
  const shapeless = pairs.find((pair) => !/^[^=]+=[^=]+$/.test(pair));
  if (shapeless !== undefined) throw new UsageError((texts) => texts.severityForm(shapeless));
  const { levels, bad } = readLevels(
    pairs.map((pair) => pair.split('=').map((word) => word.trim()) as [string, string]),
  );
  const [first] = bad;
  if (first) throw new UsageError((texts, locale) => `--severity${texts.colon}${wordConfigProblem(first, locale)}`);
  return levels;
}

export interface ResolvedDocument {
  readonly files: readonly LoadedConfig[];
  readonly rules: EffectiveRules;
  /** Absolute path of the plan to compare with. */
  readonly compared?: string;
}

export class Config {
  readonly #finder: ConfigFinder;
  readonly #told = new Set<string>();
  /** Patterns of users that some document was checked with. */
  readonly #patterns = new Set<string>();

  constructor(
    readonly session: Session,
    readonly given: readonly NamedLevel[],
  ) {
    this.#finder = new ConfigFinder(createAccess(session));
  }

  /** `absolute` is that of the document; a text that is no file takes the files of the current folder, without overrides. */
  async resolve(absolute: string | undefined): Promise<ResolvedDocument> {
    const { cwd } = this.session.io;
    const path = absolute === undefined ? undefined : toSlashes(absolute);
    const folder = toSlashes(absolute === undefined ? cwd : dirname(absolute));
    const name = path?.slice(path.lastIndexOf('/') + 1);
    const found = await this.#finder.find({ folder, ...(name === undefined ? {} : { name }) });
    for (const file of found.files) for (const problem of file.problems) await this.#tell(file, problem);
    for (const { loaded } of found.patterns) this.#patterns.add(loaded.id);
    const { files, compared } = found;
    const rules = resolveRules(found, { rules: this.given });
    return { files, rules, ...(compared === undefined ? {} : { compared }) };
  }

  /** Patterns that documents were checked with elsewhere. */
  note(patterns: readonly string[]): void {
    for (const id of patterns) this.#patterns.add(id);
  }

  /** Tells of patterns that --severity, or another option with these names, means and that no document was checked with. */
  async tellUnknown(names: readonly string[] = []): Promise<void> {
    const known = [...this.#patterns];
    for (const word of new Set([...this.given.map(({ name }) => name), ...names])) {
      if (!isPatternId(word) || known.includes(word)) continue;
      const near = findNearest(word, known);
      const problem = { id: 'rule', word, ...(near ? { near } : {}) } as const;
      await this.session.complain(wordConfigProblem(problem, this.session.locale));
    }
  }

  async #tell({ file, snapshot }: LoadedConfig, problem: ConfigProblem): Promise<void> {
    const { texts, locale, io } = this.session;
    const { line, column } = toPlace(snapshot, problem.span);
    const said = `${showPath(file, io.cwd)}:${line}:${column}${texts.colon}${wordConfigProblem(problem, locale)}`;
    if (this.#told.has(said)) return;
    this.#told.add(said);
    await this.session.complain(said);
  }
}

/** Relative to the current folder, with slashes. */
export const showPath = (file: string, cwd: string): string => toSlashes(relative(cwd, file));

const createAccess = (session: Session): ConfigAccess => ({
  async read(file) {
    if (!(await exists(file))) return undefined;
    const text = await readProjectFile(file);
    if (typeof text === 'string') return text;
    await session.fail({ path: showPath(file, session.io.cwd), reason: text });
    return undefined;
  },
  isTop: (folder) => exists(resolve(folder, '.git')),
  parentOf(folder) {
    const above = toSlashes(dirname(folder));
    return above === folder ? undefined : above;
  },
  join: (folder, path) => toSlashes(resolve(folder, path)),
  decode: (path) => path,
});
