// Writing with completion, as it is seen: the list of suggestions, a new plan, and the walkthrough with its pictures.
//   node tests/harness/test.mjs build writing
import assert from 'node:assert/strict';
import { createDrive } from './drive.mjs';

const name = '卫生健康工作计划（送审稿）.txt';

const content = `青山县2026年卫生健康工作计划

　　一、总体要求
　　深入贯彻党的二十大精神，投资xx万元。
　　二、工作目标
　　婴儿死亡率控制在5.2‰以下，孕产妇死亡率控制在12/10万以下。
`;

const settings = { 'workbench.colorTheme': 'Default Light Modern' };

const suggestions = '.suggest-widget.visible';

/** Opens the list with the key that a writer uses, and waits for a row with these words. */
async function suggest(view, words) {
  await view.page.keyboard.press('Control+I');
  return view.untilTexts(view.rows(suggestions), words, (texts) => texts.some((text) => text.includes(words)));
}

/** A step of the walkthrough, and words of its picture. */
const PICTURES = {
  'Find what': '待填',
  'Fill in once': '全部填写',
  'Complete while': 'yesw',
  'Move a': '三、',
  'See all': '看板',
};

/** The steps, in order: each goes on where the one before it left the workbench. */
const steps = {
  async 'at the head of a line: the next label and the parts that are missing'(view) {
    await view.squiggles.first().waitFor();
    await view.focusEditor('Control+End');
    const texts = await suggest(view, '保障措施');
    assert(texts.some((text) => text.includes('三、')) && !texts.some((text) => text.includes('工作目标')));
    await view.shoot('writing-parts');
    await view.page.keyboard.press('Escape');
  },

  async 'by initials: the indicator with its unit and comparator'(view) {
    await view.page.keyboard.insertText('　　力争');
    await view.page.keyboard.type('yesw');
    await suggest(view, '婴儿死亡率');
    await view.shoot('writing-indicator');
    await view.page.keyboard.press('Enter');
    await view.untilLineWith('力争婴儿死亡率控制在xx‰以下');
    await view.page.keyboard.press('Escape');
  },

  async 'behind an indicator: the values used before'(view) {
    await view.page.keyboard.press('End');
    await view.page.keyboard.insertText('，孕产妇死亡率控制在');
    await suggest(view, '12/10万以下');
    await view.shoot('writing-value');
    await view.page.keyboard.press('Enter');
    await view.untilLineWith('孕产妇死亡率控制在12/10万以下');
  },

  async 'periods with their years'(view) {
    await view.page.keyboard.insertText('，衔接');
    await view.page.keyboard.type('sww');
    await suggest(view, '“十五五”规划');
    await view.shoot('writing-period');
    await view.page.keyboard.press('Escape');
  },

  async 'a new plan asks for kind, year and unit'(view) {
    await view.runCommand('New Plan from Template');
    await view.untilTexts(view.rows('.quick-input-list'), 'five kinds', (texts) => texts.length === 5);
    await view.shoot('writing-new-kind');
    await view.page.keyboard.press('Enter');
    const input = view.page.locator('.quick-input-widget input[type=text]');
    await view.untilTitle(/2\/3/);
    await input.fill('26');
    await view.untilTexts(view.page.locator('.quick-input-message'), 'why not', ([text]) => text?.includes('四位数'));
    await view.shoot('writing-new-year');
    await input.fill('2026');
    await view.untilTexts(view.page.locator('.quick-input-message'), 'no fault', ([text]) => !text?.includes('四位数'));
    await view.page.keyboard.press('Enter');
    await view.untilTitle(/3\/3/);
    await input.fill('青山县教育局');
    await view.page.keyboard.press('Enter');
    await view.untilLine('青山县教育局2026年工作计划');
    await view.squiggles.first().waitFor();
    await view.shoot('writing-new-plan');
  },

  async 'the walkthrough has its steps and pictures'(view) {
    // Beside a narrow page there is no room for pictures.
    await view.page.keyboard.press('Control+B');
    await view.runCommand('Welcome: Open Walkthrough');
    const row = view.rows('.quick-input-list').filter({ hasText: 'planlint' }).first();
    await row.click();
    const pictures = view.page.locator('.getting-started-media');
    await view.page.locator('.step-title', { hasText: 'Begin a plan' }).waitFor();
    await pictures.first().waitFor();
    await view.shoot('writing-walkthrough');
    await view.runCommand('Preferences: Toggle between Light/Dark Themes');
    await view.page.locator('.monaco-workbench.vs-dark').waitFor();
    for (const [title, name] of Object.entries(PICTURES)) {
      await view.page.locator('.step-title', { hasText: title }).click();
      const frame = view.page.frameLocator('.getting-started-media iframe').frameLocator('#active-frame');
      await frame.locator('svg text', { hasText: name }).first().waitFor();
      await view.shoot(`writing-walkthrough-${name}`);
    }
  },
};

export const runWritingSteps = createDrive({ name: 'writing', open: name, content, settings, steps });
