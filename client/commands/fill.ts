// *Fill in*: asks for the value and writes it to every place in one edit. Nothing is ever written at old offsets into a text
// that has changed: where it has, the server is asked for the places anew.
import { commands, type Disposable, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { FillArguments, FillGroupResult } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import { fitValue } from '../fitValue.js';

export const registerFill = (context: ClientContext): Disposable =>
  commands.registerCommand('planlint.fill', (argument: FillArguments) => fill(context, argument));

async function fill(context: ClientContext, argument: FillArguments): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(argument.uri));
  const before = readLine(document, argument);
  const { version } = document;
  const value = await ask(context, argument, document);
  if (value === undefined || value === '') return;
  const group = await findPlaces(context, document, argument);
  // Of one place it must also be sure that the line is still the one that the writer saw.
  const isMoved = document.version !== version && argument.place && group && readLine(document, group) !== before;
  if (!group || isMoved || document.version !== group.version) {
    void window.showWarningMessage(context.texts().fillMoved());
    return;
  }
  const edit = new WorkspaceEdit();
  for (const range of group.ranges.map(toRange)) {
    const line = document.lineAt(range.end.line).text;
    const beside = { before: line.slice(0, range.start.character), after: line.slice(range.end.character) };
    edit.replace(document.uri, range, fitValue(value, beside));
  }
  if (!(await workspace.applyEdit(edit))) void window.showWarningMessage(context.texts().fillFailed());
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

/** The places in the document as it is now. */
async function findPlaces(
  { client }: ClientContext,
  document: TextDocument,
  argument: FillArguments,
): Promise<FillGroupResult | null> {
  if (document.version === argument.version) return argument;
  return sendRequest(client, 'planlint/fillGroup', argument).catch(() => null);
}

const readLine = (document: TextDocument, { ranges }: Pick<FillGroupResult, 'ranges'>): string | undefined => {
  const line = ranges[0]?.start.line ?? 0;
  return line < document.lineCount ? document.lineAt(line).text : undefined;
};

const toRange = ({ start, end }: FillGroupResult['ranges'][number]): Range =>
  new Range(start.line, start.character, end.line, end.character);
