// The plans that .planlint.json names to compare with, each read once in a run; one that cannot be read is told once, and the
// checks go on without it.
import { createSnapshot, type DocumentModel, getModel, type Pack, type Snapshot, withPacks } from '../core/index.js';
import { showPath } from './config.js';
import { readProjectFile } from './projectFile.js';
import type { Session } from './session.js';

export class ComparedPlans {
  readonly #plans = new Map<string, Promise<Snapshot | undefined>>();

  constructor(readonly session: Session) {}

  async get(absolute: string, packs: readonly Pack[]): Promise<DocumentModel | undefined> {
    const reading = this.#plans.get(absolute) ?? this.#read(absolute);
    this.#plans.set(absolute, reading);
    const snapshot = await reading;
    return snapshot && getModel(withPacks(snapshot, packs));
  }

  async #read(absolute: string): Promise<Snapshot | undefined> {
    const text = await readProjectFile(absolute);
    if (typeof text === 'string') return createSnapshot(text, { markdown: /\.md$/i.test(absolute) });
    await this.session.fail({ path: showPath(absolute, this.session.io.cwd), reason: text });
    return undefined;
  }
}
