// The parts of files written by hand that list the rules: the table in README.md and the names in the setting planlint.rules.
import { patternId, patternsSchema } from './schemas.mjs';
import { SEVERITIES } from './words.mjs';

// Matches the head of the table and all rows below it. Does not match a table with another head.
const TABLE = /(\| 规则 \| 级别 \| 查什么 \|\n\| --- \| --- \| --- \|\n)(?:\|.*\n)*/;

const row = ({ id, severity, title }) => `| \`${id}\` | ${SEVERITIES[severity]} | ${title['zh-CN']} |\n`;

/** Settings have no place for definitions. */
const inline = (schema, level) =>
  JSON.parse(JSON.stringify(schema), (_, value) => {
    if (value?.$ref !== '#/definitions/level') return value;
    const { $ref, ...rest } = value;
    return { ...rest, ...level };
  });

export const describedFiles = async ({ rules, levels, names, limits }, read) => {
  const manifest = JSON.parse(await read('package.json'));
  const { properties } = manifest.contributes.configuration;
  const setting = properties['planlint.rules'];
  const level = { enum: levels, enumDescriptions: levels.map((each) => SEVERITIES[each]) };
  setting.propertyNames = { anyOf: [{ enum: names }, { pattern: patternId(limits) }] };
  // What options a rule has, the server tells: here they would take thousands of lines.
  setting.additionalProperties = {
    anyOf: [level, { type: 'array', minItems: 1, maxItems: 2, items: [level, { type: 'object' }] }],
  };
  Object.assign(properties['planlint.patterns'], inline(patternsSchema({ limits }), level));
  const readme = await read('README.md');
  return {
    'README.md': readme.replace(TABLE, (_, head) => head + rules.map(row).join('')),
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
  };
};
