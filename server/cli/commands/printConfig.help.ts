// The help of planlint print-config.
import type { Command } from './command.js';

export const printConfigHelp: Command['help'] = {
  'zh-CN': `用法：planlint print-config [选项] 文件

用 JSON 显示检查一个文件时各条规则的级别、设了的选项和自己写的表达式，以及是在哪里定的。文件不必存在。

from 是 default（规则自己的级别）、一个配置文件（附行、列和写的名称）或 --severity。
级别由近到远取最先写明的：--severity，然后是从文件所在的文件夹逐级向上的 .planlint.json；
写了 "root": true 的为止，找到有 .git 的文件夹为止。

选项：
  --severity 规则=级别,…  先于配置文件，如 figure/date=off,wording/*=hint
  --locale zh-CN|zh-TW|en  提示用的语言

退出状态：0 正常；2 命令写错了，或配置文件有写错的地方。
`,
  en: `Usage: planlint print-config [OPTIONS] FILE

Prints as JSON the severity that each rule has for a file, its options where some are set, and the expressions of
your own, and where each was set. FILE need not exist.

from is default (the rule's own), a configuration file (with line, column and the name written there), or --severity.
The first of these that speaks of a rule counts: --severity, then each .planlint.json upwards from the folder of
the file, up to one with "root": true and to the folder that holds .git.

Options:
  --severity RULE=LEVEL,…  over the files, as figure/date=off,wording/*=hint
  --locale zh-CN|zh-TW|en  language of messages

Exit status: 0 done, 2 wrong usage or something wrong in a configuration file.
`,
};
