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

export class Ignores {
  readonly #find: FindIgnoreFile;
  readonly #texts: Texts;
  readonly #uses = new Map<IgnoreFile, Use>();

  constructor(session: Session) {
    this.#find = createIgnoreFileFinder(session);
    this.#texts = session.texts;
  }

  /** The findings that are left of a document's. */
  async apply({ absolute, model, findings, failed }: CheckedDocument): Promise<readonly Finding[]> {
    const ignoreFile = await this.#find(dirname(absolute));
    if (!ignoreFile) return findings;
    const name = toEntryName(relative(ignoreFile.folder, absolute));
    const mine = [...ignoreFile.entries.entries()].filter(
      ([, { entry }]) => entry.file === undefined || toEntryName(entry.file) === name,
    );
    const match = applyIgnores(
      model,
      findings,
      mine.map(([, { entry }]) => entry),
    );
    const use = this.#getUse(ignoreFile);
    const unused = new Set(match.unused);
    for (const [i, [index, { entry }]] of mine.entries()) {
      if (entry.file !== undefined) use.asked.add(index);
      if (!unused.has(i) || failed.has(entry.rule)) use.matched.add(index);
    }
    return match.kept;
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

/** `./a//b` and `a/b` are one file, and so are the two Unicode forms in which systems write names. */
const toEntryName = (path: string): string => posix.normalize(toSlashes(path)).normalize('NFC');
