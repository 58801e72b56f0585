// Writes files of the writer's so that no reader ever sees half of one, and so that two windows that write one list at once
// lose nothing of what either put in.
import type { FileSystem, Uri } from 'vscode';

export type Files = Pick<FileSystem, 'writeFile' | 'rename' | 'delete'>;

/** Puts a whole file in the place of another, or of none. Rejects with what the file system says; the file is then as it was. */
export async function replaceFile(files: Files, file: Uri, bytes: Uint8Array): Promise<void> {
  // Another window may be writing the same file at this moment.
  const draft = file.with({ path: `${file.path}.${Math.random().toString(36).slice(2, 10)}.new` });
  try {
    await files.writeFile(draft, bytes);
    await files.rename(draft, file, { overwrite: true });
  } catch (error) {
    await Promise.resolve(files.delete(draft)).catch(() => {});
    throw error;
  }
}

/** A list that other windows write as well. */
export interface SharedText {
  read(): Promise<string>;
  replace(text: string): Promise<void>;
  /** Settles when another window that has read the text before now must have written it. */
  pause(): Promise<void>;
}

/** So often a change that another window has written over is made again. */
const ROUNDS = 20;

/**
 * Makes a change and sees to it that it stays: another window that had read the text before may write it as it was.
 * `change` gives the same text where it has been made, and undefined where it cannot be.
 */
export async function changeShared(
  shared: SharedText,
  change: (text: string) => string | undefined,
): Promise<'written' | 'same' | 'refused'> {
  let isWritten = false;
  for (let round = 0; round < ROUNDS; round++) {
    const text = await shared.read();
    const changed = change(text);
    if (changed === undefined) return 'refused';
    if (changed === text) return isWritten ? 'written' : 'same';
    if ((await shared.read()) !== text) continue;
    await shared.replace(changed);
    isWritten = true;
    await shared.pause();
  }
  throw new Error('another window keeps writing it');
}
