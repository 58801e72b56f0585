// Levels that jump: （1） right under 三、 in a document that elsewhere puts （一） and 1. between them.
// A ladder kept throughout is the document's own; labels within a paragraph are lists, not levels.
import type { LabelFamily } from '../../lex/labels.js';
import type { DocumentModel } from '../document.js';
import type { NumberedNode } from './entries.js';
import { getNumbering } from './runs.js';

export interface LevelProblem {
  readonly node: NumberedNode;
  /** The label it stands under. */
  readonly above: string;
  /** Examples of the levels left out. */
  readonly left: readonly string[];
  /** The document uses what is left out here. */
  readonly isCertain: boolean;
  /** Labels that are written in many ways: told only where what is left out is used elsewhere. */
  readonly isLoose: boolean;
}

const LADDER: readonly LabelFamily[] = ['han', 'hanParen', 'arabic', 'arabicParen'];
const WRITTEN: readonly string[] = ['一、', '（一）', '1.', '（1）'];
/** Ranks of others beside those of the ladder: `第二节` stands where 一、 does, `1）` where （1） does. */
const BESIDE: Readonly<Partial<Record<LabelFamily, number>>> = { chapter: 0, section: 0, arabicHalf: 3 };
const rankOf = (family: LabelFamily): number => BESIDE[family] ?? LADDER.indexOf(family);

export function findLevelProblems(model: DocumentModel): LevelProblem[] {
  const { runs } = getNumbering(model);
  const used = new Set(runs.map((run) => `${run.nodes[0]!.piece} ${run.family}`));
  const problems: LevelProblem[] = [];
  const ladders = new Map<string, number>();
  for (const run of runs) {
    const node = run.nodes[0]!;
    const parent = run.parent?.entry.numbering;
    const from = parent ? rankOf(parent.family) : -1;
    const to = rankOf(run.family);
    if (from === -1 || to - from < 3 || !node.entry.numbering!.opensLine || run.nodes.length < 2) continue;
    const left = LADDER.slice(from + 1, to);
    const key = `${node.piece} ${run.family}`;
    ladders.set(key, (ladders.get(key) ?? 0) + 1);
    problems.push({
      node,
      above: run.parent!.entry.label,
      left: left.map((family) => WRITTEN[LADDER.indexOf(family)]!),
      isCertain: left.some((family) => used.has(`${node.piece} ${family}`)),
      isLoose: parent!.family !== 'han' || run.family === 'arabicHalf',
    });
  }
  // Under more than one heading, and with nothing between them anywhere, it is how this document is built.
  return problems.filter((p) => p.isCertain || (!p.isLoose && ladders.get(`${p.node.piece} ${p.node.family}`) === 1));
}
