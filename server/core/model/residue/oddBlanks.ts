// Blanks that nobody sees or that look like others: zero-width ones, no-break ones in the middle of a line.
// Invariant: an emoji keeps its joiners, a line its indentation, a run of blanks its width.
import { isHan } from '../../lex/chars.js';
import type { LineFacts } from '../../lex/facts.js';
import { keep } from '../../text/kept.js';
import { matchesOf } from '../../text/matches.js';
import type { DocumentModel } from '../document.js';
import type { SpaceProblem } from './spaces.js';

const QUICK = /[\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u202a-\u202f\u205f-\u206f\ufeff]/;
const hasOdd = keep(({ content }: LineFacts): true | undefined => QUICK.test(content) || undefined);
/** Zero-width blanks and marks of direction, or one no-break or other odd blank among words. */
const ODD =
  /([\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff])\1*|(?<=[^\s])[\u00a0\u1680\u2000-\u200a\u202f\u205f](?=[^\s])/g;
/** What an emoji is joined of. */
const EMOJI = /[\ud800-\udfff\u2600-\u27bf\u2b00-\u2bff]|[\ufe0e\ufe0f]|\u20e3/;

export function findOddBlanks(model: DocumentModel): SpaceProblem[] {
  const found: SpaceProblem[] = [];
  for (const line of model.lines) {
    if (line.kind === 'code' || line.kind === 'blank' || line.kind === 'residue') continue;
    if (!hasOdd(line.facts)) continue;
    const { content } = line.facts;
    for (const match of matchesOf(content, ODD)) {
      const end = match.index + match[0].length;
      const [before, after] = [content[match.index - 1] ?? '', content[end] ?? ''];
      if (EMOJI.test(before) || EMOJI.test(after)) continue;
      if (line.start + match.index === 0 && match[0][0] === '\ufeff') continue;
      const isBetween = isHan(before.charCodeAt(0)) && isHan(after.charCodeAt(0));
      const isZero = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/.test(match[0]);
      // Whether it splits a word is asked as of any other blank.
      if (!isZero && isBetween) continue;
      found.push({
        kind: 'odd',
        span: { start: line.start + match.index - before.length, end: line.start + end + after.length },
        gap: { start: line.start + match.index, end: line.start + end },
        plain: isZero || isMark(before) || isMark(after) ? '' : ' ',
        sure: isZero,
        splitsWord: isBetween,
      });
    }
  }
  return found;
}

const isMark = (c: string): boolean => '，。、；：！？“”‘’（）《》【】'.includes(c) && c !== '';
