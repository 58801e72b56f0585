// What the parts of the benchmark share: numbers from runs, and the time that this process has worked.

/** Milliseconds of processor time of this process, all threads; unlike the clock, it stands still while others work. */
export function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The value below which the share `q` of the values lies. */
export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))];
}

export const median = (values) => quantile(values, 0.5);

/** The numbers of a list of times, in milliseconds. */
export const describeTimes = (wall, cpu) => ({
  runs: wall.length,
  p50Ms: median(wall),
  p95Ms: quantile(wall, 0.95),
  bestMs: Math.min(...wall),
  ...(cpu && { cpuMs: median(cpu) }),
});

/** The same numbers each time (xorshift): where the next key falls. */
export function createRandom(seed = 1) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
