// The help of planlint compare.
import type { Command } from './command.js';

export const compareHelp: Command['help'] = {
  'zh-CN': `用法：planlint compare [选项] 本文 对照文件

把一份计划和另一份对照，一般是去年的，或上级的：同一指标调高、调低还是不变，哪些取消了、哪些是新增的；
哪些句子一字不差；对照文件的地名、单位名和年份还有哪些留在本文里。文件写 - 表示标准输入。

选项：
  --format table|json|csv|md  输出格式，默认 table
  --locale zh-CN|zh-TW|en     提示用的语言

单位不同的换算后比较。各自年度的目标互相对照，写明年份的（到2030年）和同一年份的对照。
JSON 里的 start、end 按 UTF-16 编码单元计，从 0 数起，不含 BOM，不含 end 处的字符。

退出状态：0 正常；2 命令写错了，或文件读不出来。
`,
  en: `Usage: planlint compare [OPTIONS] THIS OTHER

Compares a plan with another one, as a rule last year's or the plan above: which targets were raised, lowered, kept,
dropped or added, which sentences were carried over word for word, and which names and years of the other plan were
left behind. - is standard input.

Options:
  --format table|json|csv|md  format of the output, table by default
  --locale zh-CN|zh-TW|en     language of messages

Values in different units are converted. The targets of each plan's own year are held against each other, those for a
named year (到2030年) against those for the same year.
start and end in JSON are UTF-16 code units, from 0, without a BOM; end is exclusive.

Exit status: 0 done, 2 wrong usage or a file that could not be read.
`,
};
