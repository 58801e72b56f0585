// A line on the terminal that says how far a long check is: drawn over itself, taken away before anything else is written, and
// not there at all where nobody looks.
import type { Output } from '../io.js';
import type { Session } from '../session.js';

/** Milliseconds before the first line and between two. */
const PATIENCE = 500;
const PAUSE = 100;
const WIDTH = 20;

/** `\r` and "erase to the end of the line". */
const ERASE = '\r\x1b[K';

export class Progress {
  readonly #began = Date.now();
  readonly #stderr: Output;
  #last = 0;
  #done = 0;
  #isDrawn = false;
  /** How many there are, as soon as it is known. */
  total: number | undefined;

  constructor(readonly session: Session) {
    this.#stderr = session.io.stderr;
  }

  get isShown(): boolean {
    return this.#stderr.isTTY && this.session.io.env.TERM !== 'dumb';
  }

  async tick(): Promise<void> {
    this.#done++;
    const now = Date.now();
    if (!this.isShown || now - this.#began < PATIENCE || now - this.#last < PAUSE) return;
    this.#last = now;
    this.#isDrawn = true;
    await this.#write(`${ERASE}${this.#describe(now)}`);
  }

  /** Before other output, which begins on a line of its own. */
  async clear(): Promise<void> {
    if (!this.#isDrawn) return;
    this.#isDrawn = false;
    await this.#write(ERASE);
  }

  #describe(now: number): string {
    const { texts } = this.session;
    const speed = Math.round((this.#done * 1000) / (now - this.#began));
    if (this.total === undefined) return texts.progress(String(this.#done), speed);
    const share = Math.min(1, this.#done / Math.max(1, this.total));
    const full = Math.round(share * WIDTH);
    const bar = `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${Math.floor(share * 100)}% `;
    return bar + texts.progress(`${this.#done}/${this.total}`, speed);
  }

  /** A terminal that went away is no reason to stop. */
  #write(text: string): Promise<void> {
    return this.#stderr.write(text).catch(() => {});
  }
}
