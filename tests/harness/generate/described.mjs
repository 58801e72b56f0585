// The parts of files written by hand that list the rules: the table in README.md and the names in the setting planlint.rules.
import { SEVERITIES } from './words.mjs';

// Matches the head of the table and all rows below it. Does not match a table with another head.
const TABLE = /(\| 规则 \| 级别 \| 查什么 \|\n\| --- \| --- \| --- \|\n)(?:\|.*\n)*/;

const row = ({ id, severity, title }) => `| \`${id}\` | ${SEVERITIES[severity]} | ${title['zh-CN']} |\n`;

export const describedFiles = async ({ rules, levels, names }, read) => {
  const manifest = JSON.parse(await read('package.json'));
  const setting = manifest.contributes.configuration.properties['planlint.rules'];
  setting.propertyNames = { enum: names };
  setting.additionalProperties = { enum: levels, enumDescriptions: levels.map((level) => SEVERITIES[level]) };
  const readme = await read('README.md');
  return {
    'README.md': readme.replace(TABLE, (_, head) => head + rules.map(row).join('')),
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
  };
};
