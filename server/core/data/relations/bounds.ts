// Words that keep a figure out of a sum, or say that it is only roughly so much. Patterns read folded text: `before` ends
// at the number, from the last mark on; `after` begins behind the number and its unit.
import type { Proof } from '../pack.js';

/** How a figure takes part in a reckoning: a `rate` for each of something, a `change` by so much, or a plain amount. */
export type AmountRole = 'plain' | 'rate' | 'change';

export interface RoleRow extends Proof {
  readonly role: AmountRole;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const practice = 'practice: wording of figures';

/** Tried in order; without a row an amount is plain. The number of an example stands in ⟦ ⟧. */
export const AMOUNT_ROLES: readonly RoleRow[] = [
  {
    role: 'rate',
    before:
      /(?:每(?!年)[\u4e00-\u9fff0-9]{1,6}|每年每|人均|户均|亩均|班均|生均|年均|日均|月均|场均|村均|平均|单价|均)[^,;:。、()]{0,12}$/,
    source: practice,
    yes: ['户均补助⟦4000元⟧', '每人每月⟦1500元⟧', '每期培训⟦50人⟧'],
    no: ['共补助⟦4000元⟧', '每年安排⟦1500元⟧'],
  },
  {
    role: 'rate',
    after: /^\s?(?:\/|每[人户亩名个])/,
    source: practice,
    yes: ['补助⟦500元⟧/亩'],
    no: ['补助⟦500元⟧,每年'],
  },
  {
    role: 'change',
    before:
      /(?:比|较|同比|环比)[^,;:。、()]{0,16}(?<!新)(?:增长|增加|提高|提升|上升|扩大|下降|降低|减少|减|压减|增|多|少)(?:了|约|近|超过?)?\s?$/,
    source: practice,
    yes: ['比上年增加⟦200亿元⟧', '同比减少⟦12人⟧', '比上年多⟦5个⟧'],
    no: ['新增⟦200张⟧', '安排⟦200亿元⟧'],
  },
  {
    role: 'change',
    before:
      /(?:^|[,(])(?:其中)?(?:净|共|总|累计)?(?<!新)(?:增长|增加|提高|提升|上升|增幅|下降|降低|减少|降幅)(?:为|了|约|近|超过?)?\s?$/,
    source: practice,
    yes: [',增加⟦200亿元⟧', '(减少⟦3个⟧'],
    no: ['投资增加到⟦200亿元⟧', ',新增⟦5个⟧'],
  },
];

/** A number with one of these behind it is the least of what there is: 300余人, 3300多家. */
export const MORE_THAN = /^(?:余|多)(?![样种元少])/;
