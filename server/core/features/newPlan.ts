// A new plan from the text of its kind, with years and unit filled in; what only its writer knows is left as `xx`, which the
// placeholder rules know. Pure: the same question gives the same text.
import { PLAN_KINDS, type PlanKind, type PlanTemplate, TEMPLATES, type TemplatePart } from '../data/templates.js';
import { congressAt } from '../lex/lexicon/calendar.js';
import { monthOf } from '../lex/lexicon/month.js';
import { LEXICON } from '../lex/lexicon.js';
import { writeHan } from '../model/numbering/relabel.js';
import type { Worded } from '../text/say.js';

export type { PlanKind } from '../data/templates.js';

export interface NewPlan {
  readonly kind: PlanKind;
  /** The first and the last year; of one for a single year both are the same. */
  readonly first: number;
  readonly last: number;
  /** Who writes it: 青山县卫生健康局. */
  readonly unit: string;
}

export interface PlanKindInfo {
  readonly kind: PlanKind;
  readonly name: Worded;
  /** 工作计划, by which people ask for it. */
  readonly word: string;
  readonly spans: boolean;
}

/** The kinds there are texts of, in the order in which they are offered. */
export const describePlanKinds = (): PlanKindInfo[] =>
  TEMPLATES.map(({ kind, name, spans }) => ({ kind, name, spans, word: name['zh-CN'] }));

/** `工作计划`, `计划` or `plan`; undefined for what is none of the kinds. */
export function findPlanKind(word: string): PlanKind | undefined {
  const plain = word.trim().toLowerCase();
  const id = PLAN_KINDS.find((kind) => kind === plain);
  return id ?? TEMPLATES.find(({ name }) => plain !== '' && name['zh-CN'].endsWith(plain))?.kind;
}

const EARLIEST = 2000;
const LATEST = 2099;
const LONGEST = 20;
/** A 规划 is for so many years where only its first is told. */
const USUAL = 5;

/** `2026`, `2026年`, `2026-2030`, `2026—2030年`; undefined for what is no year or span that a plan of the kind may have. */
export function readYears(kind: PlanKind, words: string): { first: number; last: number } | undefined {
  const match = /^\s*(\d{4})\s*年?(?:\s*(?:[-—–~～至到]+)\s*(\d{4})\s*年?)?\s*$/.exec(words);
  if (!match) return undefined;
  const { spans } = findTemplate(kind);
  const first = Number(match[1]);
  const last = match[2] === undefined ? (spans ? first + USUAL - 1 : first) : Number(match[2]);
  const fits = first >= EARLIEST && last <= LATEST && (spans ? last > first && last - first < LONGEST : last === first);
  return fits ? { first, last } : undefined;
}

const findTemplate = (kind: PlanKind): PlanTemplate => TEMPLATES.find((row) => row.kind === kind)!;

/** The whole text, lines ended by `\n`. */
export function writePlan({ kind, first, last, unit }: NewPlan): string {
  const { title, opening, parts, closing } = findTemplate(kind);
  const words = wordsFor({ first, last, unit: unit.trim() || 'xx局' });
  const body = parts.flatMap((part, i) =>
    writePart(part, { label: `${writeHan(i + 1)}、`, sub: (n) => `（${writeHan(n)}）` }),
  );
  const lines = [title, '', ...opening.map(indent), ...body.map(indent), '', ...closing];
  return `${lines.map((line) => putWords(line, words)).join('\n')}\n`;
}

const indent = (line: string): string => `　　${line}`;

export interface PartStyle {
  readonly label: string;
  sub(number: number): string;
}

/** The heading and the paragraphs of a part, without indents and with braces still in them. */
export function writePart({ heading, lines }: TemplatePart, { label, sub }: PartStyle): string[] {
  let number = 0;
  return [label + heading, ...lines.map((line) => (line.startsWith('#') ? sub(++number) + line.slice(1) : line))];
}

type Words = ReadonlyMap<string, string>;

export const putWords = (text: string, words: Words): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => words.get(name) ?? whole);

/** What stands for the braces. */
export function wordsFor({ first, last, unit }: Omit<NewPlan, 'kind'>): Words {
  const { calendar } = LEXICON;
  const period = [...calendar.periods.values()].find((row) => row.first <= first && last <= row.last);
  return new Map([
    ['unit', unit],
    ['scope', scopeOf(unit)],
    ['year', String(first)],
    ['before', String(first - 1)],
    ['last', String(last)],
    ['period', period && period.first === first && period.last === last ? `，即“${period.name}”时期` : ''],
    ['meeting', meetingOf(first)],
  ]);
}

/** A congress is gone by until the next one, five years later. */
const TERM = 5;

/** What the work of a year goes by: the last congress held before it, where the calendar reaches so far. */
function meetingOf(year: number): string {
  const congress = congressAt(LEXICON.calendar, monthOf(year, 1));
  if (!congress || monthOf(year, 1) > congress.held + (TERM + 1) * 12) return '党中央决策部署';
  return `党的${congress.name}大精神`;
}

/** Whom the unit's work is for: 全县 of 青山县卫生健康局, 全校 of a school. */
export function scopeOf(unit: string): string {
  if (/(?:学校|[中小]学|大学|学院|党校)$/.test(unit)) return '全校';
  if (/(?:幼儿园)$/.test(unit)) return '全园';
  if (/(?:医院|卫生院)$/.test(unit)) return '全院';
  if (/(?:公司|集团)$/.test(unit)) return '全公司';
  const place = /^.{1,7}?(省|市|县|区|旗|镇|乡|街道|村|社区)(?!场)(?:.{1,8}?(市|县|区|旗|镇|乡|街道|村|社区))?/.exec(
    unit,
  );
  const level = place?.[2] ?? place?.[1];
  return level ? `全${level}` : '本单位';
}
