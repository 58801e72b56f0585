// Semantic tokens, shown in the text by their first letter: ⟨f:95%⟩.
import { describe, expect, it } from 'vitest';
import { computeTokens, type WordToken } from '../../server/core/index.js';
import { modelOf, readCorpus } from './harness.js';

function mark(text: string, tokens: readonly WordToken[] = computeTokens(modelOf(text))): string {
  let marked = '';
  let at = 0;
  for (const { start, end, kind } of tokens) {
    marked += `${text.slice(at, start)}⟨${kind[0]}:${text.slice(start, end)}⟩`;
    at = end;
  }
  return marked + text.slice(at);
}

const MARKED = `青山县2026年工作计划
⟨l:一、⟩⟨c:三项任务⟩
⟨l:1.⟩👨‍👩‍👧，⟨i:护理型床位占比⟩达到⟨f:95%⟩以上。
⟨l:2.⟩⟨i:巩固率⟩达到⟨p:xx⟩⟨f:%⟩以上，⟨p:xx⟩县完成。
⟨l:3.⟩抓好落实。
⟨l:二、⟩保障措施
⟨l:（一）⟩𠮷加强领导。
⟨l:一是⟩抓好学习。
⟨l:二是⟩抓好落实。
`;

describe('tokens', () => {
  it.each([
    ['LF', MARKED],
    ['CR LF', MARKED.replaceAll('\n', '\r\n')],
  ])('tell what the words are, with %s', (_, marked) =>
    expect(mark(marked.replace(/⟨\w:([^⟩]*)⟩/g, '$1'))).toBe(marked),
  );

  it('are none in a text without any', () => {
    expect(computeTokens(modelOf(''))).toEqual([]);
    expect(computeTokens(modelOf('各部门要抓好落实。'))).toEqual([]);
  });

  it('come in order, apart, and within their lines; a range has those of its lines', () => {
    for (const { text, markdown } of readCorpus()) {
      const model = modelOf(text, markdown);
      const all = computeTokens(model);
      expect(all.length).toBeGreaterThan(0);
      all.forEach(({ start, end }, i) => {
        expect(start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
      });
      const { starts } = model.snapshot;
      for (const [from, to] of [
        [2, 5],
        [starts.length - 2, starts.length - 1],
      ] as const) {
        const range = { start: starts[from]!, end: starts[to]! };
        const end = starts[to + 1] ?? text.length;
        expect(computeTokens(model, range)).toEqual(all.filter((t) => t.start >= range.start && t.end <= end));
      }
    }
  });
});
