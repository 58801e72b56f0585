// The amounts of a sentence for reckoning with: values in basic units, with the step of their last digit.
// Invariant: only amounts of one kind are ever added or compared; 1.2亿元 and 12000万元 are both money.

import { COMPARATORS } from '../../data/comparators.js';
import { AMOUNT_ROLES, type AmountRole, MORE_THAN } from '../../data/relations/bounds.js';
import { findUnit, UNIT_NAMES } from '../../data/units.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { wordsAfter, wordsBefore } from '../context.js';
import { type Decimal, lastStep, parseDecimal, ZERO } from '../decimal.js';
import type { SentenceFacts } from '../facts.js';
import { findValues, type Value } from '../figures/values.js';
import { findNumbers, type NumberFact } from '../numbers.js';

/** What the printed number says of the real one; `floor` is a least that is set (不少于), `least` one that is told (超, 余). */
export type Bound = 'exact' | 'least' | 'floor' | 'most' | 'about';

export interface Amount {
  /** The number with its unit, in the folded sentence. */
  readonly span: Span;
  /** As printed: plain digits, and the unit with its 万 or 亿. */
  readonly digits: string;
  readonly unit: string;
  /** What is measured: amounts of different kinds never meet. Empty without a unit. */
  readonly kind: string;
  /** How many basic units one printed unit is. */
  readonly factor: Decimal;
  /** In basic units. */
  readonly value: Decimal;
  /** One in the last printed place, in basic units; zero for things counted one by one. */
  readonly step: Decimal;
  readonly bound: Bound;
  readonly role: AmountRole;
  /** Where the bracket opens that it stands in; -1 outside brackets. */
  readonly bracket: number;
}

const SCALE = /^[百千]?万亿|^[百千]?万|^亿/;
const POWERS: Readonly<Record<string, string>> = { 百: '100', 千: '1000', 万: '10000', 亿: '100000000' };
const PEOPLE = new Set(['人', '名', '位']);
/** 农机具86台（套），其中无人机42架: machines are counted each in its own way and added up. */
const MACHINES = new Set(['台', '套', '台(套)', '台套', '架', '辆', '艘']);
const COUNT_UNIT = new RegExp(`^(?:${UNIT_NAMES.filter(isCounted).join('|')})`);
const ANY_UNIT = new RegExp(`^[万亿]?(?:${UNIT_NAMES.map((name) => name.replace(/[/()]/g, '\\$&')).join('|')})`);
/** More than these in one sentence make a table in prose, for which no reading is sure. */
const MOST = 60;

function isCounted(name: string): boolean {
  const kind = findUnit(name)?.kind;
  return (kind === 'people' || kind === 'count') && !/[/()]|百分点|个点/.test(name);
}

/** The sentence read last: what asks for amounts asks of one sentence after the other, and keeps what it finds itself. */
let last: { readonly facts: SentenceFacts; readonly amounts: readonly Amount[] } | undefined;

/** Amounts in order; ranges, ratios and what is not filled in are none. */
export function readAmounts(facts: SentenceFacts): readonly Amount[] {
  if (last?.facts !== facts) last = { facts, amounts: computeAmounts(facts) };
  return last.amounts;
}

function computeAmounts(facts: SentenceFacts): readonly Amount[] {
  const text = facts.folded.text;
  if (!/\d|[一二两三四五六七八九十][个项所家名人]/.test(text)) return [];
  const quotes = matchesOf(text, /“[^“”]*”/g).map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const masks = [...facts.masks, ...quotes.map((q) => ({ ...q, kind: 'name' as const }))];
  const labels = facts.labels.map((label) => label.span);
  const values = findValues(text, { blanks: facts.blanks, masks, labels });
  const written = counted(text, [...masks, ...labels]).filter(
    (w) => !values.some((v) => v.span.start < w.span.end && w.span.start < v.span.end),
  );
  const brackets = openBrackets(text);
  return [...values, ...written]
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, MOST)
    .flatMap((value) => toAmount(text, value, brackets) ?? []);
}

