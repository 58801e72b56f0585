// The command line as a process: a small file beside `node -e 0`, and a folder of a thousand files.
import { spawnSync } from 'node:child_process';
import { describeTimes, median } from './numbers.mjs';

function time([command, ...args], cwd) {
  const began = performance.now();
  const { error, signal, status, stderr } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1e9,
  });
  const took = performance.now() - began;
  // 1 says that something was found.
  if (error || signal || status > 1)
    throw error ?? new Error(`${command} ${args.join(' ')}: ${signal ?? status} ${stderr}`);
  return took;
}

/** Rows of { command, p50Ms, bestMs, ratio }: the commands run by turns, the ratio to the last of them. */
export function measureCommands(commands, { cwd, runs }) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let i = -1; i < runs; i++) {
    for (const [name, command] of Object.entries(commands)) {
      const took = time(command, cwd);
      if (i >= 0) times[name].push(took);
    }
  }
  const floor = median(Object.values(times).at(-1));
  return Object.entries(times).map(([name, list]) => ({
    command: name,
    ...describeTimes(list),
    ratio: median(list) / floor,
  }));
}
