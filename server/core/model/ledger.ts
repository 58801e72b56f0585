// The ledger: every figure of the document as a record, with its role, period, scope and section.
// Invariant: records come in document order; a figure's facts come from its sentence, its role from sentence and section.
import type { Comparator } from '../data/comparators.js';
import type { Indicator } from '../data/indicators.js';
import type { UnitKind } from '../data/units.js';
import type { Evidence } from '../lex/figures.js';
import type { NumberBase } from '../lex/numbers.js';
import { fold } from '../text/fold.js';
import type { Snapshot } from '../text/snapshot.js';
import type { Span } from '../text/span.js';
import type { IndicatorIndex, KeyReading, KnownIndicator } from './indicators.js';
import { type FigureDraft, getDrafts, kindOf } from './ledger/drafts.js';
import { keyOf } from './ledger/key.js';
import { createYearKeeper, yearOf } from './ledger/period.js';
import { type FigureRole, roleOf, startOfPlan } from './ledger/role.js';
import { createSections } from './ledger/sections.js';
import { withLongNames } from './ledger/shortNames.js';
import { findTableFigures, type TableFigure } from './ledger/tables.js';
import type { Move } from './ledger/wording.js';
import type { ModelLine } from './lines.js';
import type { OutlineEntry } from './outline.js';

export type { FigureRole } from './ledger/role.js';
export type { Move } from './ledger/wording.js';

export interface FigureRecord {
  /** The number with its unit, in the document. */
  readonly span: Span;
  /** The sentence it stands in, in the document. */
  readonly sentence: Span;
  readonly indicator: string;
  /** The indicator folded and without what does not change what is measured; figures of one key are of one indicator. */
  readonly key: string;
  /** The indicator of a pack that it is of, and the one that its name ends in, whatever stands before. */
  readonly known?: KnownIndicator | undefined;
  readonly ending?: Indicator | undefined;
  readonly evidence: Evidence;
  /** `likely` where only the noun beside the number says what it measures. */
  readonly confidence: 'sure' | 'likely';
  /** Plain digits; `xx` where it is not filled in; a range is `value` 3 and `upper` 5. */
  readonly value: string;
  readonly upper?: string | undefined;
  readonly filled: boolean;
  readonly comparator: Comparator;
  /** Folded, with 万 or 亿 before it: `万元`, `%`, `/10万`. */
  readonly unit: string;
  /** The same as the document writes it. */
  readonly writtenUnit: string;
  readonly base: NumberBase;
  /** What the unit measures; absent for shares, ratios and bare numbers. */
  readonly kind?: UnitKind | undefined;
  readonly change: 'none' | 'by';
  readonly role: FigureRole;
  /** The year or date by which, as written: `2025年`, `年底前`; empty where the sentence names none. */
  readonly deadline: string;
  /** The year that it is meant for, where it can be told. */
  readonly year?: number | undefined;
  /** Words of place, level and population that hold for it, sorted; figures of other scopes are not compared. */
  readonly scope: string;
  /** Which way its words take the value: 提高到, 下降到, 不低于, 控制在…以下. */
  readonly move?: Move | undefined;
  /** It only says on what condition something happens: `完成率低于90%的，予以通报`. */
  readonly conditional: boolean;
  /** Titles of the headings above it, outermost first. */
  readonly section: readonly string[];
}

interface Place {
  readonly sentence: Span;
  readonly section: readonly string[];
  readonly planYear: number | undefined;
  /** The year named before it, for a figure whose sentence names none. */
  readonly keptYear: number | undefined;
  /** What stands before it in the line tells of a year before the plan's own. */
  readonly isPast: boolean;
}

/** What of the document the ledger is read against. */
export interface LedgerContext {
  readonly year: number | undefined;
  readonly title: Span | undefined;
  readonly indicators: IndicatorIndex;
}

/** All figures of the lines with text; the document's own title holds none. */
export function computeLedger(
  snapshot: Snapshot,
  lines: readonly ModelLine[],
  outline: readonly OutlineEntry[],
  { year, title, indicators }: LedgerContext,
): FigureRecord[] {
  const records: FigureRecord[] = [];
  const sections = createSections(outline, lines);
  const years = createYearKeeper(year);
  const titleLine = title && lines.find((line) => line.start + line.facts.indent === title.start);
  const ahead = titleLine ? startOfPlan(titleLine.words, outline) : 0;
  for (const line of lines) {
    if (line.kind !== 'text' || line.start + line.facts.indent === title?.start) continue;
    if (!line.continues) years.nextLine(line.facts);
    for (const { facts, start, end } of line.sentences) {
      const drafts = getDrafts(facts);
      if (drafts.length > 0) {
        const sentence = { start: line.start + start, end: line.start + end };
        const section = sections(sentence.start);
        const place = {
          sentence,
          section,
          planYear: year,
          keptYear: years.year,
          isPast: years.isPast || sentence.start < ahead,
        };
        for (const draft of drafts) records.push(toRecord(place, draft, indicators));
      }
      years.read(facts);
    }
  }
  const tables = findTableFigures(snapshot, lines);
  const sectionsOfTables = tables.length > 0 ? createSections(outline, lines) : sections;
  for (const figure of tables) records.push(fromTable(figure, sectionsOfTables(figure.span.start), year, indicators));
  if (tables.length > 0) records.sort((a, b) => a.span.start - b.span.start);
  return withLongNames(records, (record, key) => ({ ...record, ...identify(key, record.base, record, indicators) }));
}

