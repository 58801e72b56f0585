// planlint rules: prints the rules with the severities that hold in the current folder, those that users wrote behind the
// others, as a table or as JSON.
import { describeRules, type Locale, type RuleDescription, say } from '../../core/index.js';
import { DEFAULT_LEVEL } from '../../project/patterns.js';
import type { EffectiveRule, EffectiveRules } from '../../project/resolve.js';
import { Config } from '../config.js';
import { type ListedRule, rulesToJson } from '../json.js';
import { safeJson } from '../printable.js';
import { alignColumns } from '../table.js';
import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { rulesHelp } from './rules.help.js';

export const rulesCommand: Command = {
  name: 'rules',
  summary: { 'zh-CN': '列出全部规则', en: 'list all rules' },
  help: rulesHelp,
  options: { format: { values: ['table', 'json'] } },

  async run(session, { positionals, values }) {
    const { io, texts, locale } = session;
    const [needless] = positionals;
    if (needless !== undefined) throw new UsageError((words) => words.needlessWord('rules', needless));
    const { rules } = await new Config(session, []).resolve(undefined);
    const listed = listRules(rules, locale);
    if (values.get('format') === 'json') return io.stdout.write(`${safeJson(rulesToJson(listed))}\n`);
    const rows = listed.map(({ id, level, fix, title }) => [
      id,
      level === 'off' ? texts.off : texts.severities[level],
      texts.fixes[fix],
      title,
    ]);
    await io.stdout.write(alignColumns([texts.ruleHead, ...rows]));
  },
};

function listRules(rules: EffectiveRules, locale: Locale): ListedRule[] {
  const described = new Map(describeRules().map((rule) => [rule.id, rule]));
  return [...rules].map(([id, rule]) => {
    const shipped = described.get(id);
    return shipped ? toShipped(shipped, rule, locale) : toOwn(id, rule);
  });
}

const toShipped = (
  { id, severity, fix, title, why, source }: RuleDescription,
  { level }: EffectiveRule,
  locale: Locale,
): ListedRule => ({ id, level, default: severity, fix, title: say(title, locale), why: say(why, locale), source });

/** A rule that a user wrote says what it finds in its message; it has no severity but the one that holds. */
function toOwn(id: string, { level, pattern }: EffectiveRule): ListedRule {
  const { message = '', replace, note = '' } = pattern?.loaded.entry ?? {};
  const fix = replace === undefined ? 'none' : 'review';
  return { id, level, default: DEFAULT_LEVEL, fix, title: message, why: note, source: '.planlint.json' };
}
