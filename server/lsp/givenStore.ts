// The settings planlint.rules and planlint.patterns, read once for each content. What is wrong with them is shown once, and
// again only when they have changed meanwhile.
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Locale } from '../core/index.js';
import { wordConfigProblem } from '../project/configProblem.js';
import { type ReadGiven, readGiven } from '../project/given.js';
import type { Given } from '../project/resolve.js';
import type { Settings } from '../protocol.js';
import { getTexts } from './texts.js';

/** More at a time are not read; they are shown when these are mended. */
const MOST_SHOWN = 3;

export class GivenStore {
  #read = new Map<string, Promise<ReadGiven>>();
  /** What was met since the settings last changed, and what was met between that change and the one before. */
  #met = new Set<string>();
  #before = new Set<string>();

  constructor(readonly connection: Connection) {}

  /** Never rejects. */
  async get({ rules, patterns }: Settings, locale: Locale): Promise<Given> {
    const key = JSON.stringify([rules, patterns]);
    const reading = this.#read.get(key) ?? readGiven({ rules, patterns });
    this.#read.set(key, reading);
    const { given, problems } = await reading;
    if (!this.#met.has(key)) {
      this.#met.add(key);
      if (!this.#before.has(key)) this.#show(problems, locale);
    }
    return given;
  }

  /** Some setting changed, perhaps another one. */
  change(): void {
    this.#before = this.#met;
    this.#met = new Set();
    this.#read.clear();
  }

  #show(problems: ReadGiven['problems'], locale: Locale): void {
    for (const { setting, problem } of problems.slice(0, MOST_SHOWN)) {
      const key = problem.at === problem.word ? undefined : problem.at;
      const message = getTexts(locale).badSetting(`planlint.${setting}`, key, wordConfigProblem(problem, locale));
      const params = { type: MessageType.Warning, message };
      // A client that is gone needs no message.
      this.connection.sendNotification(ShowMessageNotification.method, params).catch(() => {});
    }
  }
}
