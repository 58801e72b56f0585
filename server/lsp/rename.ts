// Renaming with a preview of what is doubtful. Equal placeholders are not offered for linked editing: VS Code brings the other
// places up to date while an input method composes, loses them then, and leaves half a syllable in them.
import {
  type AnnotatedTextEdit,
  LSPErrorCodes,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { computeRename, findRenaming, isNewName, offsetAt, type Renaming } from '../core/index.js';
import type { PlanDocument } from './document.js';
import type { Session } from './session.js';
import { getTexts, type Texts } from './texts.js';
import { toLspEdit, toLspRange } from './toLsp.js';

export function registerRename(session: Session): void {
  const { connection, settings } = session;

  const getRenaming = (document: PlanDocument, position: Position, texts: Texts): Renaming => {
    const found = findRenaming(session.modelOf(document), offsetAt(document.snapshot, position));
    if (!found) throw refuse(texts.renameNothing());
    return found;
  };

  connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
    session.answer(uri, token, async (document): Promise<PrepareRenameResult> => {
      const texts = getTexts(await settings.getLocale(uri));
      const { span, words } = getRenaming(document, position, texts);
      return { range: toLspRange(document.snapshot, span), placeholder: words };
    }),
  );

  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    session.answer(uri, token, async (document): Promise<WorkspaceEdit> => {
      const texts = getTexts(await settings.getLocale(uri));
      const renaming = getRenaming(document, position, texts);
      if (!isNewName(newName)) throw refuse(texts.renameBlank());
      return toWorkspaceEdit(session, document, renaming, newName, texts);
    }),
  );
}

const refuse = (message: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, message);

const DOUBTFUL = 'doubtful';

/** The client asks before it changes what is doubtful; one that cannot ask leaves that alone. */
function toWorkspaceEdit(
  session: Session,
  document: PlanDocument,
  renaming: Renaming,
  newName: string,
  texts: Texts,
): WorkspaceEdit {
  const { snapshot, uri, version } = document;
  const { sure, doubtful } = computeRename(session.modelOf(document), renaming, newName);
  const canAsk = session.client.capabilities.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
  const asked = canAsk
    ? doubtful.map((edit): AnnotatedTextEdit => ({ ...toLspEdit(snapshot, edit), annotationId: DOUBTFUL }))
    : [];
  const edits = [...sure.map((edit) => toLspEdit(snapshot, edit)), ...asked];
  const annotation = { label: texts.renameDoubtful(), description: texts.renameWhy(), needsConfirmation: true };
  return {
    documentChanges: [{ textDocument: { uri, version }, edits }],
    ...(asked.length > 0 && { changeAnnotations: { [DOUBTFUL]: annotation } }),
  };
}
