// The workbench in the browser, as hands and eyes see it. Everything waits for what must appear; nothing sleeps.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shotsFolder } from '../harness/paths.mjs';

const limitMs = 60_000;
const squiggle = '.editor-instance :is(.squiggly-error, .squiggly-warning, .squiggly-info)';

/** The themes that pictures are taken in, each with the class that the workbench has in it. */
const themes = {
  light: { name: 'Light Modern', mark: '.vs' },
  dark: { name: 'Dark Modern', mark: '.vs-dark' },
  contrast: { name: 'High Contrast', mark: '.hc-black' },
};

/** Wraps a page that shows the workbench. */
export function createWorkbenchPage(page) {
  page.setDefaultTimeout(limitMs);

  const rows = (list) => page.locator(`${list} .monaco-list-row`);

  /** A view of the side bar, by its title. */
  const pane = (title) => page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${title}"]`) });
  /** Opens planlint's views, and leaves this one unfolded alone: the lists draw only the rows that they have room for. */
  async function openView(title) {
    // The badge lies over it.
    if (!(await page.locator('.pane-header[aria-label^="目标数字"]').isVisible()))
      await page.locator('.activitybar a.action-label[aria-label^="Planlint"]').click({ force: true });
    await pane(title).waitFor();
    for (const header of await page.locator('.sidebar .pane-header').all()) {
      const isWanted = ((await header.getAttribute('aria-label')) ?? '').startsWith(title);
      if ((await header.getAttribute('aria-expanded')) !== String(isWanted)) await header.click();
    }
  }
  const paneRows = (title) => pane(title).locator('.monaco-list-row');

  /** Waits until the texts of what `locator` finds fulfil `isWanted`; resolves to them. */
  async function untilTexts(locator, what, isWanted) {
    const deadline = Date.now() + limitMs;
    for (;;) {
      const texts = await locator.allInnerTexts();
      if (isWanted(texts)) return texts;
      if (Date.now() > deadline) throw new Error(`waited for ${what}, saw ${JSON.stringify(texts)}`);
      // The page redraws by frames: that is when something can have changed.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }

  /** Runs a command by its title in the command palette. */
  async function runCommand(title) {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(`>${title}`);
    await rows('.quick-input-list').filter({ hasText: title }).first().click();
  }

  /** Chooses an entry of the quick pick by the words that it has. */
  async function pick(words) {
    const input = page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(words);
    await rows('.quick-input-list').filter({ hasText: words }).first().click();
  }

  /** Waits until the input that is open has such a title. */
  const untilTitle = (pattern) =>
    untilTexts(page.locator('.quick-input-title'), String(pattern), (texts) => texts.some((t) => pattern.test(t)));

  async function setTheme({ name, mark }) {
    await runCommand('Preferences: Color Theme');
    await pick(name);
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await page.locator(`.monaco-workbench${mark}`).waitFor();
  }

  /** Takes a picture in each theme, of what `untilReady` waits for in it, and goes back to the light one. */
  async function shootThemes(name, untilReady = async () => {}) {
    for (const [kind, theme] of Object.entries(themes)) {
      await setTheme(theme);
      await untilReady(kind);
      await shoot(`${name}-${kind}`);
    }
    await setTheme(themes.light);
  }

  /** Puts the keyboard into the editor, at its start or its end. */
  async function focusEditor(key) {
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press(key);
  }

  /** Opens the menu of quick fixes at the cursor. */
  async function openQuickFixes() {
    const menu = rows('.action-widget').first();
    for (let tries = 1; ; tries++) {
      await page.keyboard.press('Control+.');
      try {
        return await menu.waitFor({ timeout: limitMs / 4 });
      } catch (error) {
        // The server refuses to answer for a text that has just changed; a person presses the keys once more.
        if (tries === 4) throw error;
      }
    }
  }

  /** Waits for a squiggle in the line of the editor that ends with these words. */
  const untilSquiggleIn = (words) =>
    page.waitForFunction(
      ([ending, selector]) => {
        const lines = [...document.querySelectorAll('.editor-instance .view-line')];
        const line = lines.find(({ textContent }) => textContent.endsWith(ending))?.getBoundingClientRect();
        const marks = [...document.querySelectorAll(selector)].map((mark) => mark.getBoundingClientRect());
        return line && marks.some(({ bottom }) => bottom > line.top && bottom <= line.bottom + 1);
      },
      [words, squiggle],
    );

  const lines = page.locator('.editor-instance .view-line');
  const plain = (text) => text.replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
  const untilLines = (what, isWanted) =>
    untilTexts(lines, what, (texts) => isWanted(texts.map((text) => plain(text).trimEnd())));
  /** Waits for a line of the editor that is these words, or holds them, or for none that holds them. */
  const untilLine = (words) => untilLines(`the line ${words}`, (texts) => texts.includes(words));
  const untilLineWith = (words) => untilLines(`a line with ${words}`, (texts) => texts.some((t) => t.includes(words)));
  const untilNoLineWith = (words) =>
    untilLines(`no line with ${words}`, (texts) => !texts.some((t) => t.includes(words)));
  /** Waits for a file with something in it; resolves to its text. */
  async function untilFile(path) {
    const deadline = Date.now() + limitMs;
    for (;;) {
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      if (text !== '') return text;
      if (Date.now() > deadline) throw new Error(`waited for ${path}`);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }

  /** Keeps a picture under the ignored folder. */
  async function shoot(name) {
    mkdirSync(shotsFolder, { recursive: true });
    const path = join(shotsFolder, `${name}.png`);
    await page.screenshot({ path });
    return path;
  }

  return {
    page,
    rows,
    pane,
    openView,
    paneRows,
    untilTexts,
    untilFile,
    runCommand,
    focusEditor,
    pick,
    untilTitle,
    shootThemes,
    openQuickFixes,
    shoot,
    untilSquiggleIn,
    untilLine,
    untilLineWith,
    untilNoLineWith,
    squiggles: page.locator(squiggle),
    statusItems: page.locator('.statusbar-item'),
  };
}
