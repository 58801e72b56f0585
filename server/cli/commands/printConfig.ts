// planlint print-config: prints the severities, options and expressions that hold for a file, and where each was set, as JSON.

import { resolve } from 'node:path';
import type { EffectiveRule, Origin } from '../../project/resolve.js';
import { Config, readSeverityOption, showPath } from '../config.js';
import { safeJson } from '../printable.js';
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
    const { files, rules: effective, compared } = await config.resolve(file === '-' ? undefined : resolve(cwd, file));
    await config.tellUnknown();
    const rules = [...effective].map(([id, rule]) => [id, toJson(rule, cwd)] as const);
    const result = {
      file: toSlashes(file),
      files: files.map((each) => showPath(each.file, cwd)),
      ...(compared === undefined ? {} : { compare: showPath(compared, cwd) }),
      rules: Object.fromEntries(rules),
    };
    await stdout.write(`${safeJson(result, 2)}\n`);
  },
};

function toJson({ level, from, options, pattern }: EffectiveRule, cwd: string): object {
  return {
    severity: level,
    ...showOrigin(from, cwd),
    ...(options ? { options: options.values, optionsFrom: showOrigin(options.from, cwd) } : {}),
    ...(pattern ? showPattern(pattern, cwd) : {}),
  };
}

function showPattern({ loaded, from }: NonNullable<EffectiveRule['pattern']>, cwd: string): object {
  const { pattern, message, replace, note } = loaded.entry;
  return { pattern: { pattern, message, replace, note }, patternFrom: showOrigin(from, cwd) };
}

function showOrigin(from: Origin, cwd: string): object {
  if (from === 'default') return { from };
  if (from === 'given') return { from: '--severity' };
  const { line, column } = toPlace(from.source.snapshot, from.span);
  return { from: showPath(from.source.file, cwd), line, column, name: from.name };
}
