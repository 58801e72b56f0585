// Drives the packed extension, installed as a user installs it, by mouse and keyboard, in a workbench of its own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, launchChromium } from '../harness/chromium.mjs';
import { findObstacle } from '../harness/install.mjs';
import { withTestDocuments } from '../harness/samples.mjs';
import { pack } from '../harness/tools.mjs';
import { addressOf, remoteUri, startWorkbench } from '../harness/workbench.mjs';
import { createWorkbenchPage } from './workbenchPage.mjs';

const common = { 'planlint.locale': 'zh-CN', 'editor.minimap.enabled': false, 'files.autoSave': 'off' };

/**
 * Makes a step of the harness: `open` is the document that is opened, `content` its text where the test documents have none
 * of that name, `settings` are added to the common ones, `beside` makes further extensions in the folder it is handed and
 * resolves to their paths. `steps` run in order, each going on where the one before it left
 * the workbench; each is handed the page (workbenchPage.mjs) with the `folder` and the `file`. The first that fails ends
 * the run, with a picture. The step resolves to `{ passed, failed }` or `{ skipped: reason }`.
 */
export const createDrive =
  ({ name, open, content, settings, steps, beside }) =>
  async () => {
    const obstacle = findObstacle();
    if (obstacle) return { skipped: obstacle };
    const chromium = await ensureChromium();
    if (chromium.reason) return { skipped: chromium.reason };
    return withTestDocuments(async ({ folder, run }) => {
      const file = join(folder, open);
      if (content !== undefined) writeFileSync(file, content);
      const vsix = [await pack(run), ...((await beside?.(run)) ?? [])];
      const server = await startWorkbench({ settings: { ...common, ...settings }, vsix });
      const browser = await launchChromium(chromium.path);
      try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });
        await page.goto(addressOf(server, folder, [['openFile', remoteUri(server, file)]]));
        return await runSteps({ ...createWorkbenchPage(page), folder, file }, steps, name);
      } finally {
        await browser.close();
        await server.stop();
      }
    });
  };

async function runSteps(view, steps, name) {
  const counts = { passed: 0, failed: 0 };
  for (const [title, step] of Object.entries(steps)) {
    try {
      await step(view);
      counts.passed++;
      console.log(`  ✓ ${title}`);
    } catch (error) {
      counts.failed++;
      console.log(`  ✗ ${title}\n${error.stack}\n  picture: ${await view.shoot(`${name}-failed`)}`);
      return counts;
    }
  }
  return counts;
}
