// Asks for a filter's words and filters while they are typed; Escape brings the old ones back.
import { window } from 'vscode';

export interface Filtered {
  readonly filter: string;
  setFilter(filter: string): void;
}

export function askForFilterOf(view: Filtered, words: { readonly title: string; readonly prompt: string }): void {
  const before = view.filter;
  const input = window.createInputBox();
  input.title = words.title;
  input.prompt = words.prompt;
  input.value = before;
  let isTaken = false;
  input.onDidChangeValue((value) => view.setFilter(value));
  input.onDidAccept(() => {
    isTaken = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isTaken) view.setFilter(before);
    input.dispose();
  });
  input.show();
}
