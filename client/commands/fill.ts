// *Fill in*: asks for the value and writes it to every place in one edit. Nothing is ever written at old offsets into a text
// that has changed: the server says where the value goes in the document as it is now.
import { commands, type Disposable, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { FillArguments, FillEditsResult, FillTarget, Range as PlaceRange } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';

export const registerFill = (context: ClientContext): Disposable =>
  commands.registerCommand('planlint.fill', (argument: FillArguments) => fill(context, argument));

async function fill(context: ClientContext, argument: FillArguments): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(argument.uri));
  const seen = readSeen(document, argument.ranges[0]);
  const value = await ask(context, argument, document);
  if (value) await writeValue(context, { document, target: argument, value, seen });
}

/** What the writer saw when a place was chosen. */
export interface Seen {
  readonly version: number;
  readonly line: string | undefined;
}

export const readSeen = (document: TextDocument, range: PlaceRange | undefined): Seen => ({
  version: document.version,
  line: readLine(document, range),
});

export interface Writing {
  readonly document: TextDocument;
  readonly target: FillTarget;
  readonly value: string;
  readonly seen: Seen;
  /** A place that was filled in before, as of this moment. */
  readonly filled?: PlaceRange;
  /** Called with the edits before they are made. */
  readonly prepare?: (found: FillEditsResult) => void;
}

/** Writes a value in one edit; resolves to false, with a warning shown, where it could not be written. */
export async function writeValue(context: ClientContext, writing: Writing): Promise<boolean> {
  const { document, target, value, seen, filled } = writing;
  const { uri, key, place } = target;
  const { version } = document;
  const params = { uri, key, value, ...(place && { place }), ...(filled && { filled }) };
  const found = await sendRequest(context.client, 'planlint/fillEdits', params).catch(() => null);
  // Of one place it must also be sure that the line is still the one that the writer saw.
  const isChanged = document.version !== (filled ? version : seen.version);
  const isMoved = isChanged && (filled || (place && readLine(document, found?.edits[0]?.range) !== seen.line));
  if (!found || isMoved || document.version !== found.version) {
    void window.showWarningMessage(context.texts().fillMoved());
    return false;
  }
  writing.prepare?.(found);
  const edit = new WorkspaceEdit();
  for (const { range, newText } of found.edits) edit.replace(document.uri, toRange(range), newText);
  if (await workspace.applyEdit(edit)) return true;
  void window.showWarningMessage(context.texts().fillFailed());
  return false;
}

const ask = (
  { texts }: ClientContext,
  { type, quote, ranges, version }: FillArguments,
  document: TextDocument,
): Thenable<string | undefined> => {
  const [first] = ranges;
  // What the value replaces, without the unit that stays.
  const replaced = first && document.version === version ? document.getText(toRange(first)) : '';
  return window.showInputBox({
    title: texts().fillTitle(quote, ranges.length),
    prompt: texts().fillPrompt(type),
    placeHolder: replaced || quote,
  });
};

const readLine = (document: TextDocument, range: PlaceRange | undefined): string | undefined => {
  const line = range?.start.line ?? 0;
  return line < document.lineCount ? document.lineAt(line).text : undefined;
};

export const toRange = ({ start, end }: PlaceRange): Range =>
  new Range(start.line, start.character, end.line, end.character);
