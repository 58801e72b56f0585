// Runs one task under tinybench: clock time from it, processor time beside it, because these machines are shared.
import { Bench } from 'tinybench';
import { cpuTime, describeTimes } from './numbers.mjs';

/**
 * Times `run` at least `least` times and for `seconds`; `prepare` goes before each run, untimed. The first `warmups` runs are
 * not counted. Throws what the task throws.
 */
export async function measureTask({ run, prepare, seconds = 1.5, least = 3, warmups = 1 }) {
  const cpu = [];
  const bench = new Bench({
    time: seconds * 1000,
    iterations: least,
    warmupTime: 0,
    warmupIterations: 0,
    throws: true,
  });
  for (let i = 0; i < warmups; i++) {
    prepare?.();
    run();
  }
  bench.add(
    'task',
    () => {
      const began = cpuTime();
      run();
      cpu.push(cpuTime() - began);
    },
    prepare && { beforeEach: prepare },
  );
  await bench.run();
  return describeTimes(bench.getTask('task').result.samples, cpu);
}
