// The comparison, by mouse and keyboard: last year’s plan is chosen, and the view tells what changed, in three themes.
//   node tests/harness/test.mjs build compare
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDrive } from './drive.mjs';

const COPIED = '健全县乡村三级联动的督查考核机制，按月调度、按季通报、年底考核，确保各项任务落地见效。';
const last = '2024年卫生健康工作计划.txt';
const plan = '2025年卫生健康工作计划.txt';

const lastText = `青山县2024年卫生健康工作计划
一、主要目标
家庭医生签约率达到70%以上，婴儿死亡率控制在5‰以下，居民健康素养水平达到32%，适龄妇女宫颈癌筛查率达到80%以上。
二、重点任务
（一）完善服务体系。新建标准化村卫生室20所，改造乡镇卫生院4所，由柳河镇先行试点。
（二）强化督查考核。${COPIED}
`;
const planText = `清河县2025年卫生健康工作计划
一、主要目标
家庭医生签约率达到75%以上，婴儿死亡率控制在5‰以下，居民健康素养水平达到30%，基层诊疗量占比达到xx%以上。
二、重点任务
（一）完善服务体系。到2024年底，青山县改造乡镇卫生院6所，由柳河镇先行试点。
（二）强化督查考核。${COPIED}
`;

const paneOf = (view) => view.page.locator('.pane', { has: view.page.locator('.pane-header[aria-label^="对照"]') });
const rowsOf = (view) => view.paneRows('对照');

const steps = {
  async 'a plan without a comparison says how to choose one'(view) {
    const { page } = view;
    writeFileSync(join(view.folder, last), lastText);
    await page.locator(`.tab.active[data-resource-name="${plan}"]`).waitFor();
    await view.openView('对照');
    await paneOf(view).getByText(`“${plan}”还没有选对照文件`).waitFor();
    await view.shoot('compare-none');
  },

  async 'last year’s plan stands first among the files, and the view tells what changed'(view) {
    await rowsOf(view).filter({ hasText: '选择对照文件…' }).click();
    const files = view.rows('.quick-input-list');
    await view.untilTexts(files, 'the files', (seen) => seen[0]?.includes(last));
    await view.shoot('compare-pick');
    await view.page.keyboard.press('Enter');
    const seen = await view.untilTexts(rowsOf(view), 'the comparison', (rows) => rows.some((row) => /调高/.test(row)));
    const rows = seen.map((row) => row.replaceAll(/\s+/g, ' ').trim()).join('\n');
    assert.match(rows, /留下的名称\s*2 处/);
    assert.match(rows, /居民健康素养\s*32% → 30% · 变差/);
    const label = await rowsOf(view).filter({ hasText: '家庭医生签约率' }).getAttribute('aria-label');
    assert.match(label, /家庭医生签约率, 从不低于70%到不低于75%, 变好/);
  },

  async 'the comparison is readable in all themes'(view) {
    await view.shootThemes('compare', () => rowsOf(view).filter({ hasText: '照搬的句子' }).waitFor());
  },

  async 'a click goes to the figure, and to the other plan where only it has one'(view) {
    const { page } = view;
    await rowsOf(view).filter({ hasText: '家庭医生签约率' }).click();
    await page.locator('.statusbar-item', { hasText: /Ln 3.*\(3 selected\)/ }).waitFor();
    await rowsOf(view).filter({ hasText: '宫颈癌筛查率' }).click();
    await page.locator(`.tab.active[data-resource-name="${last}"]`).waitFor();
    await page.locator('.statusbar-item', { hasText: /Ln 3.*\(3 selected\)/ }).waitFor();
    // The other plan is looked at, and the comparison is still there.
    await view.untilTexts(rowsOf(view), 'the comparison', (rows) => rows.some((row) => row.includes('家庭医生签约率')));
    await view.shoot('compare-other');
  },
};

export const runCompareSteps = createDrive({
  name: 'compare',
  open: plan,
  content: planText,
  settings: { 'workbench.colorTheme': 'Default Light Modern' },
  steps,
});
