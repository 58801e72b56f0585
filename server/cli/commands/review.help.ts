// The help of planlint review.
import type { Command } from './command.js';

export const reviewHelp: Command['help'] = {
  'zh-CN': `用法：planlint review [选项] 文件.docx -o 批注.docx

检查一个 Word 文档，把问题写成批注，存成另一个文件，用 Word 或 WPS 打开就能看到。
批注的作者是 planlint；正文、格式和原有的批注都不动。请每次都用原稿生成，否则批注会重复。

选项：
  -o, --output 文件        批注写到这个文件，不能是原文件；已有的会被替换
  --severity 规则=级别,…   规则的级别，如 wording/*=off；先于 .planlint.json
  --locale zh-CN|zh-TW|en  批注用的语言

忽略文件里的问题不写。批注标在问题所在的那几段文字格式上，可能比问题本身长。

退出状态：0 已经写好；2 命令写错了，或文件读不出来、写不进去。
`,
  en: `Usage: planlint review [OPTIONS] FILE.docx -o REVIEWED.docx

Checks a Word document and writes the problems as comments into another file, to be opened in Word.
The author of the comments is planlint; the text, its formats and earlier comments stay as they are.
Start from the original each time, or comments are there twice.

Options:
  -o, --output FILE        where to write, never over the document itself; a file that is there is replaced
  --severity RULE=LEVEL,…
                           severities over .planlint.json, as wording/*=off
  --locale zh-CN|zh-TW|en  language of the comments

What the ignore file holds is left out. A comment stands on whole runs of text, so that it may cover more
than the problem.

Exit status: 0 written, 2 wrong usage or a file that could not be read or written.
`,
};
