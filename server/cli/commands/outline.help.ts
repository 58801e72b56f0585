// The help of planlint outline.
import type { Command } from './command.js';

export const outlineHelp: Command['help'] = {
  'zh-CN': `用法：planlint outline [选项] 文件

显示一个文件的标题和编号，每一条前面是行号，Word 文档是第几段。文件写 - 表示标准输入。

选项：
  --format tree|json       输出格式，默认 tree
  --stdin-filename 文件名  标准输入的文件名，用于显示和辨认 .md
  --locale zh-CN|zh-TW|en  提示用的语言

JSON 里的 start、end 按 UTF-16 编码单元计，从 0 数起，不含 BOM，不含 end 处的字符。

退出状态：0 正常；2 命令写错了，或文件读不出来。
`,
  en: `Usage: planlint outline [OPTIONS] FILE

Shows the headings and numbered items of a document, each with its line, or paragraph of a Word document. - is standard input.

Options:
  --format tree|json       format of the output, tree by default
  --stdin-filename NAME    name of standard input: to show, and to recognise .md
  --locale zh-CN|zh-TW|en  language of messages

start and end in JSON are UTF-16 code units, from 0, without a BOM; end is exclusive.

Exit status: 0 done, 2 wrong usage or a file that could not be read.
`,
};
