// The click-through: the packed extension, installed as a user installs it, driven by mouse and keyboard.
//   node tests/harness/test.mjs click
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDrive } from './drive.mjs';

const name = '养老服务工作计划.txt';

const settings = { 'workbench.colorTheme': 'Default Light Modern' };

const countText = /待填 (\d+) · 问题 (\d+)/;

/** The numbers of the status bar item, once they are such that `isWanted` holds. */
async function untilCounts(view, what, isWanted) {
  const find = (texts) => texts.map((text) => countText.exec(text.replaceAll('\u00a0', ' '))).find(Boolean);
  const texts = await view.untilTexts(view.statusItems, what, (seen) => {
    const match = find(seen);
    return match && isWanted(Number(match[1]), Number(match[2]));
  });
  const [, blanks, problems] = find(texts);
  return { blanks: Number(blanks), problems: Number(problems) };
}

/** The steps, in order: each goes on where the one before it left the workbench. */
const steps = {
  async 'a plan is opened: squiggles and the count in the status bar'(view) {
    await view.squiggles.first().waitFor();
    await untilCounts(view, '待填 … · 问题 …', (blanks) => blanks > 0);
  },

  async 'the Outline has its headings, nested'(view) {
    await view.page.locator('.explorer-folders-view').first().waitFor();
    // The list of files is folded away: what it leaves belongs to the outline.
    await view.page.locator('.pane-header[aria-label^="Explorer Section"]').click();
    await view.runCommand('Explorer: Focus on Outline View');
    const texts = await view.untilTexts(view.rows('.outline-tree'), 'three sections', (seen) => seen.length >= 5);
    for (const title of ['总体要求', '主要任务', '完善服务网络']) {
      assert(
        texts.some((text) => text.includes(title)),
        `${title} is among ${texts.join(', ')}`,
      );
    }
  },

  async 'the Problems panel lists the blanks'(view) {
    await view.page.keyboard.press('Control+Shift+M');
    await view.untilTexts(
      view.rows('.markers-panel'),
      'rows',
      (texts) => texts.filter((text) => /填/.test(text)).length >= 4,
    );
    await view.shoot('1-opened');
  },

  async 'what is typed is reported when the keys rest'(view) {
    const before = await untilCounts(view, 'counts', () => true);
    await view.focusEditor('Control+End');
    await view.page.keyboard.type('占比达到xx%');
    await untilCounts(view, 'one blank more', (blanks) => blanks === before.blanks + 1);
    await view.untilSquiggleIn('占比达到xx%');
    await view.untilTexts(view.rows('.markers-panel'), 'its row', (texts) => texts.some((t) => t.includes('Ln 18')));
    await view.shoot('2-typed');
  },

  async 'the light bulb offers to fill in all'(view) {
    await view.focusEditor('Control+Home');
    await view.openQuickFixes();
    await view.untilTexts(view.rows('.action-widget'), '全部填写 …', (texts) =>
      texts.some((t) => t.startsWith('全部填写')),
    );
    await view.shoot('3-quick-fix');
  },

  async 'fill in all changes every place'(view) {
    const before = await untilCounts(view, 'counts', () => true);
    await view.rows('.action-widget').filter({ hasText: '全部填写' }).first().click();
    const input = view.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await view.shoot('4-input');
    await input.fill('青山');
    await view.page.keyboard.press('Enter');
    await untilCounts(view, 'three blanks fewer', (blanks) => blanks === before.blanks - 3);
    await view.page.keyboard.press('Control+S');
    await view.page.locator('.tab.active:not(.dirty)').waitFor();
    await view.shoot('5-filled');
    const text = readFileSync(join(view.folder, name), 'utf8');
    assert(!text.includes('xx县'), 'no xx县 is left');
    assert.equal(text.split('青山县').length - 1, 3);
    assert(text.includes('占比达到xx%'), 'what was typed is in the file');
  },

  async 'Enter behind an item writes the next label, and once more takes it away'(view) {
    await view.focusEditor('Control+End');
    await view.page.keyboard.press('ArrowUp');
    await view.page.keyboard.press('End');
    await view.page.keyboard.press('Enter');
    await view.untilLine('（三）');
    await view.page.keyboard.insertText('强化督导检查。按月通报。');
    await view.shoot('6-continued');
    await view.page.keyboard.press('Enter');
    await view.untilLine('（四）');
    await view.page.keyboard.press('Enter');
    await view.untilNoLineWith('（四）');
    await view.page.keyboard.press('Backspace');
    await view.untilLine('（三）强化督导检查。按月通报。');
  },

  async 'Enter writes no label while an input method composes'(view) {
    const ime = await view.page.context().newCDPSession(view.page);
    await ime.send('Input.imeSetComposition', { text: "qiang'hua", selectionStart: 9, selectionEnd: 9 });
    await view.untilLine("（三）强化督导检查。按月通报。qiang'hua");
    await view.page.keyboard.press('Enter');
    await ime.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await ime.send('Input.insertText', { text: '强化' });
    await view.untilLineWith('强化');
    await view.untilNoLineWith('（四）');
    await view.shoot('7-composed');
    await view.page.keyboard.press('Control+Z');
    await view.page.keyboard.press('Control+Z');
  },

  async 'a section moves by key, with its number'(view) {
    await view.focusEditor('Control+End');
    await view.page.keyboard.press('Control+F');
    await view.page.keyboard.insertText('强化督导检查');
    await view.page.keyboard.press('Enter');
    await view.page.keyboard.press('Escape');
    await view.page.keyboard.press('Shift+Alt+PageUp');
    await view.untilLineWith('（二）强化督导检查');
    await view.untilLineWith('（三）落实经费保障');
    await view.shoot('8-moved');
    await view.page.keyboard.press('Shift+Alt+Comma');
    await view.untilLineWith('四、强化督导检查');
    await view.shoot('9-promoted');
  },
};

export const runClickThrough = createDrive({ name: 'click', open: name, settings, steps });
