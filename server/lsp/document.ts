// An open document. Each version is an object of its own that never changes, so "still current" is a comparison of identity,
// and an edit costs the lines it touches, because the snapshot behind it shares the rest.

import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { createSnapshot, editSnapshot, offsetAt, positionAt, type Snapshot, type TextEdit } from '../core/index.js';

export class PlanDocument implements TextDocument {
  constructor(
    readonly uri: string,
    readonly languageId: string,
    readonly version: number,
    readonly snapshot: Snapshot,
    /** What made it of the version before, one after the other; none where it was opened or written anew as a whole. */
    readonly edits: readonly TextEdit[] = [],
  ) {}

  get lineCount(): number {
    return this.snapshot.lines.length;
  }

  getText(range?: Range): string {
    if (!range) return this.snapshot.text;
    return this.snapshot.text.substring(this.offsetAt(range.start), this.offsetAt(range.end));
  }

  positionAt(offset: number): Position {
    return positionAt(this.snapshot, offset);
  }

  offsetAt(position: Position): number {
    return offsetAt(this.snapshot, position);
  }

  /** The line without its line end; a number below 0 gives the text's beginning, one too high the last line. */
  getLineRange(line: number): Range {
    if (line < 0) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const known = Math.min(line, this.lineCount - 1);
    const character = this.snapshot.lines[known]!.content.length;
    return { start: { line: known, character: 0 }, end: { line: known, character } };
  }

  getEOLCharacters(line: number): string {
    const found = this.snapshot.lines[line];
    return found ? found.text.slice(found.content.length) : '';
  }
}

const isMarkdown = (uri: string, languageId: string): boolean => languageId === 'markdown' || /\.md$/i.test(uri);

/** How TextDocuments makes and updates our documents. */
export const documentFactory = {
  create(uri: string, languageId: string, version: number, content: string): PlanDocument {
    return new PlanDocument(
      uri,
      languageId,
      version,
      createSnapshot(content, { markdown: isMarkdown(uri, languageId) }),
    );
  },
  update(document: PlanDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): PlanDocument {
    let { snapshot } = document;
    let edits: TextEdit[] = [];
    for (const change of changes) {
      const edit = toEdit(snapshot, change);
      edits = edit ? [...edits, edit] : [];
      snapshot = edit ? editSnapshot(snapshot, edit) : createSnapshot(change.text, { markdown: snapshot.markdown });
    }
    return new PlanDocument(document.uri, document.languageId, version, snapshot, edits);
  },
};

/** Undefined where the whole text is given. */
const toEdit = (snapshot: Snapshot, change: TextDocumentContentChangeEvent): TextEdit | undefined => {
  if (!('range' in change)) return undefined;
  const a = offsetAt(snapshot, change.range.start);
  const b = offsetAt(snapshot, change.range.end);
  return { start: Math.min(a, b), end: Math.max(a, b), newText: change.text };
};
