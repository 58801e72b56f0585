// Dates put wrong at random places of the project's own documents: nearly all of them must be told, at the place that was changed.
import { describe, expect, it } from 'vitest';
import { lint } from '../../server/core/index.js';
import { date } from '../../server/core/rules/figure/date.js';
import { modelOf, readCorpus } from './harness.js';

interface Damage {
  readonly kind: string;
  readonly place: RegExp;
  readonly change: (found: RegExpMatchArray) => string;
  /** At least so many of a hundred are told; what the text alone does not prove stays silent. */
  readonly least: number;
}

const DAMAGES: readonly Damage[] = [
  {
    kind: 'a day that its month has not',
    place: /(\d{1,2})月\d{1,2}日/g,
    change: (m) => `${m[1]}月${m[1] === '2' ? 30 : 32}日`,
    least: 90,
  },
  { kind: 'a thirteenth month', place: /(20\d\d)年\d{1,2}月/g, change: (m) => `${m[1]}年13月`, least: 90 },
  { kind: 'a Latin o in a year', place: /二[〇○](?=[〇○一二三四五六七八九]{2}年)/g, change: () => '二o', least: 90 },
  { kind: 'a plenum that never was', place: /届[一二三四五六]中/g, change: () => '届九中', least: 90 },
  {
    kind: 'a span of years that runs backwards',
    place: /20\d\d[—－-]20\d\d年/g,
    change: (m) => m[0].replace(/20(\d\d)年/, (_, y) => `20${String(Number(y) - 9).padStart(2, '0')}年`),
    least: 90,
  },
];

/** What the corpus lacks: plenums named in plans of their time. */
const OWN = [
  '某县教育局2021年工作计划\n一、总体要求\n认真落实党的十九届五中全会部署，办好人民满意的教育。\n',
  '某镇2019年工作思路\n以党的十九届四中全会精神统领各项工作。\n',
  '某市交通局2022年工作要点\n深入学习党的十九届六中全会精神，抓好项目建设。\n',
];

const findings = (text: string): { start: number; end: number }[] =>
  lint(modelOf(text), { rules: [date] }).findings.map((f) => f.span);

describe('a date put wrong', () => {
  const corpus = [...readCorpus().map(({ text }) => text), ...OWN];
  it.each(DAMAGES.map((damage) => [damage.kind, damage] as const))('%s', (_, { place, change, least }) => {
    let tried = 0;
    const missed: string[] = [];
    for (const text of corpus)
      for (const match of text.matchAll(place)) {
        const broken = change(match);
        const at = match.index;
        const damaged = text.slice(0, at) + broken + text.slice(at + match[0].length);
        tried++;
        if (!findings(damaged).some((f) => f.start < at + broken.length + 8 && at - 8 < f.end))
          missed.push(damaged.slice(at - 10, at + 20));
      }
    expect(tried).toBeGreaterThan(0);
    expect((tried - missed.length) * 100, missed.join('\n')).toBeGreaterThanOrEqual(tried * least);
  });
  it('and none where nothing was changed', () => {
    for (const text of corpus) expect(findings(text)).toEqual([]);
  });
});
