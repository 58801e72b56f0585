// The parts *Problems by rule* and *Numbers claimed*: two views of the active plan and their commands.
import { commands, Disposable, window } from 'vscode';
import { fixRule } from './commands/fixRule.js';
import { type ClientContext, sendRequest } from './context.js';
import type { Node, Target } from './problems/node.js';
import { RulePages } from './problems/rulePages.js';
import {
  type ClaimStore,
  createClaimStore,
  createProblemStore,
  type ProblemStore,
  rulesOf,
} from './problems/stores.js';
import { showRange } from './showRange.js';
import { ClaimView } from './views/claims.js';
import { askForFilterOf } from './views/filterInput.js';
import { ProblemView } from './views/problems.js';

export function registerProblems(context: ClientContext): Disposable[] {
  const problems = createProblemStore(context);
  const claims = createClaimStore(context);
  const view = new ProblemView(context, problems);
  const claimView = new ClaimView(context, claims);
  const pages = new RulePages(context);
  const askForFilter = (): void => {
    const texts = context.texts();
    askForFilterOf(view, { title: texts.problemsFilterTitle(), prompt: texts.problemsFilterPrompt() });
  };
  return [
    problems,
    claims,
    view,
    claimView,
    pages,
    Disposable.from(
      commands.registerCommand('planlint.goToProblem', (target: Target) => goToProblem(context, problems, target)),
      commands.registerCommand('planlint.goToClaim', (target: Target) => goToClaim(context, claims, target)),
      commands.registerCommand('planlint.fixRule', (of?: Node | string) => fixRule(context, problems, ruleOf(of))),
      commands.registerCommand('planlint.explainRule', (of?: Node | string) =>
        explain(context, problems, pages, ruleOf(of)),
      ),
      commands.registerCommand('planlint.ignoreProblem', (of: Node | string) => ignore(context, problems, of)),
      commands.registerCommand('planlint.filterProblems', askForFilter),
      commands.registerCommand('planlint.clearProblemFilter', () => view.setFilter('')),
      commands.registerCommand('planlint.showDifferingClaims', () => claimView.showOnlyDiffering(true)),
      commands.registerCommand('planlint.showAllClaims', () => claimView.showOnlyDiffering(false)),
    ),
  ];
}

/** A menu gives the node that it was opened on, other callers the id of a rule, and the palette nothing. */
const ruleOf = (of: Node | string | undefined): string | undefined => (typeof of === 'string' ? of : of?.rule);

async function goToProblem(context: ClientContext, store: ProblemStore, { id }: Target): Promise<void> {
  const current = await store.readNow();
  const all = rulesOf(current?.groups ?? []).flatMap(({ problems }) => problems);
  const range = all.find((problem) => problem.id === id)?.range;
  if (current && range) await showRange(current.document, range);
  else window.setStatusBarMessage(context.texts().problemMoved(), 5000);
}

async function goToClaim(context: ClientContext, store: ClaimStore, { id, item }: Target): Promise<void> {
  const current = await store.readNow();
  const claim = current?.claims.find((one) => one.id === id);
  const range = item === undefined ? claim?.range : claim?.items[item]?.range;
  if (current && range) await showRange(current.document, range);
  else window.setStatusBarMessage(context.texts().problemMoved(), 5000);
}

async function explain(
  { texts }: ClientContext,
  { held }: ProblemStore,
  pages: RulePages,
  given: string | undefined,
): Promise<void> {
  if (!held) {
    window.setStatusBarMessage(texts().problemsNoPlan(), 5000);
    return;
  }
  const items = rulesOf(held.groups).map(({ rule, title }) => ({ label: title, detail: rule, rule }));
  const options = { placeHolder: texts().explainTitle(), matchOnDetail: true };
  const rule = given ?? (await window.showQuickPick(items, options))?.rule;
  if (rule !== undefined) await pages.open(held.document.uri, rule);
}

/** `of` is a problem's node, or its id. */
async function ignore({ client, texts }: ClientContext, { held }: ProblemStore, of: Node | string): Promise<void> {
  const id = typeof of === 'string' ? of : of.target?.id;
  if (!held || id === undefined) return;
  const uri = client.code2ProtocolConverter.asUri(held.document.uri);
  const given = await sendRequest(client, 'planlint/ignoreProblem', { uri, id }).catch(() => null);
  if (given) await commands.executeCommand('planlint.ignore', given);
  else window.setStatusBarMessage(held.document.isUntitled ? texts().problemNoFolder() : texts().problemMoved(), 5000);
}
