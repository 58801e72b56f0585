// Whether a text is a plan at all, so that other people's text files are left alone.
import { PLAN_KIND } from '../data/titles.js';
import type { DocumentModel } from '../model/document.js';

/** How many lines with words at the top are searched for the kind of document. */
const TOP = 15;

/**
 * A plan names its kind near the top (计划, 方案, 要点, 规划, 思路 …) in a title-like line or a first sentence,
 * and has a numbered structure of at least two entries.
 */
export function looksLikePlan(model: DocumentModel): boolean {
  return namesKind(model) && countNumbered(model) >= 2;
}

function namesKind(model: DocumentModel): boolean {
  if (model.title && PLAN_KIND.test(model.snapshot.text.slice(model.title.start, model.title.end))) return true;
  let seen = 0;
  for (const line of model.lines) {
    if (line.words === '') continue;
    if (PLAN_KIND.test(line.words.slice(0, 120)) && /[\u4e00-\u9fff]{4}/.test(line.words)) return true;
    if (++seen >= TOP) return false;
  }
  return false;
}

const countNumbered = (model: DocumentModel): number => {
  let count = 0;
  const visit = (entries: DocumentModel['outline']): void => {
    for (const entry of entries) {
      if (entry.label !== '') count++;
      visit(entry.children);
    }
  };
  visit(model.outline);
  return count;
};
