// The model as a whole: typing changes what it must and no more, no text breaks it, time grows in a line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSnapshot, editSnapshot, getModel, lint, type Snapshot } from '../../server/core/index.js';
import { lexed } from '../../server/core/lex/facts.js';
import { cpuTime, everything, flatten, modelOf, readCorpus } from './harness.js';

const corpus = readCorpus();

/** Pieces that make plans: labels, gaps, line ends, marks, odd characters. */
const piece = fc.constantFrom(
  '一、',
  '二、',
  '（一）',
  '(2)',
  '1.',
  '3、',
  '①',
  '一是',
  '二是',
  '第一章 ',
  '首先，',
  '附件1',
  '# ',
  '```\n',
  '| a | b |',
  '总体要求',
  '工作计划',
  '加强领导，落实责任',
  '达到xx%以上',
  'x月x日',
  '年，',
  '医院、医院',
  '投入万元',
  '____',
  '（  ）',
  '“”',
  '【请填写】',
  '。',
  '；',
  '，',
  '：',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\t',
  ' ',
  '　',
  '𠮷',
  '👨‍👩‍👧',
  '\uFEFF',
  '\u0000',
  '\ud800',
  '\udc00',
  '衛(wèi)',
  '—',
  '*',
  '2023',
  '1.5亿元',
);
const plans = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

describe('getModel', () => {
  it('gives the same after any edits as for the text read anew', () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(fc.tuple(fc.nat(120), fc.nat(12), plans), { maxLength: 4 }),
        fc.boolean(),
        (text, edits, markdown) => {
          let snapshot: Snapshot = createSnapshot(text, { markdown });
          getModel(snapshot);
          for (const [start, length, newText] of edits)
            snapshot = editSnapshot(snapshot, { start, end: start + length, newText });
          expect(everything(snapshot)).toEqual(everything(createSnapshot(snapshot.text, { markdown })));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never throws, keeps spans inside the text, sorted and apart', () => {
    fc.assert(
      fc.property(fc.oneof(plans, fc.string({ unit: 'binary', maxLength: 200 })), fc.boolean(), (text, markdown) => {
        const model = modelOf(text, markdown);
        let last = 0;
        for (const { span } of model.placeholders) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        let before = -1;
        for (const entry of flatten(model.outline)) {
          expect(entry.span.start).toBeGreaterThan(before);
          expect(entry.span.end).toBeLessThanOrEqual(entry.section.end);
          before = entry.span.start;
        }
        expect(lint(model).failures).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('holds for real text cut and spliced at random', () => {
    const all = corpus.map((d) => d.text).join('\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(all.length), fc.nat(300)), { minLength: 1, maxLength: 12 }), (cuts) => {
        const text = cuts.map(([start, length]) => all.slice(start, start + length)).join('');
        const half = Math.floor(text.length / 2);
        const typed = editSnapshot(createSnapshot(text.slice(0, half)), {
          start: half,
          end: half,
          newText: text.slice(half),
        });
        expect(everything(typed)).toEqual(everything(createSnapshot(text)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('typing', () => {
  it.each([
    ['in a document of many lines', corpus.map((d) => d.text).join('\n')],
    ['in one line of 100,000 characters', '坚持以人民健康为中心，全面推进各项重点工作落实。'.repeat(4200)],
  ])('lexes one sentence %s', (_, text) => {
    const before = createSnapshot(text);
    getModel(before);
    const at = text.indexOf('健康', Math.floor(text.length / 2)) + 1;
    const count = lexed.sentences;
    getModel(editSnapshot(before, { start: at, end: at, newText: '𠮷' }));
    expect(lexed.sentences - count).toBe(1);
  });
});

const repeat = (n: number, piece: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => piece(i)).join('');

describe('time', () => {
  /** The least of three runs, so that a busy machine does not matter. */
  const least = (run: () => void): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      const from = cpuTime();
      run();
      best = Math.min(best, cpuTime() - from);
    }
    return best;
  };
  let salt = 0;
  // The salt stands in every piece, so that no run finds the facts of an earlier one.
  it.each<[string, (n: number, salt: string) => string]>([
    ['items under headings', (n, s) => repeat(n, (i) => `（${(i % 90) + 1}）加强第${i}项${s}工作，占比达到xx%。\n`)],
    ['one line of labels', (n, s) => repeat(n, (i) => `${(i % 99) + 1}、完成第${i}项${s}任务；`)],
    ['unclosed quotation marks', (n, s) => repeat(n, (i) => `“建设${s}${i}“新区`)],
    ['runs of x', (n, s) => `建设${s}${'x'.repeat(n * 12)}个`],
    [
      'headings without a number',
      (n, s) => repeat(n, (i) => `重点工作${i}${s}部分\n\n落实第${i}项工作责任，确保完成。\n\n`),
    ],
  ])('grows in a line: %s', (_, make) => {
    const cost = (n: number): number =>
      least(() => void getModel(createSnapshot(make(n, String.fromCodePoint(0x4e00 + (salt++ % 2000))))));
    cost(2000);
    const [small, large] = [cost(2000), cost(16000)];
    // Eight times the text: in a line 8, in a square 64. The bound leaves room for a noisy machine.
    expect(large / Math.max(small, 1)).toBeLessThan(28);
  });
});
