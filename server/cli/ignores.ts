// Applies ignore files to the documents of one run, and reports entries that no longer match anything.
import { dirname, posix, relative } from 'node:path';
import { applyIgnores, type DocumentModel, type Finding } from '../core/index.js';
import { createIgnoreFileFinder, type FindIgnoreFile, type IgnoreFile } from './findIgnoreFile.js';
import { type FileReport, toPlace } from './report.js';
import type { Session } from './session.js';
import { toSlashes } from './slashes.js';
import type { Texts } from './texts.js';

/** Entries, as indices, that were meant for a checked document, and those that matched. */
interface Use {
  readonly asked: Set<number>;
  readonly matched: Set<number>;
}

export interface CheckedDocument {
  readonly absolute: string;
  readonly model: DocumentModel;
  readonly findings: readonly Finding[];
  /** Rules that gave no findings because they failed: nothing can be said about their entries. */
  readonly failed: ReadonlySet<string>;
}

/** What a check made of the ignore file of its document: plain data, to be told to the Ignores that report. */
export interface IgnoreUse {
  /** The folder of the document, from which the file is found again. */
  readonly folder: string;
  readonly asked: readonly number[];
  readonly matched: readonly number[];
}

export class Ignores {
  readonly #find: FindIgnoreFile;
  readonly #texts: Texts;
  readonly #uses = new Map<IgnoreFile, Use>();

  constructor(session: Session) {
    this.#find = createIgnoreFileFinder(session);
    this.#texts = session.texts;
  }

  /** The findings that are left of a document's. */
  async apply({ absolute, model, findings, failed }: CheckedDocument): Promise<{
    kept: readonly Finding[];
    use?: IgnoreUse;
  }> {
    const folder = dirname(absolute);
    const ignoreFile = await this.#find(folder);
    if (!ignoreFile) return { kept: findings };
    const mine = entriesFor(ignoreFile, absolute);
    const match = applyIgnores(
      model,
      findings,
      mine.map(([, { entry }]) => entry),
    );
    const unused = new Set(match.unused);
    const asked = mine.filter(([, { entry }]) => entry.file !== undefined).map(([index]) => index);
    const matched = mine.filter(([, { entry }], i) => !unused.has(i) || failed.has(entry.rule)).map(([index]) => index);
    return { kept: match.kept, use: { folder, asked, matched } };
  }

  /** Remembers what a check made of its ignore file, for reportUnused. */
  async note({ folder, asked, matched }: IgnoreUse): Promise<void> {
    const ignoreFile = await this.#find(folder);
    if (!ignoreFile) return;
    const use = this.#getUse(ignoreFile);
    for (const index of asked) use.asked.add(index);
    for (const index of matched) use.matched.add(index);
  }

  /** The same for documents and files from which `apply` makes the same. */
  async describe(absolute: string): Promise<string> {
    const ignoreFile = await this.#find(dirname(absolute));
    return ignoreFile ? JSON.stringify(entriesFor(ignoreFile, absolute)) : '';
  }

  /** One report for each ignore file with entries of no use. Entries for documents that were not checked are none. */
  reportUnused(): FileReport[] {
    return [...this.#uses].flatMap(([{ path, snapshot, entries }, { asked, matched }]) => {
      const unused = [...asked].filter((index) => !matched.has(index)).sort((a, b) => a - b);
      const diagnostics = unused.map((index) => ({
        rule: 'suppression/unused',
        severity: 'information' as const,
        message: this.#texts.unused(entries[index]!.entry.rule, entries[index]!.entry.words),
        ...toPlace(snapshot, entries[index]!.span),
        related: [],
        fixes: [],
      }));
      return diagnostics.length > 0 ? [{ path, diagnostics }] : [];
    });
  }

  #getUse(ignoreFile: IgnoreFile): Use {
    const use = this.#uses.get(ignoreFile) ?? { asked: new Set(), matched: new Set() };
    this.#uses.set(ignoreFile, use);
    return use;
  }
}

/** The entries that are meant for a document, with their indices. */
function entriesFor({ folder, entries }: IgnoreFile, absolute: string): [number, IgnoreFile['entries'][number]][] {
  const name = toEntryName(relative(folder, absolute));
  return [...entries.entries()].filter(([, { entry }]) => entry.file === undefined || toEntryName(entry.file) === name);
}

/** `./a//b` and `a/b` are one file, and so are the two Unicode forms in which systems write names. */
const toEntryName = (path: string): string => posix.normalize(toSlashes(path)).normalize('NFC');
