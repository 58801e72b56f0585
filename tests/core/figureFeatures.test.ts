// What the editor asks of figures and claims: hovers, mentions, highlights, lists and targets.
import { describe, expect, it } from 'vitest';
import {
  computeTargets,
  findDefinition,
  findHighlights,
  findHover,
  findReferences,
  type Locale,
  type Span,
} from '../../server/core/index.js';
import { modelOf, readCorpus } from './harness.js';

const PLAN = `青山县2026年卫生健康工作计划
一、𠮷主要目标
到2026年底，全县婴儿死亡率控制在6‰以下，高血压、糖尿病患者规范管理率达到70%以上。床位使用率达到xx%以上。
门诊、住院人次分别达到50万人次和3万人次。投资1.2亿元新建县医院。
二、重点任务
坚持以下三个原则：1.坚持问题导向。2.坚持群众自愿。3.坚持因地制宜。
婴儿死亡率控制在千分之六以内。2027年婴儿死亡率控制在5‰以下。投资12000万元新建县医院。
`;

const texts = [
  ['LF', PLAN],
  ['CR LF', PLAN.replaceAll('\n', '\r\n')],
] as const;

/** The offset of `$0` in marked words, and the model of the text. */
function at(text: string, marked: string): readonly [ReturnType<typeof modelOf>, number] {
  const start = text.indexOf(marked.replace('$0', ''));
  if (start < 0) throw new Error(`${marked} is not there`);
  return [modelOf(text), start + marked.indexOf('$0')];
}

const show = (text: string, spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));

const hoverAt = (text: string, marked: string, locale: Locale = 'zh-CN') => {
  const hover = findHover(...at(text, marked), locale);
  return hover && { words: text.slice(hover.span.start, hover.span.end), markdown: hover.markdown };
};

describe.each(texts)('with %s', (_, text) => {
  it('a figure tells its record and the other mentions', () => {
    expect(hoverAt(text, '控制在$06‰')).toEqual({
      words: '6‰',
      markdown: [
        '**全县婴儿死亡率**：≤6‰',
        '目标 · 期限：2026年底 · 范围：全县',
        '章节：𠮷主要目标',
        '同一指标另有 2 处：',
        '- 第 7 行：≤6‰\n- 第 7 行：≤5‰，2027年，**数值不同**',
        '越低越好 · 以 ‰ 计 · 一般≤60',
        '不应低于新生儿死亡率：新生儿死亡都计入婴儿死亡，分母同为活产数',
        '不应高于5岁以下儿童死亡率：婴儿死亡都计入5岁以下儿童死亡，分母同为活产数',
      ].join('\n\n'),
    });
  });
  it('the mentions of an indicator are found from any of its figures, and from its words', () => {
    const all = ['6‰', '千分之六', '5‰'];
    for (const marked of ['控制在$06‰', '控制在6‰$0以下', '婴儿$0死亡率', '千分$0之六'])
      expect(show(text, findReferences(...at(text, marked)))).toEqual(all);
    const definition = findDefinition(...at(text, '糖尿病患者$0规范'))!;
    expect(show(text, [definition.origin])).toEqual(['高血压、糖尿病患者规范管理率']);
    expect(show(text, definition.places)).toEqual(['70%']);
  });
  it('highlights show the words, too', () => {
    expect(show(text, findHighlights(...at(text, '控制在$05‰')))).toEqual([
      '全县婴儿死亡率',
      '6‰',
      '婴儿死亡率',
      '千分之六',
      '婴儿死亡率',
      '5‰',
    ]);
  });
  it('a claim leads to its list', () => {
    const items = ['1.', '2.', '3.'];
    const definition = findDefinition(...at(text, '三个$0原则'))!;
    expect(show(text, [definition.origin])).toEqual(['三个原则']);
    expect(show(text, definition.places)).toEqual(items);
    expect(show(text, findReferences(...at(text, '三个原则$0：')))).toEqual(items);
    expect(show(text, findHighlights(...at(text, '$0三个原则')))).toEqual(['三个原则', ...items]);
  });
  it('other words lead nowhere', () => {
    for (const marked of ['重点$0任务', '问题$0导向', '青山$0县']) {
      expect(findDefinition(...at(text, marked))).toBeUndefined();
      expect(findReferences(...at(text, marked))).toEqual([]);
      expect(findHighlights(...at(text, marked))).toEqual([]);
    }
    expect(hoverAt(text, '问题$0导向')).toBeUndefined();
  });
});

