// The placeholders that are still to be filled in, for the client's status bar and its way from one to the next.
import type { CancellationToken } from 'vscode-languageserver';
import { type Finding, findPlaceholder, getModel, type Placeholder } from '../core/index.js';
import type { ClientRequests, PlaceholderItem, PlaceholdersResult } from '../protocol.js';
import type { PlanDocument } from './document.js';
import type { Session } from './session.js';
import { toLspRange } from './toLsp.js';

export const isPlaceholderFinding = (finding: Finding): boolean => finding.rule.startsWith('placeholder/');

/** The placeholder that a finding reports. One that only touches it, as in `xx某某`, is taken where none is the very same. */
export function findPlaceholderOf(document: PlanDocument, finding: Finding): Placeholder | undefined {
  if (!isPlaceholderFinding(finding)) return undefined;
  const model = getModel(document.snapshot);
  const { start, end } = finding.span;
  const same = model.placeholders.find(({ span }) => span.start === start && span.end === end);
  return same ?? findPlaceholder(model, finding.span);
}

export function registerPlaceholders(session: Session): void {
  session.connection.onRequest(
    'planlint/placeholders' satisfies keyof ClientRequests,
    ({ uri }: ClientRequests['planlint/placeholders']['params'], token: CancellationToken) =>
      session.answer(uri, token, async (document): Promise<PlaceholdersResult> => {
        const { findings } = await session.checker.check(document);
        const items = findings.flatMap((finding) => toItem(document, finding) ?? []);
        return { version: document.version, items };
      }),
  );
}

function toItem(document: PlanDocument, finding: Finding): PlaceholderItem | undefined {
  const placeholder = findPlaceholderOf(document, finding);
  if (!placeholder) return undefined;
  const { kind, type, key, quote, subject } = placeholder;
  const range = toLspRange(document.snapshot, finding.span);
  return { range, kind, type, key, quote, ...(subject !== undefined && { subject }) };
}
