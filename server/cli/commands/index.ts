// The commands, in the order of the help.
import { checkCommand } from './check.js';
import type { Command } from './command.js';
import { compareCommand } from './compare.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { fixCommand } from './fix.js';
import { newCommand } from './new.js';
import { outlineCommand } from './outline.js';
import { printConfigCommand } from './printConfig.js';
import { readyCommand } from './ready.js';
import { reviewCommand } from './review.js';
import { rulesCommand } from './rules.js';
import { serverCommand } from './server.js';
import { targetsCommand } from './targets.js';

export const commands: readonly Command[] = [
  checkCommand,
  fixCommand,
  readyCommand,
  reviewCommand,
  outlineCommand,
  targetsCommand,
  compareCommand,
  newCommand,
  exportCommand,
  rulesCommand,
  explainCommand,
  printConfigCommand,
  serverCommand,
];
