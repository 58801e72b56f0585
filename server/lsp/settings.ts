// The settings of each document, asked of the client once and kept until it says that they changed.
import type { Connection } from 'vscode-languageserver';
import type { Locale } from '../core/index.js';
import type { Settings } from '../protocol.js';
import { fromLspLocale, fromLspSettings } from './fromLsp.js';

export interface SettingsSource {
  readonly connection: Connection;
  /** The client answers `workspace/configuration`; the others send their settings with the change. */
  readonly canAsk: boolean;
  /** The locale that the client named at `initialize`. */
  readonly clientLocale: string | undefined;
  /** What a client that cannot be asked gave at `initialize`. */
  readonly initial: unknown;
}

export class SettingsStore {
  #settings = new Map<string, Promise<Settings>>();
  #sent: Settings;

  constructor(readonly source: SettingsSource) {
    this.#sent = fromLspSettings(source.initial);
  }

  /** Never rejects: where the client does not answer, the defaults hold. */
  get(uri: string): Promise<Settings> {
    if (!this.source.canAsk) return Promise.resolve(this.#sent);
    let settings = this.#settings.get(uri);
    if (!settings) {
      settings = this.#ask(uri);
      this.#settings.set(uri, settings);
    }
    return settings;
  }

  async getLocale(uri: string): Promise<Locale> {
    const { locale } = await this.get(uri);
    return locale === 'auto' ? fromLspLocale(this.source.clientLocale) : locale;
  }

  forget(uri: string): void {
    this.#settings.delete(uri);
  }

  /** `sent` is what came with the change; a client that can be asked sends nothing of use. */
  change(sent: unknown): void {
    this.#settings.clear();
    this.#sent = fromLspSettings(sent);
  }

  async #ask(scopeUri: string): Promise<Settings> {
    const { connection } = this.source;
    try {
      return fromLspSettings(await connection.workspace.getConfiguration({ scopeUri, section: 'planlint' }));
    } catch (error) {
      connection.console.warn(`planlint: the client gave no settings for ${scopeUri}: ${String(error)}`);
      return fromLspSettings(undefined);
    }
  }
}
