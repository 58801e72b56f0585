// The input of one step of filling in: a value, or skip, back, finish, each by key and by button.
import { QuickInputButtons, ThemeIcon, window } from 'vscode';
import type { PlaceItem } from '../../server/protocol.js';
import type { ClientContext } from '../context.js';
import { markedSentence } from '../filling/tree.js';

export type Answer = 'skip' | 'back' | 'finish' | { readonly value: string };

export interface StepQuestion {
  readonly item: PlaceItem;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** What stands there already; empty for an open place. */
  readonly value: string;
}

/** Units of the sentence shown on each side of the place. */
const reach = 40;

export class StepInput {
  #settle: ((answer: Answer) => void) | undefined;

  constructor(readonly context: ClientContext) {}

  /** Answers the question that is open, if one is. */
  answer(answer: Answer): void {
    this.#settle?.(answer);
  }

  dispose(): void {
    this.answer('finish');
  }

  ask({ item, number, count, value }: StepQuestion): Promise<Answer> {
    const texts = this.context.texts();
    const input = window.createInputBox();
    const skip = { iconPath: new ThemeIcon('debug-step-over'), tooltip: texts.sessionSkip() };
    const finish = { iconPath: new ThemeIcon('check-all'), tooltip: texts.sessionFinish() };
    const back = { ...QuickInputButtons.Back, tooltip: texts.sessionBack() };
    input.title = texts.sessionTitle(number, count, item.quote);
    input.prompt = [markedSentence(item, reach), texts.sessionHint(item.type)].join('\n');
    input.placeholder = item.words || item.quote;
    input.value = value;
    input.ignoreFocusOut = true;
    input.buttons = number > 1 ? [back, skip, finish] : [skip, finish];
    return new Promise((resolve) => {
      this.#settle = (answer) => {
        this.#settle = undefined;
        resolve(answer);
        input.dispose();
      };
      input.onDidAccept(() => {
        const typed = input.value.trim();
        this.answer(typed === '' ? 'skip' : { value: typed });
      });
      input.onDidTriggerButton((button) =>
        this.answer(button === skip ? 'skip' : button === finish ? 'finish' : 'back'),
      );
      input.onDidHide(() => this.answer('finish'));
      input.show();
    });
  }
}
