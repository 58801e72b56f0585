// Ways of writing that a document keeps to: range dashes, brackets of document numbers, 等 behind a list, blanks beside digits.
// Patterns read folded text: ～ is `~`, － is `-`; the group `hit` is what is looked at.
import type { Proof } from '../pack.js';

export interface Habit extends Proof {
  readonly id: 'range' | 'number' | 'etc' | 'space';
  readonly pattern: RegExp;
}

/** What stands behind the second number of a range; a number without one may be a telephone or a code. */
const UNIT = '[%‰年月日号时分岁届期级人名个家所户项次场处台套件座张元万亿公平千米吨亩倍天周小]';

/** What may stand behind a number whatever is counted; 年 is not among them, because titles and dates stand apart. */
const MEASURE = '(?:%|‰|[个名家所项户场处台套张座亩元人]|[万亿]元|公里|平方米|公顷|吨|万[人亩吨])';

export const HABITS: readonly Habit[] = [
  {
    id: 'range',
    pattern: new RegExp(
      `(?<![\\dA-Za-z.\\-~—–/])\\d+(?:\\.\\d+)?(?:[%‰年月日元岁]|[万亿]元?)?\\s?(?<hit>--?|—{1,2}|~|–|―)\\s?(?=\\d+(?:\\.\\d+)?\\s?(?:${UNIT}|:\\d\\d)(?!\\d*-))`,
      'g',
    ),
    source: 'standard: GB/T 15834—2011 4.13; GB/T 15835—2011 5.1.3',
    yes: ['2021⟦—⟧2025年', '5月⟦-⟧9月', '增长3%⟦~⟧5%', '新增3⟦--⟧5个'],
    no: ['联系电话0571-88120', 'GB 15834-2011', '2023-12-18日', '气温-5度', '附件1-2'],
  },
  {
    id: 'number',
    pattern: /(?<=[\u4e00-\u9fff])(?<hit>[[(【](?:19|20)[\dxX×]{2}[\])】])\s?(?=第?[\dxX×]{1,4}号)/g,
    source: 'standard: GB/T 9704—2012 7.2.5',
    yes: ['某水发⟦[2023]⟧15号', '某政办⟦(2024)⟧3号'],
    no: ['某水发〔2023〕15号', '规划(2023)执行', '三年行动(2023-2025)'],
  },
  {
    id: 'etc',
    pattern: /(?<=[\u4e00-\u9fff”》)])(?<hit>、)(?=等(?![待到级候同于值量效次额距离高分比边、]))/g,
    source: 'standard: GB/T 15834—2011 B.1.2',
    yes: ['供水、排水⟦、⟧等设施'],
    no: ['供水、排水等设施', '分类、等级评定', '靠、等、要思想'],
  },
  {
    id: 'space',
    pattern: new RegExp(
      `(?<=[\\u4e00-\\u9fff])(?<!第|附件|专栏|表|图|章|节)(?<hit> )(?=\\d[\\d.]*${MEASURE})|(?<=[\\u4e00-\\u9fff]\\d[\\d.]{0,9})(?<!(?:附件|专栏|表|图)\\d+)(?<hit2> )(?=${MEASURE})`,
      'g',
    ),
    source: 'practice: documents of offices put no blank between Chinese characters and digits',
    yes: ['新增床位⟦ ⟧50张', '全县12⟦ ⟧个乡镇', '投资⟦ ⟧3.5亿元'],
    no: ['新增床位50张', '附件 1', '附件2 名词解释', '今年 1.加强', '工作思路 2023年', '某某县 2023年'],
  },
];
