// The help of planlint explain.
import type { Command } from './command.js';

export const explainHelp: Command['help'] = {
  'zh-CN': `用法：planlint explain [选项] 规则…

说明一条规则：查什么、为什么、依据什么、怎样改、有什么选项，以及有问题的、改好的和不会报的例子。
例子里 ⟦ ⟧ 括起来的是会报的文字。规则的名称见 planlint rules 和每一条提示的末尾。
pattern/名称 说明自己写的规则：当前文件夹的 .planlint.json 里的那一条。

选项：
  --locale zh-CN|zh-TW|en  提示用的语言

退出状态：0 正常；2 命令写错了，或没有这条规则。
`,
  en: `Usage: planlint explain [OPTIONS] RULE…

Tells about a rule: what it finds and why, what it rests on, how it is fixed, its options, and an example that is
wrong, one that is right and one that is not reported. ⟦ ⟧ in the example enclose the words that are reported.
Names of rules: planlint rules, and the end of each report.
pattern/NAME tells about a rule of your own: the entry in .planlint.json of the current folder.

Options:
  --locale zh-CN|zh-TW|en  language of messages

Exit status: 0 done, 2 wrong usage or no such rule.
`,
};
