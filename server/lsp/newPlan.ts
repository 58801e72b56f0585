// `planlint/planKinds` and `planlint/newPlan`: the draft of a plan, from the texts of the core.
import { describePlanKinds, readYears, writePlan } from '../core/index.js';
import type { ClientRequests, NewPlanParams } from '../protocol.js';
import type { Session } from './session.js';

export function registerNewPlan({ connection }: Session): void {
  connection.onRequest('planlint/planKinds' satisfies keyof ClientRequests, describePlanKinds);
  connection.onRequest(
    'planlint/newPlan' satisfies keyof ClientRequests,
    ({ kind, years, unit }: NewPlanParams): ClientRequests['planlint/newPlan']['result'] => {
      const read = describePlanKinds().some((one) => one.kind === kind) ? readYears(kind, years) : undefined;
      return read ? { text: writePlan({ kind, ...read, unit }) } : null;
    },
  );
}
