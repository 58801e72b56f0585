// Brings together the figures of a document that speak of one thing: same piece, indicator, scope, period, role and kind
// of change. Rules compare within a group only.

import { matchesOf } from '../text/matches.js';
import type { DocumentModel } from './document.js';
import { type Identity, identityOf } from './indicators.js';
import { yearOf } from './ledger/period.js';
import type { FigureRecord } from './ledger.js';
import type { OutlineEntry } from './outline.js';

export interface Compared {
  readonly record: FigureRecord;
  readonly identity: Identity;
  /** The year it is meant for; undefined where the document names none that it could be. */
  readonly year: number | undefined;
  /** All that must be the same but the indicator and the year. */
  readonly place: string;
}

const compared = new WeakMap<DocumentModel, readonly Compared[]>();

/** The figures of a document that can be compared, in order; computed once. */
export function getCompared(model: DocumentModel): readonly Compared[] {
  let found = compared.get(model);
  if (!found) {
    found = computeCompared(model);
    compared.set(model, found);
  }
  return found;
}

function computeCompared(model: DocumentModel): Compared[] {
  const context = createContext(model);
  const found: Compared[] = [];
  for (const record of model.figures) {
    if (
      !record.filled ||
      record.conditional ||
      record.evidence === 'worded' ||
      record.role === 'baseline' ||
      record.role === 'reference'
    )
      continue;
    const identity = identityOf(record);
    if (!identity) continue;
    // 其中重点人群签约率: 其中 adds nothing to a name that says for whom it is.
    const plain = identity.indicator ? { ...record, scope: record.scope.replace(/其中\|?|\|其中/g, '') } : record;
    const place = [context.placeOf(plain), identity.scope].join('/');
    found.push({ record, identity, year: context.yearOf(record), place });
  }
  return found;
}

export interface ComparisonContext {
  /** Piece, section for one body or stage, scope, role and kind of change. */
  placeOf(record: FigureRecord): string;
  yearOf(record: FigureRecord): number | undefined;
  /** The year that figures without one are for; undefined where it cannot be told. */
  readonly own: number | undefined;
}

export function createContext(model: DocumentModel): ComparisonContext {
  const starts = pieceStarts(model.outline);
  const whole = commonestWhole(model.figures);
  const only = onlyYear(model);
  const ownScope = once((scope: string) =>
    scope
      .split('|')
      .filter((word) => word !== whole && !/^[本我]./.test(word))
      .join('|'),
  );
  const ownSection = once((section: readonly string[]) =>
    section.filter((title) => STAGE.test(title) || isBody(title)).join('>'),
  );
  const sectionYear = once((section: readonly string[]) => yearOfSection(section, model.year));
  return {
    placeOf: ({ scope, section, span, role, change }) =>
      `${pieceOf(starts, span.start)}/${ownSection(section)}/${ownScope(scope)}/${role}/${change}`,
    yearOf: (record) => record.year ?? sectionYear(record.section) ?? only,
    own: only,
  };
}

/** Computes once for each scope, or for each path, which all figures of a section share. */
function once<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = { value: compute(key) };
      known.set(key, found);
    }
    return found.value;
  };
}

/** Headings of a stage: figures below it are for that stage. */
const STAGE =
  /第[一二三四五]阶段|[上下]半年|[一二三四]季度|首批|第[一二三四五]批|^.{0,4}阶段|近期|远期|中期|一期|二期|三期|\d{1,2}月/;
/** 优化学科布局, 培育企业, 做强专科: what is to be done, whatever it ends with. */
const DOING =
  /^(?:抓|强化|优化|推进|推动|推行|建设|建强|建好|做[强优大实好]|完善|提升|提高|培育|培养|支持|服务|深化|加强|加快|扩大|壮大|实施|打造|发展|突出|落实|健全|促进|改善|改革|改造|创新|创建|统筹|坚持|聚焦|围绕|激发|激活|盘活|保障|夯实|巩固|严格|规范|开展|组织|引导|加大|振兴|管好|办好|用好|新建)|(?:布|格|结|大|全|开|终|破|僵|定|战)局$|(?:学|专|文|理|工|医)科$|(?:场|厕|处)所$|(?:督|承|主|交|申|兴|联|举|创|帮)办$/;
