// For whom and for when a figure holds, which way its words take it, and whether it only states a condition.
import { describe, expect, it } from 'vitest';
import { modelOf } from './harness.js';

const figures = (text: string) => modelOf(text).figures;

describe('scope', () => {
  it.each([
    ['婴儿死亡率控制在6‰以下，5岁以下儿童死亡率控制在7‰以下。', ['', '']],
    ['全省参保率达到95%，签约率达到80%。', ['全省', '全省']],
    ['城区污水处理率达到98%，农村污水处理率达到45%。', ['', '']],
    ['其中农村地区，参保率达到95%，签约率达到80%。', ['其中|农村', '其中|农村']],
    ['清河镇参保率达到95%。', ['清河镇']],
    ['加强乡镇卫生院建设，参保率达到95%。', ['']],
    ['6月底前，参保率达到60%；12月底前，参保率达到95%。', ['6月底前', '']],
    ['对5所敬老院实施改造，入住率达到60%。', ['对5所']],
  ])('%s', (text, scopes) => {
    const told = figures(text).filter((f) => f.base === 'percent' || f.base === 'permille');
    // Names of places at the head of an indicator belong to it, and its key tells them apart.
    expect(told.map((f) => (f.key.includes('镇') ? '清河镇' : f.scope))).toEqual(scopes);
  });
});

describe('year', () => {
  it.each([
    ['到2025年，参保率达到95%；签约率达到80%。普及率达到70%。', [2025, 2025, 2025]],
    ['到2025年：\n（1）参保率达到95%；\n（2）签约率达到80%。\n其他工作。普及率达到70%。', [2025, 2025, undefined]],
    ['到2025年，参保率达到95%。\n签约率达到80%。', [2025, undefined]],
    ['根据《规划（2021—2025年）》，做好工作。参保率达到95%。', [undefined]],
  ])('%s', (text, years) => expect(figures(text).map((f) => f.year)).toEqual(years));

  it('of the past makes what follows in its line a result', () => {
    const text = '2024年工作计划\n一、起点\n2023年，参保率达到95%。签约率为80%。今年，签约率达到85%。';
    expect(figures(text).map((f) => f.role)).toEqual(['result', 'result', 'target']);
  });
});

describe('role', () => {
  it.each([
    ['一、夯实基层基础\n参保率达到95%。', 'target'],
    ['一、工作基础\n参保率达到95%。', 'result'],
    ['全县守住了底线，参保率达到95%。', 'result'],
    ['为了保障民生，参保率达到95%。', 'target'],
  ])('%s', (text, role) => expect(figures(text).map((f) => f.role)).toEqual([role]));
});

describe('wording', () => {
  it.each([
    ['参保率提高到95%。', 'raise'],
    ['参保率达到95%以上。', 'floor'],
    ['死亡率控制在5‰以下。', 'cap'],
    ['死亡率下降到5‰。', 'lower'],
    ['死亡率下降2个百分点。', 'lower'],
    ['参保率达到95%。', undefined],
  ])('%s', (text, move) => expect(figures(text)[0]!.move).toBe(move));
  it.each([
    ['参保率低于90%的，予以通报。', true],
    ['参保率未达到90%，取消评优资格。', true],
    ['参保率达到90%以上得10分。', true],
    ['参保率达到90%以上的目标。', false],
    ['参保率达到90%以上。', false],
  ])('%s is a condition: %s', (text, conditional) => expect(figures(text)[0]!.conditional).toBe(conditional));
});