describe('hover on a figure', () => {
  it('is in English, too', () => {
    const { markdown } = hoverAt(PLAN, '控制在$06‰', 'en')!;
    expect(markdown).toContain('target · Deadline: 2026年底 · Scope: 全县');
    expect(markdown).toContain('This indicator stands in 2 more places:');
    expect(markdown).toContain('- line 7: ≤5‰, 2027, **another value**');
  });
  it('says what binds the indicator, in English, too, and nothing of an amount of change', () => {
    const { markdown } = hoverAt(PLAN, '控制在$06‰', 'en')!;
    expect(markdown).toContain('lower is better · counted in ‰');
    expect(markdown).toContain('Never above 5岁以下儿童死亡率: deaths of infants are among those under five');
    const change = '计划\n一、目标\n婴儿死亡率下降10%。\n';
    expect(hoverAt(change, '下降$010%')?.markdown).not.toContain('越低越好');
  });
  it('takes equal amounts in other units for the same', () => {
    const { markdown } = hoverAt(PLAN, '投资$01.2亿元')!;
    expect(markdown).toContain('12000万元');
    expect(markdown).not.toContain('数值不同');
  });
  it('deals zipped values to their names', () => {
    expect(hoverAt(PLAN, '和$03万')?.markdown).toContain('**住院人次**：3万人次');
  });
  it('tells of an unfilled one what belongs there and what it measures, once', () => {
    const { markdown } = hoverAt(PLAN, '达到$0xx%')!;
    expect(markdown).toMatch(/^\*\*待填\*\*/);
    expect(markdown.match(/床位使用率/g)).toHaveLength(1);
  });
  it('names the year that the words mean', () => {
    const text = '2026年工作计划\n一、目标\n年底前，入学率达到95%。\n';
    expect(hoverAt(text, '达到$095%')?.markdown).toContain('期限：年底前（2026年）');
    expect(hoverAt(text, '达到$095%', 'en')?.markdown).toContain('Deadline: 年底前 (2026)');
  });
  it('lets no text act as markup', () => {
    const text = '计划\n一、[甲](b)<b>https://a.b\n“*互联网*”覆盖率达到95%。\n';
    const { markdown } = hoverAt(text, '达到$095%')!;
    expect(markdown).not.toMatch(/(?<!\\)[[]甲|<b>|https:\/\/|[^\\*]\*互/);
  });
  it('names the first mentions where there are many', () => {
    const text = `计划\n一、目标\n${'入学率达到95%。\n'.repeat(30)}`;
    const { markdown } = hoverAt(text, '达到$095%')!;
    expect(markdown.match(/^- /gm)).toHaveLength(13);
    expect(markdown).toContain('- 还有 17 处');
  });
});

describe('targets', () => {
  it('come with all that a list needs', () => {
    const [first] = computeTargets(modelOf(PLAN));
    expect(first).toMatchObject({
      indicator: '全县婴儿死亡率',
      key: '婴儿死亡率',
      comparator: '<=',
      value: '6',
      unit: '‰',
      deadline: '2026年底',
      role: 'target',
      scope: ['全县'],
      section: '𠮷主要目标',
    });
    expect(PLAN.slice(first!.span.start, first!.span.end)).toBe('6‰');
  });
});

describe('on the corpus', () => {
  it.each(readCorpus().map((d) => [d.name, d] as const))('%s: every mention finds the same mentions', (_, document) => {
    const model = modelOf(document.text, document.markdown);
    for (const { span, key } of model.figures) {
      const found = findReferences(model, span.start);
      expect(found).toContainEqual(span);
      expect(found.length).toBeGreaterThanOrEqual(model.figures.filter((figure) => figure.key === key).length);
      expect(findHighlights(model, span.start).length).toBeGreaterThan(0);
      expect(findHover(model, span.start, 'en')?.markdown).toBeTruthy();
    }
  });
});
