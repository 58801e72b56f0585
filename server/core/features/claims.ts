// What the document counts, beside what it lists: every claim of a number, right and wrong ones, with the items found.
import type { Finding } from '../lint/finding.js';
import type { Claim, ClaimItem, Slogan } from '../model/claims.js';
import type { DocumentModel } from '../model/document.js';
import { findPath } from '../model/path.js';
import { overlaps, type Span } from '../text/span.js';

/**
 * `doubtful`: a careful reader might take the list for another's. `aside`: it does not come out, but is not reported, because
 * the writer set it aside or switched the rule off.
 */
export type ClaimState = 'right' | 'wrong' | 'doubtful' | 'aside';

export interface ClaimRow {
  /** The words and the how-manieth time that they stand there. */
  readonly id: string;
  /** `pieces`: the title says how many a collection holds; `slogan`: 1242战略 with what sets it out. */
  readonly kind: Claim['kind'] | 'slogan';
  readonly state: ClaimState;
  /** The number with its measure and noun, and those words. */
  readonly span: Span;
  readonly quote: string;
  /** Absent for a slogan, whose numbers stand in `numbers`. */
  readonly claimed?: number;
  /** How many are listed. */
  readonly found: number;
  /** The numbers of a slogan's parts, as `1、4、2`. */
  readonly numbers?: string;
  readonly items: readonly ClaimItem[];
  /** A member that the set phrase does not have. */
  readonly stranger?: string;
  /** Title of the nearest heading above; empty where there is none. */
  readonly section: string;
}

type Unnamed = Omit<ClaimRow, 'id' | 'section'>;

/** In the order of the text. `findings` are those that are reported. */
export function listClaims(model: DocumentModel, findings: readonly Finding[]): ClaimRow[] {
  const reported = new Set(findings.filter(({ rule }) => rule.startsWith('count/')).map(({ span }) => span.start));
  // Numbers that nothing sets out claim nothing that could be looked at.
  const slogans = model.claims.slogans.filter(({ parts }) => parts.length > 0);
  const parts = slogans.flatMap((slogan) => slogan.parts);
  // 两个平台 in 一个中心、两个平台 is a part of the slogan and counts nothing that stands beside it.
  const isPart = ({ span, isRight }: Claim): boolean => isRight && parts.some((part) => overlaps(part, span));
  const rows = [
    ...model.claims.counts.filter((claim) => !isPart(claim)).map((claim) => fromCount(claim, reported)),
    ...slogans.map((slogan) => fromSlogan(slogan, reported)),
  ].sort((a, b) => a.span.start - b.span.start);
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const count = (counts.get(row.quote) ?? 0) + 1;
    counts.set(row.quote, count);
    return { ...row, id: `${row.quote}#${count}`, section: sectionOf(model, row.span) };
  });
}

function fromCount(claim: Claim, reported: ReadonlySet<number>): Unnamed {
  const { kind, span, quote, claimed, items, isRight, stranger } = claim;
  const at = isRight && stranger ? stranger.span.start : span.start;
  const wrong = claim.isCertain || isRight ? 'wrong' : 'doubtful';
  return {
    kind,
    state: isRight && !stranger ? 'right' : reported.has(at) ? wrong : 'aside',
    span,
    quote,
    claimed,
    // A list that a broken line cut is right with a member more than stand in its own line.
    found: isRight ? claimed : items.length,
    items,
    ...(stranger ? { stranger: stranger.words } : {}),
  };
}

const fromSlogan = ({ span, quote, parts, numbers, fits }: Slogan, reported: ReadonlySet<number>): Unnamed => ({
  kind: 'slogan',
  state: fits ? 'right' : reported.has(span.start) ? 'wrong' : 'aside',
  span,
  quote,
  found: parts.length,
  numbers,
  items: parts,
});

/** A heading that makes the claim itself stands in the section above it. */
const sectionOf = (model: DocumentModel, span: Span): string =>
  findPath(model, span.start)
    .filter((entry) => entry.span.end <= span.start)
    .at(-1)?.title ?? '';
