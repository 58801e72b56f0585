// References in the text that lead somewhere: 见第三部分 to that part, 见附件2 to that attachment. What leads nowhere is none.
import { findAttachmentReferences, findAttachments, resolveAttachment } from '../model/attachments.js';
import type { DocumentModel } from '../model/document.js';
import { getReferences } from '../model/numbering/references.js';
import type { Span } from '../text/span.js';

export interface Link {
  /** The words of the reference. */
  readonly span: Span;
  /** The heading that it leads to. */
  readonly target: Span;
}

/** In order; of `第三部分（二）` the inner reference alone. */
export function computeLinks(model: DocumentModel): Link[] {
  const attachments = findAttachments(model);
  const toAttachments = findAttachmentReferences(model).flatMap((reference) => {
    const target = resolveAttachment(attachments, reference)?.span;
    return target && target.start !== reference.span.start ? [{ span: reference.span, target }] : [];
  });
  const toParts = getReferences(model).flatMap(({ span, target }) =>
    target ? [{ span, target: target.entry.span }] : [],
  );
  const links = [...toParts, ...toAttachments].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return links.filter(({ span }, i) => links[i - 1]?.span.start !== span.start);
}
