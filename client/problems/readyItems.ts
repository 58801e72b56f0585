// What *ready to issue* lists, as plain data: each check with what stands in the way, and below them what is not counted.
import type { ReadinessResult } from '../../server/protocol.js';
import type { Texts } from '../texts.js';
import { quoteProblem } from './node.js';

export interface ReadyItem {
  readonly kind: 'check' | 'problem' | 'note';
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** Of a problem: its id. */
  readonly id?: string;
}

export const countOpen = ({ checks }: ReadinessResult): number =>
  checks.reduce((sum, { open }) => sum + open.length, 0);

export function listReadyItems(result: ReadinessResult, texts: Texts): ReadyItem[] {
  const open = result.checks.filter((check) => check.open.length > 0);
  const passed = result.checks.filter((check) => check.open.length === 0);
  return [
    ...open.flatMap(({ title, open: problems }) => [
      { kind: 'check', label: texts.readyOpen(title, problems.length), description: '', detail: '' } as const,
      ...problems.map((problem) => ({
        kind: 'problem' as const,
        label: quoteProblem(problem, texts),
        description: texts.problemLine(problem.range.start.line + 1),
        detail: problem.message,
        id: problem.id,
      })),
    ]),
    ...passed.map(({ title, examined }) => toNote(`$(check) ${texts.readyPassed(title, examined)}`)),
    ...listNotes(result, texts).map(toNote),
  ];
}

const toNote = (label: string): ReadyItem => ({ kind: 'note', label, description: '', detail: '' });

/** What a reader of the verdict has to know beside it. */
export function listNotes({ others, ignored, off, failed }: ReadinessResult, texts: Texts): string[] {
  return [
    ...(failed.length > 0 ? [texts.readyFailed(failed)] : []),
    ...(off.length > 0 ? [texts.readyOff(off)] : []),
    ...(ignored > 0 ? [texts.readyIgnored(ignored)] : []),
    ...(others > 0 ? [texts.readyOthers(others)] : []),
  ];
}
