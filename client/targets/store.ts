// The target figures of the active plan, with names that last.
import type { Completeness } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';
import { type Held, PlanStore } from '../planStore.js';
import { nameTargets, type Target } from './list.js';

interface Named {
  readonly version: number;
  readonly targets: readonly Target[];
  readonly conflicts: number;
  readonly sections: readonly Completeness[];
}

export type Ledger = Held<Named>;

export class TargetStore extends PlanStore<Named> {
  constructor(context: ClientContext) {
    super(context, async (uri) => {
      const result = await sendRequest(context.client, 'planlint/targets', { uri });
      return result && { ...result, targets: nameTargets(result.targets) };
    });
  }

  /** Undefined where no plan is open. */
  get ledger(): Ledger | undefined {
    return this.held;
  }
}
