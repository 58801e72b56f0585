// The help of planlint targets.
import type { Command } from './command.js';

export const targetsHelp: Command['help'] = {
  'zh-CN': `用法：planlint targets [选项] 文件

列出一个文件里的目标数字：指标、数值、期限和所在部分。文件写 - 表示标准输入。

选项：
  --format table|json|csv|md|xlsx  输出格式，默认 table
  -o, --output 文件                结果存成文件；xlsx 必须写明，csv 带 BOM，Excel 打开不乱码
  --stdin-filename 文件名          标准输入的文件名，用于显示和辨认 .md
  --locale zh-CN|zh-TW|en          提示用的语言

csv、xlsx 里数值和单位各占一列，另有比较、范围、基数和问题（figure/*、count/* 各条规则的提示）。

JSON 里的 start、end 按 UTF-16 编码单元计，从 0 数起，不含 BOM，不含 end 处的字符；
还没有填的数值写成 xx，范围写成 3-5，比例写成 1:1.5。

退出状态：0 正常；2 命令写错了，或文件读不出来。
`,
  en: `Usage: planlint targets [OPTIONS] FILE

Lists the target figures of a document: indicator, value, deadline and section. - is standard input.

Options:
  --format table|json|csv|md|xlsx  format of the output, table by default
  -o, --output FILE                write into a file: required for xlsx; csv gets the byte order mark that Excel wants
  --stdin-filename NAME            name of standard input: to show, and to recognise .md
  --locale zh-CN|zh-TW|en          language of messages

csv and xlsx have value and unit in columns of their own, with comparator, scope, baseline and the
problems that the rules figure/* and count/* find.

start and end in JSON are UTF-16 code units, from 0, without a BOM; end is exclusive.
A value that is not filled in is xx, a range is 3-5, a ratio is 1:1.5.

Exit status: 0 done, 2 wrong usage or a file that could not be read.
`,
};
