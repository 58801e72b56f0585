// The client's language, and the texts that tests of the workbench look for.
import { describe, expect, it } from 'vitest';
import { getTexts } from '../../client/texts.js';

const listKeys = (texts: object): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? listKeys(value).map((inner) => `${key}.${inner}`) : [`${key}: ${typeof value}`],
  );

describe('texts', () => {
  it.each([
    ['auto', 'zh-cn', 'zh'],
    ['auto', 'zh-tw', 'tw'],
    ['auto', 'zh-hk', 'tw'],
    ['zh-TW', 'en', 'tw'],
    ['zh-CN', 'zh-tw', 'zh'],
    ['auto', 'en', 'en'],
    ['auto', 'de', 'en'],
    [undefined, 'zh-cn', 'zh'],
    ['en', 'zh-cn', 'en'],
    ['zh-CN', 'en', 'zh'],
  ])('setting %s in a VS Code in %s is %s', (setting, display, expected) => {
    const status = { zh: '待填 37 · 问题 12', tw: '待填 37 · 問題 12', en: 'To fill 37 · Problems 12' }[expected];
    expect(getTexts(setting, display).status(37, 12)).toBe(status);
  });

  it('are all there in each language', () => {
    const keys = (locale: string): string[] => listKeys(getTexts(locale, ''));
    expect(keys('zh-TW')).toEqual(keys('zh-CN'));
    expect(keys('en')).toEqual(keys('zh-CN'));
  });
});