/** Headings that name a body or a place, so that the figures below are its own. */
const isBody = (title: string): boolean =>
  title.length <= 14 &&
  !DOING.test(title) &&
  /(?:县|区|镇|乡|街道|村|医院|卫生院|中心|学校|中学|小学|幼儿园|公司|企业|[科处股室站所局委办队]|学院|支部|班级|年级)$/.test(
    title,
  );

/** （二）2035年远景目标: the last year that a heading above names; not 2023年，全县完成…, which is text. */
function yearOfSection(section: readonly string[], planYear: number | undefined): number | undefined {
  for (const title of [...section].reverse()) {
    if (title.length > 24 || /[,，。]/.test(title)) continue;
    const years = matchesOf(title, /20\d\d(?=年|[-—~至])/g);
    const last = Number(years.at(-1)?.[0] ?? 0);
    if (last > 0 && last >= (planYear ?? 0)) return last;
  }
  return undefined;
}

/** The year that figures without one are for: the last of the plan's own span, or the only one that its goals name. */
function onlyYear(model: DocumentModel): number | undefined {
  const last = model.year === undefined ? undefined : lastOfSpan(model);
  if (last !== undefined || model.year !== undefined) return last ?? model.year;
  const years = new Set(model.figures.flatMap((f) => (f.role === 'target' && f.year !== undefined ? [f.year] : [])));
  return years.size === 1 ? [...years][0] : undefined;
}

/** How many lines with words at the top may name the span. */
const TOP = 6;

/** 2021—2025年 → 2025, “十四五”规划 → 2025; undefined for a plan of one year. */
export function lastOfSpan({ lines, year }: DocumentModel): number | undefined {
  for (const line of lines.filter((l) => l.kind === 'text').slice(0, TOP)) {
    const words = line.words.slice(0, 80);
    const last = /20\d\d年?(?:\d{1,2}月)?\s?[-—–~至到]+\s?(20\d\d)/.exec(words)?.[1];
    if (last !== undefined) return Number(last);
    if (words.includes(`${year}年`)) return undefined;
    const period = /十[二三四五]五/.exec(words)?.[0];
    if (period !== undefined) return yearOf(period, undefined);
  }
  return undefined;
}

/** 全县 says nothing in a plan of the county: the commonest word of the whole is left out of scopes. */
function commonestWhole(figures: readonly FigureRecord[]): string | undefined {
  const counts = new Map<string, number>();
  for (const figure of figures)
    for (const word of figure.scope.split('|')) if (/^全.$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** 社区卫生服务中心工作计划 第2篇, without a label and at the top. */
const PIECE =
  /(?:第[\d一二三四五六七八九十]+篇|篇[\d一二三四五六七八九十]+|(?:计划|方案|要点|思路|打算|总结|范文)[\d一二三四五六七八九十]*)$/;

/** A piece or an attachment; the table of indicators behind a plan belongs to the plan. */
const isOwnDocument = ({ kind, level, label, title }: OutlineEntry): boolean =>
  kind === 'piece' ||
  (kind === 'attachment' && !/指标|目标|任务/.test(title)) ||
  (kind === 'heading' && level === 1 && label === '' && PIECE.test(title.trim()));

/** Where pieces and attachments begin; each is a document of its own. */
function pieceStarts(outline: readonly OutlineEntry[]): number[] {
  const starts: number[] = [];
  const visit = (entries: readonly OutlineEntry[]): void => {
    for (const entry of entries) {
      if (isOwnDocument(entry)) starts.push(entry.section.start);
      visit(entry.children);
    }
  };
  visit(outline);
  return starts.sort((a, b) => a - b);
}

/** How many pieces begin at or before an offset. */
function pieceOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
