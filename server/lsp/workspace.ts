// Which folder a document belongs to, and where the ignore file of that folder is.
import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** A document's folder, as a URI without a slash at its end, and its path in it; a document that is no file has none. */
export interface Home {
  readonly root: string;
  readonly path?: string;
}

const ignorePath = '/.planlint/ignore.json';

export const ignoreFileOf = (root: string): string => root + ignorePath;

export const packFolderOf = (root: string): string => `${root}/.planlint/packs`;

/** The folder whose ignore file this is. */
export function findIgnoreRoot(uri: string): string | undefined {
  return uri.endsWith(ignorePath) ? uri.slice(0, -ignorePath.length) : undefined;
}

/** An address as people read it; one that was encoded wrongly stays as it is. */
export const decodeUri = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** One client may write one URI in two ways (`c%3A`, `c:`). */
export const isSameUri = (a: string, b: string): boolean => a === b || decodeUri(a) === decodeUri(b);

const trimSlash = (uri: string): string => uri.replace(/\/+$/, '');

export class Workspace {
  #folders: readonly string[];

  constructor(folders: readonly string[]) {
    this.#folders = folders.map(trimSlash);
  }

  /** Addresses without a slash at their ends. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  change(event: WorkspaceFoldersChangeEvent): void {
    const removed = new Set(event.removed.map((folder) => trimSlash(folder.uri)));
    const added = event.added.map((folder) => trimSlash(folder.uri));
    this.#folders = [...this.#folders.filter((folder) => !removed.has(folder)), ...added];
  }

  /**
   * The innermost workspace folder that holds the document; a file outside all of them is at home in its own folder,
   * an untitled document in the first workspace folder, where there is one.
   */
  findHome(uri: string): Home | undefined {
    if (uri.startsWith('untitled:')) {
      const root = this.#folders[0];
      return root === undefined ? undefined : { root };
    }
    const plain = decodeUri(uri);
    const holding = this.#folders.filter((folder) => plain.startsWith(`${decodeUri(folder)}/`));
    const root = holding.sort((a, b) => b.length - a.length)[0] ?? findParent(uri);
    return root === undefined ? undefined : { root, path: plain.slice(decodeUri(root).length + 1) };
  }
}

/** The folder of a file or folder; none for what is no file, and at the top. */
export const findParent = (uri: string): string | undefined => /^[^:]+:\/\/.*?(?=\/[^/]+$)/.exec(uri)?.[0];

/** A path from a folder: `..` goes up, as far as there is something above. */
export function joinUri(folder: string, path: string): string {
  let joined = folder;
  for (const name of path.split('/')) {
    if (name === '..') joined = findParent(joined) ?? joined;
    else if (name !== '' && name !== '.') joined += `/${encodeURIComponent(name)}`;
  }
  return joined;
}
