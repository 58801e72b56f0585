// What a figure is to the plan: a goal, a result, what there is, what a change starts from, or a figure of others.
import { AHEAD, DESCRIPTION, NEXT, PRESENT, REFERENCE, REPORT, RESULT, REVIEW } from '../../data/roles.js';
import type { FigureFact } from '../../lex/figures.js';
import { matchesOf } from '../../text/matches.js';
import type { OutlineEntry } from '../outline.js';
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
  if (/^周?岁$/.test(figure.unit) && !/寿命|年龄/.test(figure.indicator)) return 'description';
  // 扣2分, 罚款2000元: what is lost, not what is to be reached.
  if (/(?:扣除?|罚款?)[^,;。\d]{0,8}$/.test(clause)) return 'description';
  if (DESCRIPTION.test(clause) || isThreshold(clause, text.slice(figure.span.end, figure.span.end + 12)))
    return 'description';
  if (PAST_HEAD.test(before)) return 'result';
  if (RESULT.test(clause) || PRESENT.test(clause) || RESULT.test(before.slice(-40))) return 'result';
  const year = matchesOf(governing(before), /(20\d\d)年/g).at(-1)?.[1];
  return { lastYear: year === undefined ? undefined : Number(year) };
}

/** 对总投资5000万元以上的项目实行审计, 当水位达到4.1米时,: the figure says of which things, or when. */
const isThreshold = (clause: string, after: string): boolean =>
  /^(?:及?以[上下内])?(?:时,|(?:的?[评视定]?为)(?:优|良|不?合格|达标))/.test(after) ||
  (/^(?:对|凡)(?!外|口)/.test(clause) && /^及?以[上下内]的(?!目标|任务|要求)/.test(after));

/** 2023年工作总结及2024年工作计划: where the second begins; what stands before it has been. 0 where a text is no such pair. */
export function startOfPlan(title: string, outline: readonly OutlineEntry[]): number {
  if (!PAIR.test(title)) return 0;
  const plan = outline.find((entry) => NEXT.test(entry.title));
  return plan?.section.start ?? 0;
}
const PAIR = /(?:总结|情况|回顾).*(?:和|及|与|暨|、|以及).*(?:计划|打算|思路|安排|要点|谋划)/;

/** The role of a figure under its headings, in a plan of a year. */
export function roleOf(hint: RoleHint, section: readonly string[], planYear: number | undefined): FigureRole {
  if (typeof hint === 'string') return hint;
  // A last year before the plan's own.
  if (hint.lastYear !== undefined && planYear !== undefined && hint.lastYear < planYear) return 'result';
  if (planYear !== undefined && section.length > 0 && isOfPast(section, planYear)) return 'result';
  return looksBack(section) ? 'result' : 'target';
}

/** 一、2023年主要工作, in a plan for 2024: the nearest heading that opens with a year tells of one before. */
function isOfPast(section: readonly string[], planYear: number): boolean {
  const heading = [...section].reverse().find((title) => OPENING_YEAR.test(title));
  return heading !== undefined && Math.max(...heading.match(/20\d\d/g)!.map(Number)) < planYear;
}
const OPENING_YEAR = /^20\d\d年/;

/** By path, which all figures of a section share. */
const kept = new WeakMap<readonly string[], boolean>();

function looksBack(section: readonly string[]): boolean {
  let known = kept.get(section);
  if (known === undefined) {
    const nearest = [...section].reverse();
    const whole = nearest.find((title) => REPORT.test(title) || NEXT.test(title));
    const heading = nearest.find((title) => REVIEW.test(title) || AHEAD.test(title));
    known =
      whole === undefined ? heading !== undefined && REVIEW.test(heading) && !AHEAD.test(heading) : REPORT.test(whole);
    kept.set(section, known);
  }
  return known;
}

/** 过去一年，…: all that the sentence tells has been. */
const PAST_HEAD = /^\s*(?:过去的?[一两三四五]年|去年|上一?年度?)(?:以?来)?,/;
