// The view of what is to be filled in, filling one place after the other, and the collection sheet, by mouse and keyboard.
//   node tests/harness/test.mjs build placeholders
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDrive } from './drive.mjs';

const name = '养老服务工作计划.txt';
const rowsOf = (view) => view.paneRows('待填');
const input = (view) => view.page.locator('.quick-input-widget:not([style*="display: none"]) input[type=text]');
const picks = (view) => view.rows('.quick-input-list');

/** What the dialog proposes. */
const sheet = (view) => join(view.folder, '养老服务工作计划-采集表-县民政局.csv');

/** Words of the document that the editor shows; blanks are drawn as no-break spaces. */
const untilLine = (view, words) =>
  view.untilTexts(view.page.locator('.editor-instance .view-line'), words, (lines) =>
    lines.some((line) => line.replaceAll('\u00a0', ' ').includes(words)),
  );

/** Types a value into the input that is open, and Enter. */
async function answer(view, value) {
  await input(view).fill(value);
  await view.page.keyboard.press('Enter');
}

/** These steps are begun with `text` in the editor, saved. */
const text = `青山县2026年养老服务工作计划

一、总体要求
结合xx县实际，到年底护理型床位占比达到xx%以上。

二、主要任务
（一）完善服务网络。
1. 建设综合服务中心xx个，投入资金xx万元，x月x日前完成。（责任单位：县民政局、县财政局）
2. 由县卫健局负责，在xx县培训护理员xx人次。
（二）加强组织领导。
成立由某某任组长的工作专班，每季度研究一次。
`;

