// Files made from others are what `npm run generate` would write, and the schemas say what the readers say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { describeRules } from '../server/core/index.js';
import { parseConfig } from '../server/project/configFile.js';
import { NAMES } from '../server/project/severities.js';
import { findStrays, generatedFiles } from './harness/generate.mjs';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
/** Text as it stands in Markdown. */
const toMarkdown = (text: string): string => text.replace(/[\\`*_<|[\]]/g, '\\$&');

const files = await generatedFiles();

describe('generated files', () => {
  it.each(Object.keys(files))('%s is what the generator writes', (path) => expect(read(path)).toBe(files[path]));
  it('are all that their folders hold', async () => expect(await findStrays(files)).toEqual([]));

  it('have a page for every rule, with its examples and without marks of rules', () => {
    for (const { id, examples, why } of describeRules()) {
      const page = files[`docs/rules/${id}.md`]!;
      for (const text of [examples.good, examples.silent]) expect(page).toContain(text.trimEnd());
      expect(page).toContain(toMarkdown(why['zh-CN']));
      expect(page).not.toMatch(/⟦[a-z]+\/|undefined/);
    }
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(read('package.json'));
  const shipped = read('.vscodeignore');
  it('names schemas that are there and ship', () => {
    for (const { url } of manifest.contributes.jsonValidation) {
      expect(files).toHaveProperty([url.slice(2)]);
      expect(shipped).toContain('!schemas/*.json');
    }
  });
  it('knows every rule and group in planlint.rules', () => {
    expect(manifest.contributes.configuration.properties['planlint.rules'].propertyNames.enum).toEqual(NAMES);
  });
});

describe('the schema of .planlint.json', () => {
  const fits = new Ajv({ strict: false }).compile(JSON.parse(read('schemas/planlint.schema.json')));
  it.each([
    '{}',
    '{"$schema": "x", "root": true, "extends": "../a.json", "rules": {"figure/*": "off"}}',
    '{"overrides": [{"files": ["草稿/**"], "rules": {"placeholder/x": "hint"}}]}',
    '{"overrides": [{"files": ["a"]}]}',
    '[]',
    '{"rule": {}}',
    '{"root": 1}',
    '{"extends": "/a.json"}',
    '{"extends": "c:/a.json"}',
    '{"extends": "a.yaml"}',
    '{"extends": ["a.json"]}',
    '{"rules": {"figure/dat": "off"}}',
    '{"rules": {"figure": "off"}}',
    '{"rules": {"figure/date": "warn"}}',
    '{"rules": {"figure/date": 1}}',
    '{"rules": []}',
    '{"overrides": {}}',
    '{"overrides": [{}]}',
    '{"overrides": [{"files": []}]}',
    '{"overrides": [{"files": [""]}]}',
    '{"overrides": [{"files": ["a"], "root": true}]}',
  ])('and the reader agree on %s', (text) => {
    expect(fits(JSON.parse(text))).toBe(parseConfig(text).problems.length === 0);
  });
});
