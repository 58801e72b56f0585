// The target figures with what they start from and what is wrong with them, and the files that are written of them.
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import {
  computeCompleteness,
  computeTargets,
  countConflicts,
  type Locale,
  lint,
  markTargets,
  type TargetsToWrite,
  wordMarks,
  writeTargetsCsv,
  writeTargetsMarkdown,
  writeTargetsWorkbook,
} from '../../server/core/index.js';
import { modelOf } from './harness.js';

const PLAN = `2025年青山县工作计划
一、去年工作
2024年，全县家庭医生签约率达到85%。
二、目标
归档率由2023年的40%提高到2025年的95%以上。全县家庭医生签约率达到90%以上，建档率达到xx%。
产业投资由1.2亿元增加到15000万元。
三、重点任务
由xx局牵头，引进护士15名，医护比提高到1:1.5。全县家庭医生签约率达到92%以上，减少重点专科3-5个。
`;

function read(text: string, locale: Locale = 'zh-CN'): TargetsToWrite {
  const model = modelOf(text);
  return { model, targets: markTargets(computeTargets(model), lint(model).findings), locale };
}

describe('what a target starts from', () => {
  const from = (text: string): string[] =>
    computeTargets(modelOf(text)).map(({ indicator, value, baseline }) =>
      [indicator, value, baseline ? `${baseline.value}${baseline.unit}=${baseline.amount}` : '-'].join(' '),
    );
  it.each<[string, string[]]>([
    ['归档率由2023年的40%提高到2025年的95%以上。', ['归档率 95 40%=40']],
    ['产业投资由1.2亿元增加到15000万元。', ['产业投资 15000 1.2亿元=12000']],
    ['孕产妇死亡率由12/10万降至xx/10万以下。', ['孕产妇死亡率 xx 12/10万=undefined']],
    ['2024年，全县家庭医生签约率达到85%。\n全县家庭医生签约率达到90%以上。', ['全县家庭医生签约率 90 85%=85']],
    // Others' figures, other scopes and changes are no start.
    ['2024年，农村签约率达到85%。\n城区签约率达到90%以上。', ['城区签约率 90 -']],
    ['2024年，总产值增长5%。\n总产值增长6%。', ['总产值增长 6 -']],
    ['2024年，签约率达到85%。\n签约人数达到90万人。', ['签约人数 90 -']],
    [
      '指标\t单位\t2024年实际\t2025年目标\n人均预期寿命\t岁\t77.5\t78\n签约率\t%\t80\t85\n',
      ['人均预期寿命 78 77.5岁=77.5', '签约率 85 80%=80'],
    ],
  ])('%s', (text, expected) => expect(from(`2025年青山县工作计划\n一、目标\n${text}\n`)).toEqual(expected));
});

describe('what is wrong', () => {
  it('marks both places of a conflict and counts it once', () => {
    const { model, targets } = read(PLAN);
    const marked = targets.filter(({ findings }) => findings.length > 0);
    expect(marked.map(({ indicator, value }) => indicator + value)).toEqual([
      '全县家庭医生签约率90',
      '全县家庭医生签约率92',
    ]);
    expect(countConflicts(targets)).toBe(1);
    const [first, second] = marked.map((target) => wordMarks(target, model.snapshot, 'zh-CN'));
    expect(first).toEqual(['第8行：“全县家庭医生签约率”这里是≥92%，第5行是≥90%：同一指标应只有一个数']);
    expect(second).toEqual(['“全县家庭医生签约率”这里是≥92%，第5行是≥90%：同一指标应只有一个数']);
  });

  it('is not told of placeholders and of ignored findings', () => {
    const model = modelOf(PLAN);
    const others = lint(model).findings.filter(({ rule }) => !rule.startsWith('figure/'));
    expect(countConflicts(markTargets(computeTargets(model), others))).toBe(0);
  });
});

describe('completeness', () => {
  const complete = (text: string): string[] => {
    const { model, targets } = read(text);
    return computeCompleteness(model, targets, lint(model).findings).map(
      ({ title, filled, total }) => `${title} ${filled}/${total}`,
    );
  };
  it('counts a target that is not filled in once, and placeholders that are no targets', () => {
    expect(complete(PLAN)).toEqual(['目标 3/4', '重点任务 4/5']);
  });
  it('knows what stands before the first heading, and sections below one that holds all', () => {
    expect(complete('青山县计划\n签约率达到xx%。\n一、目标\n建档率达到90%。\n二、保障\n加强领导。\n')).toEqual([
      ' 0/1',
      '目标 1/1',
    ]);
    const all = '# 青山县计划\n\n## 目标\n\n建档率达到90%。\n\n## 任务\n\n签约率达到xx%。\n';
    const model = modelOf(all, true);
    const sections = computeCompleteness(model, computeTargets(model), lint(model).findings);
    expect(sections.map(({ title }) => title)).toEqual(['目标', '任务']);
  });
});

/** What a spreadsheet might run stands where a heading is read. */
const hostile = '2025年青山县工作计划\n一、=HYPERLINK|*a*&<b>"\n合格率达到95%。\n二、任务\n建档率达到90%。\n';

