// Enter: what comes behind an item. `|` is the cursor; the expected text has it where it stands afterwards.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continueItem } from '../../server/core/typing.js';
import { readCorpus } from './harness.js';

/** The text after Enter at `|`, with the cursor in it; undefined where an ordinary line break is left to the editor. */
function enter(marked: string): string | undefined {
  const at = marked.indexOf('|');
  const lines = marked.replace('|', '').split(/\r\n|\r|\n/);
  const above = marked.slice(0, at).split(/\r\n|\r|\n/);
  const line = above.length - 1;
  const made = continueItem((i) => lines[i], { line, character: above[line]!.length });
  if (!made) return undefined;
  const text = lines[line]!;
  lines[line] = `${text.slice(0, made.start)}${made.newText}|${text.slice(made.end)}`;
  return lines.join('\n');
}

describe('Enter behind an item', () => {
  it.each([
    // Every way of writing goes on as it is.
    ['一、抓早。|', '一、抓早。\n二、|'],
    ['九、抓早。|', '九、抓早。\n十、|'],
    ['十九、抓早。|', '十九、抓早。\n二十、|'],
    ['（一）抓早。|', '（一）抓早。\n（二）|'],
    ['(一)抓早。|', '(一)抓早。\n(二)|'],
    ['（一）、抓早。|', '（一）、抓早。\n（二）、|'],
    ['㈠抓早。|', '㈠抓早。\n㈡|'],
    ['1.抓早。|', '1.抓早。\n2.|'],
    ['1. 抓早。|', '1. 抓早。\n2. |'],
    ['1、抓早。|', '1、抓早。\n2、|'],
    ['１．抓早。|', '１．抓早。\n２．|'],
    ['9.抓早。|', '9.抓早。\n10.|'],
    ['（1）抓早。|', '（1）抓早。\n（2）|'],
    ['⑴抓早。|', '⑴抓早。\n⑵|'],
    ['1）抓早。|', '1）抓早。\n2）|'],
    ['①抓早；|', '①抓早；\n②|'],
    ['一是抓早；|', '一是抓早；\n二是|'],
    ['一是抓早。|', '一是抓早。\n二是|'],
    ['一要抓早；|', '一要抓早；\n二要|'],
    ['第一，抓早。|', '第一，抓早。\n第二，|'],
    ['第一是抓早。|', '第一是抓早。\n第二是|'],
    ['其一，抓早。|', '其一，抓早。\n其二，|'],
    ['首先，抓早。|', '首先，抓早。\n其次，|'],
    ['第一条 本办法适用于全县。|', '第一条 本办法适用于全县。\n第二条 |'],
    ['第一条　本办法适用于全县。|', '第一条　本办法适用于全县。\n第二条　|'],
    ['第1条 本办法适用于全县。|', '第1条 本办法适用于全县。\n第2条 |'],
    ['1.1 抓早。|', '1.1 抓早。\n1.2 |'],
    ['A.抓早。|', 'A.抓早。\nB.|'],
    ['ａ）抓早。|', 'ａ）抓早。\nｂ）|'],
    // Bullets.
    ['- 抓早|', '- 抓早\n- |'],
    ['-抓早|', '-抓早\n-|'],
    ['·抓早|', '·抓早\n·|'],
    ['● 抓早|', '● 抓早\n● |'],
    ['——抓早。|', '——抓早。\n——|'],
    ['* 抓早|', '* 抓早\n* |'],
    // Indents stay.
    ['　　1.抓早。|', '　　1.抓早。\n　　2.|'],
    ['    （1）抓早。|', '    （1）抓早。\n    （2）|'],
    ['\t①抓早。|', '\t①抓早。\n\t②|'],
    ['　　——抓早。|', '　　——抓早。\n　　——|'],
    ['　　为抓早，制定本方案。|', '　　为抓早，制定本方案。\n　　|'],
    // Blanks at the break go.
    ['1.抓早。  |', '1.抓早。\n2.|'],
    ['1.抓早𠮷👨‍👩‍👧。|', '1.抓早𠮷👨‍👩‍👧。\n2.|'],
    ['3.抓早。|\r\n4.抓细。', '3.抓早。\n4.|\n4.抓细。'],
  ])('%j gives %j', (before, after) => expect(enter(before)).toBe(after));
});

