// *Not a placeholder* and *ignore here*: the action carries the entry that the client writes into the ignore file.
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type Finding, getFingerprint, getModel, type IgnoreEntry, type Placeholder } from '../core/index.js';
import type { Commands, IgnoreArguments } from '../protocol.js';
import type { ActionPlace } from './codeActions.js';
import type { PlanDocument } from './document.js';
import type { Session } from './session.js';
import { getTexts } from './texts.js';
import { ignoreFileOf } from './workspace.js';

/** Long passages are cut in titles: a menu shows some forty characters. */
const longestQuote = 16;

/** Absent where the document has no folder that could hold the ignore file. */
export function computeIgnoreAction(
  { session, document, locale }: ActionPlace,
  finding: Finding,
  placeholder: Placeholder | undefined,
): CodeAction | undefined {
  const argument = createIgnoreArguments(session, document, finding);
  if (!argument) return undefined;
  const texts = getTexts(locale);
  const quoted = document.snapshot.text.slice(finding.span.start, finding.span.end);
  const title = placeholder ? texts.notPlaceholder(shorten(placeholder.quote)) : texts.ignoreHere(shorten(quoted));
  const command = 'planlint.ignore' satisfies keyof Commands;
  return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [argument] } };
}

/** Undefined where the document has no folder that could hold the ignore file. */
export function createIgnoreArguments(
  session: Session,
  document: PlanDocument,
  finding: Finding,
): IgnoreArguments | undefined {
  const home = session.workspace.findHome(document.uri);
  if (!home) return undefined;
  const fingerprint = getFingerprint(getModel(document.snapshot), finding);
  const entry: IgnoreEntry = home.path === undefined ? fingerprint : { file: home.path, ...fingerprint };
  return { uri: document.uri, version: document.version, ignoreFile: ignoreFileOf(home.root), entry };
}

/** Cut between characters, never inside a surrogate pair. */
function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}…` : characters.join('');
}
