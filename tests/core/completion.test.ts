// Completion: the cursor is $0 in the text; what is offered, in which order, and what the text is once it is accepted.
import { describe, expect, it } from 'vitest';
import { matchName, readTyped } from '../../server/core/features/completion/typed.js';
import { writePlan } from '../../server/core/features/newPlan.js';
import {
  computeCompletion,
  computeMemory,
  createSnapshot,
  editSnapshot,
  getModel,
  NO_MEMORY,
  type Offer,
  type OfferKind,
  positionAt,
} from '../../server/core/index.js';

function complete(marked: string, kind?: OfferKind): { text: string; offers: Offer[] } {
  const at = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const snapshot = createSnapshot(text);
  const offers = computeCompletion(snapshot, positionAt(snapshot, at), computeMemory(getModel(snapshot)), 'zh-CN');
  return { text, offers: kind ? offers.filter((offer) => offer.kind === kind) : offers };
}

const labels = (marked: string, kind?: OfferKind): string[] => complete(marked, kind).offers.map(({ label }) => label);

function accept(marked: string, label: string): string {
  const { text, offers } = complete(marked);
  const offer = offers.find((one) => one.label === label);
  if (!offer) throw new Error(`${label} is not among ${offers.map((one) => one.label).join(' ')}`);
  return text.slice(0, offer.span.start) + offer.insert + text.slice(offer.span.end);
}

const HEAD = '青山县教育局2026年工作计划\n';

describe('names by words and by pinyin', () => {
  it.each([
    ['婴儿死', '婴儿死亡率', '婴儿死'],
    ['yesw', '婴儿死亡率', 'yesw'],
    ['yingersi', '婴儿死亡率', 'yingersi'],
    ['yingesw', '婴儿死亡率', 'yingesw'],
    ['控制婴儿sw', '婴儿死亡率', '婴儿sw'],
    ['YCFSW', '孕产妇死亡率', 'YCFSW'],
    ['5suiyx', '5岁以下儿童死亡率', '5suiyx'],
    ['lv', '绿化覆盖率', 'lv'],
  ])('%s begins %s', (words, name, begun) => {
    const typed = readTyped(words, words.length, words.length);
    const match = matchName(typed, name);
    expect(match && words.slice(match.span.start)).toBe(begun);
  });

  it.each([
    ['sw', '婴儿死亡率'],
    ['yexw', '婴儿死亡率'],
    ['a'.repeat(60), '婴儿死亡率'],
  ])('%s does not begin %s', (words, name) => {
    expect(matchName(readTyped(words, words.length, words.length), name)?.typed ?? 0).toBe(0);
  });

  it('𠮷 before the cursor counts as two units', () => {
    expect(accept(`${HEAD}一、𠮷林，yesw$0`, '婴儿死亡率')).toBe(`${HEAD}一、𠮷林，婴儿死亡率控制在xx‰以下`);
  });
});

describe('indicators', () => {
  it.each([
    ['提高$0', '婴儿死亡率', '提高婴儿死亡率控制在xx‰以下'],
    ['力争yesw$0', '婴儿死亡率', '力争婴儿死亡率控制在xx‰以下'],
    ['孕产妇$0', '孕产妇死亡率', '孕产妇死亡率控制在xx/10万以下'],
    ['rjyqsm$0', '人均预期寿命', '人均预期寿命达到xx岁以上'],
    ['婴儿死$0控制在5‰以下', '婴儿死亡率', '婴儿死亡率控制在5‰以下'],
  ])('%s gives %s', (words, label, result) => {
    expect(accept(HEAD + words, label)).toBe(HEAD + result);
  });

  it('of the document itself come with the words they had', () => {
    const text = `${HEAD}一、目标\n课后服务参与率达到92%以上。\n二、任务\n确保khfw$0`;
    expect(accept(text, '课后服务参与率')).toContain('确保课后服务参与率达到xx%以上');
  });

  it('one character at the end of a word is no beginning', () => {
    const first = labels(`${HEAD}一、目标\n提高$0`, 'indicator')[0];
    expect(first).not.toMatch(/^高/);
  });

  it('are not offered in the middle of a word, nor where a line begins', () => {
    expect(labels(`${HEAD}一、目标\n开展工$0`, 'indicator')).toEqual([]);
    expect(labels(`${HEAD}一、目标\n$0`, 'indicator')).toEqual([]);
  });
});

