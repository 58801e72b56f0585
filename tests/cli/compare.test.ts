// planlint compare, and the check of a plan that .planlint.json compares with another one.
import { describe, expect, test } from 'vitest';
import { makeFolder, planlint } from './harness.js';

const COPIED = '健全县乡村三级联动的督查考核机制，确保各项任务落地见效。';
const OTHER = `青山县2024年卫生健康工作计划
一、目标
家庭医生签约率达到70%以上，婴儿死亡率控制在5‰以下，新建村卫生室20所。
二、措施
${COPIED}
`;
const PLAN = `清河县2025年卫生健康工作计划
一、目标
到2024年底，家庭医生签约率达到75%以上，婴儿死亡率控制在5‰以下。
二、措施
${COPIED}由青山县卫生健康局牵头。
`;

const FILES = { '今年.txt': PLAN, '去年.txt': OTHER };
const compared = async (more: string, files: Record<string, string> = FILES) =>
  planlint(`compare ${more}`, { cwd: await makeFolder(files) });

describe('formats', () => {
  test('tables, and a status of 0 whatever was found', async () => {
    const { status, stdout, stderr } = await compared('今年.txt 去年.txt');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      '今年.txt ← 去年.txt',
      '',
      '指标（3）',
      '变化          指标            对照文件  本文             行',
      '调高（变好）  家庭医生签约率  ≥70%      ≥75% (2024年底)  3',
      '不变          婴儿死亡率      ≤5‰       ≤5‰ (2024年底)   3',
      '取消          新建村卫生室    20所',
      '',
      '一字不差的句子（1/2）',
      '行  对照文件的行  句子',
      `5   5             ${COPIED}`,
      '',
      '留下的地名和单位名（1）',
      '行  名称    本文写的是',
      '5   青山县  清河县',
      '',
      '留下的年份（1）',
      '行  年份    本文的年份',
      '3   2024年  2025',
      '',
    ]);
  });

  test('JSON has exactly the fields that are published', async () => {
    const { targets, sentences, names, years, ...rest } = JSON.parse(
      (await compared('--format json 今年.txt 去年.txt')).stdout,
    );
    expect(rest).toEqual({});
    const at = (text: string, words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    expect(targets[0]).toEqual({
      change: 'raised',
      trend: 'better',
      here: {
        indicator: '家庭医生签约率',
        comparator: '>=',
        value: '75',
        unit: '%',
        deadline: expect.any(String),
        section: '目标',
        ...at(PLAN, '75%'),
      },
      there: {
        indicator: '家庭医生签约率',
        comparator: '>=',
        value: '70',
        unit: '%',
        deadline: '',
        section: '目标',
        ...at(OTHER, '70%'),
      },
    });
    expect(targets.map(({ change }: { change: string }) => change)).toEqual(['raised', 'kept', 'dropped']);
    const [mine, theirs] = [at(PLAN, COPIED), at(OTHER, COPIED)];
    const passage = { ...mine, otherStart: theirs.start, otherEnd: theirs.end, sentences: 1 };
    expect(sentences).toEqual({ all: 2, carried: 1, passages: [passage] });
    expect(names).toEqual([{ kind: 'place', words: '青山县', own: '清河县', ...at(PLAN, '青山县') }]);
    expect(years).toEqual([{ year: 2024, own: 2025, ...at(PLAN, '2024年') }]);
  });

  test('CSV is one table, Markdown has headings', async () => {
    const csv = (await compared('--format csv 今年.txt 去年.txt')).stdout.split('\r\n');
    expect(csv[0]).toBe('类别,变化,内容,对照文件,本文,对照文件的行,本文的行');
    expect(csv).toContain('名称,,青山县,青山县,清河县,,5');
    expect(csv.filter((line) => line.startsWith('指标'))).toHaveLength(3);
    const { stdout } = await compared('--format md --locale en 今年.txt 去年.txt');
    expect(stdout).toContain('## Targets (3)\n\n| Change | Indicator | Other plan | This plan | Line |');
    expect(stdout).toContain('| dropped | 新建村卫生室 | 20所 |  |  |');
  });

  test('two that have nothing in common', async () => {
    const files = { 'a.txt': '青山县2025年工作计划\n加强领导。\n', 'b.txt': '清河县2024年工作计划\n抓好落实。\n' };
    expect((await compared('a.txt b.txt', files)).stdout).toContain('没有可以对照的');
    expect((await compared('--format md a.txt b.txt', files)).stdout).toContain('没有可以对照的');
  });
});

describe('what cannot be compared', () => {
  test.each([
    ['今年.txt', '写了 1 个'],
    ['今年.txt 去年.txt 去年.txt', '写了 3 个'],
    ['今年.txt ./今年.txt', '同一个文件'],
    ['- -', '标准输入'],
    ['今年.txt 没有.txt', '没有.txt'],
  ])('%s', async (names, said) => {
    const { status, stdout, stderr } = await compared(names);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  test('one may come from standard input', async () => {
    const cwd = await makeFolder({ '去年.txt': OTHER });
    const { status, stdout } = await planlint('compare - 去年.txt', { cwd, stdin: PLAN });
    expect(status).toBe(0);
    expect(stdout).toContain('青山县');
  });
});

describe('planlint check with "compare" in .planlint.json', () => {
  const check = async (config: object) => {
    const cwd = await makeFolder({ ...FILES, '.planlint.json': JSON.stringify(config), '.git/HEAD': '' });
    const { status, stdout, stderr } = await planlint('check --format json 今年.txt 去年.txt', { cwd });
    const { files } = JSON.parse(stdout) as { files: { diagnostics: { rule: string; severity: string }[] }[] };
    const said = files.map(({ diagnostics }) => diagnostics.filter(({ rule }) => rule.startsWith('compare/')));
    return { status, stderr, said };
  };

  test('reports as information, and the other plan is not compared with itself', async () => {
    const { said } = await check({ compare: '去年.txt' });
    expect(said[0]!.map(({ rule }) => rule).sort()).toEqual(['compare/name', 'compare/sentence', 'compare/year']);
    expect(new Set(said[0]!.map(({ severity }) => severity))).toEqual(new Set(['information']));
    expect(said[1]).toEqual([]);
  });

  test('a plan that is not there is told once, and the rest is checked', async () => {
    const { status, stderr, said } = await check({ compare: '前年.txt' });
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain('前年.txt');
    expect(said).toEqual([[], []]);
  });
});
