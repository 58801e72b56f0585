// Sentences as locators read them: normalised, each open place as one sign, with the headings above.
import type { DocumentModel } from '../../model/document.js';
import { findPath } from '../../model/path.js';
import type { Placeholder } from '../../model/placeholder.js';
import { OPENS } from '../../model/sentences.js';
import { fold } from '../../text/fold.js';
import { lineAt } from '../../text/snapshot.js';
import { holds, type Span } from '../../text/span.js';

/** Stands for an open place. */
export const OPEN = '□';

/** A sentence as lines have it, with the places in it; `x月x日` is one. Offsets in the document. */
export interface OpenSentence extends Span {
  readonly places: readonly Place[];
  readonly path: readonly string[];
}

interface Place extends Span {
  readonly placeholders: readonly Placeholder[];
}

/** Every sentence that holds a placeholder, in order. */
export function findOpenSentences(model: DocumentModel): OpenSentence[] {
  const { placeholders, lines, snapshot } = model;
  const found: (Span & { places: { start: number; end: number; placeholders: Placeholder[] }[] })[] = [];
  for (const placeholder of placeholders) {
    const line = lines[lineAt(snapshot, placeholder.span.start)]!;
    const own = line.facts.sentences.find((s) => holds(s, placeholder.span.start - line.start)) ?? {
      start: 0,
      end: snapshot.lines[line.index]!.content.length,
    };
    const start = line.start + own.start;
    let sentence = found.at(-1);
    if (sentence?.start !== start) {
      sentence = { start, end: line.start + own.end, places: [] };
      found.push(sentence);
    }
    const last = sentence.places.at(-1);
    const place = widen(placeholder);
    if (last && place.start < last.end) {
      last.end = Math.max(last.end, place.end);
      last.placeholders.push(placeholder);
    } else sentence.places.push({ ...place, placeholders: [placeholder] });
  }
  const pathOf = createPaths(model);
  return found.map((sentence) => ({ ...sentence, path: pathOf(sentence.start) }));
}

/** The reported words with those that a value replaces. */
const widen = ({ span, fill }: Placeholder): { start: number; end: number } => ({
  start: Math.min(span.start, fill?.start ?? span.start),
  end: Math.max(span.end, fill?.end ?? span.end),
});

/** The words of a sentence on both sides of one of its places, the others as □. */
export function readAround(
  { snapshot }: DocumentModel,
  sentence: OpenSentence,
  place: number,
): { readonly before: string; readonly after: string } {
  let words = '';
  let before = '';
  let at = sentence.start;
  for (const [i, { start, end }] of sentence.places.entries()) {
    words += (i === 0 ? normaliseHead : normalise)(snapshot.text.slice(at, start));
    if (i === place) [before, words] = [words, ''];
    else words += OPEN;
    at = end;
  }
  return { before, after: words + normalise(snapshot.text.slice(at, Math.max(at, sentence.end))) };
}

/** A sentence with all its words, □ for what is open in it. */
export interface WordedSentence {
  readonly words: string;
  readonly path: readonly string[];
  /** Where something in it is open. */
  readonly open?: OpenSentence;
}

/** Every sentence of the document, in order. */
export function readAllSentences(model: DocumentModel): WordedSentence[] {
  const open = new Map(findOpenSentences(model).map((sentence) => [sentence.start, sentence]));
  const pathOf = createPaths(model);
  return model.lines.flatMap((line) =>
    line.facts.sentences.map(({ start, end }) => {
      const from = line.start + start;
      const sentence = open.get(from);
      const around = sentence && readAround(model, sentence, 0);
      const text = model.snapshot.text;
      return {
        words: around ? around.before + OPEN + around.after : normaliseHead(text.slice(from, line.start + end)),
        path: pathOf(from),
        ...(sentence && { open: sentence }),
      };
    }),
  );
}

/** Folded, without blanks, marks and a locator's own signs: what a reformatting may change does not count. */
const normalise = (text: string): string =>
  fold(text).text.replace(/[\s,.;:!?。；：！？、“”‘’"'()[\]【】^$+□■∥›]/g, '');

/** Items are numbered anew when others come before them, so their labels do not count. */
const LABEL = new RegExp(`${OPENS.source}|^[一二三四五六七八九十]{1,3}(?:是|要)`);

/** The first words of a sentence, without a label. */
const normaliseHead = (text: string): string => normalise(fold(text).text.trimStart().replace(LABEL, ''));

/** Titles of the numbered headings above an offset, each up to its first place, which may be filled in later. */
function createPaths(model: DocumentModel): (offset: number) => readonly string[] {
  const titles = new Map<object, string>();
  return (offset) =>
    findPath(model, offset)
      .filter((entry) => entry.label !== '' && entry.kind !== 'item' && entry.span.end <= offset)
      .map((entry) => {
        let title = titles.get(entry);
        if (title === undefined) {
          const gap = model.placeholders.find((p) => holds(entry.span, p.span.start));
          const start = entry.span.start + entry.label.length;
          title = normalise(model.snapshot.text.slice(start, gap?.span.start ?? entry.span.end));
          titles.set(entry, title);
        }
        return title;
      });
}
