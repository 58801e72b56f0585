// The view *Problems*: the findings of the active plan by rule, with a filter.
import { commands, type Disposable } from 'vscode';
import type { ClientContext } from '../context.js';
import { buildProblemTree } from '../problems/problemTree.js';
import { countOtherErrors, type ProblemStore } from '../problems/stores.js';
import { createProblemTree } from './problemTree.js';

export class ProblemView {
  readonly #tree = createProblemTree('planlint.problems', 'planlint.goToProblem', true);
  readonly #listener: Disposable;
  #filter = '';

  constructor(
    readonly context: ClientContext,
    readonly store: ProblemStore,
  ) {
    this.#listener = store.onDidChange(() => this.update());
    this.update();
  }

  get filter(): string {
    return this.#filter;
  }

  setFilter(filter: string): void {
    this.#filter = filter.trim();
    this.update();
  }

  update(): void {
    const texts = this.context.texts();
    const groups = this.store.held?.groups ?? [];
    const { nodes, all, shown } = buildProblemTree(groups, this.#filter, texts);
    const errors = countOtherErrors(groups);
    this.#tree.show({
      nodes,
      title: texts.problemsTitle(),
      description: all === 0 ? '' : texts.problemsCount(all),
      message: this.#message(all, shown),
      badge: { value: errors, tooltip: texts.problemsErrors(errors) },
    });
    void commands.executeCommand('setContext', 'planlint.problemsFiltered', this.#filter !== '');
  }

  #message(all: number, shown: number): string {
    const texts = this.context.texts();
    if (!this.store.held) return texts.problemsNoPlan();
    if (all === 0) return texts.problemsNone();
    if (this.#filter === '') return '';
    return shown === 0 ? texts.problemsNoMatch(this.#filter) : texts.problemsFiltered(this.#filter, shown, all);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#tree.dispose();
  }
}
