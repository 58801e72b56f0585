// Texts for Taiwan: what the program makes of its own texts is what opencc makes of them, and nothing that they quote is changed.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  computeOpenPlaces,
  createSnapshot,
  describeRules,
  findLocale,
  getModel,
  lint,
  readSheet,
  renderMessage,
  say,
  writeSheet,
} from '../../server/core/index.js';
import { inTaiwan, toTaiwan } from '../../server/core/text/taiwan.js';
import { chineseTexts, toTaiwan as toTaiwanByOpencc } from '../harness/generate/taiwan.mjs';

const texts = await chineseTexts(join(import.meta.dirname, '../..'));

/** Characters that no text of Taiwan is written with; an example of a rare one is none of them. */
const simplifiedOnly = (text: string): string[] =>
  (text.match(/[\u4e00-\u9fff]/g) ?? []).filter((char) => !big5.has(char));

const big5 = new Set<string>();
const decoder = new TextDecoder('big5');
for (let high = 0xa1; high <= 0xf9; high++)
  for (let low = 0x40; low <= 0xfe; low++) big5.add(decoder.decode(new Uint8Array([high, low])));

describe('texts for Taiwan', () => {
  it('are those of opencc, without a character of the mainland alone', () => {
    expect(texts.length).toBeGreaterThan(900);
    for (const text of texts) {
      // Names in grave accents stay; in code they begin and end a template.
      const shown = text.replaceAll('`', '');
      expect(toTaiwan(shown)).toBe(toTaiwanByOpencc(shown));
      expect(simplifiedOnly(toTaiwan(shown)), shown).toEqual([]);
    }
  });

  it('are there for every rule', () => {
    for (const { id, title, why, messages } of describeRules())
      for (const text of [title, why, ...Object.values(messages)])
        expect(simplifiedOnly(say(text, 'zh-TW')), id).toEqual([]);
  });

  it.each([
    ['检查文件的默认设置', '檢查檔案的預設設定'],
    ['“{quote}”还没有填', '「{quote}」還沒有填'],
    ['请写 `设置`', '請寫 `设置`'],
    ['没有权限', '沒有權限'],
  ])('%s is %s', (text, wanted) => expect(toTaiwan(text)).toBe(wanted));

  it('leave arguments as they are, in pieces and in lists too', () => {
    const made = inTaiwan({
      plain: '没有问题',
      found: (words: string) => `没有找到“${words}”`,
      first: (words: string) => `从“${words.slice(0, 2)}”起，共 ${words.length} 个字`,
      among: ({ names }: { readonly names: readonly string[] }) => `可以写 ${names.join('、')}`,
      by: (level: 'high' | 'low') => ({ high: '错误', low: '提示' })[level],
    });
    expect(made.plain).toBe('沒有問題');
    expect(made.found('养老服务\ue000𠮷')).toBe('沒有找到「养老服务\ue000𠮷」');
    expect(made.first('养老服务')).toBe('從「养老」起，共 4 個字');
    expect(made.among({ names: ['关于', '总体'] })).toBe('可以寫 关于、总体');
    expect(made.by('high')).toBe('錯誤');
  });

  it('of a finding quote the document as it is', () => {
    const snapshot = createSnapshot('县卫生健康工作计划\n一、总体要求\n护理型床位占比达到xx%。\n');
    const [finding] = lint(getModel(snapshot)).findings.filter(({ rule }) => rule === 'placeholder/x');
    const message = renderMessage(finding!, 'zh-TW');
    expect(message).toContain('护理型床位占比');
    expect(message).toContain('還沒有填');
  });

  it('of a sheet are read back in any language', () => {
    const model = getModel(createSnapshot('县卫生健康工作计划\n一、总体要求\n护理型床位占比达到xx%。\n'));
    const sheet = writeSheet(model, computeOpenPlaces(model), 'zh-TW');
    expect(sheet).toContain('填寫');
    expect(readSheet(model, sheet.replace('"",', '"55",'))?.misfits).toEqual([]);
  });
});

describe('the language of a tag', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-cn', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh_CN.UTF-8', 'zh-CN'],
    ['zh-tw', 'zh-TW'],
    ['zh_TW.UTF-8', 'zh-TW'],
    ['zh_HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['en_US.UTF-8', 'en'],
    ['en', 'en'],
    ['de', undefined],
    ['C', undefined],
    ['zha', undefined],
  ])('%s is %s', (tag, wanted) => expect(findLocale(tag)).toBe(wanted));
});
