// A page for every rule, docs/rules/<group>/<name>.md, and the list of all, docs/rules/README.md.
import { FIXES, GROUPS, groupOf, SEVERITIES, toMarkdown, wordSource } from './words.mjs';

const NOTE = '<!-- GENERATED from server/core/rules by npm run generate; do not edit. -->';

/** A block of text that may itself hold backticks. */
const block = (text, language = 'text') => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
};

/** `⟦figure/date:2月30日⟧` as `⟦2月30日⟧`; what other rules report in the example is shown plain. */
const showMarks = (example, id) =>
  example.replace(/⟦([^:⟧]+):([^⟧]*)⟧/g, (_, rule, words) => (rule === id ? `⟦${words}⟧` : words));

const describeOption = (spec) => {
  switch (spec.kind) {
    case 'number':
      return [`${spec.min}—${spec.max}`, `\`${spec.default}\``];
    case 'choice':
      return [spec.values.map((value) => `\`"${value}"\``).join('、'), `\`"${spec.default}"\``];
    case 'names':
      return [`一列 *a list of* ${spec.values.map((value) => `\`"${value}"\``).join('、')}`, '`[]`'];
    default:
      return ['一列文字 *a list of texts*', '`[]`'];
  }
};

const optionRow = ([name, spec]) =>
  `| \`${name}\` | ${toMarkdown(spec.title['zh-CN'])} *${toMarkdown(spec.title.en)}* | ${describeOption(spec).join(' | ')} |`;

const optionTable = (options) =>
  options
    ? `
| 选项 Option | 设什么 What it sets | 可以写 Value | 默认 Default |
| --- | --- | --- | --- |
${Object.entries(options).map(optionRow).join('\n')}
`
    : '';

const exampleOf = (options) =>
  Object.fromEntries(
    Object.entries(options).map(([name, spec]) => {
      if (spec.kind === 'words') return [name, ['…']];
      return [name, spec.kind === 'names' ? spec.values.slice(0, 1) : (spec.values?.at(-1) ?? spec.default)];
    }),
  );

const configure = (id, severity, options) =>
  options ? { rules: { [id]: [severity, exampleOf(options)] } } : { rules: { [id]: 'off' } };

const besideOf = ({ beside }) => (beside === undefined ? '' : `## 对照文件 Compared with\n\n${block(beside)}\n\n`);

const page = ({ id, severity, fix, title, why, source, messages, examples, options }) => `${NOTE}

# ${id}

**${toMarkdown(title['zh-CN'])}**
*${toMarkdown(title.en)}*

| | |
| --- | --- |
| 级别 *Severity* | ${SEVERITIES[severity]} \`${severity}\` |
| 依据 *Source* | ${toMarkdown(wordSource(source))} |
| 怎样改 *Fix* | ${FIXES[fix]} |

## 为什么 Why

${toMarkdown(why['zh-CN'])}

*${toMarkdown(why.en)}*

${besideOf(examples)}## 有问题的 Wrong

⟦ ⟧ 里的文字会报。 *The words in ⟦ ⟧ are reported.*

${block(showMarks(examples.bad, id))}

## 改好的 Right

${block(examples.good)}

## 看着像、不报的 Not reported

${block(examples.silent)}

## 提示 Messages

${Object.values(messages)
  .map((message) => `- ${toMarkdown(message['zh-CN'])}\n  *${toMarkdown(message.en)}*`)
  .join('\n')}

## 调整级别${options ? '和选项' : ''} Configure
${optionTable(options)}
\`.planlint.json\`：

${block(JSON.stringify(configure(id, severity, options), null, 2), 'json')}
`;

const row = ({ id, severity, title }) =>
  `| [\`${id}\`](${id}.md) | ${SEVERITIES[severity]} \`${severity}\` | ${toMarkdown(title['zh-CN'])} *${toMarkdown(title.en)}* |`;

const group = (name, rules) => `## ${GROUPS[name] ? `${GROUPS[name].join(' ')} ` : ''}\`${name}/*\`

| 规则 Rule | 级别 Severity | 查什么 What it finds |
| --- | --- | --- |
${rules.map(row).join('\n')}
`;

const list = (rules) => {
  const names = [...new Set(rules.map(({ id }) => groupOf(id)))];
  const groups = names.map((name) =>
    group(
      name,
      rules.filter(({ id }) => groupOf(id) === name),
    ),
  );
  return `${NOTE}

# 规则 Rules

级别可以在 \`.planlint.json\`、设置 \`planlint.rules\` 和 \`--severity\` 里改，见 [README](../../README.md)。
*Severities are changed in \`.planlint.json\`, in the setting \`planlint.rules\` and with \`--severity\`.*
自己写的规则叫 \`pattern/名称\`，写法也见那里。 *Rules of your own are called \`pattern/NAME\`.*

${groups.join('\n')}`;
};

export const ruleDocs = (rules) => ({
  ...Object.fromEntries(rules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)])),
  'docs/rules/README.md': list(rules),
});
