// Figures that cannot be true beside one another or by themselves: 婴儿死亡率 above 5岁以下儿童死亡率, a share above 100%,
// a life of 793 years, 孕产妇死亡率 in ‰.
import type { Relation } from '../../data/indicators.js';
import { inBase, quantityOf, toNumber } from '../../model/arithmetic.js';
import { type Compared, getCompared } from '../../model/comparison.js';
import type { DocumentModel } from '../../model/document.js';
import type { FigureRecord } from '../../model/ledger.js';
import { defineRule, type Report } from '../rule.js';
import { replaceFigure, showFigure, toRelated } from './report.js';

type Id = 'relation' | 'share' | 'implausible' | 'base' | 'other' | 'change';
type Reporter = (found: Report<Id>) => void;

export const bound = defineRule<Id>({
  id: 'figure/bound',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '数值不可能成立：部分大于整体、比率超过100%、单位或数量级不对', en: 'A value that cannot hold' },
  why: {
    'zh-CN': '婴儿死亡率高于5岁以下儿童死亡率、覆盖率105%、预期寿命793岁，内行一眼就看出填错了。',
    en: 'Infant deaths above those under five, coverage of 105%, a life of 793 years: whoever knows the trade sees the slip.',
  },
  messages: {
    relation: {
      'zh-CN': '“{lower}”{low}高于“{upper}”{high}：{note}',
      en: '“{lower}” at {low} is above “{upper}” at {high}: {note}',
    },
    share: {
      'zh-CN': '“{name}”是占整体的比率，{here}超过了100%',
      en: '“{name}” is a share of a whole, but {here} is above 100%',
    },
    implausible: {
      'zh-CN': '“{name}”为{here}，不在通常的{from}—{to}之间：请核对小数点和单位',
      en: '“{name}” at {here} is outside the usual {from} to {to}: check the decimal point and the unit',
    },
    base: {
      'zh-CN': '“{name}”通常以“{sign}”计，这里是{here}：单位可能写错了',
      en: '“{name}” is usually counted in “{sign}”, but stands as {here}: the unit may be wrong',
    },
    other: { 'zh-CN': '另一个指标：{name} {other}', en: 'The other indicator: {name} {other}' },
    change: { 'zh-CN': '改为{value}', en: 'Change to {value}' },
  },
  examples: {
    bad: '婴儿死亡率控制在6‰以下，5岁以下儿童死亡率控制在⟦figure/bound:5‰⟧以下，孕产妇死亡率控制在⟦figure/bound:14.5‰⟧以下，产后访视率达到⟦figure/bound:105%⟧。',
    good: '婴儿死亡率控制在5‰以下，5岁以下儿童死亡率控制在6‰以下，孕产妇死亡率控制在14.5/10万以下，产后访视率达到95%。',
    silent:
      '围产儿死亡率控制在4‰以下，新生儿死亡率控制在5‰以下，病床使用率达到103%，任务完成率达到120%，税收增长率达到110%。',
  },
  check(model, report) {
    for (const record of model.figures) if (record.filled && record.change === 'none') reportAlone(record, report);
    reportRelations(model, report);
  },
});

function reportAlone(record: FigureRecord, report: Reporter): void {
  const known = record.known?.indicator;
  if (reportShare(record, report) || !known || record.base === 'ratio') return;
  const sign = SIGNS[known.base];
  if (sign !== undefined && record.base !== 'none' && record.base !== known.base) {
    const quantity = quantityOf(record);
    if (!quantity) return;
    const meant = inBase(quantity.low, known.base);
    const isPlausible = known.max !== undefined && meant.lte(known.max) && meant.gte(known.min ?? 0);
    const args = { name: record.indicator, sign, here: showFigure(record) };
    const fixes = isPlausible ? [] : [replaceFigure('change', record, `${record.value}${sign}`)];
    report({ span: record.span, messageId: 'base', args, fixes, ...(isPlausible ? { severity: 'information' } : {}) });
    return;
  }
  reportImplausible(record, report);
}

const SIGNS: Readonly<Record<string, string | undefined>> = {
  percent: '%',
  permille: '‰',
  per100k: '/10万',
  per10k: '/万',
};

/** Endings of shares of a whole. */
const SHARE =
  /(?:率|占比|比例|比重|覆盖面)$|占(?:总|全[部体]|全[国省市县区乡镇校院](?!生产总值|GDP|财政))[\u4e00-\u9fff]{1,8}$/;
