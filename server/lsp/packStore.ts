// The indicator packs of each folder, .planlint/packs/*.json, read once and kept until one of them changes.
// A pack with a fault is told on the file itself and left out; the checks go on with the others.
import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { type Locale, type Pack, type PackProblem, readPack } from '../core/index.js';
import type { ReadFile } from './files.js';
import { getTexts } from './texts.js';
import { source } from './toLsp.js';
import { packFolderOf } from './workspace.js';

const NONE: readonly Pack[] = [];
const rule = 'pack/broken';

export interface PackStoreParts {
  readonly connection: Connection;
  readonly readFile: ReadFile;
  readonly getLocale: (uri: string) => Promise<Locale>;
}

export class PackStore {
  #packs = new Map<string, Promise<readonly Pack[]>>();
  #loaded = new Map<string, readonly Pack[]>();
  /** Files that a fault was told on. */
  #told = new Set<string>();

  constructor(readonly parts: PackStoreParts) {}

  /** The same array until a pack changes. Never rejects. */
  get(root: string): Promise<readonly Pack[]> {
    let packs = this.#packs.get(root);
    if (!packs) {
      packs = this.#load(root);
      this.#packs.set(root, packs);
    }
    return packs;
  }

  /** The packs where they have been read; a document that was checked has them. */
  find(root: string): readonly Pack[] {
    return this.#loaded.get(root) ?? NONE;
  }

  forget(): void {
    this.#packs.clear();
  }

  async #load(root: string): Promise<readonly Pack[]> {
    const folder = packFolderOf(root);
    const state = await this.parts.readFile(folder);
    const names = state.kind === 'folder' ? state.names.filter((name) => name.endsWith('.json')) : [];
    const read = await Promise.all([...names].sort().map((name) => this.#read(`${folder}/${name}`)));
    const packs = read.filter((pack) => pack !== undefined);
    this.#loaded.set(root, packs.length > 0 ? packs : NONE);
    return this.#loaded.get(root)!;
  }

  async #read(uri: string): Promise<Pack | undefined> {
    const state = await this.parts.readFile(uri);
    if (state.kind !== 'file') return undefined;
    const pack = parsePack(state.text);
    await this.#tell(uri, 'expected' in pack ? pack : undefined);
    return 'expected' in pack ? undefined : pack;
  }

  /** One report at the head of the file, taken back when the fault is gone. */
  async #tell(uri: string, problem: PackProblem | undefined): Promise<void> {
    if (!problem && !this.#told.delete(uri)) return;
    if (problem) this.#told.add(uri);
    const texts = getTexts(await this.parts.getLocale(uri));
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const diagnostics = problem
      ? [
          {
            range,
            source,
            code: rule,
            severity: DiagnosticSeverity.Warning,
            message: texts.packBroken(problem.path || '{}', problem.expected),
          },
        ]
      : [];
    await this.parts.connection.sendDiagnostics({ uri, diagnostics });
  }
}

function parsePack(text: string): Pack | PackProblem {
  try {
    return readPack(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return { path: '', expected: 'JSON' };
  }
}
