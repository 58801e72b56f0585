// The view *Numbers claimed*: every 六项任务 of the active plan beside what it lists, all of them or those that differ.
import { commands, type Disposable } from 'vscode';
import type { ClientContext } from '../context.js';
import { buildClaimTree } from '../problems/claimTree.js';
import type { ClaimStore } from '../problems/stores.js';
import { createProblemTree } from './problemTree.js';

/** Where it is remembered that only those that differ are shown. */
const DIFFERING = 'planlint.claimsDiffering';

export class ClaimView {
  readonly #tree = createProblemTree('planlint.claims', 'planlint.goToClaim', false);
  readonly #listener: Disposable;

  constructor(
    readonly context: ClientContext,
    readonly store: ClaimStore,
  ) {
    this.#listener = store.onDidChange(() => this.update());
    this.update();
  }

  get onlyDiffering(): boolean {
    return this.context.extension.workspaceState.get<boolean>(DIFFERING) ?? false;
  }

  async showOnlyDiffering(onlyDiffering: boolean): Promise<void> {
    await this.context.extension.workspaceState.update(DIFFERING, onlyDiffering);
    this.update();
  }

  update(): void {
    const texts = this.context.texts();
    const { held } = this.store;
    const { nodes, all, wrong } = buildClaimTree(held?.claims ?? [], this.onlyDiffering, texts);
    this.#tree.show({
      nodes,
      title: texts.claimsTitle(),
      description: all === 0 ? '' : texts.claimsCount(wrong, all),
      message: !held
        ? texts.claimsNoPlan()
        : all === 0
          ? texts.claimsNone()
          : nodes.length === 0
            ? texts.claimsAllRight()
            : '',
      badge: { value: wrong, tooltip: texts.claimsWrong(wrong) },
    });
    void commands.executeCommand('setContext', DIFFERING, this.onlyDiffering);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#tree.dispose();
  }
}
