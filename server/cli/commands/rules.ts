// planlint rules: prints the list of all rules, as a table or as JSON.
import { describeRules, say } from '../../core/index.js';
import { rulesToJson } from '../json.js';
import { alignColumns } from '../table.js';
import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { rulesHelp } from './rules.help.js';

export const rulesCommand: Command = {
  name: 'rules',
  summary: { 'zh-CN': '列出全部规则', en: 'list all rules' },
  help: rulesHelp,
  options: { format: { values: ['table', 'json'] } },

  async run({ io, texts, locale }, { positionals, values }) {
    const [needless] = positionals;
    if (needless !== undefined) throw new UsageError((words) => words.needlessWord('rules', needless));
    const rules = describeRules();
    if (values.get('format') === 'json') return io.stdout.write(`${JSON.stringify(rulesToJson(rules, locale))}\n`);
    const rows = rules.map(({ id, severity, fix, title }) => [
      id,
      texts.severities[severity],
      texts.fixes[fix],
      say(title, locale),
    ]);
    await io.stdout.write(alignColumns([texts.ruleHead, ...rows]));
  },
};
