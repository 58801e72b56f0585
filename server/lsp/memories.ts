// What completion knows of each document. In a short one it is of this very version; in a long one of the last version in which
// the keys rested, because no key waits for a walk through the whole text.
import { computeMemory, type Memory, NO_MEMORY } from '../core/index.js';
import type { PlanDocument } from './document.js';
import type { Session } from './session.js';

/** UTF-16 units of a document that is read as a whole within a few milliseconds after an edit. */
const SHORT = 30_000;
const REST_MS = 1000;

interface Kept {
  readonly document: PlanDocument;
  readonly memory: Memory;
}

export class Memories {
  #kept = new Map<string, Kept>();
  /** Documents that are read again when the keys rest. */
  #waiting = new Set<string>();

  constructor(readonly session: Session) {
    session.documents.onDidClose(({ document }) => this.#kept.delete(document.uri));
  }

  get(document: PlanDocument): Memory {
    const kept = this.#kept.get(document.uri);
    if (kept?.document === document) return kept.memory;
    if (document.snapshot.length <= SHORT) return this.#read(document);
    if (!this.#waiting.has(document.uri))
      this.session.start(`reading ${document.uri} for completion`, () => this.#readAtRest(document.uri));
    return kept?.memory ?? NO_MEMORY;
  }

  #read(document: PlanDocument): Memory {
    const memory = computeMemory(this.session.modelOf(document));
    this.#kept.set(document.uri, { document, memory });
    return memory;
  }

  async #readAtRest(uri: string): Promise<void> {
    const { documents, runtime } = this.session;
    this.#waiting.add(uri);
    let seen: PlanDocument | undefined;
    do {
      seen = documents.get(uri);
      await runtime.wait(REST_MS);
    } while (documents.get(uri) !== seen);
    this.#waiting.delete(uri);
    if (seen) this.#read(seen);
  }
}
