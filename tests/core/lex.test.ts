// One sentence at a time: where sentences end, what may be a label, what is to be filled in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlanks } from '../../server/core/lex/blanks.js';
import { findLabels } from '../../server/core/lex/labels.js';
import { splitSentences } from '../../server/core/lex/sentence.js';
import { fold } from '../../server/core/text/fold.js';

const sentences = (text: string): string[] => {
  const ends = splitSentences(text);
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end));
};

describe('splitSentences', () => {
  it.each([
    ['甲。乙；丙', ['甲。', '乙；', '丙']],
    ['他说：“好。”然后走了。', ['他说：“好。”', '然后走了。']],
    ['见http://a.cn/?b=1;c=2页面', ['见http://a.cn/?b=1;c=2页面']],
    ['率≥70%;6、65岁达100;7、儿童', ['率≥70%;', '6、65岁达100;', '7、儿童']],
    ['甲&nbsp;乙', ['甲&nbsp;乙']],
    ['成立委员会.依托协会', ['成立委员会.', '依托协会']],
    ['一.总体要求1.5亿元', ['一.总体要求1.5亿元']],
    ['对吗？！对。。', ['对吗？！', '对。。']],
    ['', []],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('cuts a text without marks at commas, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('中'.repeat(150), '，', '𠮷'.repeat(80), '；', 'a'.repeat(90)), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          const units = sentences(text);
          expect(units.join('')).toBe(text);
          for (const unit of units) {
            expect(unit.length).toBeLessThanOrEqual(802);
            expect(unit).not.toMatch(/^[\udc00-\udfff]/);
          }
        },
      ),
    );
  });
});

/** The labels of a text, each as `family number place`. */
const labels = (text: string): string[] =>
  findLabels(fold(text).text).map((l) => `${l.family} ${l.number} ${l.place}${l.odd ? ' odd' : ''}`);

describe('findLabels', () => {
  it.each([
    ['一、总体要求', ['han 1 start']],
    ['（十二）加强领导', ['hanParen 12 start']],
    ['１．严打犯罪', ['arabic 1 start']],
    ['1.2024年目标', ['arabic 1 start']],
    ['6、65岁以上老年人', ['arabic 6 start odd']],
    ['⑵ 宣传', ['arabicParen 2 start']],
    ['㈢ 督查', ['hanParen 3 start']],
    ['③落实', ['circled 3 start']],
    ['措施:一是建;', ['series 1 colon']],
    ['第一阶段（3月）', ['stage 1 start']],
    ['第二章 目标', ['chapter 2 start']],
    ['第二，抓队伍', ['ordinal 2 start']],
    ['环境，六、规划', ['han 6 comma']],
    ['2.3 建设内容', ['decimal2 3 start']],
    ['2.3建设内容', ['decimal2 3 start odd']],
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

  it.each([
    '1.5亿元用于建设',
    '2.3‰以内',
    '三、四季度',
    '3、4月份',
    '第一、二、三产业',
    '见（二）项',
    '（2023）年',
    '唯一、合理',
    '统一、规范',
    '第三方评估',
    '之一是基层',
    '一是一，二是二'.slice(2),
    '十三、十四届',
    'BA.5变异株',
    '第三条规定的条件',
  ])('%s has none at its head', (text) =>
    expect(labels(text).filter((l) => l.includes('start') && !l.includes('odd') && !l.startsWith('article'))).toEqual(
      [],
    ),
  );
});

/** The text with its blanks marked by kind and type. */
const blanks = (text: string): string => {
  const folded = fold(text).text;
  let shown = '';
  let at = 0;
  for (const b of findBlanks(folded)) {
    shown += `${folded.slice(at, b.span.start)}⟦${b.type}${b.weak ? '?' : ''}:${folded.slice(b.span.start, b.span.end)}⟧`;
    at = b.span.end;
  }
  return shown + folded.slice(at);
};

describe('findBlanks', () => {
  it.each([
    '占比达到⟦percent:xx⟧%以上',
    '省第⟦ordinal:xx⟧次党代会',
    '⟦date:x⟧月⟦date:x⟧日',
    '健康⟦place:xx⟧建设',
    '投资⟦money:xx⟧万元',
    '20⟦year:xx⟧年',
    '新建⟦number:xx⟧所学校',
    '⟦place:xx⟧县卫生健康局',
    '组长:⟦person:×××⟧',
    '⟦organisation:某某⟧医院',
    '每⟦number:x⟧万—⟦number:xx⟧万居民',
    '实施⟦project:xx⟧工程',
    '按照⟦other:“”⟧体系',
    '时间⟦other:待定⟧,',
    '⟦year:年⟧,全县',
    '召开⟦ordinal:第次⟧会议',
    '党的⟦ordinal:XX⟧大精神',
    '加快G⟦other:xxx⟧线建设',
    '关于⟦organisation:某某⟧局的批复',
  ])('%s', (marked) => expect(blanks(marked.replace(/⟦[^:]*:([^⟧]*)⟧/g, '$1'))).toBe(marked));

  it.each([
    'X光机2台',
    'X射线、X线片',
    '1+N+N模式',
    '3×4米',
    '2×3=6',
    'x轴',
    'x86',
    'Excel和XXL',
    'his系统(pacs)',
    '某些学校、某种情况、某个单位',
    '客服VX:abc',
    '患者李某某,男,65岁',
    '辅警王某某',
    '二〇〇八年',
    '单价×数量×100%',
    '写明“班级:××”',
    '达到以上标准',
    '年底前、年内、年均、年度',
    '万元产值能耗',
    '召开座谈会',
    '开展项目谋划',
    '建成所有项目',
  ])('%s is filled in', (text) => expect(blanks(text)).toBe(fold(text).text));

  it.each(['谋划主题乐园,酒店、酒店式公寓等项目', '整治学校、学校周边秩序'])('finds none in %s', (text) => {
    expect(findBlanks(text).filter((blank) => !blank.weak)).toEqual([]);
  });

  it('never throws and stays inside the sentence', () => {
    const piece = fc.constantFrom(
      'x',
      '×',
      '年',
      ',',
      '第',
      '次',
      '%',
      '_',
      '(',
      ')',
      '“',
      '”',
      '某',
      '医院',
      '、',
      '1',
      '达到',
      '以上',
      '万元',
      '*',
      '【',
      '】',
      '𠮷',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const b of findBlanks(text)) {
          expect(b.span.start).toBeGreaterThanOrEqual(last);
          expect(b.span.end).toBeGreaterThan(b.span.start);
          expect(b.span.end).toBeLessThanOrEqual(text.length);
          last = b.span.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
