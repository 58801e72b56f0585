// Filling in one place after the other. Each value is written at once, as an edit that can be undone by itself: the writer
// sees it in the text, and nothing is lost when the session is broken off. The steps follow every edit of the document.
import { commands, type Disposable, type TextDocument, window, workspace } from 'vscode';
import type { PlaceItem } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import {
  createSteps,
  findOpen,
  findStep,
  followChanges,
  prepareWritten,
  type Step,
  type Stretch,
} from '../filling/steps.js';
import { readSeen, toRange, writeValue } from './fill.js';
import { type Answer, StepInput } from './fillInput.js';
import { askAlike, show } from './placeholderView.js';

export function registerFillSession(context: ClientContext): Disposable[] {
  let running: FillSession | undefined;
  const answer = (said: Answer) => () => running?.input.answer(said);
  return [
    commands.registerCommand('planlint.startFilling', async () => {
      answer('finish')();
      const session = await startSession(context);
      if (!session) return;
      running = session;
      await session.run();
      if (running === session) running = undefined;
    }),
    commands.registerCommand('planlint.skipPlace', answer('skip')),
    commands.registerCommand('planlint.previousPlace', answer('back')),
  ];
}

/** A session over the active plan; undefined, with a word on it, where there is nothing to fill in. */
async function startSession(context: ClientContext): Promise<FillSession | undefined> {
  const { document, uri } = context.plan;
  const texts = context.texts();
  if (!document || uri === undefined) {
    void window.showInformationMessage(texts.noPlan());
    return undefined;
  }
  const items = await askPlaces(context, document, uri);
  if (items?.some(({ fill }) => fill)) return new FillSession(context, { document, uri, items });
  void window.showInformationMessage(items ? texts.noPlaceholders() : texts.fillMoved());
  return undefined;
}

/** The places of the document as it is now; undefined where it has changed while the server answered. */
async function askPlaces(
  { client }: ClientContext,
  document: TextDocument,
  uri: string,
): Promise<readonly PlaceItem[] | undefined> {
  for (let tries = 0; tries < 3 && !document.isClosed; tries++) {
    const result = await sendRequest(client, 'planlint/places', { uri }).catch(() => undefined);
    if (result?.version === document.version) return result.items;
  }
  return undefined;
}

interface SessionParts {
  readonly document: TextDocument;
  readonly uri: string;
  readonly items: readonly PlaceItem[];
}

class FillSession {
  readonly input: StepInput;
  readonly #steps: readonly Step[];
  /** Of each step its place as it was in the beginning. */
  readonly #items: readonly PlaceItem[];
  readonly #listener: Disposable;

