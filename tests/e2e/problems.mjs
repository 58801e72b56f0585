// Problems by rule, claimed numbers, ready to issue and the check of the workspace, by mouse and keyboard.
//   node tests/harness/test.mjs build problems
import assert from 'node:assert/strict';
import { createDrive } from './drive.mjs';

const plan = '人居环境整治工作计划.txt';

const rowsOf = (view, name) => view.paneRows(name);

/** The other views are folded away, so that the one that is looked at has room. */
async function showOnly(view, names) {
  for (const header of await view.page.locator('.sidebar .pane-header').all()) {
    const label = await header.getAttribute('aria-label');
    const isWanted = names.some((name) => label.startsWith(name));
    if (((await header.getAttribute('aria-expanded')) === 'true') !== isWanted) await header.click();
  }
}

const steps = {
  async 'problems stand by rule, with what can be fixed together'(view) {
    const { page } = view;
    await page.locator(`.tab.active[data-resource-name="${plan}"]`).waitFor();
    await view.squiggles.first().waitFor();
    await view.focusEditor('Control+End');
    await page.keyboard.insertText(
      '\n三、保障\n坚持以下三个原则：1.问题导向。2.因地制宜。\n及时拔付资金，按期峻工。。\n',
    );
    // The badge lies over it.
    await page.locator('.activitybar a.action-label[aria-label^="Planlint"]').click({ force: true });
    await showOnly(view, ['问题', '所说数目']);
    await view.untilTexts(rowsOf(view, '问题'), 'the rule that can be fixed', (seen) =>
      seen.some((text) => /2 · 可改 2 处/.test(text)),
    );
    await view.untilTexts(rowsOf(view, '所说数目'), 'the claim', (seen) =>
      seen.some((text) => /三个原则\s*说 3 · 列 2 · 对不上/.test(text)),
    );
  },

  async 'the views follow the theme'(view) {
    await view.shootThemes('problems');
  },

  async 'safe changes of a rule are made at once, by keyboard'(view) {
    await view.runCommand('planlint: Fix All Problems of a Rule');
    await view.pick('标点重复');
    await view.untilLineWith('按期峻工。');
    await view.untilNoLineWith('。。');
  },

  async 'those that want a look go through the preview, which makes them in one step'(view) {
    const rule = rowsOf(view, '问题')
      .filter({ hasText: /2 · 可改 2 处/ })
      .first();
    await rule.click();
    await rule.hover();
    await view.shoot('problems-actions');
    await rule.locator('.action-label[aria-label*="改正"], .action-label[aria-label*="Fix All"]').first().click();
    const panel = view.page.locator('.part.panel');
    const apply = panel.locator('.monaco-button', { hasText: 'Apply' });
    await apply.waitFor();
    await view.untilTexts(view.rows('.part.panel'), 'both places', (rows) => rows.length >= 3);
    // The file's own box stands for all places in it.
    await panel.locator('.monaco-list-row .monaco-checkbox').first().click();
    await view.shoot('problems-preview');
    await apply.click();
    await view.untilLineWith('及时拨付资金，按期竣工');
  },

  async 'a rule is explained on a page'(view) {
    const rule = rowsOf(view, '问题').filter({ hasText: '还没' }).first();
    await rule.waitFor();
    await view.runCommand('planlint: Explain the Rule…');
    await view.pick('placeholder/x');
    await view.page.locator('.tab.active[aria-label*="placeholder-x.md"]').waitFor();
    await view.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('h1').first().waitFor();
    await view.shoot('rule-page');
    await view.runCommand('View: Close Editor');
  },

  async 'the status bar says that the plan is not ready, and a click lists what is missing'(view) {
    await view.page.locator('.statusbar-item', { hasText: '还不能印发' }).click();
    await view.untilTexts(view.rows('.quick-input-list'), 'what is missing', (seen) =>
      seen.some((text) => text.includes('三个原则')),
    );
    await view.shoot('ready-list');
    await view.page.locator('.quick-input-widget input[type=text]').fill('三个原则');
    await view.page.keyboard.press('Enter');
    await view.page.locator('.statusbar-item', { hasText: /\(4 selected\)/ }).waitFor();
  },

  async 'the workspace is checked, files that are not open too'(view) {
    await view.runCommand('planlint: Check the Workspace');
    await view.page.locator('.notification-toast', { hasText: /检查了 \d+ 个文件/ }).waitFor();
    await showOnly(view, ['工作区检查']);
    const texts = await view.untilTexts(rowsOf(view, '工作区检查'), 'files', (seen) => seen.length >= 2);
    assert(
      texts.some((text) => /养老服务工作计划\.txt\s*(?:错误 \d+ · )?警告 \d+/.test(text)),
      texts.join('\n'),
    );
    await view.shootThemes('workspace-check');
  },
};

const settings = { 'workbench.colorTheme': 'Default Light Modern' };

export const runProblemSteps = createDrive({ name: 'problems', open: plan, settings, steps });
