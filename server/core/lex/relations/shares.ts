// Shares of one whole that come to more than all of it. Less than 100% is always right: the rest need not be named.
import { CLOSED_SHARES, NO_SHARE, SHARE_BEFORE } from '../../data/relations/shares.js';
import { CUMULATIVE, PART_FAMILIES } from '../../data/relations/wholes.js';
import type { Span } from '../../text/span.js';
import { type Decimal, HUNDRED, isNear, sum } from '../decimal.js';
import type { SentenceFacts } from '../facts.js';
import { type Amount, readAmounts } from './amount.js';
import { clauseHead, jointOf, nameParts, type Part } from './list.js';

export interface SharesFact {
  readonly parts: readonly Amount[];
  readonly total: Decimal;
  /** `over`: shares that leave nothing out; `near`: shares that may overlap after all. */
  readonly verdict: 'over' | 'near';
  readonly span: Span;
}

export function findShares(facts: SentenceFacts): SharesFact[] {
  const text = facts.folded.text;
  if (!text.includes('%')) return [];
  const amounts = readAmounts(facts);
  const found: SharesFact[] = [];
  for (const run of runsOf(text, amounts)) {
    const total = sum(run.map((a) => a.value));
    const slack = sum(run.map((a) => a.step.div(2)));
    if (total.lte(HUNDRED.plus(slack)) || !isNear(total, HUNDRED, '0.5')) continue;
    const from = clauseHead(text, run[0]!.span.start);
    const end = run.at(-1)!.span.end;
    const verdict = judge(text, from, nameParts(text, from, run, end), total);
    if (verdict) found.push({ parts: run, total, verdict, span: { start: run[0]!.span.start, end } });
  }
  return found;
}

/** Percentages joined into lists of two or more. */
function runsOf(text: string, amounts: readonly Amount[]): Amount[][] {
  const runs: Amount[][] = [];
  let previous: Amount | undefined;
  for (const amount of amounts) {
    const isShare = amount.unit === '%' && amount.bound === 'exact' && amount.role === 'plain';
    const goesOn =
      isShare &&
      previous?.bracket === amount.bracket &&
      jointOf(text.slice(previous.span.end, amount.span.start)) !== undefined;
    if (goesOn) runs.at(-1)!.push(amount);
    else if (isShare) runs.push([amount]);
    previous = isShare ? amount : undefined;
  }
  return runs.filter((run) => run.length >= 2);
}

function judge(text: string, from: number, parts: readonly Part[], total: Decimal): 'over' | 'near' | undefined {
  if (parts.some((part) => NO_SHARE.test(part.name) || CUMULATIVE.test(part.name))) return undefined;
  const last = parts.at(-1)!.amount.span.end;
  const words = text.slice(Math.max(0, from - 20), last + 16);
  if (CLOSED_SHARES.some((row) => row.pattern.test(words))) return 'over';
  const named = parts.every((part) => SHARE_BEFORE.test(text.slice(0, part.amount.span.start)));
  const open = /其中[,:]?$/.test(text.slice(0, from)) || /其中/.test(text.slice(from, parts[0]!.amount.span.start));
  const plain = !parts.some((part) => PART_FAMILIES.some((family) => family.pattern.test(part.name)));
  return named && open && plain && parts.length >= 3 && isNear(total, HUNDRED, '0.15') ? 'near' : undefined;
}
