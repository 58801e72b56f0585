// The help of planlint server.
import type { Command } from './command.js';

export const serverHelp: Command['help'] = {
  'zh-CN': `用法：planlint server --stdio

语言服务器（Language Server Protocol），从标准输入读、向标准输出写，由编辑器启动。
提供诊断、快速修复、提纲、折叠、选区、悬停、补全、重命名等。
Neovim 和 Emacs 怎样设置，见 docs/editors.md。

选项：
  --stdio                  用标准输入和标准输出，必须写明
  --locale zh-CN|zh-TW|en  只用于这个命令自己的提示；服务器用编辑器所说的语言

退出状态：编辑器让它结束时 0；2 命令写错了。
`,
  en: `Usage: planlint server --stdio

The language server (Language Server Protocol) over standard input and output, to be started by an editor:
diagnostics, quick fixes, outline, folding, selections, hovers, completion, renaming and more.
How Neovim and Emacs are set up is in docs/editors.md.

Options:
  --stdio                  over standard input and output; required
  --locale zh-CN|zh-TW|en  language of this command's own messages; the server speaks that of the editor

Exit status: 0 when the editor ends it, 2 wrong usage.
`,
};
