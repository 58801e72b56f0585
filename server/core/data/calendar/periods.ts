// The five-year periods: a table and no formula, because 1963–65 lies in none. A period after the last row is unknown.
import type { Proof } from '../pack.js';

export interface Period extends Proof {
  /** `十四五`. */
  readonly name: string;
  /** The first and the last year, both within. */
  readonly first: number;
  readonly last: number;
}

const PLANS = 'practice: titles and years of the five-year plans of the People’s Republic';
const OUTLINES = 'law: outlines of the five-year programmes, adopted by the National People’s Congress';

/** Short names are also common words (`十五` is fifteen): those are read in quotation marks or before 时期, 规划 only. */
const period = (name: string, first: number, last: number, no: readonly string[] = []): Period => ({
  name,
  first,
  last,
  source: first < 2006 ? PLANS : OUTLINES,
  yes: [`⟦“${name}”时期⟧，经济社会发展迈上新台阶。`, `编制⟦“${name}”规划⟧。`],
  no,
});

export const PERIODS: readonly Period[] = [
  period('七五', 1986, 1990, ['打七五折。']),
  period('八五', 1991, 1995, ['打八五折。']),
  period('九五', 1996, 2000, ['九五至尊。']),
  period('十五', 2001, 2005, ['第十五期简报。', '十五个乡镇。', '十五项规划任务。']),
  period('十一五', 2006, 2010, ['二十一五个字。']),
  period('十二五', 2011, 2015, ['二十二五个字。']),
  period('十三五', 2016, 2020, ['二十三五个字。']),
  period('十四五', 2021, 2025, ['十四五岁的学生。', '用十四五年时间。']),
  period('十五五', 2026, 2030, ['二十五五个字。']),
];

/** How a year of a period is called, by its place in the period; names that writers use for several years are left out. */
export interface YearRole extends Proof {
  readonly words: readonly string[];
  /** Which year of the period, from 1. */
  readonly nth: number;
}

const role = (nth: number, words: string, yes: string, no: readonly string[] = []): YearRole => ({
  words: words.split(' '),
  nth,
  source: 'practice: set names for the years of a five-year period',
  yes: [yes],
  no,
});

/** 关键之年, 攻坚之年 and 承上启下 are said of the second, third and fourth year alike. */
export const YEAR_ROLES: readonly YearRole[] = [
  role(1, '开局之年 开局年 起步之年 起步年 开启之年 第一年 首年', '2021年是“十四五”⟦开局之年⟧。', [
    '2023年是“十四五”关键之年。',
  ]),
  role(2, '第二年', '2022年是“十四五”规划实施的⟦第二年⟧。'),
  role(3, '第三年 中期之年 中期评估之年 中期评估年', '2023年是“十四五”规划⟦中期评估之年⟧。', [
    '2023年是“十四五”承上启下之年。',
  ]),
  role(4, '第四年', '2024年是“十四五”规划⟦第四年⟧。'),
  role(5, '收官之年 收官年 收尾之年 最后一年 第五年', '2025年是“十四五”规划⟦收官之年⟧。', [
    '2024年是“十四五”攻坚之年。',
  ]),
];
