// Other editors: Neovim and Emacs, with the very lines of docs/editors.md, open a plan; what they show as problems and outline is
// what the command line says.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt, isRootOnDebian } from '../harness/apt.mjs';
import { root, workbenchFolder } from '../harness/paths.mjs';
import { findProgram, runCaptured } from '../harness/processes.mjs';

const PLAN = `青山县教育局2025年工作计划

一、主要目标
（一）𠮷祥幼儿园普惠率达到xx%以上。
（二）培训教师1200人次。。
三、保障措施
召开第次会议。
`;

const here = join(import.meta.dirname, 'editors');

/** The block of a language in docs/editors.md. */
function readBlock(language) {
  const text = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)[1];
}

/** `arguments` start the editor with the configuration and the script. */
const editors = [
  {
    name: 'Neovim',
    program: 'nvim',
    language: 'lua',
    packages: async () => (findProgram('nvim') ? [] : ['neovim']),
    arguments: (config) => [
      '--headless',
      '--clean',
      '-u',
      'NONE',
      '-c',
      `luafile ${config}`,
      '-c',
      `luafile ${join(here, 'neovim.lua')}`,
    ],
  },
  {
    name: 'Emacs',
    program: 'emacs',
    language: 'elisp',
    async packages() {
      if (!findProgram('emacs')) return ['emacs-nox', ...((await hasPackage('elpa-eglot')) ? ['elpa-eglot'] : [])];
      const { code } = await runCaptured('emacs', ['-q', '--batch', '--eval', '(package-initialize)', '-l', 'eglot']);
      return code === 0 ? [] : ['elpa-eglot'];
    },
    arguments: (config) => [
      '-q',
      '--batch',
      '--eval',
      '(package-initialize)',
      '-l',
      config,
      '-l',
      join(here, 'emacs.el'),
    ],
  },
];

/** Emacs 29 and later have eglot of their own. */
const hasPackage = async (name) => (await runCaptured('apt-cache', ['show', name])).code === 0;

const cli = (words, cwd) => runCaptured(process.execPath, [join(root, 'dist/cli.js'), ...words], { cwd });

/** What the command line says of the plan. */
async function readExpected(folder) {
  const { output } = await cli(['check', '--format', 'json', '--locale', 'en', 'a.plan'], folder);
  const outline = await cli(['outline', '--format', 'json', 'a.plan'], folder);
  const flatten = (entries) => entries.flatMap(({ label, title, children }) => [label + title, ...flatten(children)]);
  const [{ diagnostics }] = JSON.parse(output).files;
  return {
    diagnostics: diagnostics.map(({ line, start, end, message }) => ({ line, words: PLAN.slice(start, end), message })),
    outline: flatten(JSON.parse(outline.output)),
  };
}

const sorted = (list) => list.map((each) => JSON.stringify(each)).sort();
const plain = (name) => name.replace(/\s/g, '');

/** Whether the editor shows the same problems in the same words, and the same outline. */
async function tryEditor(editor, folder, expected) {
  const config = join(folder, `config.${editor.language}`);
  writeFileSync(config, readBlock(editor.language));
  const result = join(folder, `${editor.program}.json`);
  const env = {
    ...process.env,
    PATH: folder + delimiter + process.env.PATH,
    HOME: folder,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    PLAN: join(folder, 'a.plan'),
    RESULT: result,
  };
  const { output } = await runCaptured(editor.program, editor.arguments(config), {
    cwd: folder,
    env,
    timeout: 180_000,
  });
  const shown = readResult(result);
  // An editor may word its problems in another language and add the rule to them.
  const places = ({ line, words }) => ({ line, words });
  const isSame =
    shown !== undefined &&
    JSON.stringify(sorted(shown.diagnostics.map(places))) ===
      JSON.stringify(sorted(expected.diagnostics.map(places))) &&
    shown.diagnostics.every(({ message }) => message.length > 0) &&
    expected.outline.every((name) => shown.outline.some((each) => plain(each).includes(plain(name))));
  console.log(
    `  ${isSame ? '✓' : '✗'} ${editor.name}: ${shown?.diagnostics.length ?? 'no'} problems, ${shown?.outline.length ?? 'no'} headings`,
  );
  if (!isSame) console.log(`${output}\n  shown: ${JSON.stringify(shown)}\n  wanted: ${JSON.stringify(expected)}`);
  return isSame;
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Resolves to `{ passed, failed }`, or to `{ skipped }` where an editor is missing and cannot be installed. */
export async function runEditors() {
  const missing = (await Promise.all(editors.map(({ packages }) => packages()))).flat();
  if (missing.length > 0) {
    if (!isRootOnDebian()) return { skipped: `not installed: ${missing.join(', ')}` };
    await installWithApt(missing);
  }
  mkdirSync(workbenchFolder, { recursive: true });
  const folder = mkdtempSync(join(workbenchFolder, 'editors-'));
  try {
    const shim = join(folder, 'planlint');
    writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`);
    chmodSync(shim, 0o755);
    writeFileSync(join(folder, 'a.plan'), PLAN);
    const expected = await readExpected(folder);
    const results = [];
    for (const editor of editors) results.push(await tryEditor(editor, folder, expected));
    return { passed: results.filter(Boolean).length, failed: results.filter((isGood) => !isGood).length };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
