// Sentences that a converter broke over lines: what they say is read as if they stood on one line, and reported where it
// stands in the document.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeTargets, type DocumentModel, lint } from '../../server/core/index.js';
import { modelOf } from './harness.js';

const PARAGRAPHS = [
  '到2025年，全区学前三年毛入园率稳定在99%以上，普惠性幼儿园覆盖率达到92%以上，公办园在园幼儿占比由2022年的51.2%提高到60%，提高6.8个百分点；专任教师专科以上学历比例达到96%。',
  '三年内新建改扩建幼儿园24所，其中新建9所、改建8所、扩建5所，每年新增公办学位2000个；深入推进办园行为督导，每季度召开联席会议，切实做到“三个到位”，即组织领导到位、经费保障到位、督导考核到位、宣传引导到位。',
  '公办园生均公用经费标准由每生每年500元提高到600元，普惠性民办园补助标准不低于每生每年400元，适龄残疾儿童入园率达到90%以上。',
];
const TITLE = '某区学前教育三年行动实施方案\n（2023—2025年）\n';

/** A paragraph as a converter breaks it, every `width` characters. */
const wrap = (text: string, width: number, end: string): string =>
  text.match(new RegExp(`.{1,${width}}`, 'gu'))!.join(end);

const plain = TITLE + PARAGRAPHS.join('\n');
const words = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end).replace(/\s/g, '');
const targetsOf = (text: string): string[] =>
  computeTargets(modelOf(text)).map((t) => `${t.indicator.replace(/\s/g, '')} ${t.value}${words(text, t.span)}`);
/** What is told of the words; that the text is broken is told as well, by residue/space. */
const readingsOf = (model: DocumentModel) => lint(model).findings.filter((f) => f.rule !== 'residue/space');
const findingsOf = (text: string): string[] => readingsOf(modelOf(text)).map((f) => `${f.rule} ${words(text, f.span)}`);

describe('a wrapped text', () => {
  it('has something to read', () => {
    expect(targetsOf(plain).length).toBeGreaterThan(10);
    expect(findingsOf(plain)).toEqual([
      'figure/change 51.2%提高到60%，提高6.8个百分点',
      'figure/sum 24所，其中新建9所、改建8所、扩建5所',
      'count/claim 三个到位',
    ]);
  });
  it.each([24, 28, 33, 34, 35, 36, 40])('of %i characters a line says the same', (width) => {
    for (const end of ['\n', '\r\n']) {
      const wrapped = TITLE.replaceAll('\n', end) + PARAGRAPHS.map((text) => wrap(text, width, end)).join(end);
      expect(targetsOf(wrapped)).toEqual(targetsOf(plain));
      expect(findingsOf(wrapped)).toEqual(findingsOf(plain));
    }
  });
  it('keeps its spans in the text, wherever it is broken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 60 }), fc.constantFrom('\n', '\r\n', '\r', '\n\u3000'), (width, end) => {
        const text = TITLE + PARAGRAPHS.map((paragraph) => wrap(paragraph, width, end)).join('\n');
        const model = modelOf(text);
        for (const { span } of [...model.figures, ...readingsOf(model)]) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text[span.start]).not.toMatch(/\s/);
          expect(text[span.end - 1]).not.toMatch(/\s/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
