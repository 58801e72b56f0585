// Asks with which plan to compare: plans of the workspace, those most alike by name first, or any file.
import { type QuickPickItem, QuickPickItemKind, type TextDocument, Uri, window, workspace } from 'vscode';
import type { ClientContext } from '../context.js';
import { similarity } from './similarity.js';

/** `null` where .planlint.json is to count again. */
export type Picked = Uri | null;

interface Choice extends QuickPickItem {
  readonly uri?: Uri;
  readonly does?: 'browse' | 'useFile';
}

/** More would only be scrolled past. */
const MOST_FILES = 500;

export async function pickOther(
  context: ClientContext,
  plan: TextDocument,
  { canUseFile }: { readonly canUseFile: boolean },
): Promise<Picked | undefined> {
  const texts = context.texts().compare;
  const name = nameOf(plan.uri);
  const files = await workspace.findFiles('**/*.{plan,txt,md}', '**/node_modules/**', MOST_FILES);
  const plans = files
    .filter((uri) => uri.toString() !== plan.uri.toString())
    .map((uri) => ({ uri, likeness: similarity(nameOf(uri), name) }))
    .sort((a, b) => b.likeness - a.likeness || (a.uri.path < b.uri.path ? -1 : 1));
  const items: Choice[] = [
    ...plans.map(({ uri }) => ({ label: nameOf(uri), description: folderOf(uri), uri })),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: texts.browse(), detail: texts.browseDetail(), does: 'browse' },
    ...(canUseFile ? [{ label: texts.useFile(), detail: texts.useFileDetail(), does: 'useFile' } as const] : []),
  ];
  const options = { title: texts.pickTitle(name), placeHolder: texts.pickHint(), matchOnDescription: true };
  const picked = await window.showQuickPick(items, options);
  if (!picked) return undefined;
  if (picked.does === 'useFile') return null;
  return picked.uri ?? browse(context, plan);
}

async function browse(context: ClientContext, plan: TextDocument): Promise<Uri | undefined> {
  const texts = context.texts().compare;
  const [picked] =
    (await window.showOpenDialog({
      title: texts.pickTitle(nameOf(plan.uri)),
      openLabel: texts.choose(),
      filters: { [texts.files()]: ['plan', 'txt', 'md'] },
      ...(plan.isUntitled ? {} : { defaultUri: Uri.joinPath(plan.uri, '..') }),
    })) ?? [];
  return picked;
}

export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

function folderOf(uri: Uri): string {
  const path = workspace.asRelativePath(uri);
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