/** Rates of growth and return, and ratios of two things, which know no upper end. */
const MAY_EXCEED =
  /(?:增|涨|升|降|减|缩|超|达产|收益|回报|利润|毛利|盈利|周转|自给|贡献|负债|杠杆|倍|价比|溢价|换手|使用|利用|完成|执行|破案|覆盖倍数|毛入[学园]|费|税|汇|频|效|变化|波动|偏差|误差|浓度|湿度|收缴|征收|入库|兑现|供需|供求|性别|抚养|单位|上年|去年|同期|预算)/;

function reportShare(record: FigureRecord, report: Reporter): boolean {
  if (record.base !== 'percent' || !SHARE.test(record.key) || record.evidence === 'share') return false;
  const quantity = quantityOf(record);
  if (!quantity?.high.gt(1)) return false;
  const ending = record.ending;
  if (ending ? ending.mayExceed : MAY_EXCEED.test(record.key)) return false;
  const severity = ending ? 'error' : 'warning';
  report({
    span: record.span,
    messageId: 'share',
    args: { name: record.indicator, here: showFigure(record) },
    severity,
  });
  return true;
}

function reportImplausible(record: FigureRecord, report: Reporter): void {
  const indicator = record.known?.indicator;
  const quantity = quantityOf(record);
  if (!indicator || !quantity || (indicator.min === undefined && indicator.max === undefined)) return;
  const inOwn = indicator.base === 'none' ? record.unit === indicator.unit : record.base === indicator.base;
  if (!inOwn) return;
  const value = toNumber(record.value);
  const high = toNumber(record.upper ?? record.value);
  if (!value || !high || (value.gte(indicator.min ?? 0) && high.lte(indicator.max ?? value.plus(high)))) return;
  const unit = SIGNS[indicator.base] ?? indicator.unit ?? '';
  const args = {
    name: record.indicator,
    here: showFigure(record),
    from: `${indicator.min ?? '0'}${unit}`,
    to: `${indicator.max ?? ''}${unit}`,
  };
  report({ span: record.span, messageId: 'implausible', args });
}

/** For each relation, figures of one scope, period and role; each upper one against the nearest lower one. */
function reportRelations(model: DocumentModel, report: Reporter): void {
  const groups = new Map<string, Compared[]>();
  for (const compared of getCompared(model)) {
    if (!compared.identity.indicator || compared.record.change === 'by') continue;
    const key = `${compared.identity.name}/${compared.year}/${compared.place}`;
    const group = groups.get(key);
    if (group) group.push(compared);
    else groups.set(key, [compared]);
  }
  for (const [key, [lower]] of groups) {
    const name = lower!.identity.name;
    for (const relation of model.indicators.relations.filter((r) => r.lower === name)) {
      const upper = nearest(lower!, groups.get(relation.upper + key.slice(name.length)) ?? []);
      if (upper) reportPair(relation, lower!.record, upper.record, report);
    }
  }
}

const nearest = (to: Compared, all: readonly Compared[]): Compared | undefined =>
  all.reduce<Compared | undefined>(
    (best, one) => (!best || distance(to, one) < distance(to, best) ? one : best),
    undefined,
  );
const distance = (a: Compared, b: Compared): number => Math.abs(a.record.span.start - b.record.span.start);

function reportPair(relation: Relation, lower: FigureRecord, upper: FigureRecord, report: Reporter): void {
  const [low, high] = [quantityOf(lower), quantityOf(upper)];
  if (!low || !high || low.dimension !== high.dimension || low.low.lte(high.high)) return;
  // At most 6‰ of a part can hold beside exactly 5‰ of the whole, and at least anything beside it.
  if (lower.comparator === '<=' && upper.comparator === '>=') return;
  const isSure = lower.comparator === upper.comparator || lower.comparator !== '<=';
  const [first, second] = lower.span.start < upper.span.start ? [lower, upper] : [upper, lower];
  report({
    span: second.span,
    messageId: 'relation',
    args: {
      lower: lower.indicator,
      upper: upper.indicator,
      low: showFigure(lower),
      high: showFigure(upper),
      note: relation.note,
    },
    severity: isSure ? relation.level : 'information',
    related: [toRelated(first)],
  });
}
