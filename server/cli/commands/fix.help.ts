// The help of planlint fix.
import type { Command } from './command.js';

export const fixHelp: Command['help'] = {
  'zh-CN': `用法：planlint fix [选项] 文件…

改正可以放心改的地方：重复的标点、半角标点、编号的写法、网页和转换留下的符号等。
不改数字、名称和词义。每一处都先改在副本上重新检查，会带来新问题的就不改；再运行一次不会再有改动。
文件和文件夹的写法同 planlint check。- 表示标准输入，改好的文字写到标准输出。
不改 Word 文档：请在 Word 里改，或用 planlint review 把问题写成批注。

选项：
  --dry-run                只显示要改什么（统一格式的差异），不写文件
  --rule 规则,…            只改这些规则或这一类规则的问题，如 punctuation/doubled,residue,pattern/名称
  --severity 规则=级别,…   规则的级别，如 wording/typo=off；off 的不改。先于 .planlint.json
  --unsafe                 连要人核对的也改（每处只有一种改法的；数字、条数和待填的除外）
  --stdin-filename 文件名  标准输入的文件名，用于辨认 .md
  --locale zh-CN|zh-TW|en  提示用的语言

文件保持原来的编码、BOM 和换行，先写好再改名替换；检查期间改过的文件不写。

退出状态：0 完成；1 --dry-run 发现有可改的；2 命令写错了，或有文件没能处理。
`,
  en: `Usage: planlint fix [OPTIONS] FILE…

Makes the changes that are safe: doubled marks, half-width marks, labels written wrongly, what web pages and
converters left. Never a number, a name or the meaning of a word. Each change is tried on a copy and checked
again; one that brings a new report is not made, and a second run changes nothing.
FILE is a file, a folder or a pattern as for planlint check; - is standard input, fixed to standard output.
Word documents are not changed: change them in Word, or write comments with planlint review.

Options:
  --dry-run                show what would change as a unified diff, write nothing
  --rule RULE,…            only these rules or groups, as punctuation/doubled,residue,pattern/NAME
  --severity RULE=LEVEL,…
                           severities over .planlint.json, as wording/typo=off; what is off is not changed
  --unsafe                 changes that want a reader's eye as well (where there is only one; never numbers,
                           counts and placeholders)
  --stdin-filename NAME    name of standard input, to recognise .md
  --locale zh-CN|zh-TW|en  language of messages

Files keep their encoding, byte order mark and line ends and are replaced by rename; one that changed meanwhile
is not written.

Exit status: 0 done, 1 --dry-run found something to change, 2 wrong usage or a file that could not be done.
`,
};
