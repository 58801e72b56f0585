// The client's language, and the texts that tests of the workbench look for.
import { describe, expect, it } from 'vitest';
import { getTexts } from '../../client/texts.js';

describe('texts', () => {
  it.each([
    ['auto', 'zh-cn', 'zh'],
    ['auto', 'zh-TW', 'zh'],
    ['auto', 'en', 'en'],
    ['auto', 'de', 'en'],
    [undefined, 'zh-cn', 'zh'],
    ['en', 'zh-cn', 'en'],
    ['zh-CN', 'en', 'zh'],
  ])('setting %s in a VS Code in %s is %s', (setting, display, expected) => {
    const status = { zh: '待填 37 · 问题 12', en: 'To fill 37 · Problems 12' }[expected];
    expect(getTexts(setting, display).status(37, 12)).toBe(status);
  });
});
