// The tree of the view of claimed numbers: every claim with what it says and what is listed, and the items below it.
import type { ClaimItem } from '../../server/protocol.js';
import type { Texts } from '../texts.js';
import type { Node } from './node.js';

export interface ClaimTree {
  readonly nodes: readonly Node[];
  readonly all: number;
  /** Claims that do not come out. */
  readonly wrong: number;
}

/** `onlyDiffering` leaves out those that come out. */
export function buildClaimTree(claims: readonly ClaimItem[], onlyDiffering: boolean, texts: Texts): ClaimTree {
  const shown = onlyDiffering ? claims.filter(({ state }) => state !== 'right') : claims;
  return {
    nodes: shown.map((claim) => toNode(claim, texts)),
    all: claims.length,
    wrong: claims.filter(({ state }) => state === 'wrong').length,
  };
}

function toNode(claim: ClaimItem, texts: Texts): Node {
  const { id, quote, state, claimed, numbers, found, stranger, section, items, range } = claim;
  const counted = texts.claimCounts(claimed ?? numbers ?? '', found);
  const more = stranger === undefined ? [] : [texts.claimStranger(stranger)];
  const line = texts.problemLine(range.start.line + 1);
  const facts = [counted, ...(state === 'right' ? [] : [texts.claimState(state)]), ...more];
  return {
    id: `claim/${id}`,
    label: quote,
    description: [...facts, section].filter(Boolean).join(' · '),
    tooltip: [quote, ...facts, ...(section ? [texts.targetSection(section)] : []), line].join('\n'),
    spoken: [quote, counted, texts.claimState(state), ...more, line].join(', '),
    icon: state,
    kind: 'claim',
    target: { id },
    children: items.map((item, index) => {
      const at = texts.problemLine(item.range.start.line + 1);
      const place = texts.claimPlace(index + 1, items.length);
      return {
        id: `claim/${id}/${index}`,
        label: item.words,
        description: place,
        tooltip: `${item.words}\n${at}`,
        spoken: [item.words, place, at].join(', '),
        icon: 'item',
        kind: 'item',
        target: { id, item: index },
        children: [],
      };
    }),
  };
}