const steps = {
  async 'the view lists what is to be filled in, by section, with a count'(view) {
    await view.focusEditor('Control+A');
    await view.page.keyboard.press('Delete');
    // Pasted at once, as a writer does; typed line by line the editor would indent.
    await view.page.evaluate((words) => {
      const data = new DataTransfer();
      data.setData('text/plain', words);
      const target = document.activeElement;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
    await untilLine(view, '成立由某某任组长');
    await view.openView('待填');
    await view.untilTexts(
      rowsOf(view),
      'sections and places',
      (texts) => texts.some((t) => t.includes('加强组织领导')) && texts.length >= 11,
    );
    await view.shoot('placeholders-1-section-light');
    const labels = await rowsOf(view).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
    assert(
      labels.some((label) => /第 \d+ 处，共 8 处；.*应填金额.*责任单位：县民政局、县财政局/.test(label)),
      labels.join('\n'),
    );
  },

  async 'it is grouped by department and filtered from the title bar'(view) {
    await view.runCommand('planlint: Group What Is to Be Filled In');
    await picks(view).filter({ hasText: '按责任单位' }).first().click();
    await view.untilTexts(rowsOf(view), 'departments', (texts) => texts.some((t) => t.startsWith('县卫健局')));
    await view.shoot('placeholders-2-department');
    await view.runCommand('planlint: Filter What Is to Be Filled In');
    await input(view).waitFor();
    await answer(view, '护理员');
    await view.untilTexts(rowsOf(view), 'two places', (texts) => texts.length === 3);
    await view.shoot('placeholders-3-filtered');
    await view.runCommand('planlint: Clear Filter');
    await view.untilTexts(rowsOf(view), 'all again', (texts) => texts.length >= 11);
  },

  async 'a place is filled in from the view by keyboard, alone'(view) {
    await rowsOf(view).filter({ hasText: '护理员' }).first().click();
    await view.untilTexts(view.statusItems, 'the place selected', (texts) =>
      texts.some((t) => /Ln 9.*2 selected/.test(t)),
    );
    await view.pane('待填').locator('.monaco-list').focus();
    await view.page.keyboard.press('ArrowDown');
    await view.page.keyboard.press('F2');
    await input(view).waitFor();
    await view.shoot('placeholders-4-fill');
    await answer(view, '600人次');
    await untilLine(view, '培训护理员600人次。');
  },

  async 'a session walks through the rest: value for all alike, skip, back, finish'(view) {
    await view.runCommand('planlint: Fill In One by One');
    await view.untilTitle(/第 1\/7 处/);
    await view.shoot('placeholders-5-session');
    await answer(view, '青山县');
    await picks(view).filter({ hasText: '同一内容的 2 处都填' }).first().waitFor();
    await view.shoot('placeholders-6-alike');
    await view.page.keyboard.press('Enter');
    await untilLine(view, '结合青山县实际');
    await untilLine(view, '在青山县培训护理员');
    await view.untilTitle(/第 2\/7 处/);
    await view.page.keyboard.press('Alt+N');
    await view.untilTitle(/第 3\/7 处/);
    await answer(view, '4');
    await untilLine(view, '服务中心4个');
    await view.untilTitle(/第 4\/7 处/);
    await view.page.keyboard.press('Shift+Alt+N');
    await view.untilTitle(/第 3\/7 处/);
    assert.equal(await input(view).inputValue(), '4');
    await answer(view, '12个');
    await untilLine(view, '服务中心12个，投入');
    await view.untilTitle(/第 4\/7 处/);
    await view.page.keyboard.press('Enter');
    await view.untilTitle(/第 5\/7 处/);
    await answer(view, '6月30日');
    await untilLine(view, '6月30日前完成');
    await view.untilTitle(/第 7\/7 处/);
    await view.page.keyboard.press('Escape');
    await view.untilTexts(view.page.locator('.notification-list-item-message'), 'the summary', (texts) =>
      texts.some((t) => /填了 4 处，还有 3 处待填/.test(t)),
    );
    await view.shoot('placeholders-7-finished');
  },

  async 'each value is undone by itself'(view) {
    await view.focusEditor('Control+Home');
    await view.page.keyboard.press('Control+Z');
    await untilLine(view, 'x月x日前完成');
    await untilLine(view, '服务中心12个，投入');
    await view.page.keyboard.press('Control+Shift+Z');
    await untilLine(view, '6月30日前完成');
    await view.page.keyboard.press('Control+S');
  },

  async 'the sheet goes out for one department and comes back with a preview'(view) {
    await view.runCommand('planlint: Export Collection Sheet');
    await picks(view).filter({ hasText: '全部' }).first().waitFor();
    await view.shoot('placeholders-8-export');
    await picks(view).filter({ hasText: '县民政局' }).first().click();
    await view.untilTitle(/^导出采集表/);
    await view.untilTexts(picks(view), 'the folder', (texts) => texts.includes('..'));
    assert.equal(await input(view).inputValue(), sheet(view));
    await view.page.keyboard.press('Enter');
    const csv = await view.untilFile(sheet(view));
    assert.match(csv, /^\ufeff序号,所在部分,责任单位/);
    assert.equal(csv.trimEnd().split('\r\n').length, 2, csv);
    writeFileSync(
      sheet(view),
      `${csv.replace(',,^', ',300万元,^')}9,,,已删去的一句【xx】。,,5,^已删去的一句■$∥∥1/1\r\n`,
    );
    await view.runCommand('planlint: Import Collection Sheet');
    await view.untilTitle(/^导入采集表/);
    await picks(view).filter({ hasText: '采集表-县民政局.csv' }).first().click();
    await picks(view).filter({ hasText: '写入全部 1 处' }).first().waitFor();
    await view.untilTexts(view.page.locator('.tab .label-name'), 'the report', (tabs) =>
      tabs.some((t) => t.includes('没有写入的行')),
    );
    await view.page.locator('.diff-editor .line-insert, .monaco-diff-editor .char-insert').first().waitFor();
    await view.shoot('placeholders-9-preview');
    await view.page.keyboard.press('Enter');
    await untilLine(view, '投入资金300万元');
    await view.shoot('placeholders-10-imported');
    await view.page.keyboard.press('Control+S');
    assert(readFileSync(sheet(view), 'utf8').includes('300万元'));
  },

  async 'the view in all themes'(view) {
    await view.runCommand('planlint: Group What Is to Be Filled In');
    await picks(view).filter({ hasText: '按应填内容' }).first().click();
    await view.shootThemes('placeholders-11');
  },
};

const settings = { 'workbench.colorTheme': 'Default Light Modern', 'files.simpleDialog.enable': true };

export const runPlaceholderSteps = createDrive({ name: 'placeholders', open: name, settings, steps });
