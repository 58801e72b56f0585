// The help of planlint ready.
import type { Command } from './command.js';

export const readyHelp: Command['help'] = {
  'zh-CN': `用法：planlint ready [选项] 文件…

可印发检查：没有待填的，目标和数字前后一致，说几项就列了几项，没有其他错误。
不能印发的，列出还差什么。文件和文件夹的写法同 planlint check。

算在内的：待填（placeholder/*）不论级别；数字（figure/*）、数目（count/*）的错误和警告；其余规则的错误。
用词、标点、结构等的警告和提示不影响印发，只报个数。忽略文件里的不算；关闭了的规则会写明。

选项：
  --format text|json       输出格式，默认 text
  --severity 规则=级别,…   规则的级别，如 figure/date=off；先于配置文件
  --stdin-filename 文件名  标准输入的文件名，用于显示、辨认 .md、查找忽略文件和配置文件
  --locale zh-CN|zh-TW|en  提示用的语言，JSON 里的也是

退出状态：0 都可以印发；1 有的还不能；2 命令写错了，或有文件没能检查。
`,
  en: `Usage: planlint ready [OPTIONS] FILE…

Tells whether plans can be issued: no placeholders, targets and figures agree, what is counted is listed, and
no other errors; or what is missing. FILE is a file, a folder or a pattern as for planlint check.

What counts: placeholders (placeholder/*) of any severity; errors and warnings of figures (figure/*) and counts
(count/*); errors of all other rules. Warnings and hints on wording, punctuation and structure do not stand in
the way and are only counted. What the ignore file holds does not count; rules that are off are named.

Options:
  --format text|json       format of the output, text by default
  --severity RULE=LEVEL,…
                           severities over .planlint.json, as figure/date=off
  --stdin-filename NAME    name of standard input: to show, to recognise .md, to find ignore and config files
  --locale zh-CN|zh-TW|en  language of messages, in JSON too

Exit status: 0 all are ready, 1 some are not, 2 wrong usage or a file that could not be checked.
`,
};
