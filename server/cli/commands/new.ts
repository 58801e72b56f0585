// planlint new: the draft of a plan of some kind, for a year and a unit.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describePlanKinds, findPlanKind, type PlanKind, readYears, writePlan } from '../../core/index.js';
import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { newHelp } from './new.help.js';

export const newCommand: Command = {
  name: 'new',
  summary: { 'zh-CN': '写出一份新计划的底稿', en: 'write the draft of a new plan' },
  help: newHelp,
  options: {
    year: { values: 'any' },
    unit: { values: 'any' },
    output: { values: 'any', short: 'o' },
    // The same, for those who write it short.
    out: { values: 'any' },
  },

  async run(session, { positionals, values }) {
    const kind = readKind(positionals);
    const year = values.get('year') ?? String(new Date().getFullYear());
    const years = readYears(kind, year);
    if (!years) throw new UsageError((texts) => texts.badYear(year, kind === 'outline'));
    const text = writePlan({ kind, ...years, unit: values.get('unit') ?? '' });
    const output = values.get('output') ?? values.get('out');
    if (output === undefined) return session.io.stdout.write(text);
    try {
      await writeFile(resolve(session.io.cwd, output), text, { flag: 'wx' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      throw new UsageError((texts) => texts.isThere(output));
    }
  },
};

function readKind([word, more]: readonly string[]): PlanKind {
  const all = describePlanKinds().map(({ kind, word }) => `${word}（${kind}）`);
  if (word === undefined) throw new UsageError((texts) => texts.noKind(all));
  if (more !== undefined) throw new UsageError((texts) => texts.needlessWord('new', more));
  const kind = findPlanKind(word);
  if (!kind) throw new UsageError((texts) => texts.unknownKind(word, all));
  return kind;
}
