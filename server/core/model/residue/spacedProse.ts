// Blanks between the words of whole sentences, all through a text: `全面 落实 各项 任务。`
// Invariant: a chain of pieces counts only inside a sentence, behind a comma and before a mark; names, headings with their
// text and cells of a table do not.
import { JOINED } from '../../data/residue/joined.js';
import type { LineFacts } from '../../lex/facts.js';
import { keepList } from '../../text/kept.js';
import { matchesOf } from '../../text/matches.js';
import type { DocumentModel } from '../document.js';
import type { ModelLine } from '../lines.js';

/** Pieces of text with single blanks between them, from a comma to the next mark; the last piece is kept in front of the mark. */
const CHAIN = /(?<=[，,])[\u4e00-\u9fff]{1,12}(?: [\u4e00-\u9fff]{1,12}){1,12}(?=[，,。；;、])/g;

const findChains = keepList(({ content }: LineFacts) =>
  content.includes(' ') ? matchesOf(content, CHAIN).map((match) => ({ start: match.index, text: match[0] })) : [],
);

/** So many blanks in so many chains, with words of plans in so large a share of their pieces. */
const BLANKS = 6;
const CHAINS = 3;
const SHARE = 0.4;

interface SpacedLine {
  readonly line: ModelLine;
  /** Offset of each blank in the line. */
  readonly gaps: readonly number[];
}

/** The blanks of a text that sets its words apart; none where only a few sentences do. */
export function findSpacedProse(model: DocumentModel): SpacedLine[] {
  const found: SpacedLine[] = [];
  let [chains, blanks, pieces, known] = [0, 0, 0, 0];
  for (const line of model.lines) {
    if (line.kind !== 'text') continue;
    const gaps: number[] = [];
    for (const { start, text } of findChains(line.facts)) {
      const words = text.split(' ');
      chains++;
      blanks += words.length - 1;
      pieces += words.length;
      known += words.filter(hasWord).length;
      for (let i = 0; i < text.length; i++) if (text[i] === ' ') gaps.push(start + i);
    }
    if (gaps.length > 0) found.push({ line, gaps });
  }
  return chains >= CHAINS && blanks >= BLANKS && known >= pieces * SHARE ? found : [];
}

function hasWord(piece: string): boolean {
  for (let i = 2; i <= piece.length; i++) if (JOINED.words.has(piece.slice(i - 2, i))) return true;
  return false;
}
