// What is a range of values and what only looks like one. Patterns read folded text.
import type { Proof } from '../pack.js';

/** Units that a range of values carries, right behind it. Left out: 年月日时, 级类期层班号, ℃, 分, whose dashes mean other things. */
export const RANGE_UNIT =
  /^\s?(?:个百分点|个工作日|个小时|个月|工作日|小时|分钟|万?(?:元|亩|吨|公里|平方米|立方米|平方公里|公顷|千瓦|人次|人|名|户|个|家|所|项|台|辆|套|件|张|座|处|条|篇|场次|场|次|株|头|只|份|批|幢|栋|间|床|支|本|册|艘|架|盏|眼|种|倍|岁|天|米|千米|斤|公斤|千克|课时|学时))/;

export interface RangeExclusion extends Proof {
  readonly pattern: RegExp;
}

const practice = 'practice: dashes between numbers that are no range';
const row = (pattern: string, yes: string, no: string): RangeExclusion => ({
  pattern: new RegExp(pattern),
  source: practice,
  yes: [yes],
  no: [no],
});

/** Before the first number. */
export const NOT_RANGE_BEFORE_ROWS: readonly RangeExclusion[] = [
  row('[-—–~/.:+×*=#№\\d]\\s?$', '1-', '达到'),
  row('[A-Za-z_)][\\s-]?$', 'GB/T', '建设'),
  row(
    '(?:第|附?[表图件]|附录|式|编号|代码|代号|文号|证号|批号|货号|型号|规格|电话|传真|手机|热线|账号|卡号|房号|号楼|栋|幢|单元|路|街|弄|巷|比分|零下|负|满|减|扣|年级|学号|邮编)(?:为|是|:)?\\s?$',
    '附件',
    '引进',
  ),
];
export const NOT_RANGE_BEFORE = new RegExp(NOT_RANGE_BEFORE_ROWS.map((r) => `(?:${r.pattern.source})`).join('|'));

/** Behind the second number: more dashes, a date, a place, a rank. */
export const NOT_RANGE_AFTER = /^\s?(?:[-—–~/:.×*=]|[年月日号时点栋幢楼层室级类期版]|[A-Za-z])/;

/** Amounts that go down on purpose. */
export const DESCENDING =
  /递减|逐年|逐级|依次|倒序|从高到低|由高到低|由大到小|从大到小|从多到少|退坡|降序|倒计时|倒扣|变化|降至|降到|减至|减到|下降|编号|比分|[=＝]/;
