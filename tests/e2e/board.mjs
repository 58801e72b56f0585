// The target board's page in Chromium, outside the workbench, where it can be measured: 2,000 targets, under its own content
// security policy, by mouse and by keyboard.   node tests/harness/test.mjs build board
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, launchChromium } from '../harness/chromium.mjs';
import { shotsFolder } from '../harness/paths.mjs';
import { load, makeRows, parts, scroll, serve, show, standIn } from './boardPage.mjs';

/** Milliseconds; a machine that does nothing else takes a fifth of it. */
const limits = { paint: 500, frame: 100 };

const steps = {
  async '2,000 targets are painted at once, a window of them in the page'({ page, message }) {
    assert.deepEqual(await page.evaluate(() => window.posted), [{ type: 'ready' }]);
    const ms = await show(page, message);
    const drawn = await page.locator('[role=row]').count();
    console.log(`    painted in ${ms.toFixed(0)} ms, ${drawn} rows drawn`);
    assert(ms < limits.paint, `${ms} ms`);
    assert(drawn > 5 && drawn < 80, `${drawn} rows`);
    assert.equal(await page.locator('[role=grid]').getAttribute('aria-rowcount'), '2001');
  },

  async 'scrolling does not stutter'({ page }) {
    const { middle, most } = await scroll(page);
    console.log(`    a frame takes ${middle.toFixed(0)} ms, 95 in 100 take ${most.toFixed(0)} ms at most`);
    assert(middle < limits.frame / 2 && most < limits.frame, `${middle} and ${most} ms`);
  },

  async 'the keyboard goes from row to row and to the text'({ page }) {
    await page.locator('.head button').last().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.deepEqual(await page.evaluate(() => window.posted.at(-1)), { type: 'goTo', id: '护理型床位占比#1' });
    await page.keyboard.press('End');
    const last = page.locator('[role=row][aria-rowindex="2001"]');
    assert(await last.evaluate((row) => row === document.activeElement));
    const box = await last.boundingBox();
    const table = await page.locator('[role=grid]').boundingBox();
    assert(box.y >= table.y && box.y + box.height <= table.y + table.height + 1, 'the last row is in view');
    await page.keyboard.press('Home');
    await page.locator('[role=row][aria-rowindex="2"]').click();
    assert.equal(await page.evaluate(() => window.posted.at(-1).id), '家庭医生签约率#0');
  },

  async 'filter, choice and order are kept'({ page }) {
    await page.locator('.filter').fill('床位 主要目标');
    assert.match(await page.locator('.bar .count').textContent(), /^显示 334 \/ 2000 个$/);
    await page.locator('select').selectOption('open');
    const open = Number(/\d+/.exec(await page.locator('.bar .count').textContent())[0]);
    assert(open > 0 && open < 334, `${open}`);
    await page.locator('select').selectOption('all');
    await page.locator('[data-column=value]').click();
    await page.locator('[data-column=value]').click();
    assert.equal(await page.locator('.head .value').getAttribute('aria-sort'), 'descending');
    const kept = await page.evaluate(() => window.kept);
    assert.deepEqual(kept, { filter: '床位 主要目标', shown: 'all', sort: { column: 'value', descending: true } });
    await page.locator('.filter').fill('没有这个');
    assert.equal(await page.locator('.empty').textContent(), '没有相符的目标数字。');
    await page.locator('.filter').fill('');
    await page.locator('[data-column=value]').click();
  },

  async 'copying gives a table to Word, and lines to a text'({ page }) {
    await page.locator('.filter').fill('签约率0');
    await page.locator('.copy').click();
    assert.match(await page.locator('.bar .count').textContent(), /^已复制 1 行/);
    const read = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const text = async (type) => (await item.getType(type)).text();
        return { html: await text('text/html'), plain: await text('text/plain') };
      });
    const { html, plain } = await read();
    assert.match(html, /<table[\s\S]*<th[^>]*>指标<[\s\S]*<td[^>]*>家庭医生签约率0<[\s\S]*<td[^>]*>≥40%</);
    assert.match(
      plain,
      /^指标\t基数\t目标值\t期限\t范围\t所在部分\r?\n家庭医生签约率0\t32%\t≥40%\t2026年底\t全县\t总体要求$/,
    );
    // Ctrl+C in the table, too.
    await page.locator('.filter').fill('');
    await page.locator('[role=row][aria-rowindex="2"]').focus();
    await page.keyboard.press('Control+C');
    assert.equal((await read()).plain.split('\n').length, 2001);
  },

  async 'new figures leave the place and the focus alone'({ page, message }) {
    await page.locator('[role=grid]').evaluate((table) => {
      table.scrollTop = 5000;
    });
    await page.locator('[role=row][aria-rowindex="190"]').focus();
    await show(page, { ...message, rows: message.rows.map((row) => ({ ...row, deadline: '年底' })) });
    const state = await page.evaluate(() => ({
      top: document.querySelector('[role=grid]').scrollTop,
      row: document.activeElement?.getAttribute('aria-rowindex'),
      deadline: document.activeElement?.querySelector('.deadline')?.textContent,
    }));
    assert.deepEqual(state, { top: 5000, row: '190', deadline: '年底' });
  },

  async 'a narrow panel shows all columns, in two lines, and the same rows'({ page, message }) {
    await page.setViewportSize({ width: 460, height: 800 });
    await page.locator('.table.narrow').waitFor();
    const row = page.locator('[role=row][aria-rowindex="190"]');
    const table = await page.locator('[role=grid]').boundingBox();
    for (const cell of await row.locator('[role=gridcell]').all()) {
      const box = await cell.boundingBox();
      assert(box.x >= table.x && box.x + box.width <= table.x + table.width && box.width > 30, JSON.stringify(box));
    }
    const at = await row.boundingBox();
    assert(at.y >= table.y && at.y < table.y + table.height, 'the focused row is still in view');
    assert.equal(await page.locator('.head [role=columnheader]:visible').count(), 7);
    await page.setViewportSize({ width: 900, height: 800 });
    await page.locator('.table:not(.narrow)').waitFor();
    await show(page, message);
  },

  async 'texts of the document stay texts, and the policy refused nothing'({ page, message }) {
    const evil = '<img src=x onerror="window.evil=1"><script>window.evil=1</script>';
    const rows = [{ ...message.rows[0], indicator: evil, section: evil, path: evil, reports: [evil] }];
    await show(page, { ...message, rows, sections: [{ title: evil, filled: 0, total: 1 }] });
    assert.equal(await page.locator('.body .indicator').textContent(), evil);
    assert.equal(await page.evaluate(() => window.evil), undefined);
    assert.deepEqual(await page.evaluate(() => window.refused), []);
    // A script from elsewhere would be refused.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.evil = 2';
      document.body.append(script);
    });
    assert.equal(await page.evaluate(() => window.evil), undefined);
  },

  async 'an empty plan and none at all say so'({ page, message }) {
    await show(page, { ...message, rows: [], sections: [] });
    assert.equal(await page.locator('.empty').textContent(), '这份计划里没有认出目标数字。');
    await show(page, { ...message, hasPlan: false, rows: [], sections: [] });
    assert.equal(await page.locator('.empty').textContent(), '打开一份计划，这里列出它的目标数字。');
    assert.equal(await page.locator('[role=grid]').isVisible(), false);
  },
};