describe('CSV', () => {
  it('has value and unit apart', () => {
    const lines = writeTargetsCsv(read(PLAN)).split('\r\n');
    expect(lines[0]).toBe('行,指标,比较,数值,单位,期限,范围,所在部分,基数,基数单位,问题');
    expect(lines[1]).toBe('5,归档率,≥,95,%,2025年,,目标,40,%,');
    expect(lines[3]).toBe('5,建档率,,xx,%,,全县,目标,,,');
    expect(lines[4]).toBe('6,产业投资,,15000,万元,,,目标,1.2,亿元,');
  });
  it('runs nothing', () => {
    for (const mark of ['=', '+', '-', '@', '＝', '＠']) {
      const csv = writeTargetsCsv(read(hostile.replace('=', mark)));
      expect(csv).toContain(`'${mark}`);
      expect(csv).not.toMatch(/(?:^|,)"?\s*[=+@＝＠-]/m);
    }
  });
  it('speaks English', () =>
    expect(writeTargetsCsv(read(PLAN, 'en'))).toMatch(/^line,indicator,comparator,value,unit/));
});

describe('Markdown', () => {
  it('is one row a target', () => {
    const lines = writeTargetsMarkdown(read(PLAN)).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '| 行 | 指标 | 数值 | 期限 | 范围 | 所在部分 |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 5 | 归档率 | ≥95% | 2025年 |  | 目标 |',
    ]);
  });
  it('takes nothing for Markdown', () => {
    const row = writeTargetsMarkdown(read(hostile)).split('\n')[2]!;
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(7);
    expect(row).toContain('\\*a\\*\\&\\<b\\>');
  });
});

describe('.xlsx', () => {
  const open = async (input: TargetsToWrite) => {
    const zip = await JSZip.loadAsync(await writeTargetsWorkbook(input), { checkCRC32: true });
    const part = (name: string): Promise<string> => zip.file(name)!.async('string');
    return { zip, sheet: await part('xl/worksheets/sheet1.xml'), workbook: await part('xl/workbook.xml') };
  };
  /** Cells by place: numbers as numbers, texts as they were. */
  const cells = (sheet: string): Record<string, string | number> =>
    Object.fromEntries(
      [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:><v>([^<]*)<\/v>|><is><t [^>]*>([^<]*)<\/t><\/is>)<\/c>/g)].map(
        ([, at, number, text]) => [at!, number === undefined ? toText(text!) : Number(number)],
      ),
    );
  const toText = (text: string): string =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

  it('has numbers as numbers and units in a column of their own', async () => {
    const { sheet, workbook } = await open(read(PLAN));
    const found = cells(sheet);
    expect([found.A1, found.B1, found.D1, found.E1]).toEqual(['行', '指标', '数值', '单位']);
    expect([found.A2, found.B2, found.C2, found.D2, found.E2, found.I2]).toEqual([5, '归档率', '≥', 95, '%', 40]);
    expect([found.D4, found.D5]).toEqual(['xx', 15000]);
    expect(Object.values(found)).toContain('1:1.5');
    expect(Object.values(found)).toContain('3-5');
    expect(workbook).toContain('<sheet name="目标数字"');
  });

  it('holds all parts that it names, in XML that is whole', async () => {
    const { zip } = await open(read(hostile));
    const names = Object.keys(zip.files);
    const types = await zip.file('[Content_Types].xml')!.async('string');
    for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(names).toContain(part);
    for (const name of names) {
      const open: string[] = [];
      for (const [, end, tag, own] of (await zip.file(name)!.async('string')).matchAll(/<(\/)?([\w:]+)[^>]*?(\/)?>/g)) {
        if (end) expect(open.pop()).toBe(tag);
        else if (!own) open.push(tag!);
      }
      expect([name, open]).toEqual([name, []]);
    }
  });

  it('has no formulas, and texts that look like one are marked as texts', async () => {
    const { sheet } = await open(read(hostile));
    expect(sheet).not.toContain('<f>');
    expect(cells(sheet).H2).toBe('=HYPERLINK|*a*&<b>"');
    expect(sheet).toMatch(/<c r="H2" s="2" t="inlineStr">/);
  });

  it('leaves out what no XML may hold', async () => {
    const { sheet } = await open(
      read('2025年青山县工作计划\n一、甲\u0001\ud800乙_x0041_\n合格率达到95%。\n二、任务\n建档率达到90%。\n'),
    );
    expect(sheet).not.toMatch(/[\u0000-\u0008\ud800-\udfff]/);
    expect(sheet).toContain('_x005F_x0041_');
  });

  it('is the same for the same table', async () =>
    expect(await writeTargetsWorkbook(read(PLAN))).toEqual(await writeTargetsWorkbook(read(PLAN))));

  it('is there for a plan without targets', async () => {
    const { sheet } = await open(read('青山县计划\n加强领导。\n'));
    expect(Object.keys(cells(sheet))).toHaveLength(11);
  });
});