describe('Enter on an empty item', () => {
  it.each([
    ['1.抓早。\n2.|', '1.抓早。\n|'],
    ['1. 抓早。\n2. |', '1. 抓早。\n|'],
    ['　　二、|', '　　|'],
    ['（三）|\n（三）抓细。', '|\n（三）抓细。'],
    ['三是|', '|'],
    ['第二条 |', '|'],
    ['第二，|', '|'],
    ['①|', '|'],
    ['- |', '|'],
    ['-|', '|'],
    ['——|', '|'],
    ['1.1 |', '|'],
  ])('%j ends the list: %j', (before, after) => expect(enter(before)).toBe(after));
});

describe('Enter within an item', () => {
  it.each([
    ['1.抓早，|抓细。', '1.抓早，\n2.|抓细。'],
    ['1.抓早， | 抓细。', '1.抓早，\n2.|抓细。'],
    ['（二）抓早。|抓细。抓快。', '（二）抓早。\n（三）|抓细。抓快。'],
    ['1.|抓早。', '1.\n2.|抓早。'],
    ['- 抓早|抓细', '- 抓早\n- |抓细'],
    // Text that runs on: the item at the cursor counts.
    ['1.抓早；2.抓细；|', '1.抓早；2.抓细；\n3.|'],
    ['一、抓早。二、抓细，|抓快。', '一、抓早。二、抓细，\n三、|抓快。'],
    ['（一）抓早。|（二）抓细。', '（一）抓早。\n|（二）抓细。'],
    ['措施有：一是抓早；|二是抓细。', '措施有：一是抓早；\n|二是抓细。'],
    ['措施有：一是抓早；|', '措施有：一是抓早；\n二是|'],
    ['（一）春耕。一是抓早；|', '（一）春耕。一是抓早；\n二是|'],
    ['（一）春耕。一是抓早；二是抓细。|', '（一）春耕。一是抓早；二是抓细。\n（二）|'],
  ])('%j gives %j', (before, after) => expect(enter(before)).toBe(after));
});

describe('Enter that is an ordinary one', () => {
  it.each([
    ['为抓早，制定本方案。|'],
    ['|1.抓早。'],
    ['1|.抓早。'],
    ['（|一）抓早。'],
    ['|'],
    ['　　|'],
    ['1.5亿元投入春耕。|'],
    ['2025年，全县抓早。|'],
    ['3月底前完成。|'],
    ['5个乡镇先行。|'],
    ['-5℃以下停工。|'],
    ['-----|'],
    ['— 3 —|'],
    ['○○县先行。|'],
    ['**要点**|'],
    ['第一批名单。|'],
    ['十三五以来，全县抓早。|'],
    ['一，抓早。|'],
    ['3、4、5号楼。|'],
    ['一、二级公路。|'],
    ['见第三部分。|'],
    ['⑳抓早。|'],
  ])('%j', (before) => {
    const after = enter(before);
    // The line may be broken with its indent, but no label comes.
    if (after !== undefined) expect(after.replace('\n', '')).toBe(before);
  });
});

