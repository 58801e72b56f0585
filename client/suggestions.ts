// Whether completion is asked for at all. In files of other languages that are plans, too, the editor may suggest at every word
// of Chinese; there a list would come up under each sentence, and Enter would take from it.
import { type Position, type TextDocument, workspace } from 'vscode';

/** The editor asks at every word by itself, as it does in plain text unless the writer set it otherwise. */
function asksAtEveryWord(document: TextDocument): boolean {
  const setting = workspace.getConfiguration('editor', document).get<boolean | { other?: unknown }>('quickSuggestions');
  const other = typeof setting === 'object' ? setting.other : setting;
  return other === true || other === 'on';
}

export function wantsSuggestions(document: TextDocument, position: Position): boolean {
  if (document.languageId === 'plan' || !asksAtEveryWord(document)) return true;
  const before = document.lineAt(position.line).text.slice(0, position.character);
  return !/[\u3400-\u9fff]$/.test(before);
}
