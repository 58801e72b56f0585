// A share without its sign (知晓率达到60以上) or with a unit that no share has (覆盖率达到60万元).
import type { UnitKind } from '../../data/units.js';
import type { NumberBase } from '../../lex/numbers.js';
import { kindOf } from '../../model/ledger/drafts.js';
import type { FigureRecord } from '../../model/ledger.js';
import { defineRule } from '../rule.js';
import { replaceFigure, writeFigure } from './report.js';

export const unit = defineRule({
  id: 'figure/unit',
  severity: 'information',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '比率没有写单位，或单位不对', en: 'A share lacks its sign or has an impossible unit' },
  why: {
    'zh-CN': '转换、复制时最容易掉的是“%”“‰”：“知晓率达到60以上”。',
    en: 'The signs % and ‰ are the first to be lost in copying: “知晓率达到60以上”.',
  },
  messages: {
    bare: {
      'zh-CN': '“{name}”是比率，{here}后面没有单位：可能漏了“{sign}”',
      en: '“{name}” is a share, but {here} has no unit: “{sign}” may be missing',
    },
    impossible: {
      'zh-CN': '“{name}”是比率，不会以“{unit}”计',
      en: '“{name}” is a share and is not counted in “{unit}”',
    },
    other: {
      'zh-CN': '“{name}”以“{unit}”计，不会是{here}',
      en: '“{name}” is counted in “{unit}” and cannot be {here}',
    },
    add: { 'zh-CN': '改为{value}', en: 'Change to {value}' },
  },
  examples: {
    bad: '核心知识知晓率达到⟦figure/unit:60⟧以上，住院分娩率达到⟦figure/unit:99万元⟧。',
    good: '核心知识知晓率达到60%以上，住院分娩率达到99%。',
    silent: '容积率控制在1.5以下，群众满意度达到93分以上，灌溉水有效利用系数达到0.58。',
  },
  check(model, report) {
    for (const record of model.figures) {
      const own = findOwnUnit(record);
      if (own !== undefined)
        report({
          span: record.span,
          messageId: 'other',
          severity: 'warning',
          args: { name: record.indicator, unit: own, here: writeFigure(record) },
        });
      const share = findShare(record);
      if (!share) continue;
      const known = share.isKnown ? ({ severity: 'warning' } as const) : {};
      if (isBare(record)) {
        const sign = SIGNS[share.base]!;
        const value = `${record.value}${record.upper === undefined ? '' : `—${record.upper}`}${sign}`;
        const args = { name: record.indicator, here: record.value, sign };
        report({ span: record.span, messageId: 'bare', args, ...known, fixes: [replaceFigure('add', record, value)] });
      } else if (isImpossible(record)) {
        report({
          span: record.span,
          messageId: 'impossible',
          args: { name: record.indicator, unit: record.unit },
          ...known,
        });
      }
    }
  },
});

/** The unit of a known indicator that is no share, where the figure is put as one, or as money: 平均住院日 in %, 床位数 in 万元. */
function findOwnUnit({ known, base, change, filled, evidence, kind }: FigureRecord): string | undefined {
  if (!filled || change !== 'none' || evidence === 'share' || known?.indicator.base !== 'none') return undefined;
  const { unit: own, generic } = known.indicator;
  if (base !== 'none') return base === 'ratio' ? undefined : own;
  const ownKind = own === undefined || generic ? undefined : kindOf(own);
  const isMixed = ownKind !== undefined && kind !== undefined && (ownKind === 'money') !== (kind === 'money');
  return isMixed && evidence !== 'noun' ? own : undefined;
}

const SIGNS: Readonly<Partial<Record<NumberBase, string>>> = { percent: '%', permille: '‰', per100k: '/10万' };

/** Rates that are counted without a sign, or per something else. */
const NO_SIGN =
  /(?:容积|生产|产出|生育|更替|比|汇|频|功|分辨|效|速|利|税|费|曲|斜|密度|倍|市盈|市净|血沉|心|折射|周转|换算|系数|死亡|发生|发案|事故|伤亡|案件)率$/;

/** The base of a share that a figure is of; undefined where it is none, or may stand without a sign. */
function findShare(record: FigureRecord): { base: NumberBase; isKnown: boolean } | undefined {
  if (!record.filled || record.change === 'by' || record.evidence !== 'reach') return undefined;
  const known = record.known?.indicator;
  if (known && !known.generic) return SIGNS[known.base] === undefined ? undefined : { base: known.base, isKnown: true };
  if (!/(?:率|占比)$/.test(record.key) || NO_SIGN.test(record.key) || record.key.length < 3) return undefined;
  const ending = record.ending;
  return ending && ending.base !== 'percent' ? undefined : { base: 'percent', isKnown: false };
}

/** 60, not 0.6 and not 1. */
const isBare = (record: FigureRecord): boolean =>
  record.unit === '' && record.base === 'none' && Number(record.value) > 1 && Number(record.value) <= 100;

const NEVER: ReadonlySet<UnitKind> = new Set(['money', 'area', 'length', 'weight', 'energy', 'age']);
const isImpossible = (record: FigureRecord): boolean => record.kind !== undefined && NEVER.has(record.kind);
