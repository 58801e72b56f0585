// The help of planlint rules.
import type { Command } from './command.js';

export const rulesHelp: Command['help'] = {
  'zh-CN': `用法：planlint rules [选项]

列出全部规则：名称、级别、怎样改、查什么。planlint explain 规则 说明其中一条。
级别按当前文件夹的 .planlint.json；里面自己写的规则列在最后。

怎样改：可自动改 由 planlint fix 和保存时改正；须核对 在编辑器里逐条选用；不能代改 要由写的人改。

选项：
  --format table|json      输出格式，默认 table
  --locale zh-CN|zh-TW|en  提示用的语言

退出状态：0 正常；2 命令写错了。
`,
  en: `Usage: planlint rules [OPTIONS]

Lists all rules: name, severity, how it is fixed, what it finds. planlint explain RULE tells about one.
Severities are those of the .planlint.json that holds in the current folder; the rules written there come last.

Fix: safe ones are made by planlint fix and on saving; review ones are offered one by one in the editor;
none has to be mended by the writer.

Options:
  --format table|json      format of the output, table by default
  --locale zh-CN|zh-TW|en  language of messages

Exit status: 0 done, 2 wrong usage.
`,
};
