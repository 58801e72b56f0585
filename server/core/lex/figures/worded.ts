// Figures in words: 全覆盖 is 100% of what it is said of, 翻一番 a growth of 100%, 翻两番 of 300%.

import { matchesOf } from '../../text/matches.js';
import type { FigureFact } from './fact.js';
import { clauseStart, isEmpty, trimPhrase } from './phrase.js';

/** `村卫生室标准化建设实现全覆盖`, `签约服务全覆盖`, `总收入翻一番`; not 全覆盖检查, 全覆盖的网络, not “两个全覆盖”. */
const WORDED =
  /(?<lead>(?:基本|全面|努力|力争|逐步|要|将)*(?:实现|达到|做到|保持)?\s?)(?<![个项])(?<hit>全覆盖(?=[,;。、!?)]|\s*$)|(?:较?(?:上年|去年|20\d\d年))?翻(?:了)?(?<times>[一两])番)/g;
const GROWTH: Readonly<Record<string, string>> = { 一: '100', 两: '300' };
const LONGEST = 30;

export function findWorded(text: string, from: number): FigureFact[] {
  const found: FigureFact[] = [];
  for (const match of matchesOf(text, WORDED)) {
    const { lead = '', hit = '', times } = match.groups!;
    const end = match.index + match[0].length;
    const start = end - hit.length;
    const head = clauseStart(text, match.index, from);
    const phrase = trimPhrase(text, { start: head, end: start - lead.length });
    if (isEmpty(phrase) || phrase.end - phrase.start < 2 || phrase.end - phrase.start > LONGEST) continue;
    const verb = { start: end - 3, end };
    const pieces = times === undefined ? [phrase] : [phrase, verb];
    found.push({
      span: { start: end - 3, end },
      value: times === undefined ? '100' : GROWTH[times]!,
      upper: undefined,
      filled: true,
      base: 'percent',
      unit: '%',
      comparator: '=',
      change: times === undefined ? 'none' : 'by',
      evidence: 'worded',
      pieces,
      indicator: pieces.map((piece) => text.slice(piece.start, piece.end)).join(''),
    });
  }
  return found;
}
