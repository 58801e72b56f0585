// Outcomes of earlier runs by the content of the documents (--cache): a file of lines in the current folder, read and written
// whole and put in its place by rename. A line that cannot be read counts for nothing.
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { exists } from '../projectFile.js';
import { replaceFile } from '../replace.js';
import type { Session } from '../session.js';
import { toSlashes } from '../slashes.js';
import type { Checked } from './outcome.js';

export const CACHE_NAME = '.planlintcache';

const HEAD = 'planlint cache 1';

/** The outcome stays text until it is asked for. A tab parts the two: JSON has none. */
interface Entry {
  readonly key: string;
  readonly json: string;
}

export class Cache {
  readonly #entries = new Map<string, Entry>();
  /** Those that this run asked for or made: their files are there. */
  readonly #met = new Set<string>();
  #isChanged = false;

  constructor(
    readonly cwd: string,
    text = '',
  ) {
    const [head, ...lines] = text.split('\n');
    if (head !== HEAD) return;
    for (const line of lines) {
      const [names = '', json] = line.split('\t');
      const [path, key] = tryParse<unknown[]>(names) ?? [];
      if (typeof path === 'string' && typeof key === 'string' && json !== undefined)
        this.#entries.set(path, { key, json });
    }
  }

  /** The key of what is held for a file. */
  findKey(absolute: string): string | undefined {
    return this.#entries.get(this.#nameOf(absolute))?.key;
  }

  /** Undefined where the line is damaged. */
  find(absolute: string): Checked | undefined {
    const name = this.#nameOf(absolute);
    this.#met.add(name);
    const checked = tryParse<Checked>(this.#entries.get(name)?.json ?? '');
    return Array.isArray(checked?.report?.diagnostics) && Array.isArray(checked.patterns) ? checked : undefined;
  }

  set(absolute: string, key: string, { report: { id: _, ...report }, ...checked }: Checked): void {
    const name = this.#nameOf(absolute);
    this.#met.add(name);
    this.#entries.set(name, { key, json: JSON.stringify({ ...checked, report }) });
    this.#isChanged = true;
  }

  /** What this run did not touch stays, unless its file is gone. A cache that cannot be written is told and harms nothing. */
  async save(session: Session): Promise<void> {
    for (const name of this.#entries.keys()) {
      if (this.#met.has(name) || (await exists(resolve(this.cwd, name)))) continue;
      this.#entries.delete(name);
      this.#isChanged = true;
    }
    if (!this.#isChanged) return;
    const lines = [...this.#entries].map(([name, { key, json }]) => `${JSON.stringify([name, key])}\t${json}`);
    try {
      await replaceFile(join(this.cwd, CACHE_NAME), new TextEncoder().encode([HEAD, ...lines, ''].join('\n')));
      this.#isChanged = false;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      await session.note(session.texts.cacheNotWritten(code));
    }
  }

  #nameOf(absolute: string): string {
    return toSlashes(relative(this.cwd, absolute));
  }
}

export const loadCache = async (cwd: string): Promise<Cache> =>
  new Cache(cwd, await readFile(join(cwd, CACHE_NAME), 'utf8').catch(() => ''));

function tryParse<Value>(json: string): Value | undefined {
  try {
    return JSON.parse(json) as Value;
  } catch {
    return undefined;
  }
}
