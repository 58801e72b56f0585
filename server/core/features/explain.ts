// What there is to say of a rule, as a page of Markdown: what it finds, why, what it rests on, and its examples.
import type { Severity } from '../lint/finding.js';
import { findRule } from '../rules/index.js';
import { defaultOf, type OptionSpec } from '../rules/options.js';
import type { RuleDescription } from '../rules/rule.js';
import { type Locale, say, type Written } from '../text/say.js';
import { escapeMarkdown } from './hover/markdown.js';

type Word = 'severity' | 'source' | 'fix' | 'bad' | 'badNote' | 'good' | 'silent' | 'configure' | 'configureNote';

interface Texts extends Readonly<Record<Word, string>> {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly fixes: Readonly<Record<RuleDescription['fix'], string>>;
}

const TEXTS: Written<Texts> = {
  'zh-CN': {
    severities: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
    sources: { law: '法规', standard: '标准', practice: '写作惯例', hint: '供参考' },
    fixes: {
      none: '不能代改，要由写的人改',
      safe: '可自动改：不改数字、名称和词义',
      review: '须核对，逐条选用',
    },
    severity: '级别：',
    source: '依据：',
    fix: '怎样改：',
    bad: '有问题的',
    badNote: '⟦ ⟧ 里的文字会报。',
    good: '改好的',
    silent: '看着像、不报的',
    configure: '调整级别和选项',
    configureNote: '写在 `.planlint.json` 里，或设置 `planlint.rules` 里（只写 `rules` 里面的一行）：',
  },
  en: {
    severities: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
    sources: { law: 'law', standard: 'standard', practice: 'practice', hint: 'hint' },
    fixes: {
      none: 'none: the writer has to mend it',
      safe: 'safe: changes no number, name or meaning',
      review: 'to be checked: chosen one by one',
    },
    severity: 'Severity: ',
    source: 'Source: ',
    fix: 'Fix: ',
    bad: 'Wrong',
    badNote: 'The words in ⟦ ⟧ are reported.',
    good: 'Right',
    silent: 'Not reported',
    configure: 'Severity and options',
    configureNote: 'In `.planlint.json`, or in the setting `planlint.rules` (only the line inside `rules`):',
  },
};

/** Undefined for a rule that does not ship with planlint. */
export function explainRule(id: string, locale: Locale): string | undefined {
  const rule = findRule(id);
  if (!rule) return undefined;
  const texts = say(TEXTS, locale);
  const { title, why, examples } = rule;
  return [
    `# ${escapeMarkdown(say(title, locale))}`,
    factsOf(rule, texts).join('  \n'),
    escapeMarkdown(say(why, locale)),
    `## ${texts.bad}`,
    texts.badNote,
    block(showMarks(examples.bad, id)),
    `## ${texts.good}`,
    block(examples.good),
    `## ${texts.silent}`,
    block(examples.silent),
    `## ${texts.configure}`,
    ...Object.entries(rule.options ?? {}).map(
      ([name, spec]) => `- \`${name}\` ${escapeMarkdown(say(spec.title, locale))}`,
    ),
    texts.configureNote,
    block(JSON.stringify({ rules: { [id]: example(rule) } }, null, 2), 'json'),
    '',
  ].join('\n\n');
}

const factsOf = ({ id, severity, source, fix }: RuleDescription, texts: Texts): string[] => [
  `\`${id}\``,
  `${texts.severity}${texts.severities[severity]}`,
  texts.source + escapeMarkdown(wordSource(source, texts)),
  texts.fix + texts.fixes[fix],
];

/** `standard: GB/T 15835` begins with the kind of source, which has a word in each language. */
const wordSource = (source: string, { sources }: Texts): string =>
  source.replace(/^(?:law|standard|practice|hint)\b/, (kind) => sources[kind]!);

function example({ severity, options }: RuleDescription): unknown {
  if (!options) return 'off';
  return [
    severity,
    Object.fromEntries(Object.entries<OptionSpec>(options).map(([name, spec]) => [name, exampleValue(spec)])),
  ];
}

const exampleValue = (spec: OptionSpec): unknown => {
  if (spec.kind === 'words') return ['…'];
  return spec.kind === 'names' ? spec.values.slice(0, 1) : defaultOf(spec);
};

/** A block of text that may itself hold backticks. */
function block(text: string, language = 'text'): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** `⟦figure/date:2月30日⟧` is shown as `⟦2月30日⟧`; what other rules report in the example is shown plain. */
const showMarks = (text: string, id: string): string =>
  text.replace(/⟦([^:⟧]+):([^⟧]*)⟧/g, (_, rule: string, words: string) => (rule === id ? `⟦${words}⟧` : words));
