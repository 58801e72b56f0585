// What stands in the way of issuing a plan: the data says what counts, each row with one case that does and one that does not.
import { describe, expect, it } from 'vitest';
import {
  computeLenses,
  computeOpenPlaces,
  computeReadiness,
  type Finding,
  isReady,
  keepPlaces,
  lint,
  type ReadinessInput,
} from '../../server/core/index.js';
import { modelOf } from './harness.js';

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  span: { start: 0, end: 1 },
  messageId: '',
  args: {},
  related: [],
  fixes: [],
});
const model = modelOf('青山县2024年工作计划\n一、目标\n签约率达到75%。坚持以下三个原则：1.甲甲。2.乙乙。3.丙丙。\n');
const compute = (input: Partial<ReadinessInput>) => computeReadiness(model, { findings: [], ...input });

describe('what counts', () => {
  it.each<[string, Finding['severity'], string]>([
    ['placeholder/x', 'error', 'placeholders'],
    ['placeholder/missing', 'warning', 'placeholders'],
    ['placeholder/blank', 'information', 'placeholders'],
    ['placeholder/blank', 'hint', 'placeholders'],
    ['figure/date', 'error', 'figures'],
    ['figure/conflict', 'warning', 'figures'],
    ['figure/conflict', 'information', 'other'],
    ['figure/vague', 'hint', 'other'],
    ['count/claim', 'warning', 'counts'],
    ['count/slogan', 'error', 'counts'],
    ['count/claim', 'information', 'other'],
    ['structure/skipped', 'error', 'errors'],
    ['pattern/套话', 'error', 'errors'],
    ['structure/skipped', 'warning', 'other'],
    ['residue/site', 'warning', 'other'],
    ['wording/typo', 'hint', 'other'],
  ])('%s %s: %s', (rule, severity, expected) => {
    const one = finding(rule, severity);
    const { ready, checks, others } = compute({ findings: [one] });
    expect(checks.filter(({ open }) => open.length > 0).map(({ id }) => id)).toEqual(
      expected === 'other' ? [] : [expected],
    );
    expect(others).toBe(expected === 'other' ? 1 : 0);
    expect(ready).toBe(expected === 'other');
    expect(isReady({ findings: [one] })).toBe(ready);
  });
});

describe('computeReadiness', () => {
  it('has all checks, also those that found nothing, with what was looked at', () => {
    const { ready, checks, off, failed } = compute({});
    expect(ready).toBe(true);
    expect(checks.map(({ id, examined, open }) => [id, examined, open.length])).toEqual([
      ['placeholders', undefined, 0],
      ['figures', 1, 0],
      ['counts', 1, 0],
      ['errors', undefined, 0],
    ]);
    expect([off, failed]).toEqual([[], []]);
  });

  it('tells rules that count and were switched off, and stays ready', () => {
    const severities = { 'figure/date': 'off', 'wording/typo': 'off', 'figure/sum': 'hint' } as const;
    expect(compute({ severities })).toMatchObject({ ready: true, off: ['figure/date'] });
  });

  it('is not ready where a rule that counts failed', () => {
    expect(compute({ failed: ['figure/date', 'wording/typo'] })).toMatchObject({
      ready: false,
      failed: ['figure/date'],
    });
    expect(compute({ failed: ['wording/typo'] })).toMatchObject({ ready: true, failed: [] });
    expect(isReady({ findings: [], failed: ['figure/date'] })).toBe(false);
  });

  it('reads a plan with everything in it', () => {
    const text =
      '青山县2024年工作计划\n一、目标\n到年底，家庭医生签约率达到75%以上，投入xx万元。2月30日前报送。坚持以下六个原则：1.甲甲。2.乙乙。3.丙丙。\n二、任务\n做实签约服务，家庭医生签约率达到70%以上，抓好项目建设。。\n';
    const document = modelOf(text);
    const { checks, others } = computeReadiness(document, lint(document));
    const words = checks.map(({ id, open }) => [id, open.map(({ span }) => text.slice(span.start, span.end))]);
    expect(words).toEqual([
      ['placeholders', ['xx']],
      ['figures', ['2月30日', '70%']],
      ['counts', ['六个原则']],
      ['errors', []],
    ]);
    expect(others).toBe(1);
  });
});

it('counts both parts of a date as one place, as the view does', () => {
  const open = modelOf('青山县2024年工作计划\n一、目标\nx月x日前建成xx个，x月x日前验收。\n');
  const { findings } = lint(open);
  expect(findings.map(({ rule }) => rule)).toEqual(Array(5).fill('placeholder/x'));
  const [placeholders] = computeReadiness(open, { findings }).checks;
  expect(placeholders!.open).toHaveLength(3);
  expect(computeOpenPlaces(open)).toHaveLength(3);
  expect(computeLenses(open, findings).map((lens) => lens.placeholders.length)).toEqual([3]);
  // The first part set aside leaves the second.
  expect(keepPlaces(open, findings.slice(1))).toHaveLength(3);
});
