// Heads of rows and columns in tables: which are totals, and which hold what is never added up. Folded, without blanks at the ends.

/** The whole head: `合计`, `总  计`, `合计（万元）`; not `合计划拨`. */
export const TOTAL_HEAD = /^(?:合\s*计|总\s*计|共\s*计|总\s*数|全[县市区镇乡省校]合计)\s?(?:\([^()]*\))?$/;

/** Rates, means, prices, years, numbers of rows. */
export const UNSUMMED_HEAD =
  /序号|编号|年份|年度目标|率|比|均|每|单价|标准|%|‰|指数|排名|名次|得分|电话|时间|日期|年限|密度|强度|寿命|占|增幅|增长|备注/;
