// The help of planlint check.
import type { Command } from './command.js';

export const checkHelp: Command['help'] = {
  'zh-CN': `用法：planlint check [选项] 文件…

检查文件，列出还没有填的地方和其他问题。

文件可以是：
  文件名            总是检查，不论叫什么、像不像计划
  文件夹            检查其中的 .txt、.md、.plan、.docx 文件；
                    不看 node_modules 和名称以点开头的文件、文件夹
  "计划/**/*.txt"   通配符，放在引号里；正好有这个名字的文件时，就是指这个文件
  -                 标准输入
.md 文件按 Markdown 读。编码可以是 UTF-8、UTF-16 或 GB18030（GBK、GB2312）。
Word 文档（.docx）读正文和表格，连同自动编号；修订按全部接受来读；不读脚注、页眉、页脚、批注、
目录和隐藏文字。问题的位置是第几段（空段、表格里的段也算），JSON 里是 paragraph。
.doc、.wps 请先另存为 .docx。

选项：
  --format 格式            输出格式，默认 stylish：
      stylish              给人看的一览
      json、jsonl          给程序用的：一个对象，或每个文件一行
      sarif                代码扫描平台（SARIF 2.1.0）
      junit、checkstyle    Jenkins 等构建平台的 XML
      github               GitHub Actions 在改动旁边显示的提示
      html                 一个独立的网页：提纲、待填、目标数字、每处的前后文；可以打印
  --severity 规则=级别,…   规则的级别，如 figure/date=off,wording/*=hint；先于配置文件
  --max-warnings 数        警告不超过这么多，退出状态就是 0；默认 0
  --baseline 文件          基线：已经记在里面的问题不列出，也不算数；按词句辨认，行移动了也认得
  --update-baseline        把现在的问题记进基线（没有检查的文件，原来记的不动）
  --cache                  没有改过的文件用上次的结果，存在当前文件夹的 .planlintcache；
                           按内容、版本和配置辨认，不看时间
  --watch                  文件一改就再检查，按 Ctrl-C 结束；格式是 stylish 或 jsonl
  --jobs 数                最多用几个线程，默认和处理器核数一样；1 就不另开线程
  --stdin-list             从标准输入读要检查的文件：每行一个文件名，或一个 JSON 对象
                           {"path": 文件名, "id": 随结果带回, "text": 不读文件，检查这段文字}；
                           结果不按次序。和 --format jsonl 一起用：每个文件一行结果
  --stdin-filename 文件名  标准输入的文件名，用于显示、辨认 .md、查找忽略文件和配置文件
  --locale zh-CN|zh-TW|en  提示用的语言，JSON 里的也是

行和列从 1 数起。列按 UTF-16 编码单元计：一个汉字为 1，𠮷、😀 这样的字符为 2。
JSON 里的 start、end 也按 UTF-16 编码单元计，从 0 数起，不含 BOM，不含 end 处的字符。

配置文件：从文件所在的文件夹逐级向上的 .planlint.json，近的先算数；planlint print-config 显示结果。
忽略文件：从文件所在的文件夹逐级向上，用最先找到的 .planlint/ignore.json；
找到有 .git 的文件夹为止。其中写明了文件、却已经对不上任何问题的条目，列为 suppression/unused。

退出状态：0 没有错误，警告不超过 --max-warnings；1 有；2 命令写错了，或有文件没能检查；
130 按 Ctrl-C 停下，已检查的照样列出。
`,
  en: `Usage: planlint check [OPTIONS] FILE…

Checks documents and lists what still has to be filled in, and other problems.

FILE is one of:
  a file            always checked, whatever its name and content
  a folder          its .txt, .md, .plan and .docx files are checked, but not node_modules
                    and not files and folders whose names begin with a dot
  "plans/**/*.txt"  a pattern, in quotes; where a file has just that name, that file is meant
  -                 standard input
.md files are read as Markdown. Encodings: UTF-8, UTF-16 and GB18030 (GBK, GB2312).
Of Word documents (.docx) the body and its tables are read with their automatic numbers, tracked
changes as accepted; no notes, headers, footers, comments, contents and hidden text. Places are
paragraphs (empty ones and those in tables count), in JSON "paragraph". Save .doc and .wps as .docx.

Options:
  --format FORMAT          format of the output, stylish by default:
      stylish              a list for people
      json, jsonl          for programs: one object, or a line for each file
      sarif                for code scanning (SARIF 2.1.0)
      junit, checkstyle    XML for Jenkins and other build servers
      github               notes that GitHub Actions shows beside a change
      html                 a page that stands alone, to read and print: outline, what is to be filled in,
                           targets, each finding with the words around it
  --severity RULE=LEVEL,…
                           severities, as figure/date=off,wording/*=hint, over the configuration files
  --max-warnings N         exit status 0 with up to so many warnings; 0 by default
  --baseline FILE          findings written down in FILE are not listed and do not count; they are known
                           by their words, wherever lines move
  --update-baseline        write down what there is now (rows of files that are not checked stay)
  --cache                  take what did not change from the last run, kept in .planlintcache of the current
                           folder; by content, version and configuration, not by time
  --watch                  check again whenever a file changes, until Ctrl-C; formats stylish and jsonl
  --jobs N                 at most so many threads, as many as there are cores by default; 1 starts none
  --stdin-list             read what is to be checked from standard input: on each line a path, or an object
                           {"path": FILE, "id": comes back with the result, "text": checked instead of FILE};
                           results come as they are done. With --format jsonl a line for each document
  --stdin-filename NAME    name of standard input: to show, to recognise .md, to find the other files
  --locale zh-CN|zh-TW|en  language of messages, those in JSON too

Lines and columns count from 1. Columns are UTF-16 code units: 1 for 汉, 2 for 𠮷 or 😀.
start and end in JSON are UTF-16 code units too, from 0, without a BOM; end is exclusive.

Configuration: each .planlint.json upwards from the document's folder, the nearest counting most;
planlint print-config shows the outcome.
Ignore file: the first .planlint/ignore.json found upwards from the document's folder, up to the
folder that holds .git. Its entries that name a checked document and match nothing there are
reported as suppression/unused.

Exit status: 0 no error and no more warnings than --max-warnings, 1 some, 2 wrong usage or a file that
could not be checked, 130 stopped by Ctrl-C, with what was done until then.
`,
};
