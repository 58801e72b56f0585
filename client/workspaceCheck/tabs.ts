// The files that have a tab: those the language client asks the server about. A document whose tab was closed may be kept by
// VS Code for a while, without reports.
import { type Tab, TabInputText, TabInputTextDiff, type Uri, window } from 'vscode';

export const findTabUri = ({ input }: Tab): Uri | undefined => {
  if (input instanceof TabInputText) return input.uri;
  return input instanceof TabInputTextDiff ? input.modified : undefined;
};

/** As strings. */
export const listTabUris = (): Set<string> =>
  new Set(window.tabGroups.all.flatMap(({ tabs }) => tabs.map((tab) => String(findTabUri(tab)))));
