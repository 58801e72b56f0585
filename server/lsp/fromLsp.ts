// From the protocol's types, and from what a client sends unchecked, to ours.
import type { Range } from 'vscode-languageserver';
import { findLocale, LOCALES, type Locale, offsetAt, type Snapshot, type Span } from '../core/index.js';
import type { InitializationOptions, Settings } from '../protocol.js';

export function fromLspRange(snapshot: Snapshot, range: Range): Span {
  const start = offsetAt(snapshot, range.start);
  return { start, end: Math.max(start, offsetAt(snapshot, range.end)) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const oneOf = <T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T =>
  allowed.find((item) => item === value) ?? otherwise;

/** Settings as a client sent them; what is missing or unknown gets its default. */
export function fromLspSettings(value: unknown): Settings {
  const given = isRecord(value) ? value : {};
  return {
    documents: oneOf(given.documents, ['auto', 'all', 'off'], 'auto'),
    locale: oneOf(given.locale, ['auto', ...LOCALES], 'auto'),
    rules: given.rules,
    patterns: given.patterns,
    quietMilliseconds: readQuiet(given.quietMilliseconds),
    maxProblems: readMost(given.maxProblems),
    inlayHints: { enabled: isOn(given.inlayHints) },
    codeLens: { enabled: isOn(given.codeLens) },
  };
}

const readQuiet = (value: unknown): number =>
  typeof value === 'number' && value >= 0 ? Math.min(value, 10_000) : 1_000;

const readMost = (value: unknown): number =>
  typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), 100_000) : 1_000;

/** Whatever is not switched off is on. */
const isOn = (value: unknown): boolean => !isRecord(value) || value.enabled !== false;

export function fromLspOptions(value: unknown): InitializationOptions {
  const given = isRecord(value) ? value : {};
  return { commands: given.commands === true, files: given.files === true };
}

/** The language that `auto` means for a client of this locale; a client that names none gets Chinese. */
export const fromLspLocale = (locale: string | undefined): Locale =>
  locale === undefined ? 'zh-CN' : (findLocale(locale) ?? 'en');
