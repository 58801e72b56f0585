// Numbers as they are written in plans, and the tokens of a sentence.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseDigits } from '../../server/core/lex/chinese.js';
import { computeSentenceFacts } from '../../server/core/lex/facts.js';
import { findNumbers } from '../../server/core/lex/numbers.js';
import { fold } from '../../server/core/text/fold.js';

describe('chineseDigits', () => {
  it.each([
    ['九十', '90'],
    ['十五', '15'],
    ['二十', '20'],
    ['一百零五', '105'],
    ['三百五', '350'],
    ['两千三百', '2300'],
    ['一千零二十', '1020'],
    ['三万五千', '35000'],
    ['两亿三千万', '230000000'],
    ['二〇二三', '2023'],
    ['一点五', '1.5'],
    ['零点三', '0.3'],
    ['十万', '100000'],
  ])('%s is %s', (text, digits) => expect(chineseDigits(text)).toBe(digits));
  it.each(['三四', '几', '一点', '', '点五', '一点二点三'])('%s is none', (text) =>
    expect(chineseDigits(text)).toBeUndefined(),
  );

  it('reads back what it is written as', () => {
    const write = (n: number): string => {
      const digits = '零一二三四五六七八九';
      const section = (m: number): string => {
        let text = '';
        let zero = false;
        for (const [unit, name] of [
          [1000, '千'],
          [100, '百'],
          [10, '十'],
          [1, ''],
        ] as const) {
          const d = Math.floor(m / unit) % 10;
          if (d === 0) zero = text !== '';
          else {
            text += `${zero ? '零' : ''}${digits[d]}${name}`;
            zero = false;
          }
        }
        return text;
      };
      const high = Math.floor(n / 10000);
      const low = n % 10000;
      return (high > 0 ? `${section(high)}万` : '') + (high > 0 && low > 0 && low < 1000 ? '零' : '') + section(low);
    };
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999_999 }), (n) => {
        expect(chineseDigits(write(n))).toBe(String(n));
      }),
    );
  });
});

/** Each number as `words base value[-upper][scale]`. */
const numbers = (text: string): string[] => {
  const folded = fold(text).text;
  return findNumbers(folded).map(
    (n) => `${folded.slice(n.start, n.end)} ${n.base} ${n.value}${n.upper ? `-${n.upper}` : ''}${n.scale}`,
  );
};

describe('findNumbers', () => {
  it.each([
    ['达到95%以上', ['95% percent 95']],
    ['控制在6‰以内', ['6‰ permille 6']],
    ['控制在15/10万以下', ['15/10万 per100k 15']],
    ['投资1.5亿元', ['1.5亿 none 1.5亿']],
    ['共12,500人', ['12,500 none 12500']],
    ['医护比1:1.5', ['1:1.5 ratio 1:1.5']],
    ['新建3—5个', ['3—5 none 3-5']],
    ['增长15%～30%', ['15%~30% percent 15-30']],
    ['百分之九十', ['百分之九十 percent 90']],
    ['千分之六', ['千分之六 permille 6']],
    ['十万分之二十', ['十万分之二十 per100k 20']],
    ['引进三至五个', ['三至五 none 3-5']],
    ['提高五成', ['五成 percent 50']],
    ['压减一半', ['一半 percent 50']],
    ['超过半数', ['半数 percent 50']],
    ['二〇二三年', ['二〇二三 none 2023']],
    ['１２％', ['12% percent 12']],
    ['BA.5和G20', []],
    ['成立三个小组', ['三 none 3']],
  ])('%s', (text, expected) => expect(numbers(text)).toEqual(expected));
});

const tokens = (text: string): string[] => {
  const facts = computeSentenceFacts(text);
  return facts.tokens.map((t) => `${t.kind}:${facts.folded.text.slice(t.start, t.end)}`);
};

describe('tokens', () => {
  it.each([
    [
      '一、建成xx个HIS系统，达到95%。',
      ['label:一、', 'placeholder:xx', 'latin:HIS', 'mark:,', 'number:95%', 'mark:。'],
    ],
    ['《方案》（见www.a.cn/b?c=1）', ['open:《', 'close:》', 'open:(', 'address:www.a.cn/b?c=1', 'close:)']],
    ['应对BA.5变异株', ['latin:BA.5']],
  ])('%s', (text, expected) => expect(tokens(text)).toEqual(expected));

  it('do not overlap and stay inside, on any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '1',
            '.',
            '一',
            '、',
            'x',
            '%',
            '(',
            ')',
            '万',
            '至',
            '点',
            ':',
            'a',
            '年',
            '百',
            '分',
            '之',
            ' ',
            '/',
            '，',
          ),
          maxLength: 24,
        }),
        (text) => {
          let last = 0;
          for (const token of computeSentenceFacts(text).tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(token.end).toBeGreaterThan(token.start);
            last = token.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