describe('Enter behind a heading', () => {
  const filled = '一、总体要求\n以春耕为先。\n';
  const listed = '一、春耕\n（一）抓早\n不误农时。\n（二）抓细\n不留死角。\n';
  it.each([
    // What stands behind it already.
    ['一、总体要求|\n以春耕为先。', '一、总体要求\n|\n以春耕为先。'],
    ['一、总体要求|\n（一）抓早。', '一、总体要求\n|\n（一）抓早。'],
    ['一、总体要求|\n　　以春耕为先。', '一、总体要求\n　　|\n　　以春耕为先。'],
    // What stands behind those above.
    [`${filled}二、主要任务|`, `${filled}二、主要任务\n|`],
    ['一、要求\n　　以春耕为先。\n二、任务|', '一、要求\n　　以春耕为先。\n二、任务\n　　|'],
    [`${listed}二、夏管|`, `${listed}二、夏管\n（一）|`],
    [`${listed}二、夏管\n（一）除草|`, `${listed}二、夏管\n（一）除草\n|`],
    ['1.春耕\n2.夏管|', '1.春耕\n2.夏管\n3.|'],
    ['第一章 总则\n第一条 抓早。\n第二章 任务|', '第一章 总则\n第一条 抓早。\n第二章 任务\n第二条 |'],
    // Nothing tells.
    ['一、总体要求|', '一、总体要求\n|'],
    ['（一）指导思想|', '（一）指导思想\n|'],
    ['一、抓好落实|', '一、抓好落实\n二、|'],
    ['（一）抓早|', '（一）抓早\n（二）|'],
    // A lead-in has its list below.
    ['（一）春耕，做到：|', '（一）春耕，做到：\n|'],
    ['（一）春耕，做到：\n1.抓早。\n（二）夏管，做到：|', '（一）春耕，做到：\n1.抓早。\n（二）夏管，做到：\n1.|'],
    // A list whose items end in ；is over with 。
    ['1.抓早；\n2.抓细。|', '1.抓早；\n2.抓细。\n|'],
    ['——抓早；\n——抓细。|', '——抓早；\n——抓细。\n|'],
    ['1.抓早；\n2.抓细；|', '1.抓早；\n2.抓细；\n3.|'],
  ])('%j gives %j', (before, after) => expect(enter(before)).toBe(after));
});

it.each([
  ['1.抓早。|\n2.抓细。', true],
  ['1.抓早。|\n\n不误农时。\n2.抓细。', true],
  ['2.抓细。|\n1.另起。', false],
  ['1.抓早。|\n（1）抓细。', false],
  ['1.抓早。|', false],
  ['- 抓早|\n- 抓细', false],
])('whether the run counts on after Enter in %j is told: %j', (marked, repeats) => {
  const lines = marked.replace('|', '').split('\n');
  const line = marked.slice(0, marked.indexOf('|')).split('\n').length - 1;
  expect(continueItem((i) => lines[i], { line, character: lines[line]!.length })!.repeats).toBe(repeats);
});

it('Enter never throws, changes one line only and keeps all that is not blank', () => {
  const bits = fc.constantFrom(
    '一、',
    '（二）',
    '1.',
    '抓早',
    '。',
    '；',
    '：',
    '\n',
    '　　',
    ' ',
    '𠮷',
    '一是',
    '- ',
    '3.5',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 20 }), fc.nat(), (parts, seed) => {
      const text = parts.join('');
      const at = text === '' ? 0 : seed % (text.length + 1);
      const after = enter(`${text.slice(0, at)}|${text.slice(at)}`);
      if (after === undefined) return;
      const [head, tail] = after.split('|') as [string, string];
      const blanks = /\s/g;
      expect(tail.replace(blanks, '')).toBe(text.slice(at).replace(blanks, ''));
      const kept = text.slice(0, at).replace(blanks, '');
      expect(head.replace(blanks, '').startsWith(kept) || kept.startsWith(head.replace(blanks, ''))).toBe(true);
    }),
  );
});

it('Enter behind any line of the corpus takes less than a frame', () => {
  for (const { text } of readCorpus()) {
    const lines = text.split('\n');
    const began = performance.now();
    for (const [i, line] of lines.entries()) continueItem((n) => lines[n], { line: i, character: line.length });
    expect((performance.now() - began) / lines.length).toBeLessThan(16);
  }
});
