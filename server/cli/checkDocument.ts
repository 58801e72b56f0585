// Checks one document: model, rules, ignores, and the findings worded for a report.
import { dirname } from 'node:path';
import { createSnapshot, type DocumentModel, type Finding, getModel, type LintOptions, lint } from '../core/index.js';
import { toLintOptions } from '../project/resolve.js';
import type { Checked } from './check/outcome.js';
import type { ComparedPlans } from './comparedPlans.js';
import type { Config } from './config.js';
import type { Ignores, IgnoreUse } from './ignores.js';
import type { FindPacks } from './packs.js';
import type { Document } from './read.js';
import { createReport, type Wanted } from './report.js';
import type { Session } from './session.js';

/** What the project brings to the checks of its documents. */
export interface Project {
  readonly ignores: Ignores;
  readonly findPacks: FindPacks;
  readonly config: Config;
  readonly others: ComparedPlans;
}

/** What a document holds that nobody set aside. */
export interface Examined {
  readonly model: DocumentModel;
  readonly findings: readonly Finding[];
  /** How many were set aside. */
  readonly ignored: number;
  /** What its ignore file had to do with it. */
  readonly use?: IgnoreUse;
  /** Rules of users that it was checked with. */
  readonly patterns: readonly string[];
  /** Rules that threw. */
  readonly failed: readonly string[];
  /** What was set, by rule id. */
  readonly severities: LintOptions['severities'];
}

/** A rule that fails is told on standard error; the others' findings are there all the same. */
export async function examine(
  document: Document,
  { ignores, findPacks, config, others }: Project,
  session: Session,
): Promise<Examined> {
  const { path, absolute, text, markdown } = document;
  const packs = absolute === undefined ? [] : await findPacks(dirname(absolute));
  const model = getModel(createSnapshot(text, { markdown, packs }));
  const { rules, compared } = await config.resolve(absolute);
  const other = compared === undefined ? undefined : await others.get(compared, packs);
  const options = toLintOptions(rules);
  const { findings, failures } = lint(model, { ...options, ...(other ? { other } : {}) });
  for (const { rule, message } of failures) {
    await session.fail({ path, reason: { id: 'ruleFailed', detail: `${rule}: ${message}` } });
  }
  const failed = new Set(failures.map(({ rule }) => rule));
  const { kept, use } =
    absolute === undefined
      ? { kept: findings, use: undefined }
      : await ignores.apply({ absolute, model, findings, failed });
  return {
    model,
    findings: kept,
    ...(use ? { use } : {}),
    patterns: options.patterns.map(({ id }) => id),
    ignored: findings.length - kept.length,
    failed: [...failed],
    severities: options.severities,
  };
}

/** The report on a document, and whether a rule failed, so that it is not to be kept. */
export async function checkDocument(
  document: Document,
  project: Project,
  session: Session,
  wanted: Wanted = {},
): Promise<{ checked: Checked; failed: boolean }> {
  const { model, findings, use, patterns, failed } = await examine(document, project, session);
  const report = createReport(document, model, findings, session.locale, wanted);
  return { checked: { report, ...(use ? { use } : {}), patterns }, failed: failed.length > 0 };
}
