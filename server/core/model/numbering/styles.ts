// How labels are written: brackets, the mark behind, the kind of sign. A run that is written in two ways keeps the way of
// most of its labels; one way kept throughout is the document's own and right.
import type { LabelFamily } from '../../lex/labels.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import type { NumberedNode } from './entries.js';
import { relabel } from './relabel.js';
import { getNumbering, type Run } from './runs.js';

export interface StyleProblem {
  readonly span: Span;
  readonly quote: string;
  readonly replacement: string;
  /** A label of the run that is written the usual way. */
  readonly model: NumberedNode | undefined;
  /** What makes it wrong: its siblings, the rest of the document, or the label by itself. */
  readonly reason: 'siblings' | 'document' | 'itself';
}

/** `（三）、` → `（N）、`, `⑶` → `⑴`: the label with its number taken out. */
const formOf = (label: string): string => {
  const plain = label.replace(/\s+/g, '');
  const one = relabel(plain, 1);
  return (one ?? plain).replace(/[一二三四五六七八九十]+|[0-9０-９]+/, 'N');
};

const WRITTEN: ReadonlySet<LabelFamily> = new Set([
  'han',
  'hanParen',
  'arabic',
  'arabicParen',
  'arabicHalf',
  'circled',
]);

/** Ways of writing that the standard has, in the order in which they are preferred where a run is undecided. */
const STANDARD: Readonly<Record<string, string>> = {
  han: 'N、',
  hanParen: '（N）',
  arabic: 'N.',
  arabicParen: '（N）',
};

/** A bracketed label that opens in one width and closes in the other is wrong by itself: `（一)`. */
const MIXED = /^(?:\(N）|（N\))/;

export function findStyleProblems(model: DocumentModel): StyleProblem[] {
  const { runs } = getNumbering(model);
  const whole = new Map<LabelFamily, Map<string, number>>();
  for (const run of runs) if (WRITTEN.has(run.family)) count(run.nodes, whole, run.family);
  return runs
    .filter((run) => WRITTEN.has(run.family))
    .flatMap((run) => checkRun(run, whole.get(run.family)!))
    .sort((a, b) => a.span.start - b.span.start);
}

function count(
  nodes: readonly NumberedNode[],
  into: Map<LabelFamily, Map<string, number>>,
  family: LabelFamily,
): Map<string, number> {
  const forms = into.get(family) ?? new Map<string, number>();
  into.set(family, forms);
  for (const node of nodes) forms.set(formOf(node.entry.label), (forms.get(formOf(node.entry.label)) ?? 0) + 1);
  return forms;
}

function checkRun(run: Run, whole: ReadonlyMap<string, number>): StyleProblem[] {
  const own = count(run.nodes, new Map(), run.family);
  const isMixed = own.size > 1;
  const usual = isMixed ? (leading(own) ?? leading(whole) ?? preferred(run.family, own)) : usualOf(run.family, whole);
  const problems: StyleProblem[] = [];
  for (const node of run.nodes) {
    const form = formOf(node.entry.label);
    if (form === usual) continue;
    const isWrong = MIXED.test(form);
    if (usual === undefined && !isWrong) continue;
    // A run that is written in one way throughout is told only where it is the brackets that differ.
    if (!isMixed && !isWrong && !(usual && differsInWidth(form, usual))) continue;
    const target = usual !== undefined && !MIXED.test(usual) ? usual : '（N）';
    const replacement = write(node.entry.label, target);
    if (replacement === undefined || replacement === node.entry.label) continue;
    problems.push({
      span: node.label,
      quote: node.entry.label,
      replacement,
      model: run.nodes.find((n) => formOf(n.entry.label) === target),
      reason: isMixed ? 'siblings' : isWrong ? 'itself' : 'document',
    });
  }
  return problems;
}

/** The form of more labels than any other. */
function leading(forms: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...forms].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

const preferred = (family: LabelFamily, forms: ReadonlyMap<string, number>): string | undefined =>
  STANDARD[family] !== undefined && forms.has(STANDARD[family]!) ? STANDARD[family] : undefined;

/** The document's way of bracketing Chinese numerals, where it is beyond doubt. */
function usualOf(family: LabelFamily, whole: ReadonlyMap<string, number>): string | undefined {
  const usual = family === 'hanParen' ? leading(whole) : undefined;
  const all = [...whole.values()].reduce((sum, n) => sum + n, 0);
  return usual !== undefined && whole.get(usual)! >= Math.max(3, all * 0.7) ? usual : undefined;
}

const differsInWidth = (a: string, b: string): boolean => a !== b && widen(a) === widen(b);
const widen = (form: string): string => form.replaceAll('(', '（').replaceAll(')', '）');

/** A label in another form; a sign such as ㈡ or ⑵ becomes its numeral, and a numeral the sign. */
function write(label: string, form: string): string | undefined {
  const numeral = /[一二三四五六七八九十]+|[0-9０-９]+/.exec(label)?.[0];
  if (numeral !== undefined && form.includes('N')) return form.replace('N', numeral);
  return undefined;
}
