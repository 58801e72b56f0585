// The project's own documents: every placeholder and every outline entry that is marked is found, and nothing else.
import { describe, expect, it } from 'vitest';
import { createSnapshot, type DocumentModel, getModel, lint, overlaps } from '../../server/core/index.js';
import { type CorpusDocument, flatten, modelOf, readCorpus } from './harness.js';

const show = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 8), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 8)}`.replace(
    /\s/g,
    ' ',
  );

/**
 * What a careful reader marked and the engine does not see, each with the reason; the engine must not see less.
 * 车辆 is a word, so that `新能源公交车辆` cannot be told from a dropped number.
 */
const NOT_SEEN: Readonly<Record<string, readonly string[]>> = { 'transport-dropped.txt': ['车辆'] };

function missedPlaceholders(document: CorpusDocument, model: DocumentModel): string[] {
  const { findings } = lint(model);
  const excused = NOT_SEEN[document.name] ?? [];
  return document.expected
    .filter((e) => e.certain && !findings.some((f) => f.rule === e.rule && overlaps(f.span, e)))
    .filter((e) => !excused.some((words) => document.text.slice(e.start - 1, e.end) === words))
    .map((e) => `${e.rule} ${show(document.text, e.start, e.end)}`);
}

const falseAlarms = (document: CorpusDocument, model: DocumentModel): string[] =>
  lint(model)
    .findings.filter((f) => !document.expected.some((e) => overlaps(f.span, e)))
    .map((f) => `${f.rule} ${show(document.text, f.span.start, f.span.end)}`);

const outlineOf = (model: DocumentModel): string[] =>
  flatten(model.outline).map((e) => `${e.level} ${e.label}${e.title}`);

describe.each(readCorpus().map((document) => [document.name, document] as const))('%s', (_, document) => {
  const model = modelOf(document.text, document.markdown);

  it('shows every placeholder', () => expect(missedPlaceholders(document, model)).toEqual([]));
  it('gives no false alarm', () => expect(falseAlarms(document, model)).toEqual([]));
  it('leaves traps alone', () => {
    const hit = model.placeholders.filter((p) => document.silent.some((s) => overlaps(p.span, s)));
    expect(hit.map((p) => show(document.text, p.span.start, p.span.end))).toEqual([]);
  });
  it('has the outline that is marked', () => {
    const certain = document.outline.filter((o) => o.certain);
    const doubtful = new Set(document.outline.filter((o) => !o.certain).map((o) => o.start));
    const told = flatten(model.outline).filter((e) => !doubtful.has(e.span.start));
    const line = (level: number, start: number): string => `${level} ${show(document.text, start, start + 12)}`;
    expect(told.map((e) => line(e.level, e.span.start))).toEqual(certain.map((o) => line(o.level, o.start)));
  });
  it('says the same with CR LF', () => {
    const crlf = getModel(createSnapshot(document.text.replaceAll('\n', '\r\n'), { markdown: document.markdown }));
    expect(outlineOf(crlf)).toEqual(outlineOf(model));
    expect(crlf.placeholders.map((p) => p.quote)).toEqual(model.placeholders.map((p) => p.quote));
  });
});
