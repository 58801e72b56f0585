// The files by which other programs run planlint: they can be read, name commands, options and formats that there are, and do
// what they say.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import yaml from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundles, toOptions } from '../esbuild.mjs';
import manifest from '../package.json' with { type: 'json' };
import { commands } from '../server/cli/commands/index.ts';
import { FORMATS } from '../server/cli/reporter.ts';

const root = join(import.meta.dirname, '..');
const read = (path) => readFileSync(join(root, path), 'utf8');

const optionsOf = (name) => Object.keys(commands.find((command) => command.name === name)?.options ?? {});

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'planlint-pipelines-'));
  const bundle = bundles.find(({ out }) => out === 'cli.cjs');
  await build({ ...toOptions(bundle), outfile: join(folder, 'dist/cli.cjs'), sourcemap: false });
  writeFileSync(join(folder, 'dist/cli.js'), "require('./cli.cjs');");
  writeFileSync(join(folder, '计划,一.txt'), '工作计划\n护理型床位占比达到xx%以上。\n');
  writeFileSync(join(folder, 'b.txt'), '');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('.pre-commit-hooks.yaml', () => {
  const hooks = yaml.load(read('.pre-commit-hooks.yaml'));

  it('has hooks that run commands there are, on the files that they read', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['planlint', 'planlint-fix']);
    for (const { entry, language, files } of hooks) {
      const [program, command, ...rest] = entry.split(' ');
      expect([program, language]).toEqual([Object.keys(manifest.bin)[0], 'node']);
      for (const word of rest) expect(optionsOf(command)).toContain(word.replace(/^--/, ''));
      expect(commands.map(({ name }) => name)).toContain(command);
      for (const name of ['a.txt', '计划/b.plan', 'c.md']) expect(name).toMatch(new RegExp(files));
      expect('d.txt.gz').not.toMatch(new RegExp(files));
    }
  });

  it('can be installed: what npm packs holds the program and the server', () => {
    expect(manifest.scripts.prepack).toBe(manifest.scripts['vscode:prepublish']);
    const output = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const names = JSON.parse(output)[0].files.map(({ path }) => path);
    // Before a build there is no program to be packed.
    const others = names.filter((path) => !path.startsWith('dist/'));
    expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    for (const name of ['cli.js', 'cli.cjs', 'server.cjs']) expect(read('.npmignore')).toContain(`!/dist/${name}\n`);
  });
});

describe('action.yml', () => {
  const action = yaml.load(read('action.yml'));
  const step = action.runs.steps.at(-1);

  /** The script of the last step, as GitHub runs it. */
  const run = (inputs) => {
    const given = Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [name, value]));
    const all = { ...given, ...inputs };
    const env = Object.fromEntries(
      Object.entries(step.env).map(([name, value]) => [
        name,
        value
          .replace(/\$\{\{ github\.action_path \}\}/, folder)
          .replace(/\$\{\{ inputs\.([a-z-]+) \}\}/, (_, key) => all[key]),
      ]),
    );
    return spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env },
    });
  };

  it('names options and formats that there are, and no input within its script', () => {
    const options = [...step.run.matchAll(/[ (](--[a-z-]+) "/g)].map(([, name]) => name.slice(2));
    expect(options.length).toBeGreaterThan(3);
    for (const name of options) expect([...optionsOf('check'), 'locale']).toContain(name);
    expect(FORMATS).toContain(action.inputs.format.default);
    expect(step.run).not.toMatch(/\$\{\{/);
    const used = Object.values(step.env).flatMap((value) => /inputs\.([a-z-]+)/.exec(value)?.[1] ?? []);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
    expect(action.runs.using).toBe('composite');
    for (const { run: script, shell } of action.runs.steps) if (script) expect(shell).toBe('bash');
  });

  it('checks, counts, and writes into a file', () => {
    const first = run({});
    expect([first.status, first.stderr]).toEqual([1, '']);
    expect(first.stdout).toMatch(/^::warning file=计划%2C一\.txt,line=2,/);
    expect(run({ 'max-warnings': '5' }).status).toBe(0);
    expect(run({ files: 'b.txt\n' }).status).toBe(0);
    expect(run({ files: '$(touch x)\n-x' }).status).toBe(2);
    expect(run({ format: 'sarif', output: 'plans.sarif' }).stdout).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'plans.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  });
});

describe('problem matchers', () => {
  const matchers = [
    JSON.parse(read('.github/problem-matcher.json')).problemMatcher[0].pattern[0],
    manifest.contributes.problemMatchers[0].pattern,
  ];

  it.each(matchers)('find file, line, column, rule and message: $regexp', (pattern) => {
    const words = [join(folder, 'dist/cli.js'), 'check', '--format', 'github', '--locale', 'en', '.'];
    const { stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    const found = new RegExp(pattern.regexp).exec(stdout.split('\n')[0]);
    const { severity, line, column, code, message } = pattern;
    expect([severity, line, column, code].map((group) => found[group])).toEqual([
      'warning',
      '2',
      '10',
      'placeholder/x',
    ]);
    expect(found[message]).toContain('xx%');
  });
});
