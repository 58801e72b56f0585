// How a level is labelled: by the sections that are there already, else by those elsewhere under the same kind of section,
// else by the usual ladder, in the way in which the document writes such labels.
import type { LabelFamily } from '../../lex/labels.js';
import type { DocumentModel } from '../../model/document.js';
import { getNodes, type Node, SPOKEN } from '../../model/numbering/entries.js';
import { countHashes, isInner } from './tree.js';

export interface Style {
  readonly family: LabelFamily;
  /** A label of it, with any number. */
  readonly label: string;
  /** The blanks behind it. */
  readonly gap: string;
}

/** What stands below a family where the document does not tell. */
const BELOW: Partial<Readonly<Record<LabelFamily, readonly [LabelFamily, string, string]>>> = {
  book: ['chapter', '第一章', '　'],
  chapter: ['han', '一、', ''],
  section: ['han', '一、', ''],
  roman: ['hanParen', '（一）', ''],
  han: ['hanParen', '（一）', ''],
  hanParen: ['arabic', '1.', ''],
  arabic: ['arabicParen', '（1）', ''],
  arabicParen: ['circled', '①', ''],
};

/** Labels that say more than their number, and would lose it in another form. */
const WORDED: ReadonlySet<LabelFamily> = new Set([...SPOKEN, 'stage', 'article']);

/** Its label has a form that tells its level. */
export const isNumbered = (node: Node): boolean =>
  node.entry.numbering !== undefined && !WORDED.has(node.entry.numbering.family) && !isInner(node);

export function styleOf({ snapshot }: DocumentModel, { entry }: Node): Style {
  const end = entry.span.start + entry.label.length;
  const gap = /^[^\S\r\n]*/.exec(snapshot.text.slice(end, end + 20))![0];
  return { family: entry.numbering!.family, label: entry.label, gap };
}

/** The style of what stands under a section of `above`; `without` are sections that do not tell, because they change. */
export function findStyleBelow(
  model: DocumentModel,
  above: LabelFamily,
  isHeading: boolean,
  without: ReadonlySet<number>,
): Style | undefined {
  const known = getNodes(model).filter(
    (n) => isNumbered(n) && !without.has(n.at) && countHashes(model, n) > 0 === isHeading,
  );
  const below = known.find((n) => n.parent?.entry.numbering?.family === above && isNumbered(n.parent));
  if (below) return styleOf(model, below);
  const row = BELOW[above];
  if (!row) return undefined;
  const [family, label, gap] = row;
  const other = known.find((n) => n.entry.numbering!.family === family);
  return other ? styleOf(model, other) : { family, label, gap };
}
