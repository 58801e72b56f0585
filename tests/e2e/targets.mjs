// The target view, the target board and the exports, by mouse and keyboard.
//   node tests/harness/test.mjs build targets
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDrive } from './drive.mjs';

const plan = '人居环境整治工作计划.txt';
const rowsOf = (view) => view.paneRows('目标数字');

const boardOf = (page) => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

const steps = {
  async 'the target view lists the ledger by section, with what is wrong and what is open'(view) {
    const { page } = view;
    await page.locator(`.tab.active[data-resource-name="${plan}"]`).waitFor();
    await view.openView('目标数字');
    const texts = await view.untilTexts(rowsOf(view), 'the ledger', (seen) =>
      seen.some((text) => text.includes('普及率')),
    );
    assert(
      texts.some((text) => /农村卫生厕所普及率\s*≥90% · 有问题 · 年底 · 全县/.test(text)),
      texts.join('\n'),
    );
    assert(
      texts.some((text) => /群众满意率\s*≥xx% .*待填/.test(text)),
      texts.join('\n'),
    );
    const label = await rowsOf(view).filter({ hasText: '群众满意率' }).getAttribute('aria-label');
    assert.match(label, /群众满意率, 不低于xx%.*待填/);
    await view.shoot('targets-view');
  },

  async 'a click goes to the number'(view) {
    await rowsOf(view).filter({ hasText: '生活污水治理率' }).click();
    await view.page.locator('.statusbar-item', { hasText: /Ln 7.*\(3 selected\)/ }).waitFor();
  },

  async 'by indicator, all mentions of one stand together'(view) {
    await view.runCommand('planlint: Group Targets by Indicator');
    await view.untilTexts(rowsOf(view), 'a group of two', (seen) =>
      seen.some((text) => /厕所普及率\s*2 · 有问题/.test(text)),
    );
    await view.runCommand('planlint: Filter Targets…');
    await view.page.locator('.quick-input-widget input[type=text]').fill('普及率');
    await view.untilTexts(rowsOf(view), 'fewer rows', (seen) => seen.length === 3);
    await view.shoot('targets-filter');
    await view.page.keyboard.press('Escape');
    await view.untilTexts(rowsOf(view), 'all rows', (seen) => seen.length > 5);
    await view.runCommand('planlint: Group Targets by Section');
  },

  async 'the board has the same beside the text, in the colours of the theme'(view) {
    const { page } = view;
    await view.runCommand('planlint: Open Target Board');
    const board = boardOf(page);
    await board.locator('[role=row]').nth(8).waitFor();
    await view.shootThemes('board', async (kind) => {
      const themeKind = kind === 'contrast' ? 'high-contrast' : kind;
      await board.locator(`body[data-vscode-theme-kind="vscode-${themeKind}"]`).waitFor();
      await board.locator('[role=row]').nth(8).waitFor();
    });
    await view.runCommand('View: Toggle Maximize Editor Group');
    await board.locator('.table:not(.narrow)').waitFor();
    await view.shoot('board-wide');
    await view.runCommand('View: Toggle Maximize Editor Group');
    await board.locator('.table.narrow').waitFor();
  },

  async 'from a row of the board Enter goes to the text'(view) {
    const { page } = view;
    const board = boardOf(page);
    await board.locator('.filter').fill('污水处理站');
    await board.locator('.body [role=row]').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: /Ln 13.*\(3 selected\)/ }).waitFor();
    await view.shoot('board-enter');
  },

  async 'the ledger is exported through the save dialog'(view) {
    await view.runCommand('planlint: Export Targets…');
    await view.shoot('export-format');
    await view.pick('CSV');
    const input = view.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await view.page.waitForFunction(() =>
      document.querySelector('.quick-input-widget input[type=text]')?.value.endsWith('-目标数字.csv'),
    );
    await view.shoot('export-dialog');
    await view.page.keyboard.press('Enter');
    await view.page.locator('.notification-toast', { hasText: /已把 \d+ 个目标数字存到/ }).waitFor();
    const csv = readFileSync(join(view.folder, plan.replace('.txt', '-目标数字.csv')), 'utf8');
    assert.match(csv, /^\uFEFF行,指标,比较,数值,单位/);
  },
};

const settings = { 'workbench.colorTheme': 'Default Light Modern', 'files.simpleDialog.enable': true };

export const runTargetSteps = createDrive({ name: 'targets', open: plan, settings, steps });
