// The language features as they are seen: hints, lenses and colours in a light and a dark theme, by mouse and keyboard.
//   node tests/harness/test.mjs build language
import assert from 'node:assert/strict';
import { createDrive } from './drive.mjs';

const name = '养老服务工作计划（送审稿）.txt';

const content = `青山县2026年养老服务工作计划

一、总体要求
按照“十五五”规划和党的二十届三中全会精神，xx县全年投入资金12000万元，办好养老服务三项任务。工作措施见第二部分，项目见附件1。

二、三项任务
1.建设服务网络。护理型床位占比达到xx%以上，入住率达到百分之八十。
2.培养护理人才。持证上岗率达到95%以上，在xx县办好培训班。
3.办好助餐服务。服务老年人1200000人次。

三、保障措施
青山县民政局牵头，大青山县学习借鉴。xx县各乡镇抓好落实。

附件1
养老服务项目表
`;

/** Waits until words of the editor have another colour than plain text has. */
const untilColoured = (page, words) =>
  page.waitForFunction((sought) => {
    const lines = document.querySelector('.editor-instance .view-lines');
    const span = [...lines.querySelectorAll('.view-line span span')].find(({ textContent }) => textContent === sought);
    return span && getComputedStyle(span).color !== getComputedStyle(lines.querySelector('.mtk1')).color;
  }, words);

/** Waits until what the editor shows is such that `isWanted` holds; blanks count as one kind. */
const untilText = (view, isWanted) =>
  view.untilTexts(view.page.locator('.editor-instance .view-lines'), 'another text', ([text = '']) =>
    isWanted(text.replaceAll('\u00a0', ' ').trim()),
  );

/** The steps, in order: each goes on where the one before it left the workbench. */
const steps = {
  async 'hints and lenses are drawn'(view) {
    await view.squiggles.first().waitFor();
    const lens = view.page.locator('.codelens-decoration');
    await view.untilTexts(lens, '1 处待填 …', (texts) => texts.some((text) => /处待填.*个指标.*字/s.test(text)));
    await view.untilTexts(view.page.locator('.editor-instance .view-lines'), 'hints', ([text = '']) =>
      ['= 1.2亿元', '第2/3项', '= 80%'].every((words) => text.replaceAll('\u00a0', ' ').includes(words)),
    );
    await untilColoured(view.page, '护理型床位占比');
    await view.shoot('language-light');
  },

  async 'a lens goes to the first blank, another opens the list'(view) {
    await view.page.locator('.codelens-decoration a', { hasText: '个指标' }).nth(1).click();
    await view.page.locator('.peekview-widget').waitFor();
    await view.untilTexts(view.rows('.peekview-widget'), 'indicators', (texts) => texts.length >= 3);
    await view.shoot('language-peek');
    await view.page.keyboard.press('Escape');
    await view.page.locator('.codelens-decoration a', { hasText: '处待填' }).nth(1).click();
    await view.untilTexts(view.statusItems, 'Ln 7', (texts) => texts.some((text) => text.includes('Ln 7')));
  },

  async 'the pointer on a heading tells of its section'(view) {
    await view.page.locator('.view-line', { hasText: '三项任务' }).last().locator('span span').first().hover();
    await view.untilTexts(view.page.locator('.monaco-hover'), '字', (texts) => texts.some((t) => /\d+ 字/.test(t)));
    await view.shoot('language-hover');
    await view.page.mouse.move(2, 2);
  },

  async 'a name is renamed, and what is doubtful is shown first'(view) {
    await view.focusEditor('Control+Home');
    await view.page.keyboard.press('F2');
    const box = view.page.locator('.rename-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), '青山县');
    await box.fill('绿水县');
    await view.page.keyboard.press('Enter');
    const apply = view.page.locator('.part.panel .monaco-button', { hasText: 'Apply' });
    await apply.waitFor();
    await view.shoot('language-rename');
    const rows = view.page.locator('.part.panel .monaco-list-row .monaco-checkbox');
    const checked = await rows.evaluateAll((boxes) => boxes.map((box) => box.ariaChecked));
    assert.deepEqual(checked.slice(1), ['true', 'true', 'false']);
    await apply.click();
    await untilText(view, (text) => text.startsWith('绿水县2026') && text.includes('大青山县'));
  },

  async 'in the dark, too'(view) {
    await view.runCommand('Preferences: Toggle between Light/Dark Themes');
    await view.page.locator('.monaco-workbench.vs-dark').waitFor();
    await untilColoured(view.page, '护理型床位占比');
    await view.shoot('language-dark');
  },
};

export const runLanguageSteps = createDrive({ name: 'language', open: name, content, steps });
