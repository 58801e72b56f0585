// References that point at nothing: 见第六部分 in a document of five parts, 见附件3 where there are two, 上述五项 behind four.
import { chineseNumber } from '../../lex/chars.js';
import { unfold } from '../../text/fold.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { getNodes } from '../numbering/entries.js';
import { getReferences } from '../numbering/references.js';
import { findBackwardReferences } from './backward.js';

export interface DeadReference {
  readonly kind: 'part' | 'attachment' | 'backward';
  readonly span: Span;
  readonly quote: string;
  /** How many there are. */
  readonly count: number;
  /** Makes it right, where one number can be told. */
  readonly edits?: readonly TextEdit[];
}

export const findDeadReferences = (model: DocumentModel): DeadReference[] =>
  [
    ...findParts(model),
    ...findAttachments(model),
    ...findBackwardReferences(model).map(({ span, quote, count, number, replacement }) => ({
      kind: 'backward' as const,
      span,
      quote,
      count,
      edits: [{ start: number.start, end: number.end, newText: replacement }],
    })),
  ].sort((a, b) => a.span.start - b.span.start);

const findParts = (model: DocumentModel): DeadReference[] =>
  getReferences(model)
    .filter(({ value, count, target }) => count >= 2 && !target && value > count)
    .map(({ span, quote, count }) => ({ kind: 'part', span, quote, count }));

/** Matches `见附件3`, `（附件2）`; not `附件3：项目表` at the head of a line, `附件10万元`. */
const ATTACHMENT = /(?:见|\(|按照?|填写)附\s?件\s?(\d{1,2}|[一二三四五六七八九十]{1,2})(?=[)、,。;和及所中的]|$)/g;
/** A list of attachments, or the attachment itself: `附件：1.…`, `附件2`, `2.…` below 附件. */
const NAMED = /^附\s?件\s?:?\s?(\d{1,2}|[一二三四五六七八九十]{1,2})/;

/** Only a document that names attachments by number can be found to lack one. */
function findAttachments(model: DocumentModel): DeadReference[] {
  const last = countAttachments(model);
  if (last === 0) return [];
  const found: DeadReference[] = [];
  for (const line of model.lines) {
    if (line.kind !== 'text' || !line.words.includes('附')) continue;
    for (const { start, facts } of line.facts.sentences)
      for (const match of facts.folded.text.matchAll(ATTACHMENT)) {
        if (toNumber(match[1]!) <= last) continue;
        const from = match.index + match[0].indexOf('附');
        const place = unfold(facts.folded, { start: from, end: match.index + match[0].length });
        const span = { start: line.start + start + place.start, end: line.start + start + place.end };
        found.push({ kind: 'attachment', span, quote: model.snapshot.text.slice(span.start, span.end), count: last });
      }
  }
  return found;
}

const toNumber = (words: string): number => (/\d/.test(words) ? Number(words) : (chineseNumber(words) ?? 0));

function countAttachments(model: DocumentModel): number {
  let last = 0;
  let isList = false;
  for (const line of model.lines) {
    if (line.kind !== 'text') continue;
    const named = NAMED.exec(line.words)?.[1];
    const listed: string | undefined = isList ? /^(\d{1,2})[.、]/.exec(line.words)?.[1] : undefined;
    isList = /^附\s?件\s?:/.test(line.words) || listed !== undefined;
    last = Math.max(last, toNumber(named ?? listed ?? '0'));
  }
  return getNodes(model).some((n) => n.entry.kind === 'attachment') || last > 1 ? last : 0;
}
