// `planlint/editSection`: moving a section, changing its level, renumbering a run.
import type { CancellationToken } from 'vscode-languageserver';
import { editSection } from '../core/index.js';
import type { ClientRequests, EditSectionParams, EditSectionResult } from '../protocol.js';
import type { Session } from './session.js';
import { toLspEdit } from './toLsp.js';

export function registerSections(session: Session): void {
  session.connection.onRequest<EditSectionResult | null, unknown>(
    'planlint/editSection' satisfies keyof ClientRequests,
    ({ uri, position, action }: EditSectionParams, token: CancellationToken) =>
      session.answer(uri, token, (document): EditSectionResult => {
        const result = editSection(session.modelOf(document), position, action);
        const { version, snapshot } = document;
        if ('refused' in result) return { version, refused: result.refused };
        return { version, edits: result.edits.map((edit) => toLspEdit(snapshot, edit)), cursor: result.cursor };
      }),
  );
}
