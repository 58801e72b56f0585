// What the .planlint.json files upwards from a document's folder say of it, the nearest having the last word. Access to files
// is given, so that the editor and the command line ask the same way.
import { createSnapshot, PATTERN_GROUP, type Snapshot } from '../core/index.js';
import { type ConfigFile, type PlacedComparison, parseConfig } from './configFile.js';
import type { ConfigProblem } from './configProblem.js';
import { matchesGlob } from './glob.js';
import { findNearest } from './nearest.js';
import { type LoadedPattern, loadPatterns } from './patterns.js';
import { levelsOf } from './readPatterns.js';
import type { PlacedRule } from './readRules.js';
import { isGroup } from './severities.js';

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
  /** Those of its expressions that can be run. */
  readonly patterns: readonly LoadedPattern[];
  readonly problems: readonly ConfigProblem[];
}

/** What one place in a file says of a document. */
export interface FoundBlock {
  readonly source: LoadedConfig;
  readonly rules: readonly PlacedRule[];
}

export interface FoundConfig {
  /** The files that were read, nearest first, each before those that it extends. */
  readonly files: readonly LoadedConfig[];
  /** In the order in which they count more and more. */
  readonly blocks: readonly FoundBlock[];
  /** In the same order; of two of one name the later one counts. */
  readonly patterns: readonly { readonly source: LoadedConfig; readonly loaded: LoadedPattern }[];
  /** The plan that the document is to be compared with: never the document itself. */
  readonly compared?: string;
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
    const blocks: FoundBlock[] = [];
    let compared: string | undefined;
    for (const link of [...links].reverse()) {
      const path = name === undefined ? undefined : this.access.decode(`${folder.slice(link.folder.length)}/${name}`);
      for (const source of [...link.chain].reverse()) {
        blocks.push(...blocksFor(source.config, path).map((rules) => ({ source, rules })));
        // The nearer file and the later override have the last word.
        for (const said of comparisonsFor(source.config, path))
          compared = said === 'none' ? undefined : this.access.join(folderOf(source.file), said.path);
      }
    }
    const files = links.flatMap(({ chain }) => chain);
    const patterns = [...files].reverse().flatMap((source) => source.patterns.map((loaded) => ({ source, loaded })));
    const own = name === undefined ? undefined : this.access.decode(`${folder}/${name}`);
    return {
      files: files.map((file, i) => tellUnknown(file, files.slice(i))),
      blocks,
      patterns,
      ...(compared === undefined || this.access.decode(compared) === own ? {} : { compared }),
    };
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
    return { file, snapshot: createSnapshot(text), config, ...(await addPatterns(config)) };
  }
}

/** The expressions of a file, and all that is wrong with it, in order. */
export async function addPatterns(config: ConfigFile): Promise<Pick<LoadedConfig, 'patterns' | 'problems'>> {
  const { patterns, problems } = await loadPatterns(config.patterns);
  return { patterns, problems: [...config.problems, ...problems].sort((a, b) => a.span.start - b.span.start) };
}

/** A file may speak of its own expressions and of those that it takes over: what it extends, and files further up. */
function tellUnknown(file: LoadedConfig, known: readonly LoadedConfig[]): LoadedConfig {
  const { rules, overrides } = file.config;
  const named = [...rules, ...overrides.flatMap((override) => override.rules)].filter(
    ({ name }) => name.startsWith(PATTERN_GROUP) && !isGroup(name),
  );
  if (named.length === 0) return file;
  // One that cannot be run is told at its own place.
  const ids = known.flatMap(({ config }) => config.patterns.map(({ id }) => id));
  const unknown = named.filter(({ name }) => !ids.includes(name));
  return unknown.reduce((told, { name, span }) => {
    const near = findNearest(name, ids);
    return addProblem(told, { id: 'rule', span, word: name, at: name, ...(near ? { near } : {}) });
  }, file);
}

const addProblem = (loaded: LoadedConfig, problem: ConfigProblem): LoadedConfig => ({
  ...loaded,
  problems: [...loaded.problems, problem],
});

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/')) || '/';
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** What a file says of a document, in the order in which it counts more and more. */
const blocksFor = ({ patterns, rules, overrides }: ConfigFile, path: string | undefined): (readonly PlacedRule[])[] => [
  levelsOf(patterns),
  rules,
  ...overridesFor(overrides, path).map((override) => override.rules),
];

const comparisonsFor = ({ compare, overrides }: ConfigFile, path: string | undefined): PlacedComparison[] =>
  [compare, ...overridesFor(overrides, path).map((override) => override.compare)].filter((said) => said !== undefined);

const overridesFor = (overrides: ConfigFile['overrides'], path: string | undefined): ConfigFile['overrides'] =>
  overrides.filter(({ files }) => path !== undefined && files.some((pattern) => matchesGlob(pattern, path)));
