// Keeps reports from flashing up while somebody types: what is new in the line being typed in waits until the keys rest.
// What was reported before stays as long as it is there. Places are followed through every edit, so that a report that only
// moved is no new one.
import { type Finding, overlaps, type Snapshot, type Span, type TextEdit } from '../core/index.js';
import type { PlanDocument } from './document.js';

export interface QuietParts {
  wait(milliseconds: number): Promise<void>;
  getMilliseconds(uri: string): Promise<number>;
  /** The keys rest, and something was held back. */
  onQuiet(uri: string): void;
}

interface Shown {
  readonly rule: string;
  readonly span: Span;
}

interface State {
  /** What was reported last, where it is now. */
  shown: readonly Shown[];
  /** Where the last key wrote; absent while the keys rest. */
  typed?: number | undefined;
  /** Something new was held back. */
  isHolding: boolean;
  /** Counts the edits. */
  round: number;
}

/** What is longer was pasted, or written by a command: it is reported at once. */
const LONGEST_TYPED = 24;

export class Quiet {
  #states = new Map<string, State>();

  constructor(readonly parts: QuietParts) {}

  /** A document has a new version. */
  take({ uri, edits }: PlanDocument): void {
    const state = this.#get(uri);
    state.round++;
    state.shown = edits.reduce(moveAll, state.shown);
    state.typed = findTyped(edits);
    if (state.typed !== undefined) void this.#rest(uri, state, state.round);
  }

  /** The findings to be reported now; `isOn` is false where nothing is to wait. */
  filter({ uri, snapshot }: PlanDocument, findings: readonly Finding[], isOn: boolean): readonly Finding[] {
    const state = this.#get(uri);
    const kept = this.choose({ uri, snapshot }, findings, isOn);
    state.isHolding = kept.length < findings.length;
    state.shown = kept.map(({ rule, span }) => ({ rule, span }));
    return kept;
  }

  /** The same for somebody who only looks. */
  choose(
    { uri, snapshot }: Pick<PlanDocument, 'uri' | 'snapshot'>,
    findings: readonly Finding[],
    isOn: boolean,
  ): readonly Finding[] {
    const state = this.#get(uri);
    const line = isOn && state.typed !== undefined ? findLine(snapshot, state.typed) : undefined;
    if (!line) return findings;
    return findings.filter((finding) => !overlaps(finding.span, line) || wasShown(state, finding));
  }

  forget(uri: string): void {
    this.#states.delete(uri);
  }

  #get(uri: string): State {
    let state = this.#states.get(uri);
    if (!state) {
      state = { shown: [], isHolding: false, round: 0 };
      this.#states.set(uri, state);
    }
    return state;
  }

  async #rest(uri: string, state: State, round: number): Promise<void> {
    await this.parts.wait(await this.parts.getMilliseconds(uri));
    if (state.round !== round || this.#states.get(uri) !== state) return;
    state.typed = undefined;
    if (state.isHolding) this.parts.onQuiet(uri);
  }
}

/** Behind what one stroke of a key or of an input method wrote or took away; undefined for other edits. */
function findTyped(edits: readonly TextEdit[]): number | undefined {
  const [edit] = edits;
  if (!edit || edits.length > 1) return undefined;
  const { start, end, newText } = edit;
  const isTyped = Math.max(end - start, newText.length) <= LONGEST_TYPED && newText.split('\n').length <= 2;
  return isTyped ? start + newText.length : undefined;
}

function findLine({ starts, lines }: Snapshot, offset: number): Span {
  let i = starts.findIndex((start) => start > offset);
  i = (i === -1 ? starts.length : i) - 1;
  const start = starts[i]!;
  return { start, end: start + lines[i]!.content.length };
}

/** The same rule reported words here before; a report that grew with what is typed is the same one. */
const wasShown = ({ shown }: State, { rule, span }: Finding): boolean =>
  shown.some((one) => one.rule === rule && overlaps(one.span, span));

/** Where places are after an edit; what was written over is gone but for its beginning. */
const moveAll = (shown: readonly Shown[], { start, end, newText }: TextEdit): readonly Shown[] => {
  const by = newText.length - (end - start);
  const move = (offset: number): number => (offset <= start ? offset : offset >= end ? offset + by : start);
  return shown.map(({ rule, span }) => ({ rule, span: { start: move(span.start), end: move(span.end) } }));
};