/** 两项, 十二个: written numerals that count things, which the ledger leaves alone; and 每月202元, no date for all its 月. */
function counted(text: string, closed: readonly Span[]): Value[] {
  return findNumbers(text).flatMap((n): Value[] => {
    const money = /^万?元(?![/])/.exec(text.slice(n.end))?.[0];
    if (n.script === 'arabic' && money && n.upper === undefined && /每[年月]$/.test(text.slice(0, n.start)))
      return [{ ...readAs(n, money), span: { start: n.start, end: n.end + money.length }, from: n.start }];
    const unit = COUNT_UNIT.exec(text.slice(n.end, n.end + 6))?.[0];
    if (n.script !== 'chinese' || n.base !== 'none' || n.upper !== undefined || unit === undefined) return [];
    if (
      /[第每数几各这那“十百千万\d]$/.test(text.slice(0, n.start)) ||
      (n.script === 'chinese' && (unit === '级' || /^(?:部分|个方面|项工作)/.test(text.slice(n.end))))
    )
      return [];
    if (closed.some((c) => n.start < c.end && c.start < n.end)) return [];
    return [{ ...readAs(n, unit), span: { start: n.start, end: n.end + unit.length }, from: n.start }];
  });
}

const readAs = ({ value, base, script, scale }: NumberFact, unit: string): Omit<Value, 'span' | 'from'> => ({
  value,
  upper: undefined,
  filled: true,
  base,
  unit: scale + unit,
  script,
});

function toAmount(text: string, read: Value, brackets: readonly number[]): Amount | undefined {
  if (!read.filled || read.upper !== undefined || read.base === 'ratio') return undefined;
  const number = parseDecimal(read.value);
  if (!number) return undefined;
  const more = read.unit === '' && MORE_THAN.test(text.slice(read.span.end));
  const late = more ? (ANY_UNIT.exec(text.slice(read.span.end + 1))?.[0] ?? '') : '';
  const unit = read.unit + late;
  const span = { start: read.span.start, end: read.span.end + (more ? 1 + late.length : 0) };
  const { kind, factor, whole } = measure(read, unit);
  // 四类桥, 二期工程 name a class or a stage.
  if (read.script === 'chinese' && /^[类期级]$/.test(kind)) return undefined;
  const printed = lastStep(read.value);
  const isWhole = whole && !read.value.includes('.');
  return {
    span,
    digits: read.value,
    unit,
    kind,
    factor,
    value: number.times(factor),
    step: isWhole ? ZERO : printed.times(factor),
    bound: more ? 'least' : boundOf(text, span),
    role: roleOf(text, span, unit),
    bracket: brackets[span.start] ?? -1,
  };
}

interface Measure {
  readonly kind: string;
  readonly factor: Decimal;
  /** Counted one by one, so that a printed whole number is exact. */
  readonly whole: boolean;
}

function measure(read: Value, unit: string): Measure {
  const one = parseDecimal('1')!;
  if (read.base !== 'none') return { kind: unit, factor: one, whole: false };
  const scale = SCALE.exec(unit)?.[0] ?? '';
  const name = unit.slice(scale.length);
  const scaled = [...scale].reduce((product, c) => product.times(POWERS[c]!), one);
  const known = findUnit(name);
  const kind =
    known?.factor !== undefined ? known.kind : PEOPLE.has(name) ? 'people' : MACHINES.has(name) ? '台' : name;
  const factor = known?.factor === undefined ? scaled : scaled.times(known.factor);
  return { kind, factor, whole: scale === '' && name !== '' && isCounted(name) };
}

/** Which bracket each unit of the text stands in. */
function openBrackets(text: string): number[] {
  const open: number[] = [];
  const brackets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open.push(i);
    else if (text[i] === ')') open.pop();
    brackets.push(open.at(-1) ?? -1);
  }
  return brackets;
}

function boundOf(text: string, span: Span): Bound {
  const before = wordsBefore(text, span.start);
  const after = wordsAfter(text, span.end);
  const row = COMPARATORS.find((r) => (r.after ? r.after.test(after) : r.before!.test(before)));
  if (!row || row.comparator === '=') return /^(?:多|余)(?![样种])/.test(after) ? 'least' : 'exact';
  if (row.comparator === '>=') return /不[少低]于(?:达到?)?\s?$/.test(before) ? 'floor' : 'least';
  return row.comparator === '<=' ? 'most' : 'about';
}

function roleOf(text: string, span: Span, unit: string): AmountRole {
  if (unit.includes('/') && !/^\/10?万$/.test(unit)) return 'rate';
  const before = wordsBefore(text, span.start);
  const after = wordsAfter(text, span.end);
  const row = AMOUNT_ROLES.find((r) => (!r.before || r.before.test(before)) && (!r.after || r.after.test(after)));
  return row?.role ?? 'plain';
}