/** 固定资产投资增速6% is 固定资产投资增长6%. */
const GROWTH = /(?<=^(?!平均|年均).{3,})(?:增速|增幅|增长速度|年增长率|增长率)$/;

const NOTHING: KeyReading = { known: undefined, ending: undefined };

/** 门票收入占旅游总收入的35%: a share of the indicator that its name ends in is none of it. */
const SHARE_OF = /占(?!比)[^,;]{2,14}(?<!比|比例|比重|份额|率)$/;

/** What goes by the key: the key itself, which way it moves, and what the packs know of it. */
type Named = Pick<FigureRecord, 'key' | 'change' | 'move' | 'known' | 'ending'>;

/** `change` and `move` are what the sentence says of them. */
function identify(
  key: string,
  base: NumberBase,
  { change, move }: Pick<Named, 'change' | 'move'>,
  index: IndicatorIndex,
): Named {
  const growth = base === 'percent' && change === 'none' ? GROWTH.exec(key) : null;
  const name = growth ? `${key.slice(0, growth.index)}增长` : key;
  const isShareOf = base === 'percent' && SHARE_OF.test(name);
  const { known, ending } = isShareOf ? NOTHING : index.read(name);
  return { key: name, change: growth ? 'by' : change, move: growth ? 'raise' : move, known, ending };
}

/** A column for a year before the plan's, or one that says so, holds what has been. */
const BASELINE_COLUMN = /基期|基数|现状|完成值|实际|上年|去年|完成情况/;

function fromTable(
  { span, row, indicator, number, unit, comparator, column }: TableFigure,
  section: readonly string[],
  planYear: number | undefined,
  indicators: IndicatorIndex,
): FigureRecord {
  const deadline = /20\d\d年?(?:底|末)?/.exec(column)?.[0] ?? '';
  const year = yearOf(deadline, planYear);
  const isPast = BASELINE_COLUMN.test(column) || (year !== undefined && planYear !== undefined && year < planYear);
  const base = unit === '%' ? 'percent' : unit === '‰' ? 'permille' : unit === '/10万' ? 'per100k' : number.base;
  const named = identify(keyOf(fold(indicator).text), base, { change: 'none', move: undefined }, indicators);
  return {
    span,
    sentence: row,
    indicator,
    key: named.key,
    known: named.known,
    ending: named.ending,
    evidence: 'noun',
    confidence: 'sure',
    value: number.value,
    upper: number.upper,
    filled: true,
    comparator,
    unit,
    writtenUnit: unit,
    base,
    kind: kindOf(unit),
    change: named.change,
    role: isPast ? 'result' : 'target',
    deadline,
    year,
    scope: /20\d\d|目标|指标|数值|规划|计划|预期|任务/.test(column) ? '' : column,
    move: named.move,
    conditional: false,
    section,
  };
}

/** 工作目标, 保障措施: headings that name nothing that money could be for. */
const PLAIN_HEADING =
  /^(?:工作|总体|主要|重点|发展|年度|预期|具体|保障|基本)?(?:目标|任务|要求|思路|指标|重点|安排|打算|计划|举措|措施|原则|情况|工作|保障)+$/;

function toRecord(
  { sentence, section, planYear, keptYear, isPast }: Place,
  draft: FigureDraft,
  indicators: IndicatorIndex,
): FigureRecord {
  const { figure, span, words, kind } = draft;
  const heading = section.at(-1) ?? '';
  const isBare = draft.isBare && heading.length <= 20 && !PLAIN_HEADING.test(heading);
  const role = roleOf(draft.role, section, planYear);
  const deadline = role === 'target' ? draft.deadline : draft.otherDeadline;
  const year = deadline === '' ? keptYear : yearOf(deadline, planYear);
  const { value, upper, filled, comparator, unit, base, evidence } = figure;
  const named = identify(
    isBare ? keyOf(heading + words) : draft.key,
    base,
    { change: figure.change, move: draft.move },
    indicators,
  );
  return {
    span: { start: sentence.start + span.start, end: sentence.start + span.end },
    sentence,
    indicator: isBare ? heading + words : words,
    key: named.key,
    known: named.known,
    ending: named.ending,
    evidence,
    confidence: LIKELY.has(evidence) ? 'likely' : 'sure',
    value,
    upper,
    filled,
    comparator,
    unit,
    writtenUnit: draft.writtenUnit,
    base,
    kind,
    change: named.change,
    role: role === 'target' && isPast && !draft.isAhead ? 'result' : role,
    deadline,
    year,
    scope: draft.scope,
    move: named.move,
    conditional: draft.conditional,
    section,
  };
}

const LIKELY: ReadonlySet<Evidence> = new Set(['noun', 'per', 'described']);
