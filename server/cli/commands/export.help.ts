// The help of planlint export.
import type { Command } from './command.js';

export const exportHelp: Command['help'] = {
  'zh-CN': `用法：planlint export [选项] 文件 -o 计划.docx

把一份计划排成 Word 文档，版式按 GB/T 9704—2012：A4 纸，版心 156 毫米×225 毫米，每页 22 行、每行 28 字；
标题 2 号小标宋，一级标题黑体、二级标题楷体，正文 3 号仿宋；页码“— 1 —”单页居右、双页居左；
附件另起一页，署名和成文日期居右。编号按原文写成文字，标题带大纲级别。

选项：
  -o, --output 文件            存到这个文件，不能是原文件；已有的会被替换
  --fonts gb2312|system        字体：gb2312（默认）用方正小标宋简体、仿宋_GB2312、楷体_GB2312；
                               system 用 Windows 自带的宋体、仿宋、楷体
  --stdin-filename 文件名      标准输入的文件名，用于辨认 .md
  --locale zh-CN|zh-TW|en      提示用的语言

文字一个不改，只去掉空行和行首行尾的空白；列数相同的几行表格排成一个表。字体不嵌入文件。

退出状态：0 已经写好；2 命令写错了，或文件读不出来、写不进去。
`,
  en: `Usage: planlint export [OPTIONS] FILE -o PLAN.docx

Lays a plan out as a Word document by GB/T 9704-2012: A4 with a text area of 156 × 225 mm, 22 lines of 28 characters,
its fonts and sizes, page numbers as — 1 — (odd pages right, even ones left), attachments on pages of their own, who
signed and when on the right. Numbers are typed as text, headings have outline levels.

Options:
  -o, --output FILE            where to write, never over the plan itself; a file that is there is replaced
  --fonts gb2312|system        gb2312 (default): the fonts that are usual; system: those that Windows brings
  --stdin-filename NAME        name of standard input, to recognise .md
  --locale zh-CN|zh-TW|en      language of messages

The words stay as they are, without blank lines and blanks around lines; rows of as many cells become a table.
Fonts are named and not embedded.

Exit status: 0 written, 2 wrong usage or a file that could not be read or written.
`,
};
