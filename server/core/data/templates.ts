// The kinds of plans that planlint has texts of: the parts that such a plan has, in their order, each with words to begin
// with. New plans are made of them, and the parts that a document lacks are offered while it is written.
import { idea } from './templates/idea.js';
import { outline } from './templates/outline.js';
import { plan } from './templates/plan.js';
import { points } from './templates/points.js';
import { scheme } from './templates/scheme.js';

export const PLAN_KINDS = ['plan', 'scheme', 'idea', 'points', 'outline'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/**
 * Texts hold `xx` where the writer puts something in, and these in braces: `{unit}` who writes, `{scope}` 全县 or 全校,
 * `{year}` and `{last}` the first and the last year, `{meeting}` the congress to go by, `{period}` the five-year period.
 */
export interface TemplatePart {
  readonly heading: string;
  /** In a heading of a document, folded: the document has this part already. */
  readonly words: RegExp;
  /** Paragraphs; one that begins with `#` gets a label of the level below the heading. */
  readonly lines: readonly string[];
}

export interface PlanTemplate {
  readonly kind: PlanKind;
  /** 工作计划. */
  readonly name: Readonly<Record<'zh-CN' | 'en', string>>;
  /** In the title of a document of the kind, folded. */
  readonly words: RegExp;
  readonly title: string;
  /** It is for several years. */
  readonly spans: boolean;
  /** Paragraphs between the title and the first part. */
  readonly opening: readonly string[];
  readonly parts: readonly TemplatePart[];
  readonly closing: readonly string[];
}

export const TEMPLATES: readonly PlanTemplate[] = [plan, scheme, idea, points, outline];
