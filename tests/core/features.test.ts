// What the editor asks of the core: filling, folding, growing selections, hovers, ignoring, recognising a plan.
import { describe, expect, it } from 'vitest';
import {
  applyIgnores,
  computeFolding,
  computeSelection,
  computeSymbols,
  contains,
  findFillGroups,
  findHover,
  findPlaceholder,
  getFingerprint,
  type IgnoreEntry,
  lint,
  looksLikePlan,
} from '../../server/core/index.js';
import { modelOf, readCorpus } from './harness.js';

const PLAN = `xx县工作计划
一、总体要求
xx县要在x月x日前完成，占比达到xx%以上。
二、重点任务
（一）抓项目。xx县投资xx万元。
（二）抓民生。年，新建xx所学校。x月x日前总结。
`;

/** The words that the fill groups at the first place of `words` would replace. */
const fillsAt = (text: string, words: string): { one: string[]; all: string[] } => {
  const model = modelOf(text);
  const at = text.indexOf(words);
  const groups = findFillGroups(model, findPlaceholder(model, { start: at, end: at })!)!;
  const show = (places: readonly { start: number; end: number }[]): string[] =>
    places.map((p) => text.slice(p.start, p.end));
  return { one: show(groups.one.places), all: show(groups.all?.places ?? []) };
};

describe('filling in', () => {
  it('fills the name of a place everywhere', () => {
    expect(fillsAt(PLAN, 'xx县工作')).toEqual({ one: ['xx'], all: ['xx', 'xx', 'xx'] });
  });
  it('fills month and day together', () => {
    expect(fillsAt(PLAN, 'x月')).toEqual({ one: ['x月x日'], all: [] });
    expect(fillsAt('x月x日前完成。\nx月x日前完成。\n', 'x日')).toEqual({ one: ['x月x日'], all: ['x月x日', 'x月x日'] });
  });
  it('puts a dropped year before its word', () => {
    const text = '年，全县推进。\n年，全市推进。\n';
    expect(fillsAt(text, '年')).toEqual({ one: [''], all: ['', ''] });
  });
  it('keeps figures of different indicators apart', () => {
    expect(fillsAt('入学率达到xx%，巩固率达到xx%。', 'xx').all).toEqual([]);
    expect(fillsAt('入学率达到xx%。要使入学率达到xx%。', 'xx').all).toEqual(['xx', 'xx']);
  });
});

