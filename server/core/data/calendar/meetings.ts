// National congresses of the Party and the plenums of their central committees, by year and month.
// A congress is closed once the next has met: only then a plenum that is not in its row is one that never was.
import type { Proof } from '../pack.js';

/** A month: year × 12 + month, so that months compare and subtract. */
export type Month = number;

export const monthOf = (year: number, month: number): Month => year * 12 + month;

export interface Congress extends Proof {
  /** 20 for 二十大. */
  readonly number: number;
  readonly name: string;
  readonly held: Month;
  /** The plenums from the first on. */
  readonly plenums: readonly Month[];
  readonly closed: boolean;
}

const READ = 'practice: communiqués, read in full';
const KNOWN = 'practice: communiqués of the congresses and plenums';

/** `held` and `plenums` as `2022.10`. */
const congress = (number: number, name: string, held: string, plenums: string, closed = true): Congress => ({
  number,
  name,
  held: toMonth(held),
  plenums: plenums.split(' ').map(toMonth),
  closed,
  source: number <= 14 ? READ : KNOWN,
  yes: [
    `学习贯彻⟦党的${name}大⟧精神。`,
    `贯彻⟦${name}届三中全会⟧精神。`,
    `⟦中国共产党第${name}次全国代表大会⟧胜利召开。`,
    `⟦党的${name}届中央委员会第二次全体会议⟧通过了决定。`,
  ],
  no: [
    `实施${name}大工程。`,
    `省委${name}届三次全会召开。`,
    `共青团${name}届三中全会精神。`,
    `学习中国工会${name}大精神。`,
    `县第${name}届人大三次会议。`,
  ],
});

const toMonth = (text: string): Month => {
  const [year = '', month = ''] = text.split('.');
  return monthOf(Number(year), Number(month));
};

export const CONGRESSES: readonly Congress[] = [
  congress(11, '十一', '1977.8', '1977.8 1978.2 1978.12 1979.9 1980.2 1981.6 1982.8'),
  congress(12, '十二', '1982.9', '1982.9 1983.10 1984.10 1985.9 1985.9 1986.9 1987.10'),
  congress(13, '十三', '1987.10', '1987.11 1988.3 1988.9 1989.6 1989.11 1990.3 1990.12 1991.11 1992.10'),
  congress(14, '十四', '1992.10', '1992.10 1993.3 1993.11 1994.9 1995.9 1996.10 1997.9'),
  congress(15, '十五', '1997.9', '1997.9 1998.2 1998.10 1999.9 2000.10 2001.9 2002.11'),
  congress(16, '十六', '2002.11', '2002.11 2003.2 2003.10 2004.9 2005.10 2006.10 2007.10'),
  congress(17, '十七', '2007.10', '2007.10 2008.2 2008.10 2009.9 2010.10 2011.10 2012.11'),
  congress(18, '十八', '2012.11', '2012.11 2013.2 2013.11 2014.10 2015.10 2016.10 2017.10'),
  congress(19, '十九', '2017.10', '2017.10 2018.1 2018.2 2019.10 2020.10 2021.11 2022.10'),
  congress(20, '二十', '2022.10', '2022.10 2023.2 2024.7 2025.10', false),
];

/** Other bodies that count their congresses and plenums in the same words; read in the words before an event. */
export const OTHER_BODIES =
  /(?:[省市县区州盟旗乡镇]委|党委|党组|[省市县区州]第|共青团|团中央|团[省市县区]委|团的|工会|妇联|妇女|文联|作协|科协|侨联|残联|工商联|红十字|民革|民盟|民建|民进|农工党?|致公党?|九三|台盟|政协|人大|纪委|全国人民代表大会)(?:(?!贯彻|学习|落实|传达|宣传)[^,。;、]){0,10}$/;

/** 20 → 二十大: the last congress held before a month; undefined before the first row. */
export const congressAt = (month: Month): Congress | undefined => CONGRESSES.filter((row) => row.held < month).at(-1);

/** A set phrase that no text before its congress can have. */
export interface Phrase extends Proof {
  readonly words: string;
  readonly congress: number;
}

const phrase = (words: string, congress: number, no: string): Phrase => ({
  words,
  congress,
  source: `practice: written into the report of congress ${congress}`,
  yes: [`以⟦${words}⟧为指引。`],
  no: [no],
});

export const PHRASES: readonly Phrase[] = [
  phrase('新时代中国特色社会主义思想', 19, '坚持中国特色社会主义理论体系。'),
  phrase('中国式现代化', 20, '实现农业现代化。'),
];
