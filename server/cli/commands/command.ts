// A command of the command line. Adding one: a file here and a row in index.ts.
import type { Worded } from '../../core/index.js';
import type { Arguments, OptionSpecs } from '../args.js';
import type { Session } from '../session.js';

export interface Command {
  readonly name: string;
  /** One line for the help of the whole program. */
  readonly summary: Worded;
  /** The whole help of the command, with a line end. */
  readonly help: Worded;
  /** Its own options; an option that two commands share has the same kind in both. */
  readonly options: OptionSpecs;
  /** Prints its result and raises the session's status. Throws UsageError. */
  run(session: Session, args: Arguments): Promise<void>;
}
