// Export, fill, import: each value is in its place afterwards or its row is named, whatever was edited elsewhere meanwhile.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../../server/core/features/tables/readCsv.js';
import { computeOpenPlaces, readSheet, writeSheet } from '../../server/core/index.js';
import { modelOf, toCsv } from './harness.js';

/** A place of a line: its row in the sheet (absent in what came later), and what was put there by hand. */
interface Slot {
  row?: number;
  byHand?: string;
}

/** Words with the slots between them. */
interface Line {
  words: readonly string[];
  slots: Slot[];
}

interface Section {
  title: string;
  lines: Line[];
}

const TEMPLATES: readonly (readonly string[])[] = [
  ['建设站点', '个，投入资金', '万元。'],
  ['培训护理员', '人次。'],
  ['结合', '县实际，推进改革。'],
  ['资金分别为', '、', '、', '万元。'],
  ['由县民政局牵头，发放补贴', '万元，惠及', '户。'],
  ['| 建站 | ', ' | ', ' | 备注 |'],
  ['修路', '公里；补助', '万元；', '月底前完成。'],
  ['成立工作专班。'],
];

const template = fc.nat(TEMPLATES.length - 1);
const sections = fc.array(fc.array(template, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 });

type Edit = (plan: Section[], a: number, b: number) => void;
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)];
const EDITS: readonly Edit[] = [
  // Fills a place by hand.
  (plan, a, b) => {
    const slots = plan.flatMap(({ lines }) => lines.flatMap((line) => line.slots));
    const slot = pick(slots, a);
    if (slot) slot.byHand ??= ['7', '二十', '三、四', '九十九', '88'][b % 5]!;
  },
  // Puts a line in.
  (plan, a, b) => pick(plan, a)!.lines.splice(b % 3, 0, { words: ['另外加强督导。'], slots: [] }),
  // Copies a line into another section.
  (plan, a, b) => {
    const line = pick(plan[0]!.lines, b);
    const copy = line && { words: line.words, slots: line.slots.map((): Slot => ({})) };
    if (copy) plan[1 + (a % (plan.length - 1))]!.lines.push(copy);
  },
  // Takes a line out; with a copy of it put in, that would be the same as moving it, so no run has both.
  (plan, a, b) => void plan[1 + (a % (plan.length - 1))]!.lines.splice(b % 3, 1),
  // Gives a section another title, another place.
  (plan, a) => {
    pick(plan, a)!.title += '和改革';
  },
  (plan) => void plan.push(plan.splice(1, 1)[0]!),
];
const COPY = 2;
const REMOVE = 3;
const edits = fc.array(fc.tuple(fc.nat(EDITS.length - 1), fc.nat(30), fc.nat(30)), { maxLength: 6 });

const NUMBERS = '一二三四五六七';
const render = (plan: readonly Section[]): string =>
  plan.reduce(
    (text, { title, lines }, i) =>
      `${text}${NUMBERS[i]}、${title}\n${lines.map((line) => `${line.words.map((w, j) => w + (line.slots[j] ? (line.slots[j].byHand ?? 'xx') : '')).join('')}\n`).join('')}`,
    '青山县2026年工作计划\n',
  );

it('puts each value into its place or names the row', () => {
  const titles = ['养老服务', '交通建设', '教育发展', '保障措施'];
  fc.assert(
    fc.property(sections, edits, (drawn, changes) => {
      const plan = drawn.map(
        (lines, i): Section => ({
          title: titles[i]!,
          lines: lines.map((n) => ({ words: TEMPLATES[n]!, slots: TEMPLATES[n]!.slice(1).map((): Slot => ({})) })),
        }),
      );
      const slots = plan.flatMap(({ lines }) => lines.flatMap((line) => line.slots));
      const model = modelOf(render(plan));
      const places = computeOpenPlaces(model);
      expect(places).toHaveLength(slots.length);
      for (const [i, slot] of slots.entries()) slot.row = i;
      const csv = readCsv(writeSheet(model, places, 'zh-CN')).map((row, i) =>
        i === 0 ? row : row.map((cell, j) => (j === 5 ? `值${i - 1}号` : cell)),
      );
      const isCopying = changes.some(([edit]) => edit === COPY);
      for (const [edit, a, b] of changes) if (!(isCopying && edit === REMOVE)) EDITS[edit]!(plan, a, b);

      const text = render(plan);
      const { edits: made, misfits } = readSheet(modelOf(text), toCsv(csv))!;
      const result = [...made].reverse().reduce((t, e) => t.slice(0, e.start) + e.newText + t.slice(e.end), text);
      const written = new Set<number>();
      const lines = plan.flatMap(({ title, lines: own }, i) => [
        { words: [`${NUMBERS[i]}、${title}`], slots: [] },
        ...own,
      ]);
      for (const [i, line] of result.trimEnd().split('\n').slice(1).entries()) {
        const { words, slots: own } = lines[i]!;
        const open = own.filter(({ byHand }) => byHand === undefined);
        const pattern = words.map(
          (w, j) => w.replaceAll('|', '\\|') + (own[j] ? (own[j].byHand ?? '(xx|值[^值]+号)') : ''),
        );
        const parts = new RegExp(`^${pattern.join('')}$`).exec(line);
        expect(parts, line).not.toBeNull();
        for (const [j, { row }] of open.entries()) {
          const found = parts![j + 1]!;
          if (found === 'xx') continue;
          expect(found).toBe(`值${row}号`);
          written.add(row!);
        }
      }
      for (const { row } of misfits) written.add(row - 2);
      expect(written.size).toBe(slots.length);
      if (changes.length === 0) expect(misfits).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
