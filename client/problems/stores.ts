// The problems and the claims of the active plan.
import type { ClaimsResult, GroupItem, ProblemsResult, RuleItem } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import { PlanStore } from '../planStore.js';

export type ProblemStore = PlanStore<ProblemsResult>;
export type ClaimStore = PlanStore<ClaimsResult>;

export const createProblemStore = (context: ClientContext): ProblemStore =>
  new PlanStore(context, (uri) => sendRequest(context.client, 'planlint/problems', { uri }));

export const createClaimStore = (context: ClientContext): ClaimStore =>
  new PlanStore(context, (uri) => sendRequest(context.client, 'planlint/claims', { uri }));

export const rulesOf = (groups: readonly GroupItem[]): readonly RuleItem[] => groups.flatMap(({ rules }) => rules);

/** Groups whose problems the badges of other views count. */
const ELSEWHERE = new Set(['placeholder', 'figure', 'count']);

export const countOtherErrors = (groups: readonly GroupItem[]): number =>
  rulesOf(groups.filter(({ group }) => !ELSEWHERE.has(group)))
    .flatMap(({ problems }) => problems)
    .filter(({ severity }) => severity === 'error').length;
