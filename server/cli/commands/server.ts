// planlint server: the language server for other editors, over standard input and output. It is a program of its own, which lies
// beside this one and takes the process over.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { serverHelp } from './server.help.js';

export const serverCommand: Command = {
  name: 'server',
  summary: { 'zh-CN': '给其他编辑器用的语言服务器', en: 'the language server, for other editors' },
  help: serverHelp,
  options: { stdio: {} },

  async run({ io: { program } }, { positionals, values }) {
    const [word] = positionals;
    if (word !== undefined) throw new UsageError((texts) => texts.needlessWord('server', word));
    if (!values.has('stdio')) throw new UsageError((texts) => texts.serverStdio);
    const bundle = join(dirname(program ?? ''), 'server.cjs');
    if (program === undefined || !existsSync(bundle)) throw new UsageError((texts) => texts.noServer(bundle));
    // It reads from then on and ends the process when the client says so; the status of this command is not asked for.
    createRequire(program)(bundle);
  },
};
