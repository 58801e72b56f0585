// Quick fixes in an open .planlint.json: a mistyped name becomes the one that was perhaps meant.
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { PlanDocument } from './document.js';
import { fromLspRange } from './fromLsp.js';
import type { Session } from './session.js';
import { getTexts } from './texts.js';
import { toVersionedEdit } from './toLsp.js';

export async function computeConfigActions(
  session: Session,
  document: PlanDocument,
  range: Range,
): Promise<CodeAction[]> {
  // The file is read for its own folder where no document led to it.
  await session.configs.get(document.uri);
  const texts = getTexts(await session.settings.getLocale(document.uri));
  const { start, end } = fromLspRange(document.snapshot, range);
  return session.configs.problemsOf(document.uri).flatMap(({ snapshot, problem, diagnostic }) => {
    const { span, near } = problem;
    const isHere = span.start <= end && start <= span.end;
    if (near === undefined || !isHere || snapshot.text !== document.snapshot.text) return [];
    const edit = toVersionedEdit(document, [{ ...span, newText: JSON.stringify(near) }]);
    return [
      {
        title: texts.changeTo(near),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: true,
        edit,
      },
    ];
  });
}
