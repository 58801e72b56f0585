// Formatting: headings and items that run on get lines of their own, labels and marks the form that the document has.
// Only these kinds of change, whatever else there is to report; formatting what was formatted changes nothing.
import { chooseFixes, fixSnapshot } from '../lint/fix.js';
import { type LintOptions, lint } from '../lint/lint.js';
import type { DocumentModel } from '../model/document.js';
import { findRule } from '../rules/index.js';
import type { Span, TextEdit } from '../text/span.js';

/** Rules whose changes give a text its form and leave its words alone. */
const FORM: readonly string[] = [
  'structure/run-on',
  'structure/style',
  'structure/title',
  'punctuation/doubled',
  'punctuation/width',
];
const isForm = (rule: string): boolean => FORM.includes(rule);

/** What the user set for the rules; a rule that is off still knows what its form is. */
type FormOptions = Pick<LintOptions, 'options'>;

/** The edits that format a document, apart and in order. */
export function computeFormatting(model: DocumentModel, options: FormOptions = {}): TextEdit[] {
  const rules = FORM.flatMap((id) => findRule(id) ?? []);
  const { snapshot } = fixSnapshot(model.snapshot, { ...options, rules, unsafe: true });
  return diffLines(model.snapshot.text, snapshot.text);
}

/** The edits that format a stretch: one round of what stands in it. */
export function computeRangeFormatting(model: DocumentModel, range: Span, options: FormOptions = {}): TextEdit[] {
  const { findings } = lint(model, { ...options, rules: FORM.flatMap((id) => findRule(id) ?? []) });
  const inside = findings.filter((f) => isForm(f.rule) && f.span.start >= range.start && f.span.end <= range.end);
  const edits = chooseFixes(inside, true).flatMap(({ fix }) => fix.edits);
  return edits
    .filter((edit) => edit.start >= range.start && edit.end <= range.end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What changed between two texts, as edits that leave the lines at both ends alone. */
function diffLines(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  // A pair of surrogates or of CR and LF is never parted.
  while (start > 0 && isSecond(before, start)) start--;
  while (tail > 0 && isSecond(before, before.length - tail)) tail--;
  return [{ start, end: before.length - tail, newText: after.slice(start, after.length - tail) }];
}

const isSecond = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 || (text[at] === '\n' && text[at - 1] === '\r');
