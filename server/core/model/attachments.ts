// Attachments of the document, and the words that refer to them: 附件：1.…, 附件2 on a page of its own, 见附件2.
import { chineseNumber } from '../lex/chars.js';
import { unfold } from '../text/fold.js';
import { matchesOf } from '../text/matches.js';
import type { Span } from '../text/span.js';
import type { DocumentModel } from './document.js';
import { wordsSpan } from './lines.js';
import { getNodes } from './numbering/entries.js';

export interface Attachment {
  /** 0 where the only attachment has no number. */
  readonly number: number;
  /** Its heading, or its line in the note where the attachment itself is not in the text. */
  readonly span: Span;
}

export interface AttachmentReference {
  /** `附件2` without the words before it. */
  readonly span: Span;
  readonly quote: string;
  /** Absent in 见附件. */
  readonly number?: number;
}

const NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,2}';
/** Matches `见附件3`, `（附件2）`, `详见附件。`; not `附件3：项目表` at the head of a line, `附件10万元`. */
const REFERENCE = new RegExp(`(?:见|\\(|按照?|填写)附\\s?件\\s?(${NUMBER})?(?=[)、,。;和及所中的]|$)`, 'g');
/** A list of attachments, or the attachment itself: `附件：1.…`, `附件2`, `2.…` below 附件. */
const NAMED = new RegExp(`^附\\s?件\\s?:?\\s?(${NUMBER})`);

const toNumber = (words: string | undefined): number =>
  words === undefined ? 0 : /\d/.test(words) ? Number(words) : (chineseNumber(words) ?? 0);

/** In order; headings and lines of a note alike, so that one attachment may come twice. */
export function findAttachments(model: DocumentModel): Attachment[] {
  const found: Attachment[] = getNodes(model)
    .filter(({ entry }) => entry.kind === 'attachment')
    .map(({ entry }) => ({ number: toNumber(NAMED.exec(entry.title)?.[1]), span: entry.span }));
  let isList = false;
  for (const line of model.lines) {
    if (line.kind !== 'text') continue;
    const named = NAMED.exec(line.words)?.[1];
    const listed: string | undefined = isList ? /^(\d{1,2})[.、]/.exec(line.words)?.[1] : undefined;
    isList = /^附\s?件\s?:/.test(line.words) || listed !== undefined;
    const number = toNumber(named ?? listed);
    if (number > 0) found.push({ number, span: wordsSpan(line) });
  }
  return found;
}

/** The attachment that a reference means: its heading, else its line in the note; none where that cannot be told. */
export function resolveAttachment(all: readonly Attachment[], { number }: AttachmentReference): Attachment | undefined {
  if (number !== undefined) return all.find((one) => one.number === number);
  return new Set(all.map((one) => one.number)).size === 1 ? all[0] : undefined;
}

export function findAttachmentReferences(model: DocumentModel): AttachmentReference[] {
  const found: AttachmentReference[] = [];
  for (const line of model.lines) {
    if (line.kind !== 'text' || !line.words.includes('附')) continue;
    for (const { start, facts } of line.facts.sentences)
      for (const match of matchesOf(facts.folded.text, REFERENCE)) {
        const from = match.index + match[0].indexOf('附');
        const place = unfold(facts.folded, { start: from, end: match.index + match[0].length });
        const span = { start: line.start + start + place.start, end: line.start + start + place.end };
        const quote = model.snapshot.text.slice(span.start, span.end);
        found.push({ span, quote, ...(match[1] === undefined ? {} : { number: toNumber(match[1]) }) });
      }
  }
  return found;
}
