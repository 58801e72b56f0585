// Checks one document: model, rules, ignores, and the findings worded for a report.
import { createSnapshot, getModel, lint } from '../core/index.js';
import type { Ignores } from './ignores.js';
import type { Document } from './read.js';
import { createReport, type FileReport } from './report.js';
import type { Session } from './session.js';

/** A rule that fails is told on standard error; the others' findings are reported all the same. */
export async function checkDocument(document: Document, ignores: Ignores, session: Session): Promise<FileReport> {
  const { path, absolute, text, markdown } = document;
  const model = getModel(createSnapshot(text, { markdown }));
  const { findings, failures } = lint(model);
  for (const { rule, message } of failures) {
    await session.fail({ path, reason: { id: 'ruleFailed', detail: `${rule}: ${message}` } });
  }
  const failed = new Set(failures.map(({ rule }) => rule));
  const kept = absolute === undefined ? findings : await ignores.apply({ absolute, model, findings, failed });
  if (kept.some(({ severity }) => severity === 'error' || severity === 'warning')) session.raise(1);
  return createReport(path, model, kept, session.locale);
}
