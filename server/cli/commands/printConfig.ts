// planlint print-config: prints the severities that hold for a file, and where each was set, as JSON.
import { resolve } from 'node:path';
import type { EffectiveLevel } from '../../project/findConfig.js';
import { Config, readSeverityOption, showPath } from '../config.js';
import { toPlace } from '../report.js';
import { toSlashes } from '../slashes.js';
import { requireFiles } from '../targets.js';
import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { printConfigHelp } from './printConfig.help.js';

export const printConfigCommand: Command = {
  name: 'print-config',
  summary: { 'zh-CN': '显示一个文件的规则级别从哪里来', en: 'show the severities for a file and where they are set' },
  help: printConfigHelp,
  options: { severity: { values: 'any' } },

  async run(session, { positionals, values }) {
    const { cwd, stdout } = session.io;
    requireFiles('print-config', positionals);
    if (positionals.length > 1) throw new UsageError((texts) => texts.oneFile);
    const config = new Config(session, readSeverityOption(values));
    const file = positionals[0]!;
    const { files, levels } = await config.resolve(file === '-' ? undefined : resolve(cwd, file));
    const rules = [...levels].map(([id, level]) => [id, toJson(level, cwd)] as const);
    const result = {
      file: toSlashes(file),
      files: files.map((each) => showPath(each.file, cwd)),
      rules: Object.fromEntries(rules),
    };
    await stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  },
};

function toJson({ level, from }: EffectiveLevel, cwd: string): object {
  if (from === 'default') return { severity: level, from };
  if (from === 'given') return { severity: level, from: '--severity' };
  const { line, column } = toPlace(from.source.snapshot, from.span);
  return { severity: level, from: showPath(from.source.file, cwd), line, column, name: from.name };
}
