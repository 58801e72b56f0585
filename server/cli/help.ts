// The help of the whole program; a command's own help stands with the command.
import { type Locale, say, type Written } from '../core/index.js';
import type { Command } from './commands/command.js';

const FRAME: Written<{ head: string; foot: string }> = {
  'zh-CN': {
    head: `planlint：检查中文计划、方案、要点、规划文件，找出还没有填的地方。

用法：planlint 命令 [选项] 文件…

命令：`,
    foot: `选项：
  --locale zh-CN|zh-TW|en  提示用的语言；不写则看 LC_ALL、LC_MESSAGES、LANG，说英语用英文，zh_TW、zh_HK 用繁体，否则用简体
  -h, --help               显示帮助；planlint check --help 显示一个命令的帮助
  -v, --version            显示版本

退出状态：0 没有错误和警告；1 有；2 命令写错了，或有文件没能检查；130 按 Ctrl-C 停下。
`,
  },
  en: {
    head: `planlint: checks Chinese plan documents and finds what still has to be filled in.

Usage: planlint COMMAND [OPTIONS] FILE…

Commands:`,
    foot: `Options:
  --locale zh-CN|zh-TW|en  language of messages; by default from LC_ALL, LC_MESSAGES or LANG:
                           English where they say English, Traditional where zh_TW or zh_HK, otherwise Simplified
  -h, --help               show help; planlint check --help shows that of one command
  -v, --version            show the version

Exit status: 0 no error or warning, 1 some, 2 wrong usage or a file that could not be checked,
130 stopped by Ctrl-C.
`,
  },
};

export function mainHelp(commands: readonly Command[], locale: Locale): string {
  const widest = Math.max(...commands.map((command) => command.name.length));
  const rows = commands.map((command) => `  ${command.name.padEnd(widest)}  ${say(command.summary, locale)}`);
  const { head, foot } = say(FRAME, locale);
  return `${[head, ...rows].join('\n')}\n\n${foot}`;
}