/** Resolves to `{ passed, failed }` or `{ skipped: reason }`. */
export async function runBoardPage() {
  const chromium = await ensureChromium();
  if (chromium.reason) return { skipped: chromium.reason };
  const [{ createShell }, { chinese }] = await Promise.all([
    load('client/board/shell.ts'),
    load('client/texts/board.ts'),
  ]);
  const sections = parts.map((title, i) => ({ title, filled: 300 + i * 6, total: 333 }));
  const message = { type: 'show', texts: chinese, hasPlan: true, rows: makeRows(2000), sections };
  const server = await serve(createShell);
  const browser = await launchChromium(chromium.path);
  const counts = { passed: 0, failed: 0 };
  try {
    const context = await browser.newContext({
      viewport: { width: 900, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.addInitScript(standIn);
    await page.goto(server.origin);
    await page.waitForFunction(() => window.posted?.length > 0);
    for (const [title, step] of Object.entries(steps)) {
      try {
        await step({ page, message });
        counts.passed++;
        console.log(`  ✓ ${title}`);
      } catch (error) {
        counts.failed++;
        mkdirSync(shotsFolder, { recursive: true });
        await page.screenshot({ path: join(shotsFolder, 'board-failed.png') });
        console.log(`  ✗ ${title}\n${error.stack}`);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return counts;
}
