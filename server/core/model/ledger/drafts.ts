// What the ledger takes from a sentence alone; it is kept with the sentence. What heading, plan and neighbours say is added
// for each place that the sentence stands in (model/ledger.ts).
import { PROMISE } from '../../data/roles.js';
import { findUnit, type UnitKind } from '../../data/units.js';
import type { SentenceFacts } from '../../lex/facts.js';
import { type FigureFact, getFigures } from '../../lex/figures.js';
import { sourceWords, unfold } from '../../text/fold.js';
import { keepList } from '../../text/kept.js';
import type { Span } from '../../text/span.js';
import { keyOf } from './key.js';
import { deadlineOf, governing, withoutStart, zippedYear } from './period.js';
import { type RoleHint, readRole } from './role.js';
import { scopesOf } from './scope.js';
import { isConditional, type Move, moveOf } from './wording.js';

export interface FigureDraft {
  readonly figure: FigureFact;
  /** In the sentence as it is written. */
  readonly span: Span;
  /** The indicator in the source's own characters. */
  readonly words: string;
  readonly key: string;
  /** An amount of money without a name of its own. */
  readonly isBare: boolean;
  readonly role: RoleHint;
  /** By when where it is a target, and where it is none. */
  readonly deadline: string;
  readonly otherDeadline: string;
  readonly kind: UnitKind | undefined;
  readonly move: Move | undefined;
  readonly conditional: boolean;
  readonly scope: string;
  readonly writtenUnit: string;
  /** The sentence has words of what is to be, which end a report of what has been. */
  readonly isAhead: boolean;
}

/** 从2024年起，用三年时间: where a span begins, no figure is for that year alone. */
const SINCE = /(?:从|自)20\d\d年(?:开始|起)/g;
const blank = (words: string): string => ' '.repeat(words.length);

/** An amount without a name of its own is that of the section it stands in. */
const BARE_MONEY = /^(?:总|概算|计划|完成|估算)?(?:投资|投入|筹资|安排|资金|经费|预算)$/;

/** The figures of a sentence in order. */
export const getDrafts = keepList((facts: SentenceFacts): FigureDraft[] => {
  const figures = getFigures(facts);
  if (figures.length === 0) return [];
  const { text } = facts.folded;
  const scopes = scopesOf(text, figures);
  const starts = figures.map((figure) => figure.span.start);
  const isAhead = PROMISE.test(text) || /20\d\d年/.test(governing(text));
  const since = text.replace(SINCE, blank);
  const ahead = withoutStart(text).replace(SINCE, blank);
  return figures.map((figure, i) => {
    const words = figure.pieces.map((piece) => sourceWords(facts.source, facts.folded, piece)).join('');
    const zipped = zippedYear(text, figure.span.start, starts);
    return {
      figure,
      span: unfold(facts.folded, figure.span),
      words,
      key: keyOf(figure.indicator),
      isBare: BARE_MONEY.test(words),
      role: readRole(text, figure),
      deadline: zipped ? `${zipped}年` : deadlineOf(ahead, figure.span.start),
      otherDeadline: zipped ? `${zipped}年` : deadlineOf(since, figure.span.start),
      kind: kindOf(figure.unit),
      move: moveOf(text, figure),
      conditional: isConditional(text, figure),
      scope: scopes[i]!,
      writtenUnit: writtenUnit(facts, figure),
      isAhead,
    };
  });
});

/** What a unit measures, with 万 or 亿 before it or not. */
export const kindOf = (unit: string): UnitKind | undefined => findUnit(unit.replace(/^[百千]?[万亿]+(?=.)/, ''))?.kind;

/** The unit in the source's own characters (萬元); signs of a base are the same in every script. */
function writtenUnit({ source, folded }: SentenceFacts, { span, unit }: FigureFact): string {
  const words = sourceWords(source, folded, span).trimEnd();
  return unit !== '' && folded.text.slice(span.start, span.end).endsWith(unit)
    ? words.slice(words.length - unit.length)
    : unit;
}
