// The benchmark's own parts: inputs are as long as asked and never the same twice, and ratios are counted the right way round.
import { describe, expect, it } from 'vitest';
import * as core from '../../server/core/index.js';
import { createInputs, sizeOf, vary } from './inputs.mjs';
import { describeTimes, quantile } from './numbers.mjs';
import { showTable } from './tables.mjs';
import { computeTargets } from './targets.mjs';

describe('inputs', () => {
  const make = createInputs(core);
  const count = (text) => core.lint(core.getModel(core.createSnapshot(text))).findings.length;
  it.each(['real', 'clean', 'defects'])('of %s text have exactly the length asked for', (content) => {
    expect(make({ chars: 5000, content })).toHaveLength(5000);
    const line = make({ chars: 5000, content, shape: 'line' });
    expect(line).toHaveLength(5000);
    expect(line).not.toContain('\n');
  });
  it('are fresh each time, or word for word the same', () => {
    expect(make({ chars: 3000 })).not.toBe(make({ chars: 3000 }));
    expect(make({ chars: 3000, fresh: false })).toBe(make({ chars: 3000, fresh: false }));
    expect(vary('抓好落实。抓好落实。').split('。')[0]).not.toBe(vary('抓好落实。').split('。')[0]);
  });
  it('with defects hold many more reports than clean ones', () => {
    const [clean, defects] = ['clean', 'defects'].map((content) => count(make({ chars: 20_000, content })));
    expect(defects).toBeGreaterThan(3 * clean);
  });
  it('know sizes by name', () => {
    expect(['500', '5k', '10M'].map(sizeOf)).toEqual([500, 5000, 1e7]);
    expect(() => sizeOf('viel')).toThrow('not a size');
  });
});

describe('numbers', () => {
  it('are quantiles of the runs', () => {
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    expect(describeTimes([4, 1, 2, 3], [1, 1, 2, 9])).toEqual({ runs: 4, p50Ms: 2, p95Ms: 4, bestMs: 1, cpuMs: 1 });
  });
});

describe('targets', () => {
  const check = [
    {
      content: 'real',
      shape: 'lines',
      fresh: true,
      chars: 1e6,
      p50Ms: 100,
      cpuMs: 200,
      charsPerS: 1e7,
      charsPerCpuS: 5e6,
    },
  ];
  const peers = [{ peer: 'autocorrect-node', op: 'check', size: '1m', medianMs: 600, cpuMs: 400 }];
  const key = (name, chars, editP50Ms) => ({ name, chars, editP50Ms });
  const latency = [
    key('planlint', 1e5, 4),
    key('planlint', 1e6, 6),
    key('empty server', 1e5, 2),
    key('empty server', 1e6, 8),
  ];
  const rows = computeTargets({ check, peers, latency, start: [{ server: 'planlint', ratio: 1.1 }] });
  it('count against the peers and the floors of the same run', () => {
    expect(rows.map(({ what, value }) => [what, value])).toEqual([
      ['check, real text, 1M', 10],
      ['check, real text, 1M, by processor time', 5],
      ['check, 1m', 6],
      ['check, 1m, by processor time', 2],
      ['key at 100k, p50, lsp-latency', 2],
      ['key at 1M, p50, lsp-latency', 3],
      ['key at 1M, p50, lsp-latency', 0.75],
      ['start to first diagnostics, 5k', 1.1],
    ]);
  });
  it('say whether they are reached', () => {
    const table = showTable('targets', rows).split('\n').slice(5);
    expect(table.map((row) => !row.includes('not reached'))).toEqual([
      true,
      true,
      true,
      false,
      true,
      false,
      true,
      true,
    ]);
  });
});