describe('hover', () => {
  it('says what belongs there, in both languages, with the other places', () => {
    const model = modelOf(PLAN);
    expect(findHover(model, 0, 'zh-CN')?.markdown).toBe('**待填** “xx县”：地名\n\n同一内容共 3 处：第 1、3、5 行');
    expect(findHover(model, 0, 'en')?.markdown).toContain('3 places take the same value: lines 1, 3, 5');
    expect(findHover(model, PLAN.indexOf('完成'), 'en')).toBeUndefined();
  });
  it('lets no text act as markup', () => {
    const model = modelOf('建设【请填写[a](b)<b>】中心。');
    expect(findHover(model, 3, 'zh-CN')?.markdown).not.toMatch(/(?<!\\)\[a|<b>/);
  });
});

describe('folding and symbols', () => {
  it('folds sections without the blank lines behind them', () => {
    const text = '标题\n一、甲\n正文。\n\n二、乙\n（一）子\n正文。\n（二）丑\n正文。\n';
    expect(computeFolding(modelOf(text))).toEqual([
      { startLine: 1, endLine: 2 },
      { startLine: 4, endLine: 8 },
      { startLine: 5, endLine: 6 },
      { startLine: 7, endLine: 8 },
    ]);
  });
  it('gives ranges that hold the whole section and each other', () => {
    for (const document of readCorpus()) {
      const visit = (symbols: ReturnType<typeof computeSymbols>): void => {
        for (const symbol of symbols) {
          expect(symbol.name).not.toBe('');
          expect(contains(symbol.range, symbol.selection)).toBe(true);
          for (const child of symbol.children) expect(contains(symbol.range, child.range)).toBe(true);
          visit([...symbol.children]);
        }
      };
      visit(computeSymbols(modelOf(document.text, document.markdown)));
    }
  });
});

describe('growing selections', () => {
  it('goes from the clause to the document', () => {
    const text = '计划\n一、任务\n  抓项目，促投资。强基础。\n';
    const at = text.indexOf('投资');
    expect(computeSelection(modelOf(text), at).map((s) => text.slice(s.start, s.end))).toEqual([
      '促投资',
      '抓项目，促投资。',
      '抓项目，促投资。强基础。',
      '一、任务\n  抓项目，促投资。强基础。\n',
      text,
    ]);
  });
  it('always holds the offset and grows', () => {
    for (const document of readCorpus().slice(0, 4))
      for (let at = 0; at <= document.text.length; at += 37) {
        const spans = computeSelection(modelOf(document.text, document.markdown), at);
        spans.forEach((span, i) => {
          expect(span.start <= at && at <= span.end).toBe(true);
          if (i > 0) expect(contains(span, spans[i - 1]!)).toBe(true);
        });
      }
  });
});

describe('ignoring', () => {
  const entryFor = (text: string, words: string): IgnoreEntry => {
    const model = modelOf(text);
    const finding = lint(model).findings.find((f) => text.startsWith(words, f.span.start))!;
    return getFingerprint(model, finding);
  };
  const kept = (text: string, entries: readonly IgnoreEntry[]): number => {
    const model = modelOf(text);
    return applyIgnores(model, lint(model).findings, entries).kept.length;
  };

  it('sets one finding aside and keeps doing so when the text moves', () => {
    const entry = entryFor(PLAN, 'xx%');
    const all = kept(PLAN, []);
    expect(kept(PLAN, [entry])).toBe(all - 1);
    expect(kept(PLAN.replace('一、总体要求\n', '一、总体要求\n新增一段。\n\n'), [entry])).toBe(all - 1);
    expect(kept(PLAN.replace('完成，占比', '完成, 占比'), [entry])).toBe(all - 1);
  });
  it('survives that other placeholders are filled in, beside it and in the headings above', () => {
    const text = '一、xx县要求\n要使xx县入学率达到xx%，覆盖xx所学校。\n';
    const entry = entryFor(text, 'xx%');
    const filled = text.replaceAll('xx县', '青山县').replace('xx所', '12所');
    expect(kept(text, [entry])).toBe(kept(text, []) - 1);
    expect(kept(filled, [entry])).toBe(0);
  });
  it('keeps an entry to its own place', () => {
    const text = '一、甲\n入学率达到xx%。\n二、乙\n入学率达到xx%。\n';
    expect(kept(text, [entryFor(text, 'xx%')])).toBe(1);
  });
  it('tells the entries that match nothing', () => {
    const model = modelOf(PLAN);
    const entries = [entryFor(PLAN, 'xx%'), { rule: 'placeholder/x', words: '别处[xx]', path: ['总体要求'] }];
    expect(applyIgnores(model, lint(model).findings, entries).unused).toEqual([1]);
  });
});

describe('looksLikePlan', () => {
  it.each(readCorpus().map((d) => [d.name, d] as const))('%s is one', (_, d) =>
    expect(looksLikePlan(modelOf(d.text, d.markdown))).toBe(true),
  );
  it.each([
    ['a shopping list', '购物清单\n1. 牛奶\n2. 面包\n'],
    ['a program', '# Readme\n\n## Install\n\n1. npm ci\n2. npm test\n'],
    ['a story', '从前有一座山，山里有一座庙。老和尚在讲故事。\n'],
    ['nothing', ''],
  ])('%s is none', (_, text) => expect(looksLikePlan(modelOf(text))).toBe(false));
});