describe('values used before', () => {
  const before = `${HEAD}一、目标\n到2026年底，婴儿死亡率控制在5.2‰以下，课后服务参与率达到92%以上。\n二、任务\n`;
  it.each([
    ['婴儿死亡率控制在$0', '5.2‰以下', '婴儿死亡率控制在5.2‰以下'],
    ['全县婴儿死亡率$0', '控制在5.2‰以下', '全县婴儿死亡率控制在5.2‰以下'],
    ['婴儿死亡率控制在5$0', '5.2‰以下', '婴儿死亡率控制在5.2‰以下'],
    ['课后服务参与率达到$0', '92%以上', '课后服务参与率达到92%以上'],
  ])('%s goes on with %s', (words, label, result) => {
    const { offers, text } = complete(before + words, 'value');
    const offer = offers.find(({ insert }) => insert === label)!;
    expect(text.slice(0, offer.span.start) + offer.insert).toBe(before + result);
    expect(offers).toHaveLength(1);
    expect(offer.detail).toContain('前文用过');
  });

  it('of another indicator are not offered', () => {
    expect(labels(`${before}孕产妇死亡率控制在$0`, 'value')).toEqual([]);
  });
});

describe('the next label', () => {
  it.each([
    ['一是抓早；$0', ['二是']],
    ['重点抓好两件事：一是抓早，二是抓小；$0', ['三是']],
    ['第一，抓早。$0', ['第二，']],
    ['一、目标\n二、任务\n（一）抓早。\n（二）抓小。\n$0', ['（三）', '三、']],
    ['一、目标\n（一）抓早。\n1.查。\n2.改。\n$0', ['3.', '（二）', '二、']],
    ['一、目标\n（一）抓早。\n二、任务\n$0', ['（一）', '三、']],
    ['一是抓早；es$0', ['二是']],
    ['抓早抓$0', []],
    ['一、目标\n二、$0', []],
  ])('%s goes on with %s', (words, expected) => {
    expect(labels(HEAD + words, 'ordinal')).toEqual(expected);
  });
});

