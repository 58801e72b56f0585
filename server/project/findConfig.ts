// The severities that hold for a document: those of the .planlint.json files upwards from its folder, the nearest having the
// last word, then the editor's setting or the command line's option. Access to files is given, so that both ask the same way.
import { createSnapshot, describeRules, type Snapshot, type Span } from '../core/index.js';
import { type ConfigFile, type PlacedLevel, parseConfig } from './configFile.js';
import type { ConfigProblem } from './configProblem.js';
import { matchesGlob } from './glob.js';
import { expandNames, type Level, type NamedLevel } from './severities.js';

export const CONFIG_NAME = '.planlint.json';

/** Files by path or URI; all of them absolute, with slashes. */
export interface ConfigAccess {
  /** The text of a file; undefined where there is none or it cannot be read. Never rejects. */
  read(file: string): Promise<string | undefined>;
  /** Whether the search ends with this folder, although there are others above. */
  isTop(folder: string): Promise<boolean>;
  /** Undefined at the top. */
  parentOf(folder: string): string | undefined;
  join(folder: string, path: string): string;
  /** How a path reads to people, by which patterns are matched. */
  decode(path: string): string;
}

/** A document as the search sees it. */
export interface Searched {
  readonly folder: string;
  /** Its name in the folder; absent for a text that is no file, which no override is for. */
  readonly name?: string;
}

export interface LoadedConfig {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly config: ConfigFile;
  readonly problems: readonly ConfigProblem[];
}

/** A level and where it was set. */
export interface FoundLevel extends NamedLevel {
  readonly span: Span;
  readonly source: LoadedConfig;
}

export interface FoundConfig {
  /** The files that were read, nearest first, each before those that it extends. */
  readonly files: readonly LoadedConfig[];
  /** The last word of the files on each rule that they speak of. */
  readonly levels: ReadonlyMap<string, FoundLevel>;
}

/** A file found upwards, with those that it extends: the last one first to speak. */
interface Link {
  readonly folder: string;
  readonly chain: readonly LoadedConfig[];
}

export class ConfigFinder {
  #files = new Map<string, Promise<LoadedConfig | undefined>>();
  #links = new Map<string, Promise<readonly Link[]>>();

  constructor(readonly access: ConfigAccess) {}

  async find({ folder, name }: Searched): Promise<FoundConfig> {
    const links = await this.#search(folder);
    const levels = new Map<string, FoundLevel>();
    for (const link of [...links].reverse()) {
      const path = name === undefined ? undefined : this.access.decode(`${folder.slice(link.folder.length)}/${name}`);
      for (const source of [...link.chain].reverse())
        for (const block of blocksFor(source.config, path))
          for (const [id, level] of expandNames(block)) levels.set(id, { ...level, source });
    }
    return { files: links.flatMap(({ chain }) => chain), levels };
  }

  /** The files that were asked for, there or not: one of these that changes changes the answers. */
  get asked(): Iterable<string> {
    return this.#files.keys();
  }

  #search(folder: string): Promise<readonly Link[]> {
    const found = this.#links.get(folder) ?? this.#searchAnew(folder);
    this.#links.set(folder, found);
    return found;
  }

  async #searchAnew(folder: string): Promise<readonly Link[]> {
    const chain = await this.#follow(this.access.join(folder, CONFIG_NAME), []);
    const own = chain.length > 0 ? [{ folder, chain }] : [];
    if (chain[0]?.config.root) return own;
    const above = this.access.parentOf(folder);
    if (above === undefined || (await this.access.isTop(folder))) return own;
    return [...own, ...(await this.#search(above))];
  }

  /** The file and those that it extends; `trail` are the files that led here. */
  async #follow(file: string, trail: readonly LoadedConfig[]): Promise<readonly LoadedConfig[]> {
    const loaded = await this.#load(file);
    if (!loaded) return [];
    const base = loaded.config.extends;
    if (!base) return [loaded];
    const target = this.access.join(folderOf(file), base.path);
    const known = [...trail, loaded];
    const start = known.findIndex((each) => each.file === target);
    if (start >= 0) {
      const circle = [...known.slice(start).map((each) => nameOf(each.file)), nameOf(target)].join(' → ');
      return [addProblem(loaded, { id: 'extendsCycle', span: base.span, word: circle })];
    }
    const followed = await this.#follow(target, known);
    if (followed.length > 0) return [loaded, ...followed];
    return [addProblem(loaded, { id: 'extendsMissing', span: base.span, word: base.path })];
  }

  #load(file: string): Promise<LoadedConfig | undefined> {
    const known = this.#files.get(file) ?? this.#read(file);
    this.#files.set(file, known);
    return known;
  }

  async #read(file: string): Promise<LoadedConfig | undefined> {
    const text = await this.access.read(file);
    if (text === undefined) return undefined;
    const config = parseConfig(text);
    return { file, snapshot: createSnapshot(text), config, problems: config.problems };
  }
}

const addProblem = (loaded: LoadedConfig, problem: ConfigProblem): LoadedConfig => ({
  ...loaded,
  problems: [...loaded.problems, problem],
});

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/')) || '/';
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** What a file says of a document, in the order in which it counts more and more. */
const blocksFor = ({ rules, overrides }: ConfigFile, path: string | undefined): (readonly PlacedLevel[])[] => [
  rules,
  ...overrides
    .filter(({ files }) => path !== undefined && files.some((pattern) => matchesGlob(pattern, path)))
    .map((override) => override.rules),
];

/** Where the level of a rule comes from. */
export type Origin = 'default' | 'given' | FoundLevel;

export interface EffectiveLevel {
  readonly level: Level;
  readonly from: Origin;
}

/** The level of every rule, in the order of the rules; `given` is the setting or the option, which has the last word. */
export function resolveLevels(
  found: Pick<FoundConfig, 'levels'>,
  given: readonly NamedLevel[],
): ReadonlyMap<string, EffectiveLevel> {
  const last = expandNames(given);
  const resolve = (id: string, severity: Level): EffectiveLevel => {
    const [own, file] = [last.get(id), found.levels.get(id)];
    if (own) return { level: own.level, from: 'given' };
    return file ? { level: file.level, from: file } : { level: severity, from: 'default' };
  };
  return new Map(describeRules().map(({ id, severity }) => [id, resolve(id, severity)]));
}

/** What `lint` takes: the levels that were set, and no defaults, by which a rule may grade its own reports. */
export const toSeverities = (levels: ReadonlyMap<string, EffectiveLevel>): Readonly<Record<string, Level>> =>
  Object.fromEntries([...levels].flatMap(([id, { level, from }]) => (from === 'default' ? [] : [[id, level]])));