  constructor(
    readonly context: ClientContext,
    readonly parts: SessionParts,
  ) {
    this.input = new StepInput(context);
    this.#items = parts.items.filter(({ fill }) => fill);
    this.#steps = createSteps(this.#items.map(({ fill }) => this.#offsetsOf(fill!)));
    this.#listener = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document !== parts.document) return;
      const toChange = ({ rangeOffset, rangeLength, text }: (typeof contentChanges)[number]) =>
        ({ offset: rangeOffset, length: rangeLength, text }) as const;
      followChanges(this.#steps, contentChanges.map(toChange));
    });
  }

  async run(): Promise<void> {
    await commands.executeCommand('setContext', 'planlint.filling', true);
    try {
      let at: number | undefined = 0;
      while (at !== undefined) at = await this.#takeStep(at);
    } finally {
      this.#listener.dispose();
      this.input.dispose();
      await commands.executeCommand('setContext', 'planlint.filling', false);
    }
    await this.#tellEnd();
  }

  /** Resolves to the next step; undefined at the end. */
  async #takeStep(at: number): Promise<number | undefined> {
    const { document } = this.parts;
    const step = this.#steps[at]!;
    const isFilled = step.written !== undefined;
    const item = isFilled ? this.#describe(step, this.#items[at]!) : await this.#findItem(step);
    if (document.isClosed) return undefined;
    if (!item) {
      step.place = undefined;
      return findStep(this.#steps, at, 1);
    }
    await show(document, item, true);
    const count = this.#steps.length;
    const answer = await this.input.ask({ item, number: at + 1, count, value: step.written ?? '' });
    if (answer === 'finish') return undefined;
    if (answer === 'back') return findStep(this.#steps, at, -1) ?? at;
    if (answer === 'skip' || answer.value === step.written) return findStep(this.#steps, at, 1);
    const isWritten = isFilled ? await this.#rewrite(step, answer.value) : await this.#write(item, answer.value);
    return isWritten ? findOpen(this.#steps, at) : at;
  }

  async #findItem({ place }: Step): Promise<PlaceItem | undefined> {
    const { document, uri } = this.parts;
    const items = place && (await askPlaces(this.context, document, uri));
    return items?.find(({ fill }) => {
      const found = fill && this.#offsetsOf(fill);
      return found && found.start === place!.start && found.end === place!.end;
    });
  }

  /** A step that is filled in already; undefined where something else stands there by now. */
  #describe({ place, written }: Step, item: PlaceItem): PlaceItem | undefined {
    const { document } = this.parts;
    if (!place || written === undefined || document.getText().slice(place.start, place.end) !== written)
      return undefined;
    const range = { start: toPosition(document, place.start), end: toPosition(document, place.end) };
    const { text } = document.lineAt(range.start.line);
    const [before, after] = [text.slice(0, range.start.character), text.slice(range.end.character)];
    return { ...item, words: written, before, after, range, fill: range };
  }

  async #write(item: PlaceItem, value: string): Promise<boolean> {
    const { document, uri } = this.parts;
    const seen = readSeen(document, item.fill);
    const isAll = await askAlike(this.context, item, value);
    if (isAll === undefined) return false;
    return this.#apply({ target: { uri, key: item.key, ...(!isAll && { place: item.place }) }, value, seen });
  }

  async #rewrite({ place }: Step, value: string): Promise<boolean> {
    const { document, uri } = this.parts;
    const filled = { start: toPosition(document, place!.start), end: toPosition(document, place!.end) };
    return this.#apply({ target: { uri, key: '' }, value, seen: readSeen(document, undefined), filled });
  }

  async #apply(writing: Omit<Parameters<typeof writeValue>[1], 'document' | 'prepare'>): Promise<boolean> {
    const { document } = this.parts;
    let settle = (): void => {};
    const isWritten = await writeValue(this.context, {
      ...writing,
      document,
      prepare: ({ edits }) => {
        const toEdit = ({ range, newText: text }: (typeof edits)[number]) => ({ ...this.#offsetsOf(range), text });
        settle = prepareWritten(this.#steps, edits.map(toEdit));
      },
    });
    if (isWritten) settle();
    return isWritten;
  }

  #offsetsOf(range: PlaceItem['range']): Stretch {
    const { start, end } = toRange(range);
    return { start: this.parts.document.offsetAt(start), end: this.parts.document.offsetAt(end) };
  }

  async #tellEnd(): Promise<void> {
    const { document, uri } = this.parts;
    const texts = this.context.texts();
    const filled = this.#steps.filter(({ written }) => written !== undefined).length;
    const left = await askPlaces(this.context, document, uri);
    if (!left) return;
    const lines = [texts.sessionDone(filled, left.length)];
    const unfillable = left.filter(({ fill }) => !fill).length;
    if (unfillable > 0) lines.push(texts.sessionEdit(unfillable));
    void window.showInformationMessage(lines.join(''));
  }
}

/** As the server takes it: a position of the editor would be sent in another shape. */
function toPosition(document: TextDocument, offset: number): PlaceItem['range']['start'] {
  const { line, character } = document.positionAt(offset);
  return { line, character };
}
