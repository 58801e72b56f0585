// The part *Comparison*: the choice of the other plan, the view, and the ways from it into both texts.
import { commands, Disposable, type Uri, window } from 'vscode';
import { Choices } from './compare/choices.js';
import { goToCompared } from './compare/goTo.js';
import { pickOther } from './compare/pick.js';
import { ComparisonStore } from './compare/store.js';
import type { CompareNode } from './compare/tree.js';
import type { ClientContext } from './context.js';
import { CompareView } from './views/compare.js';

export function registerCompare(context: ClientContext): Disposable[] {
  const choices = new Choices(context);
  const store = new ComparisonStore(context, choices);
  const view = new CompareView(context, store);
  const goToOther = async (node?: CompareNode): Promise<void> => {
    const wanted = node ?? view.selected;
    if (wanted?.there) await goToCompared(context, store, wanted.id, 'there');
  };
  return [
    choices,
    store,
    view,
    Disposable.from(
      commands.registerCommand('planlint.compareWith', (other?: Uri) => compareWith(context, store, choices, other)),
      commands.registerCommand('planlint.stopComparing', () => stopComparing(context, store, choices)),
      commands.registerCommand('planlint.goToCompared', (id: string) => goToCompared(context, store, id)),
      commands.registerCommand('planlint.goToOtherPlan', goToOther),
    ),
  ];
}

async function compareWith(
  context: ClientContext,
  store: ComparisonStore,
  choices: Choices,
  given: Uri | undefined,
): Promise<void> {
  const texts = context.texts().compare;
  const { client } = context;
  const document = store.subject;
  if (!document) {
    void window.showInformationMessage(texts.noPlanOpen());
    return;
  }
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const other = given ?? (await pickOther(context, document, { canUseFile: choices.has(uri) }));
  if (other === undefined) return;
  if (other?.toString() === document.uri.toString()) {
    void window.showInformationMessage(texts.sameFile());
    return;
  }
  await choices.choose(uri, other ? client.code2ProtocolConverter.asUri(other) : undefined);
  if (!given) await commands.executeCommand('planlint.compare.focus');
}

/** What the writer chose is taken back; what .planlint.json says is set aside. */
async function stopComparing(context: ClientContext, store: ComparisonStore, choices: Choices): Promise<void> {
  const { shown } = store;
  if (!shown?.other) return;
  const uri = context.client.code2ProtocolConverter.asUri(shown.document.uri);
  await choices.choose(uri, shown.other.from === 'config' ? null : undefined);
}
