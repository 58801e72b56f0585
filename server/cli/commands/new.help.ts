// The help of planlint new.
import type { Command } from './command.js';

export const newHelp: Command['help'] = {
  'zh-CN': `用法：planlint new 种类 [选项]

写出一份新计划的底稿：标题、各部分和编号齐全，年份、单位填好，其余写成 xx，planlint check 都会指出来。

种类：工作计划（plan）、工作方案（scheme）、工作思路（idea）、工作要点（points）、发展规划（outline）

选项：
  --year 年份          2026；发展规划写 2026-2030，只写 2026 就是五年；默认今年
  --unit 单位          写在标题和落款里，如 青山县教育局；默认 xx局
  -o, --output 文件    存成文件；已经有的文件不会覆盖；默认显示在屏幕上
  --locale zh-CN|zh-TW|en  提示用的语言

退出状态：0 正常；2 命令写错了，或文件写不出来。
`,
  en: `Usage: planlint new KIND [OPTIONS]

Writes the draft of a new plan: title, parts and labels, with year and unit filled in; all else is xx, which planlint check
finds.

Kinds: plan (工作计划), scheme (工作方案), idea (工作思路), points (工作要点), outline (发展规划)

Options:
  --year YEAR              2026; an outline takes 2026-2030, and 2026 alone means five years; this year by default
  --unit UNIT              for title and signature, such as 青山县教育局; xx局 by default
  -o, --output FILE        write into a file; one that is there is never written over; the terminal by default
  --locale zh-CN|zh-TW|en  language of messages

Exit status: 0 done, 2 wrong usage or a file that could not be written.
`,
};
