// *New plan from template*: asks for the kind, the years and the unit, and opens the draft in an editor, its first blank
// selected. Nothing is written to disk before the writer saves.
import { commands, type Disposable, type QuickPickItem, Selection, window, workspace } from 'vscode';
import { type Locale, say } from '../../server/core/wording.js';
import type { NewPlanParams, PlanKindInfo } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import { suggestYears } from '../suggestYears.js';

/** Who wrote the last plan writes most likely the next one. */
const LAST_UNIT = 'newPlan.unit';

export const registerNewPlan = (context: ClientContext): Disposable =>
  commands.registerCommand('planlint.newPlan', async (given?: NewPlanParams) => {
    const params = given ?? (await ask(context));
    const result = params && (await sendRequest(context.client, 'planlint/newPlan', params));
    if (!result) return;
    const document = await workspace.openTextDocument({ language: 'plan', content: result.text });
    const editor = await window.showTextDocument(document);
    const at = document.getText().indexOf('xx');
    if (at >= 0) editor.selection = new Selection(document.positionAt(at), document.positionAt(at + 'xx'.length));
  });

async function ask(context: ClientContext): Promise<NewPlanParams | undefined> {
  const texts = context.texts();
  const kinds = await sendRequest(context.client, 'planlint/planKinds', null);
  const item = await window.showQuickPick(
    kinds.map((info) => toItem(info, texts.locale)),
    {
      title: texts.newPlanTitle(1),
      placeHolder: texts.newPlanKind(),
      matchOnDescription: true,
    },
  );
  if (!item) return undefined;
  const { kind, spans } = item.info;
  const years = await window.showInputBox({
    title: texts.newPlanTitle(2),
    prompt: texts.newPlanYears(spans),
    value: suggestYears(new Date(), spans),
    validateInput: async (value) =>
      (await sendRequest(context.client, 'planlint/newPlan', { kind, years: value, unit: '' }))
        ? undefined
        : texts.newPlanBadYears(spans),
  });
  if (years === undefined) return undefined;
  const memory = context.extension.globalState;
  const unit = await window.showInputBox({
    title: texts.newPlanTitle(3),
    prompt: texts.newPlanUnit(),
    placeHolder: texts.newPlanUnitExample(),
    value: memory.get(LAST_UNIT, ''),
  });
  if (unit === undefined) return undefined;
  await memory.update(LAST_UNIT, unit.trim());
  return { kind, years, unit };
}

/** The kinds have Chinese names; a reader of English is told what they are. */
const toItem = (info: PlanKindInfo, locale: Locale): QuickPickItem & { readonly info: PlanKindInfo } => ({
  info,
  label: locale === 'en' ? info.word : say(info.name, locale),
  ...(locale === 'en' && { description: info.name.en.replace(/（.*）|\(.*\)/, '').trim() }),
});
