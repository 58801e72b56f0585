// One indicator with two values, for the same scope, period and role: 签约率 of 75% in the goals and 70% in the tasks.
import { agree } from '../../model/arithmetic.js';
import { createContext, getCompared } from '../../model/comparison.js';
import type { DocumentModel } from '../../model/document.js';
import { plainKey } from '../../model/indicators.js';
import type { FigureRecord } from '../../model/ledger.js';
import { defineRule, type Report } from '../rule.js';
import { lineOf, replaceFigure, showFigure, toRelated, writeFigure } from './report.js';

type Id = 'two' | 'covered' | 'doubtful' | 'other' | 'here' | 'there';

export const conflict = defineRule<Id>({
  id: 'figure/conflict',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '同一指标在两处数值不一样', en: 'One indicator has two values' },
  why: {
    'zh-CN': '总体目标写95%，重点任务写90%，考核时以哪个为准？改了一处、忘了另一处，是计划里最常见的差错。',
    en: 'With 95% among the goals and 90% among the tasks nobody knows which one counts: one place was changed, the other not.',
  },
  messages: {
    two: {
      'zh-CN': '“{name}”这里是{here}，第{line}行是{there}：同一指标应只有一个数',
      en: '“{name}” is {here} here and {there} in line {line}: one indicator takes one value',
    },
    doubtful: {
      'zh-CN': '“{name}”这里是{here}，第{line}行是{there}：如果说的是同一件事，应只有一个数',
      en: '“{name}” is {here} here and {there} in line {line}: if both mean the same, only one can hold',
    },
    covered: {
      'zh-CN': '“{name}”是{here}，第{line}行却说全覆盖：请核对',
      en: '“{name}” is {here}, but line {line} says 全覆盖, all of it: please check',
    },
    other: { 'zh-CN': '另一处：{name} {other}', en: 'The other place: {name} {other}' },
    here: { 'zh-CN': '这里改为{value}', en: 'Use {value} here' },
    there: { 'zh-CN': '另一处改为{value}', en: 'Use {value} in the other place' },
  },
  examples: {
    bad: '到年底，家庭医生签约率达到75%以上。做实签约服务，家庭医生签约率达到⟦figure/conflict:70%⟧以上。',
    good: '到年底，家庭医生签约率达到75%以上。做实签约服务，家庭医生签约率达到75%以上，投入1.2亿元。',
    silent: '城区家庭医生签约率达到75%以上。农村家庭医生签约率达到70%以上。到2035年，家庭医生签约率达到80%以上。',
  },
  check(model, report) {
    reportNamed(model, report);
    reportCounted(model, report);
    reportCovered(model, report);
  },
});

type Reporter = (found: Report<Id>) => void;

/** Indicators of packs, and phrases that name one by themselves. */
function reportNamed(model: DocumentModel, report: Reporter): void {
  const groups = createGroups(model, report, 'two');
  for (const { record, identity, year, place } of getCompared(model))
    if (record.role === 'target') groups.add(`${identity.name}/${verbOf(record)}/${year}/${place}`, record);
}

/** The verb of a change belongs to what is compared: 增长5% is no 下降5%. */
const verbOf = (record: FigureRecord): string => (record.change === 'by' ? (record.move ?? '') : '');

/** Headings of goals; what stands there is said again where it is carried out. */
const GOALS = /目标|总体|指标|思路|要求/;
const isGoal = (record: FigureRecord): boolean => record.section.some((title) => GOALS.test(title));

/**
 * What is counted (`新建村卫生室17所`) and names that say little (`群众满意度`) can be told twice of different things. They
 * are compared only between the goals and what follows, and names that say little are only asked about.
 */
function reportCounted(model: DocumentModel, report: Reporter): void {
  const context = createContext(model);
  const sure = createGroups(model, report, 'two');
  const doubtful = createGroups(model, report, 'doubtful');
  const goals = new Set<string>();
  for (const record of model.figures) {
    if (record.role !== 'target' || !record.filled || record.conditional || record.change === 'by') continue;
    const known = record.known;
    const isCounted = !known && isCount(record);
    if (!isCounted && !(known?.indicator.generic && plainKey(record.indicator).length >= 5)) continue;
    const group = `${plainKey(isCounted ? record.key : record.indicator)}/${context.yearOf(record)}/${context.placeOf(record)}`;
    if (isGoal(record)) goals.add(group);
    else if (!goals.has(group)) continue;
    (isCounted ? sure : doubtful).add(group, record);
  }
}

/** `新建村卫生室17所`: a phrase of six characters or more with a unit. */
const isCount = (record: FigureRecord): boolean =>
  record.kind !== undefined &&
  record.base === 'none' &&
  ['verb', 'noun', 'reach'].includes(record.evidence) &&
  plainKey(record.key).length >= shortest(record) &&
  !/每|首|组织|召开|开展|举办|检查|完成|实施|培训|人数|^总/.test(record.key);

/** Shorter names say too little, unless they end in a word of measure or count people that a verb reaches. */
const shortest = ({ key, evidence, kind }: FigureRecord): number =>
  evidence === 'reach' && kind === 'people' ? 3 : /(?:床位|学位|里程|面积|产量|规模)$/.test(key) ? 4 : 6;

/** `建档全覆盖` beside `建档率达到95%`: one of them is not what is meant. */
function reportCovered(model: DocumentModel, report: Reporter): void {
  const context = createContext(model);
  const where = (record: FigureRecord): string => `${context.yearOf(record)}/${context.placeOf(record)}`;
  const covered = model.figures.filter((f) => f.evidence === 'worded' && f.change === 'none' && f.role === 'target');
  for (const whole of covered) {
    const name = plainKey(whole.key).replace(/(?:服务|工作)$/, '');
    const below = model.figures.find(
      (f) =>
        f.role === 'target' &&
        f.base === 'percent' &&
        f.filled &&
        f.change === 'none' &&
        !f.conditional &&
        Number(f.value) < 100 &&
        [`${name}率`, `${name}覆盖率`].includes(plainKey(f.key)) &&
        where(f) === where(whole),
    );
    if (below)
      report({
        span: below.span,
        messageId: 'covered',
        severity: 'information',
        args: { name: below.indicator, here: showFigure(below), line: lineOf(model, whole) },
        related: [{ span: whole.span, messageId: 'other', args: { name: whole.indicator, other: '全覆盖' } }],
      });
  }
}

/** Compares each figure with the first of its group; one value is reported once. */
function createGroups(model: DocumentModel, report: Reporter, messageId: Id) {
  const groups = new Map<string, FigureRecord[]>();
  return {
    add(name: string, record: FigureRecord): void {
      const group = groups.get(name);
      if (!group) {
        groups.set(name, [record]);
        return;
      }
      const first = group[0]!;
      if (group.some((known) => agree(known, record))) return;
      group.push(record);
      if (first.sentence.start !== record.sentence.start) report(toReport(model, record, first, messageId));
    },
  };
}

const toReport = (model: DocumentModel, record: FigureRecord, first: FigureRecord, messageId: Id): Report<Id> => ({
  span: record.span,
  messageId,
  args: { name: record.indicator, here: showFigure(record), there: showFigure(first), line: lineOf(model, first) },
  ...(messageId === 'doubtful' ? { severity: 'information' as const } : {}),
  related: [toRelated(first)],
  fixes: [replaceFigure('here', record, writeFigure(first)), replaceFigure('there', first, writeFigure(record))],
});
