// What holds for each document: its .planlint.json files, over which the settings have the last word.
// What is wrong with such a file is told on the file itself; the rest of it holds.
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Locale, Snapshot } from '../core/index.js';
import { type ConfigProblem, wordConfigProblem } from '../project/configProblem.js';
import {
  CONFIG_NAME,
  type ConfigAccess,
  ConfigFinder,
  type FoundConfig,
  type LoadedConfig,
} from '../project/findConfig.js';
import { type EffectiveRules, resolveRules } from '../project/resolve.js';
import type { Settings } from '../protocol.js';
import type { PlanDocument } from './document.js';
import type { ReadFile } from './files.js';
import { GivenStore } from './givenStore.js';
import { source, toLspRange } from './toLsp.js';
import { decodeUri, findParent, isSameUri, joinUri, type Workspace } from './workspace.js';

export interface ConfigStoreParts {
  readonly connection: Connection;
  readonly readFile: ReadFile;
  readonly workspace: Workspace;
  readonly getSettings: (uri: string) => Promise<Settings>;
  readonly getLocale: (uri: string) => Promise<Locale>;
  readonly openDocuments: () => readonly PlanDocument[];
}

const rule = 'config/broken';

/** What is wrong with a file, the state of the file, and how it was told. */
export interface ToldProblem {
  readonly problem: ConfigProblem;
  readonly snapshot: Snapshot;
  readonly diagnostic: Diagnostic;
}

export class ConfigStore {
  #finder: ConfigFinder;
  /** What was told last on each file. */
  #told = new Map<string, string>();
  /** What is wrong with each file, as far as documents led to it since it was read. */
  #problems = new Map<string, Map<string, ToldProblem>>();
  readonly #given: GivenStore;

  constructor(readonly parts: ConfigStoreParts) {
    this.#finder = new ConfigFinder(this.#createAccess());
    this.#given = new GivenStore(parts.connection);
  }

  /** Never rejects. */
  async get(uri: string): Promise<EffectiveRules> {
    const finder = this.#finder;
    const found = await this.#find(uri, finder);
    const { getSettings, getLocale } = this.parts;
    const given = await this.#given.get(await getSettings(uri), await getLocale(uri));
    if (finder === this.#finder) await this.#tell(found);
    return resolveRules(found, given);
  }

  /** The plan that a document is to be compared with. Never rejects. */
  async findCompared(uri: string): Promise<string | undefined> {
    return (await this.#find(uri, this.#finder)).compared;
  }

  /** Whether a file is one that was asked for, there or not. */
  uses(uri: string): boolean {
    return [...this.#finder.asked].some((file) => isSameUri(file, uri));
  }

  /** Whether a file is a configuration, also one that another extends. */
  owns(uri: string): boolean {
    return uri.endsWith(`/${CONFIG_NAME}`) || (uri.endsWith('.json') && this.uses(uri));
  }

  /** What is wrong with a file, in order, as far as it was told. */
  problemsOf(uri: string): readonly ToldProblem[] {
    for (const [file, problems] of this.#problems) if (isSameUri(file, uri)) return [...problems.values()];
    return [];
  }

  /** Settings changed; what is wrong with them may have to be told again. */
  changeSettings(): void {
    this.#given.change();
    this.forget();
  }

  /** Files changed: all are read anew. */
  forget(): void {
    this.#finder = new ConfigFinder(this.#createAccess());
    this.#problems.clear();
  }

  #find(uri: string, finder: ConfigFinder): Promise<FoundConfig> {
    const folder = findParent(uri);
    if (folder !== undefined) return finder.find({ folder, name: uri.slice(folder.length + 1) });
    const root = this.parts.workspace.findHome(uri)?.root;
    return root === undefined
      ? Promise.resolve({ files: [], blocks: [], patterns: [] })
      : finder.find({ folder: root });
  }

  #createAccess(): ConfigAccess {
    const { readFile, openDocuments } = this.parts;
    return {
      // An editor's text wins over the disk's, so that what is typed there shows its effect before it is saved.
      async read(file) {
        const open = openDocuments().find((document) => isSameUri(document.uri, file));
        if (open) return open.getText();
        const state = await readFile(file);
        return state.kind === 'file' ? state.text : undefined;
      },
      isTop: async (folder) => (await readFile(joinUri(folder, '.git'))).kind !== 'missing',
      parentOf: findParent,
      join: joinUri,
      decode: decodeUri,
    };
  }

  async #tell({ files }: FoundConfig): Promise<void> {
    for (const file of files) await this.#collect(file);
    // A file that no document leads to any more has nothing to be told.
    const uris = new Set([...this.#told.keys(), ...files.map(({ file }) => file)]);
    for (const uri of uris) {
      const diagnostics = [...(this.#problems.get(uri)?.values() ?? [])].map((told) => told.diagnostic);
      const key = JSON.stringify(diagnostics);
      if (key === (this.#told.get(uri) ?? '[]')) continue;
      this.#told.set(uri, key);
      await this.parts.connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  async #collect(loaded: LoadedConfig): Promise<void> {
    const locale = await this.parts.getLocale(loaded.file);
    const known = this.#problems.get(loaded.file) ?? new Map<string, ToldProblem>();
    this.#problems.set(loaded.file, known);
    for (const problem of loaded.problems) {
      const diagnostic = toDiagnostic(loaded, problem, locale);
      known.set(JSON.stringify(diagnostic), { problem, snapshot: loaded.snapshot, diagnostic });
    }
  }
}

const toDiagnostic = ({ snapshot }: LoadedConfig, problem: ConfigProblem, locale: Locale): Diagnostic => ({
  range: toLspRange(snapshot, problem.span),
  severity: DiagnosticSeverity.Warning,
  code: rule,
  source,
  message: wordConfigProblem(problem, locale),
});
