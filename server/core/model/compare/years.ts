// Years that the other plan left behind: 2024年 as the year of the plan in a plan for 2025, where it is not told as past.
import { SETTLED, TOLD_AS_PAST } from '../../data/compare.js';
import { AHEAD, PRESENT, RESULT, REVIEW } from '../../data/roles.js';
import { getDates } from '../../lex/dates.js';
import { unfold } from '../../text/fold.js';
import { overlaps, type Span } from '../../text/span.js';
import { lastOfSpan } from '../comparison.js';
import type { DocumentModel } from '../document.js';
import { createSections } from '../ledger/sections.js';

export interface LeftYear {
  readonly span: Span;
  readonly year: number;
  /** The year that this plan is for. */
  readonly own: number;
}

/** In order; none unless both plans are for one year, and the other one for an earlier one. */
export function findLeftYears(model: DocumentModel, other: DocumentModel): LeftYear[] {
  const [own, year] = [yearOf(model), yearOf(other)];
  if (own === undefined || year === undefined || year >= own) return [];
  const sections = createSections(model.outline, model.lines);
  const found: LeftYear[] = [];
  for (const line of model.lines) {
    if (line.kind !== 'text') continue;
    for (const { start, facts } of line.sentences) {
      const { years } = getDates(facts, model.lexicon);
      const mine = years.filter((fact) => fact.year === year);
      const base = line.start + start;
      if (mine.length === 0 || isReview(sections(base))) continue;
      for (const { span } of mine) {
        if (isPast(facts.folded.text, span, years.length)) continue;
        const place = unfold(facts.folded, span);
        found.push({ span: { start: base + place.start, end: base + place.end }, year, own });
      }
    }
  }
  // What the calendar alone rules out is told already.
  return found.filter(({ span }) => !model.dates.some((problem) => overlaps(problem.span, span)));
}

/** The year of a plan for one year. */
const yearOf = (model: DocumentModel): number | undefined => {
  const last = model.year === undefined ? undefined : lastOfSpan(model);
  return last === undefined || last === model.year ? model.year : undefined;
};

/** The nearest heading that tells which: 2024年工作回顾, not 工作目标. */
function isReview(section: readonly string[]): boolean {
  const heading = [...section].reverse().find((title) => REVIEW.test(title) || AHEAD.test(title));
  return heading !== undefined && REVIEW.test(heading) && !AHEAD.test(heading);
}

/** The day on which a plan was signed stands alone: 2024年12月26日, (2024年12月26日印发). */
const SIGNED =
  /^[\s(]*(?:20\d\d|二[〇○零]\S{2})年\s?[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日(?:印发)?[)\s]*$/;

/** `2024年，全县完成了…`, `比2024年增长5%`, `2024年度考核`, `2024年9月至2025年6月`. */
function isPast(text: string, span: Span, years: number): boolean {
  if (SIGNED.test(text)) return true;
  const sentence = text.replace(/《[^》]*》/g, '');
  if (RESULT.test(sentence) || PRESENT.test(sentence) || TOLD_AS_PAST.pattern.test(sentence)) return true;
  const behind = text.slice(span.end);
  return SETTLED.pattern.test(behind) || (years > 1 && /^[^,。;]{0,6}[-—–~至到、和]/.test(behind));
}
