// Which document a server died of. Pure data: the client tells what was sent and answered, and asks what to do after a crash.
// Invariant: a document is set aside only after it was on the server's desk in several crashes running.

/** Crashes farther apart than this have nothing to do with each other, in milliseconds. */
const NEAR = 10 * 60 * 1000;
const ENOUGH = 3;
/** So many crashes that no document explains, and the server is left alone. */
const TOO_MANY = 5;

export interface Verdict {
  readonly restart: boolean;
  /** The document that is no longer to be sent. */
  readonly setAside?: string;
}

interface Crash {
  readonly time: number;
  readonly suspects: readonly string[];
}

export class Crashes {
  /** What was sent and not yet answered, the oldest first. */
  readonly #pending = new Set<string>();
  readonly #aside = new Set<string>();
  #crashes: readonly Crash[] = [];

  sent(uri: string): void {
    this.#pending.delete(uri);
    this.#pending.add(uri);
  }

  /** The document was checked, or was closed. */
  settled(uri: string): void {
    this.#pending.delete(uri);
  }

  isSetAside(uri: string): boolean {
    return this.#aside.has(uri);
  }

  /** The writer wants all of them checked again. */
  forgive(): void {
    this.#aside.clear();
    this.#crashes = [];
  }

  /** The server died. `time` is in milliseconds. */
  crashed(time: number): Verdict {
    const recent = this.#crashes.filter((crash) => time - crash.time < NEAR);
    this.#crashes = [...recent, { time, suspects: [...this.#pending] }];
    this.#pending.clear();
    const [first, ...others] = this.#crashes.slice(-ENOUGH);
    const guilty =
      others.length + 1 === ENOUGH
        ? first?.suspects.find((uri) => others.every(({ suspects }) => suspects.includes(uri)))
        : undefined;
    if (guilty === undefined) return { restart: this.#crashes.length < TOO_MANY };
    this.#aside.add(guilty);
    this.#crashes = [];
    return { restart: true, setAside: guilty };
  }
}
