// Builds all bundles into dist/.   node esbuild.mjs [--watch] [--minify] [--tests] | node esbuild.mjs generate
// A plain build holds the workbench tests too; with --minify, for the .vsix, they are left out unless --tests asks for them.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const flags = new Set(argv.slice(2));
const minify = flags.has('--minify');

/** What the workbench tests take of node, as a browser has it. */
const webTests = { mocha: './tests/e2e/web/mocha.ts', 'node:assert/strict': './tests/e2e/web/assert.ts' };

/** Bundles whose entry another part of the project brings are left out, with a line, until it is there. */
export const bundles = [
  { entry: 'client/extension.ts', out: 'client.js', host: 'any', external: ['vscode'] },
  // With board.css beside it, from the style sheet that the entry names.
  { entry: 'client/board/main.ts', out: 'board.js', host: 'page' },
  { entry: 'server/main.ts', out: 'server.cjs', host: 'any' },
  { entry: 'server/cli.ts', out: 'cli.cjs', host: 'program' },
  // What writes Word documents is large; the command line loads it when it is asked for.
  { entry: 'server/layout/index.ts', out: 'layout.cjs', host: 'program' },
  ...(!minify || flags.has('--tests')
    ? [
        { entry: 'tests/e2e/suite/index.ts', out: 'test/index.cjs', host: 'node', external: ['vscode'] },
        {
          entry: 'tests/e2e/suite/index.ts',
          out: 'test/web.js',
          host: 'web',
          external: ['vscode', 'node:fs'],
          alias: webTests,
        },
      ]
    : []),
];

/**
 * What each host loads. VS Code requires CommonJS; `any` is a script for node and for workers that require nothing when they
 * load it: both kinds of what differs are in it. A worker or a webview's page is one plain script, a program is a module.
 */
const hosts = {
  any: { platform: 'browser', target: ['node20', 'es2022'], format: 'cjs', external: ['node:*', ...builtinModules] },
  node: { platform: 'node', target: 'node20', format: 'cjs' },
  web: { platform: 'browser', target: 'es2022', format: 'cjs' },
  page: { platform: 'browser', target: 'es2022', format: 'iife' },
  // CommonJS and short, because both are read sooner, and a program starts anew each time. A package asks for the module's address.
  program: {
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    define: { 'import.meta.url': 'moduleAddress' },
    banner: { js: "const moduleAddress = require('node:url').pathToFileURL(__filename).href;" },
  },
};

/** The core's own way of keeping slips. */
async function slipIndex() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['server/core/data/slipIndex.ts'],
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/**
 * Packs go into a bundle without the sources and examples that tests read, and as text, which is parsed faster than code.
 * Each kind of rows is a text of its own that is parsed when it is first asked for. In the program slips are kept as they are
 * looked up, because it starts anew each time; that takes more room, of which the extension has little.
 */
const packsOf = (host) => ({
  name: 'packs',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]packs[\\/][a-z]+\.json$/i }, async ({ path }) => {
      const rows = JSON.parse(readFileSync(path, 'utf8'), (_, value) =>
        value?.source && value.yes && value.no ? { ...value, source: undefined, yes: undefined, no: undefined } : value,
      );
      if (rows.slips && host === 'program') {
        const { indexSlips } = await slipIndex();
        rows.slips = rows.slips.map((row) => ({ ...row, words: {}, starts: indexSlips(row.words) }));
      }
      const members = Object.entries(rows).map(([name, value]) =>
        Array.isArray(value)
          ? `get ${name}() { return read('${name}', ${JSON.stringify(JSON.stringify(value))}); }`
          : `${name}: ${JSON.stringify(value)}`,
      );
      const contents = `const parsed = {};
const read = (name, text) => (parsed[name] ??= JSON.parse(text));
export default { ${members.join(',\n')} };`;
      return { contents, loader: 'js' };
    }),
});

/** Options of every bundle. Chinese as it is takes half the room of its escapes. */
const shared = { bundle: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning' };

/**
 * Packages that few runs of the program need, a file each beside it: what is in its own file is read and looked through at
 * each start, and they are a quarter of it.
 */
const APART = ['re2js', 'fflate', 'tinyglobby', 'diff'];

const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(?:${APART.join('|')})$`) }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${path}.cjs`, external: true },
    );
    const { outfile } = build.initialOptions;
    build.onStart(async () => {
      await Promise.all(
        APART.map((name) =>
          esbuild.build({
            ...hosts.program,
            ...shared,
            entryPoints: [name],
            outfile: join(dirname(outfile), `${name}.cjs`),
          }),
        ),
      );
    });
  },
};

/** What the protocol's packages have for node alone, in a bundle that takes all else as a browser does. */
const nodeParts = {
  name: 'node parts',
  setup: (build) =>
    build.onResolve({ filter: /^vscode-[a-z-]+\/node$/ }, async ({ path, resolveDir }) => {
      const common = await build.resolve(path.replace('/node', ''), { resolveDir, kind: 'require-call' });
      return { path: common.path.replace(/common([\\/])api\.js$/, 'node$1main.js') };
    }),
};

/** The bundle of its own that the command line loads when it is to write a Word document. */
const layout = {
  name: 'layout',
  setup: (build) =>
    build.onResolve({ filter: /\/layout\/index\.js$/ }, () => ({ path: './layout.cjs', external: true })),
};

export const toOptions = ({ entry, out, host, external = [], alias = {} }) => ({
  ...hosts[host],
  entryPoints: [entry],
  outfile: `dist/${out}`,
  external: [...external, ...(hosts[host].external ?? [])],
  alias,
  ...shared,
  plugins: [packsOf(host), nodeParts, ...(out === 'cli.cjs' ? [layout, apart] : [])],
  minify: minify || hosts[host].minify === true,
  sourcemap: minify ? false : 'linked',
  // The `main` of jsonc-parser and its like is UMD, whose requires a bundler cannot follow; `module` is read first.
  mainFields: hosts[host].platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
  // mocha looks for the files of its parallel mode only when that is asked for.
  logOverride: { 'require-resolve-not-external': 'silent' },
});

/**
 * Where node keeps compiled code (22 and later), the second start compiles nothing. npm makes the program of an installed
 * package executable, but not that of a folder linked in.
 */
function writeProgram() {
  const lines = ['#!/usr/bin/env node', "require('node:module').enableCompileCache?.();", "require('./cli.cjs');"];
  writeFileSync('dist/cli.js', `${lines.join('\n')}\n`);
  chmodSync('dist/cli.js', 0o755);
}

async function build() {
  const present = bundles.filter(({ entry }) => existsSync(entry));
  for (const { entry, out } of bundles) {
    if (!existsSync(entry)) console.log(`dist/${out} is left out: there is no ${entry}`);
  }
  if (!flags.has('--watch')) {
    await Promise.all(present.map((bundle) => esbuild.build(toOptions(bundle))));
    writeProgram();
    return;
  }
  const contexts = await Promise.all(present.map((bundle) => esbuild.context(toOptions(bundle))));
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('watching');
}

/** Writes the files that are made from others. */
function generate() {
  const script = 'tests/harness/generate.mjs';
  if (!existsSync(script)) return console.log(`nothing to generate: there is no ${script}`);
  exit(spawnSync(execPath, [script], { stdio: 'inherit' }).status ?? 1);
}

async function main() {
  try {
    await (flags.has('generate') ? generate() : build());
  } catch (error) {
    // esbuild has shown its own messages.
    if (!Array.isArray(error.errors)) console.error(error);
    exit(1);
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) await main();
