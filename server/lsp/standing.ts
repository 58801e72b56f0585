// What was reported last, while somebody types in a long document: its places are followed through every edit, so that a key is
// answered at once whatever the document's length; the document is checked again when the keys rest.
import type { Diagnostic } from 'vscode-languageserver';
import { type Span, shift, type TextEdit } from '../core/index.js';
import type { PlanDocument } from './document.js';
import { toLspRange } from './toLsp.js';

/** Shorter documents are checked for every key: UTF-16 units. */
export const LONG = 20_000;

/** So long the keys rest before a long document is checked: milliseconds. */
export const REST = 150;

/** What the client was told, and of which place. */
export interface Reported {
  readonly span: Span;
  readonly diagnostic: Diagnostic;
}

export interface StandingParts {
  wait(milliseconds: number): Promise<void>;
  /** The keys rest: a document is to be checked. */
  onRest(uri: string): void;
}

interface State {
  reported: readonly Reported[];
  /** The keys do not rest. */
  isBusy: boolean;
  /** Counts the edits. */
  round: number;
}

export class Standing {
  #states = new Map<string, State>();

  constructor(readonly parts: StandingParts) {}

  /** A check reported this. */
  keep({ uri }: PlanDocument, reported: readonly Reported[]): void {
    const state = this.#states.get(uri);
    this.#states.set(uri, { reported, isBusy: false, round: state?.round ?? 0 });
  }

  /** A document has a new version. */
  take({ uri, edits, snapshot }: PlanDocument): void {
    const state = this.#states.get(uri);
    if (!state) return;
    if (edits.length === 0) {
      this.forget(uri);
      return;
    }
    state.reported = edits.reduce(moveReports, state.reported);
    state.round++;
    state.isBusy = snapshot.length > LONG;
    if (state.isBusy) void this.#rest(uri, state.round);
  }

  /** What is to be said of a document without checking it; undefined where it is to be checked. */
  find({ uri, snapshot }: PlanDocument): Diagnostic[] | undefined {
    const state = this.#states.get(uri);
    if (!state?.isBusy) return undefined;
    return state.reported.map(({ span, diagnostic }) => ({
      ...diagnostic,
      range: toLspRange(snapshot, span),
    }));
  }

  /** Settings and files changed: everything is to be checked. */
  release(): void {
    for (const state of this.#states.values()) state.isBusy = false;
  }

  forget(uri: string): void {
    this.#states.delete(uri);
  }

  async #rest(uri: string, round: number): Promise<void> {
    await this.parts.wait(REST);
    const state = this.#states.get(uri);
    if (state?.round !== round || !state.isBusy) return;
    state.isBusy = false;
    this.parts.onRest(uri);
  }
}

/** Where reports are after an edit; those of which no word is left are gone. */
function moveReports(reported: readonly Reported[], edit: TextEdit): readonly Reported[] {
  const by = edit.newText.length - (edit.end - edit.start);
  const moved: Reported[] = [];
  for (const one of reported) {
    const span = moveSpan(one.span, edit, by);
    if (span.start >= span.end) continue;
    // Places elsewhere that it names would be wrong now; the next check gives them anew.
    const { relatedInformation: _, ...diagnostic } = one.diagnostic;
    moved.push({ span, diagnostic });
  }
  return moved;
}

/** An edit within a span makes it longer or shorter; one that takes all of it leaves nothing. */
function moveSpan(span: Span, edit: TextEdit, by: number): Span {
  if (span.end <= edit.start) return span;
  if (span.start >= edit.end) return shift(span, by);
  if (edit.start <= span.start && span.end <= edit.end) return { start: edit.start, end: edit.start };
  const start = Math.min(span.start, edit.start);
  return { start, end: Math.max(start, span.end >= edit.end ? span.end + by : edit.start) };
}
