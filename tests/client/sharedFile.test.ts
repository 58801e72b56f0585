// Files that the client writes: whole or not at all, and no entry lost where two windows write one list.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEntry } from '../../client/ignoreFile.js';
import { changeShared, type Files, replaceFile, type SharedText } from '../../client/sharedFile.js';

/** As much of VS Code's addresses as is used. */
interface FakeUri {
  readonly path: string;
  with(change: { path: string }): FakeUri;
}
const uriOf = (path: string): FakeUri => ({ path, with: (change) => uriOf(change.path) });
type File = Parameters<typeof replaceFile>[1];
const file = uriOf('/work/out.csv') as unknown as File;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

class Memory {
  readonly all = new Map<string, string>([['/work/out.csv', 'old']]);
  readonly files: Files;

  constructor(faults: Partial<Record<'writeFile' | 'rename', Error>> = {}) {
    this.files = {
      writeFile: async ({ path }, content) => {
        this.all.set(path, new TextDecoder().decode(faults.writeFile ? content.subarray(0, 2) : content));
        if (faults.writeFile) throw faults.writeFile;
      },
      rename: async (from, to) => {
        if (faults.rename) throw faults.rename;
        this.all.set(to.path, this.all.get(from.path)!);
        this.all.delete(from.path);
      },
      delete: async ({ path }) => void this.all.delete(path),
    };
  }
}

describe('replaceFile', () => {
  it('puts the new file in the place of the old one', async () => {
    const memory = new Memory();
    await replaceFile(memory.files, file, bytes('new'));
    expect([...memory.all]).toEqual([['/work/out.csv', 'new']]);
  });

  it.each(['writeFile', 'rename'] as const)('leaves the old one where %s is refused', async (name) => {
    const memory = new Memory({ [name]: new Error('NoSpace') });
    await expect(replaceFile(memory.files, file, bytes('new text'))).rejects.toThrow('NoSpace');
    expect([...memory.all]).toEqual([['/work/out.csv', 'old']]);
  });
});

describe('changeShared', () => {
  /** One file, windows that reach it after drawn delays, and a clock that goes on when all wait. */
  function createWindows(delays: readonly number[]) {
    let text = '';
    let now = 0;
    let drawn = 0;
    const due: { at: number; go: () => void }[] = [];
    const later = (milliseconds: number): Promise<void> =>
      new Promise((go) => void due.push({ at: now + milliseconds, go }));
    const delay = (): Promise<void> => later(delays[drawn++ % delays.length]!);
    const shared: SharedText = {
      read: async () => {
        await delay();
        return text;
      },
      replace: async (next) => {
        await delay();
        text = next;
        await delay();
      },
      pause: () => later(300),
    };
    const run = async (): Promise<void> => {
      for (;;) {
        for (let i = 0; i < 20; i++) await Promise.resolve();
        const next = due.sort((a, b) => a.at - b.at).shift();
        if (!next) return;
        now = next.at;
        next.go();
      }
    };
    return { shared, run, getText: () => text };
  }

  it('loses no entry of several windows, whenever each of them reads and writes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 2, max: 4 }),
        async (delays, count) => {
          const { shared, run, getText } = createWindows(delays);
          const entries = Array.from({ length: count }, (_, i) => ({ rule: 'a/b', words: `[${i}]`, path: [] }));
          const all = entries.map((entry) => changeShared(shared, (text) => addEntry(text, entry)));
          await run();
          expect(await Promise.all(all)).toEqual(entries.map(() => 'written'));
          const written: { words: string }[] = JSON.parse(getText()).ignore;
          expect(written.map(({ words }) => words).sort()).toEqual(entries.map(({ words }) => words));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says that nothing was to be done, and what it cannot read', async () => {
    const { shared, run } = createWindows([0]);
    const same = changeShared(shared, (text) => text);
    const refused = changeShared(shared, () => undefined);
    await run();
    expect(await Promise.all([same, refused])).toEqual(['same', 'refused']);
  });
});
