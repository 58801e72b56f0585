// planlint explain: prints what a rule finds, why, what it rests on, its options and its examples; of a rule that users wrote,
// what .planlint.json says of it.
import { describeRules, type RuleDescription, say } from '../../core/index.js';
import { findNearest } from '../../project/nearest.js';
import type { EffectiveRule, EffectiveRules } from '../../project/resolve.js';
import { isPatternId } from '../../project/severities.js';
import { Config, showPath } from '../config.js';
import { toPlace } from '../report.js';
import type { Session } from '../session.js';
import type { Texts } from '../texts.js';
import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { explainHelp } from './explain.help.js';
import { explainOptions } from './explainOptions.js';

export const explainCommand: Command = {
  name: 'explain',
  summary: { 'zh-CN': '说明一条规则', en: 'tell about a rule' },
  help: explainHelp,
  options: {},

  async run(session, { positionals }) {
    if (positionals.length === 0) throw new UsageError((texts) => texts.noRule);
    // Rules of users are those that hold in the current folder.
    const rules: EffectiveRules | undefined = positionals.some(isPatternId)
      ? (await new Config(session, []).resolve(undefined)).rules
      : undefined;
    const texts = positionals.map((name) => {
      const own = rules?.get(name);
      return own?.pattern ? explainPattern(name, own, own.pattern, session) : explain(getRule(name, rules), session);
    });
    await session.io.stdout.write(texts.join('\n'));
  },
};

function getRule(name: string, more: EffectiveRules | undefined): RuleDescription {
  const rules = describeRules();
  const found = rules.find(({ id }) => id === name);
  if (found) return found;
  const near = findNearest(name, [...(more?.keys() ?? rules.map(({ id }) => id))]);
  throw new UsageError((texts) => texts.noSuchRule(name, near));
}

function explainPattern(
  id: string,
  { level }: EffectiveRule,
  { loaded, from }: NonNullable<EffectiveRule['pattern']>,
  { texts, io }: Session,
): string {
  const { pattern, message, replace, note } = loaded.entry;
  const line = (name: string, words: string | undefined): string[] =>
    words === undefined ? [] : [`${name}${texts.colon}${words}`];
  const { explained } = texts;
  return `${[
    `${id}  ${level === 'off' ? texts.off : texts.severities[level]}  ${message}`,
    '',
    ...line(explained.pattern, pattern),
    ...line(explained.replace, replace),
    ...line(explained.why, note),
    ...(typeof from === 'string' ? [] : line(explained.from, showPlace(from, io.cwd))),
  ].join('\n')}\n`;
}

function showPlace({ source, span }: Exclude<EffectiveRule['from'], string>, cwd: string): string {
  const { line, column } = toPlace(source.snapshot, span);
  return `${showPath(source.file, cwd)}:${line}:${column}`;
}

function explain(rule: RuleDescription, session: Session): string {
  const { texts, locale } = session;
  const { id, severity, fix, title, why, source, examples } = rule;
  const line = (name: string, words: string): string => `${name}${texts.colon}${words}`;
  const example = (name: string, words: string): string[] => [name + texts.colon.trimEnd(), indent(words)];
  const { explained } = texts;
  return `${[
    `${id}  ${texts.severities[severity]}  ${say(title, locale)}`,
    '',
    line(explained.why, say(why, locale)),
    line(explained.source, wordSource(source, texts)),
    line(explained.fix, texts.fixSafety[fix]),
    ...explainOptions(rule, session),
    '',
    ...(examples.beside === undefined ? [] : example(explained.beside, examples.beside)),
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
