// Checks one document: model, rules, ignores, and the findings worded for a report.
import { dirname } from 'node:path';
import { createSnapshot, getModel, lint } from '../core/index.js';
import { toLintOptions } from '../project/resolve.js';
import type { Config } from './config.js';
import type { Ignores } from './ignores.js';
import type { FindPacks } from './packs.js';
import type { Document } from './read.js';
import { createReport, type FileReport } from './report.js';
import type { Session } from './session.js';

/** What the project brings to the checks of its documents. */
export interface Project {
  readonly ignores: Ignores;
  readonly findPacks: FindPacks;
  readonly config: Config;
}

/** A rule that fails is told on standard error; the others' findings are reported all the same. */
export async function checkDocument(
  document: Document,
  { ignores, findPacks, config }: Project,
  session: Session,
): Promise<FileReport> {
  const { path, absolute, text, markdown } = document;
  const packs = absolute === undefined ? [] : await findPacks(dirname(absolute));
  const model = getModel(createSnapshot(text, { markdown, packs }));
  const { rules } = await config.resolve(absolute);
  const { findings, failures } = lint(model, toLintOptions(rules));
  for (const { rule, message } of failures) {
    await session.fail({ path, reason: { id: 'ruleFailed', detail: `${rule}: ${message}` } });
  }
  const failed = new Set(failures.map(({ rule }) => rule));
  const kept = absolute === undefined ? findings : await ignores.apply({ absolute, model, findings, failed });
  if (kept.some(({ severity }) => severity === 'error' || severity === 'warning')) session.raise(1);
  return createReport(path, model, kept, session.locale);
}
