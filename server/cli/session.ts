// One run of the command line: where it speaks, in which language, and the exit status so far.
import { type Locale, say } from '../core/index.js';
import type { Io } from './io.js';
import { printable } from './printable.js';
import type { Failure } from './reason.js';
import { type Texts, texts } from './texts.js';

/** 0 nothing found, 1 an error or a warning found, 2 something could not be done, 130 interrupted. The highest wins. */
export type Status = 0 | 1 | 2 | 130;

export class Session {
  readonly texts: Texts;
  #status: Status = 0;
  readonly #said = new Set<string>();

  constructor(
    readonly io: Io,
    readonly locale: Locale,
  ) {
    this.texts = say(texts, locale);
  }

  get status(): Status {
    return this.#status;
  }

  raise(status: Status): void {
    if (status > this.#status) this.#status = status;
  }

  /** Begins anew: what was found before counts no more. */
  forget(): void {
    this.#status = 0;
  }

  /** One line on standard error that is no complaint. */
  async note(line: string): Promise<void> {
    await this.io.stderr.write(`planlint: ${printable(line)}\n`).catch(() => {});
  }

  /** One line on standard error; whatever is said there makes the exit status 2. */
  complain(line: string): Promise<void> {
    return this.#say(`planlint: ${printable(line)}\n`);
  }

  /** What another thread complains of, unless it was said: all of them look at the same files of the project. */
  async relay(said: string): Promise<void> {
    if (!this.#said.has(said)) await this.#say(said);
  }

  async #say(said: string): Promise<void> {
    this.raise(2);
    this.#said.add(said);
    // Nobody may be listening to complaints any more; results are wanted all the same.
    await this.io.stderr.write(said).catch(() => {});
  }

  fail({ path, reason }: Failure): Promise<void> {
    const name = path === '-' ? this.texts.standardInput : path;
    return this.complain(`${name}${this.texts.colon}${this.texts.reasons[reason.id](reason.detail ?? '')}`);
  }
}
