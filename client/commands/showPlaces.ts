// What a lens does when it is clicked: goes to the first of its places, or lists all of them in a peek. Nothing is edited, so
// places of a version just left behind do no harm.
import { commands, type Disposable, Location, Position, Range, Uri, window } from 'vscode';
import type { Range as PlainRange, ShowPlacesArguments } from '../../server/protocol.js';

export const registerShowPlaces = (): Disposable => commands.registerCommand('planlint.showPlaces', showPlaces);

async function showPlaces({ uri, position, ranges, peek }: ShowPlacesArguments): Promise<void> {
  const [first] = ranges;
  if (!first) return;
  const target = Uri.parse(uri);
  if (!peek) {
    await window.showTextDocument(target, { selection: toRange(first) });
    return;
  }
  const at = new Position(position.line, position.character);
  const places = ranges.map((range) => new Location(target, toRange(range)));
  await commands.executeCommand('editor.action.showReferences', target, at, places);
}

const toRange = ({ start, end }: PlainRange): Range => new Range(start.line, start.character, end.line, end.character);
