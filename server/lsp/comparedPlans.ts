// The plans that open documents are compared with: chosen by the writer, else named by .planlint.json. One that is open counts
// as it stands in its editor; one that is not is read once and kept until it changes.
import { createSnapshot, type Snapshot } from '../core/index.js';
import type { ChosenComparison } from '../protocol.js';
import type { PlanDocument } from './document.js';
import type { ReadFile } from './files.js';
import { decodeUri, isSameUri } from './workspace.js';

export interface ComparedPlan {
  readonly uri: string;
  readonly from: 'choice' | 'config';
  /** Absent where there is no such file, or one that is too long for a plan. */
  readonly snapshot?: Snapshot;
}

export interface ComparedPlansParts {
  readonly readFile: ReadFile;
  /** What .planlint.json says for a document. Never rejects. */
  readonly findConfigured: (uri: string) => Promise<string | undefined>;
  readonly openDocuments: () => readonly PlanDocument[];
}

/** UTF-16 units. */
const LONGEST = 1_000_000;

export class ComparedPlans {
  /** By decoded address; null where the writer wants no comparison. */
  #chosen = new Map<string, string | null>();
  #kept = new Map<string, Promise<Snapshot | undefined>>();
  /** The addresses that were asked for, by the document that is compared. */
  #used = new Map<string, string>();

  constructor(readonly parts: ComparedPlansParts) {}

  /** All that the writer has chosen; what is not in it is as .planlint.json says. */
  choose(chosen: readonly ChosenComparison[]): void {
    this.#chosen = new Map(chosen.map(({ uri, other }) => [decodeUri(uri), other]));
  }

  /** Undefined where the document is compared with nothing. Never rejects. */
  async find(uri: string): Promise<ComparedPlan | undefined> {
    const choice = this.#chosen.get(decodeUri(uri));
    const other = choice === undefined ? await this.parts.findConfigured(uri) : (choice ?? undefined);
    if (other === undefined || isSameUri(other, uri)) {
      this.#used.delete(uri);
      return undefined;
    }
    this.#used.set(uri, other);
    const snapshot = await this.#get(other);
    return { uri: other, from: choice === undefined ? 'config' : 'choice', ...(snapshot ? { snapshot } : {}) };
  }

  /** Whether another document is compared with this one. */
  uses(uri: string): boolean {
    return [...this.#used.values()].some((other) => isSameUri(other, uri));
  }

  /** The document was closed. */
  forgetDocument(uri: string): void {
    this.#used.delete(uri);
  }

  /** A file changed, came or went. */
  forget(uri: string): void {
    for (const kept of [...this.#kept.keys()]) if (isSameUri(kept, uri)) this.#kept.delete(kept);
  }

  forgetAll(): void {
    this.#kept.clear();
  }

  #get(uri: string): Promise<Snapshot | undefined> {
    const open = this.parts.openDocuments().find((document) => isSameUri(document.uri, uri));
    if (open) return Promise.resolve(open.snapshot);
    const known = this.#kept.get(uri) ?? this.#read(uri);
    this.#kept.set(uri, known);
    return known;
  }

  async #read(uri: string): Promise<Snapshot | undefined> {
    const state = await this.parts.readFile(uri);
    if (state.kind !== 'file' || state.text.length > LONGEST) return undefined;
    return createSnapshot(state.text, { markdown: /\.md$/i.test(uri) });
  }
}
