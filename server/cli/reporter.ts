// The formats of check. A reporter is told each file as soon as it is checked, so that output starts at once and no more than
// one file's report is held. Those that few ask for are loaded when they are.
import { createJsonReporter } from './json.js';
import type { FileReport, Wanted } from './report.js';
import type { Session } from './session.js';
import { createStylishReporter } from './stylish.js';

export interface Reporter {
  file(report: FileReport): Promise<void>;
  /** An input that could not be checked, which was told on standard error already. */
  failure?(failure: FailureReport): Promise<void>;
  /** Once, after the last file. */
  end(summary: Summary): Promise<void>;
}

export interface FailureReport {
  readonly path: string;
  readonly id?: string | number;
  /** The id of the reason, for programs. */
  readonly reason: string;
  readonly message: string;
}

export interface Summary {
  readonly checked: number;
  /** Inputs that could not be checked. */
  readonly failed: number;
  /** Findings that the baseline holds. */
  readonly known?: number;
}

export const FORMATS = ['stylish', 'json', 'jsonl', 'sarif', 'junit', 'github', 'checkstyle', 'html'] as const;
export type Format = (typeof FORMATS)[number];

const MAKERS: Readonly<Record<Format, (session: Session) => Reporter | Promise<Reporter>>> = {
  stylish: createStylishReporter,
  json: ({ io }) => createJsonReporter(io.stdout),
  jsonl: async ({ io }) => (await import('./reporters/jsonl.js')).createJsonLinesReporter(io.stdout),
  sarif: async (session) => (await import('./reporters/sarif.js')).createSarifReporter(session),
  junit: async ({ io }) => (await import('./reporters/junit.js')).createJunitReporter(io.stdout),
  github: async ({ io }) => (await import('./reporters/github.js')).createGithubReporter(io.stdout),
  checkstyle: async ({ io }) => (await import('./reporters/checkstyle.js')).createCheckstyleReporter(io.stdout),
  html: async (session) => (await import('./reporters/html.js')).createHtmlReporter(session),
};

/** `format` is one of FORMATS, stylish where there is none. */
export const createReporter = async (format: string | undefined, session: Session): Promise<Reporter> =>
  MAKERS[(format ?? 'stylish') as Format](session);

/** What a format shows beside the findings. */
export const wantedBy = (format: string | undefined): Wanted => ({
  ...(format === 'sarif' ? { prints: true } : {}),
  ...(format === 'html' ? { detail: true } : {}),
});