describe('parts of a plan', () => {
  it('that the document lacks, with labels and blanks as it has them', () => {
    const text = `${HEAD}　　一、总体要求\n　　抓早。\n　　二、工作目标\n　　1.抓小。\n$0`;
    expect(labels(text, 'section')).toEqual(['重点任务', '实施步骤', '保障措施']);
    const result = accept(text, '保障措施');
    expect(result).toContain('\n　　三、保障措施\n　　1.加强组织领导。成立由xx任组长');
    expect(result).toContain('\n　　2.落实经费保障。');
  });

  it('behind a label that is there, by its words or pinyin', () => {
    const text = `${HEAD}　　一、总体要求\n　　抓早。\n　　二、bzcs$0`;
    expect(accept(text, '保障措施')).toContain('\n　　二、保障措施\n　　（一）加强组织领导。');
    expect(labels(text.replace('bzcs', '保障'), 'section')[0]).toBe('保障措施');
    expect(labels(`${HEAD}一、总体要求\n（一）$0`, 'section')).toEqual([]);
    expect(labels(`${HEAD}一、总体要求，保障$0`, 'section')).toEqual([]);
  });

  it('go by the kind of the plan, its year and its unit', () => {
    const text = '青山县教育局2026年校园安全工作方案\n一、总体要求\n抓早。\n$0';
    expect(labels(text, 'section')).toEqual(['工作目标', '主要任务', '实施步骤', '保障措施']);
    expect(accept(text, '工作目标')).toContain('二、工作目标\n到2026年底，');
  });

  it('in a text without a year have it left open, and no braces', () => {
    expect(accept('工作计划\n$0', '工作目标')).toMatch(/一、工作目标\n　　到xx年底/);
    for (const { insert } of complete('工作计划\n$0', 'section').offers) expect(insert).not.toMatch(/[{}#]|undefined/);
  });
});

describe('periods and meetings', () => {
  it.each([
    ['贯彻$0', '党的二十大', '贯彻党的二十大', '2022年10月'],
    ['贯彻esj$0', '党的二十届三中全会', '贯彻党的二十届三中全会', '2024年7月'],
    ['党的二十届三$0', '党的二十届三中全会', '党的二十届三中全会', '2024年7月'],
    ['是ssw$0', '“十四五”时期', '是“十四五”时期', '2021—2025年'],
    ['十四五$0', '“十四五”规划', '“十四五”规划', '2021—2025年'],
    ['是“十五五$0”', '“十五五”时期', '是“十五五”时期', '2026—2030年'],
    ['今年是$0', '“十五五”规划的开局之年', '今年是“十五五”规划的开局之年', '2026年'],
  ])('%s', (words, label, result, detail) => {
    const { text, offers } = complete(`${HEAD}一、要求\n${words}`, 'time');
    const offer = offers.find((one) => one.label === label)!;
    expect(offer.detail).toBe(detail);
    expect(text.slice(0, offer.span.start) + offer.insert + text.slice(offer.span.end)).toBe(
      `${HEAD}一、要求\n${result}`,
    );
  });

  it('that were not yet are not offered unasked', () => {
    const old = '青山县2023年工作计划\n一、要求\n贯彻$0';
    expect(labels(old, 'time')).toContain('党的二十大');
    expect(labels(old, 'time')).not.toContain('党的二十届三中全会');
  });
});

describe('a long document', () => {
  const plan = writePlan({ kind: 'plan', first: 2026, last: 2026, unit: '青山县教育局' });
  const long = plan.repeat(Math.ceil(1_000_000 / plan.length));

  it.each([
    ['of many lines', long],
    ['of one line', long.replaceAll('\n', '')],
    ['of one line of letters', 'a'.repeat(1_000_000)],
  ])('%s is answered from a few lines of it', (_, text) => {
    let snapshot = createSnapshot(text);
    const at = text.length >> 1;
    let slowest = 0;
    for (let i = 0; i < 6; i++) {
      snapshot = editSnapshot(snapshot, { start: at + i, end: at + i, newText: '，yesw'[i] ?? '，' });
      const position = positionAt(snapshot, at + i + 1);
      const start = process.cpuUsage();
      computeCompletion(snapshot, position, NO_MEMORY, 'zh-CN');
      // The first one reads the tables.
      const { user, system } = process.cpuUsage(start);
      if (i > 0) slowest = Math.max(slowest, (user + system) / 1000);
    }
    expect(slowest).toBeLessThan(50);
  });

  it('is not read as a whole', () => {
    const lines = long.split('\n');
    const read = new Set<number>();
    const snapshot = createSnapshot(long);
    const watched = {
      ...snapshot,
      starts: snapshot.starts,
      length: snapshot.length,
      packs: undefined,
      get text(): string {
        throw new Error('the whole text was asked for');
      },
      lines: new Proxy(snapshot.lines, {
        get(target, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) read.add(Number(key));
          return Reflect.get(target, key);
        },
      }),
    };
    const line = lines.length >> 1;
    computeCompletion(watched, { line, character: 0 }, NO_MEMORY, 'zh-CN');
    expect(read.size).toBeGreaterThan(1);
    expect(read.size).toBeLessThan(2500);
  });
});
