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
    expect(manifest.contributes.configuration.properties['planlint.rules'].propertyNames.anyOf[0].enum).toEqual(NAMES);
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
    '{"rules": {"figure/date": ["off"], "figure/*": ["hint"], "pattern/称谓": "off", "pattern/*": ["off"]}}',
    '{"rules": {"figure/date": ["off", {}]}}',
    '{"rules": {"figure/*": ["off", {}]}}',
    '{"rules": {"pattern/a": ["off", {}]}}',
    '{"rules": {"pattern/-": "off"}}',
    '{"rules": {"figure/date": []}}',
    '{"rules": {"structure/duplicate": ["hint", {"length": 20}]}}',
    '{"rules": {"structure/duplicate": ["hint", {"length": 3}]}}',
    '{"rules": {"structure/duplicate": ["hint", {"length": 4.5}]}}',
    '{"rules": {"structure/duplicate": ["hint", {"size": 20}]}}',
    '{"rules": {"structure/duplicate": ["hint", {}, {}]}}',
    '{"rules": {"structure/duplicate": [{}, "hint"]}}',
    '{"rules": {"punctuation/width": ["hint", {"prefer": "full"}]}}',
    '{"rules": {"punctuation/width": ["hint", {"prefer": "half"}]}}',
    '{"rules": {"structure/section": ["hint", {"parts": ["经费|预算"], "except": ["goals"]}]}}',
    '{"rules": {"structure/section": ["hint", {"parts": "经费", "except": ["goals"]}]}}',
    '{"rules": {"structure/section": ["hint", {"parts": [" "]}]}}',
    '{"rules": {"structure/section": ["hint", {"except": ["goal"]}]}}',
    '{"patterns": []}',
    '{"patterns": {}}',
    '{"patterns": ["x"]}',
    '{"patterns": [{"name": "称谓", "pattern": "x", "message": "m"}]}',
    '{"patterns": [{"name": "a", "pattern": "x", "message": "m", "severity": "off", "replace": "", "note": ""}]}',
    '{"patterns": [{"name": "a/b", "pattern": "x", "message": "m"}]}',
    '{"patterns": [{"name": "a", "pattern": "", "message": "m"}]}',
    '{"patterns": [{"name": "a", "pattern": "x"}]}',
    '{"patterns": [{"name": "a", "pattern": "x", "message": "m", "severity": "warn"}]}',
    '{"patterns": [{"name": "a", "pattern": "x", "message": "m", "replace": null}]}',
    '{"patterns": [{"name": "a", "pattern": "x", "message": "m", "flags": "i"}]}',
    '{"overrides": {}}',
    '{"overrides": [{}]}',
    '{"overrides": [{"files": []}]}',
    '{"overrides": [{"files": [""]}]}',
    '{"overrides": [{"files": ["a"], "root": true}]}',
  ])('and the reader agree on %s', (text) => {
    expect(fits(JSON.parse(text))).toBe(parseConfig(text).problems.length === 0);
  });
});
