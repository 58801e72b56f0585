// The ignore file of each folder, read once and kept until it changes. An open editor's text wins over the disk's,
// so that what is typed there shows its effect before it is saved.
import type { IgnoreEntry } from '../core/index.js';
import type { PlanDocument } from './document.js';
import type { ReadFile } from './files.js';
import { emptyIgnoreFile, type IgnoreFile, readIgnoreFile } from './ignoreFile.js';
import { type Home, ignoreFileOf, isSameUri } from './workspace.js';

export class IgnoreStore {
  #files = new Map<string, Promise<IgnoreFile>>();

  constructor(
    readonly readFile: ReadFile,
    readonly openDocuments: () => readonly PlanDocument[],
  ) {}

  /** The same object until the file changes. */
  get(root: string): Promise<IgnoreFile> {
    let file = this.#files.get(root);
    if (!file) {
      file = this.#read(ignoreFileOf(root));
      this.#files.set(root, file);
    }
    return file;
  }

  forget(): void {
    this.#files.clear();
  }

  async #read(uri: string): Promise<IgnoreFile> {
    const open = this.openDocuments().find((document) => isSameUri(document.uri, uri));
    if (open) return readIgnoreFile(open.getText());
    const state = await this.readFile(uri);
    return state.kind === 'file' ? readIgnoreFile(state.text) : emptyIgnoreFile;
  }
}

/** Indices of the entries that concern a document: those that name it, and those that name no file. */
export const findEntriesFor = (file: IgnoreFile, home: Home): number[] =>
  file.entries.flatMap(({ entry }, i) => (isFor(entry, home) ? [i] : []));

/** Systems write one name in two Unicode forms. */
const isFor = ({ file }: IgnoreEntry, { path }: Home): boolean =>
  file === undefined || file.normalize('NFC') === path?.normalize('NFC');
