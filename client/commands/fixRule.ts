// *Fix all problems of a rule*: the server computes the edits, and they are made as one that can be undone, only in the version
// that they were computed for. Those that a writer should look at first go through the editor's refactor preview.
import { type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { RuleEdit, RuleItem } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import { type ProblemStore, rulesOf } from '../problems/stores.js';
import { toRange } from '../showRange.js';

/** Asks for the rule where none is given. */
export async function fixRule(context: ClientContext, store: ProblemStore, given?: string): Promise<void> {
  const { client, texts } = context;
  const { held } = store;
  if (!held) {
    window.setStatusBarMessage(texts().problemsNoPlan(), 5000);
    return;
  }
  const { document } = held;
  const rule = given ?? (await askRule(context, store));
  if (rule === undefined) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const result = await sendRequest(client, 'planlint/fixRule', { uri, rule }).catch(() => null);
  if (!result || result.version !== document.version) {
    void window.showWarningMessage(texts().fixRuleMoved());
    return;
  }
  if (result.edits.length === 0) {
    window.setStatusBarMessage(texts().fixRuleNone(), 5000);
    return;
  }
  const isMade = await workspace.applyEdit(toEdit(context, document.uri, result.edits));
  if (result.edits.some(({ review }) => review !== undefined)) {
    // The preview tells by itself what was made, and what was given up.
    if (document.version === result.version) window.setStatusBarMessage(texts().fixRuleKept(), 5000);
    return;
  }
  if (!isMade) {
    void window.showWarningMessage(texts().fixRuleMoved());
    return;
  }
  const title = rulesOf(held.groups).find((one) => one.rule === rule)?.title ?? rule;
  window.setStatusBarMessage(texts().fixRuleDone(result.places, title), 5000);
}

function toEdit({ texts }: ClientContext, uri: Uri, edits: readonly RuleEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { range, newText, review: label } of edits) {
    const asked =
      label === undefined ? undefined : { needsConfirmation: true, label, description: texts().fixRuleLook() };
    edit.replace(uri, toRange(range), newText, asked);
  }
  return edit;
}

async function askRule({ texts }: ClientContext, { held }: ProblemStore): Promise<string | undefined> {
  const rules = rulesOf(held?.groups ?? []).filter(({ fixable }) => fixable > 0);
  if (rules.length === 0) {
    window.setStatusBarMessage(texts().fixRuleNone(), 5000);
    return undefined;
  }
  const toItem = ({ rule, title, fixable }: RuleItem) => ({
    label: title,
    description: texts().problemFixable(fixable),
    detail: rule,
    rule,
  });
  return (await window.showQuickPick(rules.map(toItem), { placeHolder: texts().fixRuleTitle(), matchOnDetail: true }))
    ?.rule;
}
