// The plan files of the workspace that are not open, as far as the reader reaches: found by name, read when first asked for,
// and kept until the client tells that they changed. Bounded in files, folders, depth and size.
import { createSnapshot, type DocumentModel, getModel } from '../core/index.js';
import type { ReadFile } from './files.js';
import { decodeUri, isSameUri } from './workspace.js';

/** As the manifest knows the language by its names. */
const PLAN_NAME = /\.plan(?:\.txt|\.md)?$|(?:计划|方案|思路|要点|安排|规划)[^/]*\.txt$/;
/** Folders that hold no one's plans. */
const FOREIGN = /^(?:\.|node_modules$)/;

const LIMITS = { files: 300, folders: 200, depth: 6, units: 1_000_000 } as const;

export const isPlanName = (name: string): boolean => PLAN_NAME.test(decodeUri(name));

export class PlanFiles<T> {
  #names: Promise<readonly string[]> | undefined;
  #kept = new Map<string, Promise<T | undefined>>();

  /** `compute` takes what is kept of a file: its model is not. */
  constructor(
    readonly readFile: ReadFile,
    readonly getRoots: () => readonly string[],
    readonly compute: (uri: string, model: DocumentModel) => T,
  ) {}

  /** Addresses of the plan files, found once. */
  list(): Promise<readonly string[]> {
    this.#names ??= this.#find();
    return this.#names;
  }

  /** Undefined for a file that is gone or too long. */
  get(uri: string): Promise<T | undefined> {
    let kept = this.#kept.get(uri);
    if (!kept) {
      kept = this.#read(uri);
      this.#kept.set(uri, kept);
    }
    return kept;
  }

  /** A file changed, came or went; the folders are looked through again only for what was not known. */
  forget(uri: string): void {
    const known = [...this.#kept.keys()].filter((kept) => isSameUri(kept, uri));
    for (const one of known) this.#kept.delete(one);
    if (known.length === 0) this.#names = undefined;
  }

  forgetAll(): void {
    this.#names = undefined;
    this.#kept.clear();
  }

  async #read(uri: string): Promise<T | undefined> {
    const state = await this.readFile(uri);
    if (state.kind !== 'file' || state.text.length > LIMITS.units) return undefined;
    return this.compute(uri, getModel(createSnapshot(state.text, { markdown: /\.md$/i.test(uri) })));
  }

  /** Breadth first, so that the cap leaves out what lies deepest. */
  async #find(): Promise<readonly string[]> {
    const files: string[] = [];
    const queue = this.getRoots().map((uri) => ({ uri, depth: 0 }));
    for (let i = 0; i < queue.length && i < LIMITS.folders && files.length < LIMITS.files; i++) {
      const { uri, depth } = queue[i]!;
      const state = await this.readFile(uri);
      if (state.kind !== 'folder') continue;
      for (const name of [...state.names].sort()) {
        const inside = `${uri}/${encodeURIComponent(name)}`;
        if (isPlanName(name)) files.push(inside);
        else if (depth < LIMITS.depth && !FOREIGN.test(name) && !/\.[a-z0-9]{1,5}$/i.test(name))
          queue.push({ uri: inside, depth: depth + 1 });
      }
    }
    return files.slice(0, LIMITS.files);
  }
}
