// How long the extension takes to start, beside an empty one that starts at the same time, by the workbench's own figures.
//   node tests/harness/test.mjs activation
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness/paths.mjs';
import { runCaptured } from '../harness/processes.mjs';
import { createDrive } from './drive.mjs';

/** Milliseconds that planlint may take more than the empty one: loading its code and the call, as the workbench counts. */
const limitMs = 100;

/** Packs an extension that does nothing when a plan is opened. */
async function packEmpty(run) {
  const folder = join(run, 'empty');
  mkdirSync(folder);
  const manifest = {
    ...{ name: 'empty', displayName: 'empty', publisher: 'planlint', version: '1.0.0', main: './main.js' },
    ...{ engines: { vscode: '^1.91.0' }, activationEvents: ['onLanguage:plan'] },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'README.md'), 'Nothing.\n');
  writeFileSync(join(folder, 'main.js'), 'exports.activate = () => {};\n');
  const vsix = join(run, 'empty.vsix');
  const words = ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', vsix];
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const { code, output } = await runCaptured(process.execPath, [vsce, ...words], { cwd: folder });
  assert.equal(code, 0, output);
  return [vsix];
}

const steps = {
  async 'planlint starts hardly later than an extension that does nothing'(view) {
    await view.squiggles.first().waitFor();
    await view.runCommand('Show Running Extensions');
    const rows = view.page.locator('.runtime-extensions-editor .monaco-list-row');
    const time = async (name) => {
      const pattern = new RegExp(`^${name}[^]*Activation: (\\d+)ms`);
      const texts = await view.untilTexts(rows, `the time of ${name}`, (seen) =>
        seen.some((text) => pattern.test(text)),
      );
      return Number(pattern.exec(texts.find((text) => pattern.test(text)))[1]);
    };
    // Only the rows in view are in the page.
    await view.page.setViewportSize({ width: 1280, height: 3600 });
    const own = await time('planlint');
    const empty = await time('empty');
    console.log(`  planlint ${own} ms, an empty extension ${empty} ms`);
    assert(own - empty < limitMs, `${own} ms beside ${empty} ms`);
  },
};

export const runActivation = createDrive({
  name: 'activation',
  open: '养老服务工作计划.txt',
  beside: packEmpty,
  steps,
});
