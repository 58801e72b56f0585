// Messages of new plans: only types.
import type { PlanKind, PlanKindInfo } from '../core/index.js';

export type { PlanKind, PlanKindInfo } from '../core/index.js';

export interface NewPlanParams {
  readonly kind: PlanKind;
  /** `2026`, or `2026-2030` where the kind is for several years. */
  readonly years: string;
  /** Who writes it; empty where that is left open. */
  readonly unit: string;
}

export interface NewPlanRequests {
  /** In the order in which they are offered. */
  'planlint/planKinds': { readonly params: null; readonly result: readonly PlanKindInfo[] };
  /** The text; null where a plan of the kind can have no such years. */
  'planlint/newPlan': { readonly params: NewPlanParams; readonly result: { readonly text: string } | null };
}
