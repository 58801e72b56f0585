// The target figures of a document for the client's views, and the files written of them.
import type { CancellationToken } from 'vscode-languageserver';
import {
  BYTE_ORDER_MARK,
  computeCompleteness,
  computeTargets,
  countConflicts,
  type Finding,
  type Locale,
  type MarkedTarget,
  markTargets,
  type TargetsToWrite,
  wordMarks,
  writeTargetsCsv,
  writeTargetsMarkdown,
  writeTargetsWorkbook,
} from '../core/index.js';
import type { ClientRequests, ExportTargetsResult, TargetItem, TargetsFormat, TargetsResult } from '../protocol.js';
import type { PlanDocument } from './document.js';
import type { Session } from './session.js';
import { toLspRange } from './toLsp.js';

type Params<M extends keyof ClientRequests> = ClientRequests[M]['params'];

export function registerTargets(session: Session): void {
  session.connection.onRequest(
    'planlint/targets' satisfies keyof ClientRequests,
    ({ uri }: Params<'planlint/targets'>, token: CancellationToken) =>
      session.answer(uri, token, async (document): Promise<TargetsResult> => {
        const { model, findings, targets, locale } = await read(session, document);
        return {
          version: document.version,
          targets: targets.map((target) => toItem(document, target, locale)),
          conflicts: countConflicts(targets),
          sections: computeCompleteness(model, targets, findings),
        };
      }),
  );

  session.connection.onRequest(
    'planlint/exportTargets' satisfies keyof ClientRequests,
    ({ uri, format }: Params<'planlint/exportTargets'>, token: CancellationToken) =>
      session.answer(uri, token, async (document): Promise<ExportTargetsResult> => {
        const ledger = await read(session, document);
        const content = toBase64(await write(ledger, format));
        return { version: document.version, content, targets: ledger.targets.length };
      }),
  );
}

interface Ledger extends TargetsToWrite {
  readonly findings: readonly Finding[];
}

async function read(session: Session, document: PlanDocument): Promise<Ledger> {
  const { findings } = await session.checker.check(document);
  const locale = await session.settings.getLocale(document.uri);
  // The packs of the folder are there by now: the findings were made with them.
  const model = session.modelOf(document);
  return { model, findings, targets: markTargets(computeTargets(model), findings), locale };
}

function toItem({ snapshot }: PlanDocument, target: MarkedTarget, locale: Locale): TargetItem {
  const { span, findings, ...row } = target;
  const messages = wordMarks(target, snapshot, locale);
  return {
    ...row,
    range: toLspRange(snapshot, span),
    reports: findings.map(({ rule, severity }, i) => ({ rule, severity, message: messages[i]! })),
  };
}

async function write(input: TargetsToWrite, format: TargetsFormat): Promise<Uint8Array> {
  if (format === 'xlsx') return writeTargetsWorkbook(input);
  const text = format === 'csv' ? BYTE_ORDER_MARK + writeTargetsCsv(input) : writeTargetsMarkdown(input);
  return new TextEncoder().encode(text);
}

/** Byte by byte, because a worker has no Buffer and the arguments of one call are limited. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
