// At the items of a list that a claim counts: 六项任务 → 第1/6项 … 第6/6项. Where one is missing or too many, the numbers show it.
import type { Claim } from '../../model/claims.js';
import type { DocumentModel } from '../../model/document.js';
import type { Locale } from '../../text/say.js';
import { lineAt } from '../../text/snapshot.js';
import type { InlayHint } from '../hints.js';

/** Two items are seen at a glance. */
const FEWEST = 3;

/** Measures that read well behind a number and before nothing: 第3/6项; 六大行动 is counted in 项, too. */
const MEASURES = /^[项个条点类种步章节篇件场次]/;

/** An item that two claims count belongs to the first: the heading's. */
export function findItemHints(model: DocumentModel, locale: Locale): InlayHint[] {
  const hints = new Map<number, InlayHint>();
  for (const claim of model.claims.counts) {
    if (!isShown(model, claim)) continue;
    const measure = measureOf(model, claim);
    claim.items.forEach((item, i) => {
      if (hints.has(item.start)) return;
      const place = `${i + 1}/${claim.claimed}`;
      const label = locale !== 'en' ? `第${place}${measure}` : place;
      hints.set(item.start, { offset: item.start, label, side: 'before' });
    });
  }
  return [...hints.values()];
}

/** A list that the claim surely counts and that goes on over several lines. */
function isShown({ snapshot }: DocumentModel, { isRun, isRight, isCertain, claimed, items, span }: Claim): boolean {
  if (!isRun || claimed < FEWEST || !(isRight || isCertain)) return false;
  return lineAt(snapshot, items.at(-1)!.start) > lineAt(snapshot, span.start);
}

const measureOf = ({ snapshot }: DocumentModel, { span, number }: Claim): string =>
  MEASURES.exec(snapshot.text.slice(number.end, span.end))?.[0] ?? '项';
