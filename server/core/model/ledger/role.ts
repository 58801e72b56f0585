// What a figure is to the plan: a goal, a result, what there is, what a change starts from, or a figure of others.
import { AHEAD, DESCRIPTION, PRESENT, REFERENCE, RESULT, REVIEW } from '../../data/roles.js';
import type { FigureFact } from '../../lex/figures.js';
import { matchesOf } from '../../text/matches.js';
import { governing } from './period.js';

export type FigureRole = 'target' | 'result' | 'description' | 'baseline' | 'reference';

/** What the sentence says of the role: the role itself, or the last year that it names before the figure, if any. */
export type RoleHint = FigureRole | { readonly lastYear: number | undefined };

export function readRole(text: string, figure: FigureFact): RoleHint {
  const before = text.slice(0, figure.span.start);
  const clause = /[^,;。]*$/.exec(before)![0];
  if (REFERENCE.test(clause)) return 'reference';
  if (
    /(?:由|从)[^,;。到至]*$/.test(clause) &&
    /^.{0,14}?(?:提高|提升|增加|上升|下降|降低|增长|扩大|减少|压缩|压减|压降|缩短|整合|精简|调整|降|升)(?:到|至)/.test(
      text.slice(figure.span.end),
    )
  )
    return 'baseline';
  if (DESCRIPTION.test(clause)) return 'description';
  if (PAST_HEAD.test(before)) return 'result';
  if (RESULT.test(clause) || PRESENT.test(clause) || RESULT.test(before.slice(-40))) return 'result';
  const year = matchesOf(governing(before), /(20\d\d)年/g).at(-1)?.[1];
  return { lastYear: year === undefined ? undefined : Number(year) };
}

/** The role of a figure under its headings, in a plan of a year. */
export function roleOf(hint: RoleHint, section: readonly string[], planYear: number | undefined): FigureRole {
  if (typeof hint === 'string') return hint;
  // A last year before the plan's own.
  if (hint.lastYear !== undefined && planYear !== undefined && hint.lastYear < planYear) return 'result';
  return looksBack(section) ? 'result' : 'target';
}

/** By path, which all figures of a section share. */
const kept = new WeakMap<readonly string[], boolean>();

function looksBack(section: readonly string[]): boolean {
  let known = kept.get(section);
  if (known === undefined) {
    const heading = [...section].reverse().find((title) => REVIEW.test(title) || AHEAD.test(title));
    known = heading !== undefined && REVIEW.test(heading) && !AHEAD.test(heading);
    kept.set(section, known);
  }
  return known;
}

/** 过去一年，…: all that the sentence tells has been. */
const PAST_HEAD = /^\s*(?:过去的?[一两三四五]年|去年|上一?年度?)(?:以?来)?,/;
