// planlint explain: prints what a rule finds, why, what it rests on, and its examples.
import { describeRules, type RuleDescription } from '../../core/index.js';
import { findNearest } from '../../project/nearest.js';
import type { Session } from '../session.js';
import type { Texts } from '../texts.js';
import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { explainHelp } from './explain.help.js';

export const explainCommand: Command = {
  name: 'explain',
  summary: { 'zh-CN': '说明一条规则', en: 'tell about a rule' },
  help: explainHelp,
  options: {},

  async run(session, { positionals }) {
    if (positionals.length === 0) throw new UsageError((texts) => texts.noRule);
    const rules = positionals.map(getRule);
    await session.io.stdout.write(rules.map((rule) => explain(rule, session)).join('\n'));
  },
};

function getRule(name: string): RuleDescription {
  const rules = describeRules();
  const found = rules.find(({ id }) => id === name);
  if (found) return found;
  const near = findNearest(
    name,
    rules.map(({ id }) => id),
  );
  throw new UsageError((texts) => texts.noSuchRule(name, near));
}

function explain(rule: RuleDescription, { texts, locale }: Session): string {
  const { id, severity, fix, title, why, source, examples } = rule;
  const line = (name: string, words: string): string => `${name}${texts.colon}${words}`;
  const example = (name: string, words: string): string[] => [name + texts.colon.trimEnd(), indent(words)];
  const { explained } = texts;
  return `${[
    `${id}  ${texts.severities[severity]}  ${title[locale]}`,
    '',
    line(explained.why, why[locale]),
    line(explained.source, wordSource(source, texts)),
    line(explained.fix, texts.fixSafety[fix]),
    '',
    ...example(explained.bad, showMarks(examples.bad, id)),
    ...example(explained.good, examples.good),
    ...example(explained.silent, examples.silent),
  ].join('\n')}\n`;
}

/** `standard: GB/T 15835` begins with the kind of source, which has a word in each language. */
const wordSource = (source: string, { sourceKinds, colon }: Texts): string =>
  source.replace(/^(law|standard|practice|hint)(: |$)/, (_, kind: keyof Texts['sourceKinds'], end: string) =>
    end === '' ? sourceKinds[kind] : sourceKinds[kind] + colon,
  );

const indent = (text: string): string => text.trimEnd().replace(/^/gm, '  ');

/** `⟦figure/date:2月30日⟧` is shown as `⟦2月30日⟧`; what other rules report in the example is shown plain. */
const showMarks = (example: string, id: string): string =>
  example.replace(/⟦([^:⟧]+):([^⟧]*)⟧/g, (_, rule: string, words: string) => (rule === id ? `⟦${words}⟧` : words));
