// Two plans compared: targets side by side, sentences carried over, names and years left behind. All texts are invented.
import { describe, expect, it } from 'vitest';
import { COMPARE_ROWS } from '../../server/core/data/compare.js';
import { compare, lint } from '../../server/core/index.js';
import { getOwner } from '../../server/core/model/compare/owner.js';
import { cpuTime, modelOf, readCorpus } from './harness.js';

const between = (here: string, there: string) => compare(modelOf(here), modelOf(there));

const show = (here: string, there: string): string[] =>
  between(here, there).targets.map(({ change, trend, here: a, there: b }) =>
    [
      change,
      (a ?? b)!.indicator,
      `${b ? b.value + b.unit : '—'}→${a ? a.value + a.unit : '—'}`,
      ...(trend ? [trend] : []),
    ].join(' '),
  );

const thisYear = (...lines: string[]): string => ['青山县2025年卫生健康工作计划', ...lines].join('\n');
const lastYear = (...lines: string[]): string => ['青山县2024年卫生健康工作计划', ...lines].join('\n');

describe('targets side by side', () => {
  it.each([
    ['raised', '家庭医生签约率达到75%以上。', '家庭医生签约率达到70%以上。', ['raised 家庭医生签约率 70%→75% better']],
    ['lowered', '家庭医生签约率达到70%以上。', '家庭医生签约率达到75%以上。', ['lowered 家庭医生签约率 75%→70% worse']],
    ['kept', '家庭医生签约率达到70%。', '家庭医生签约率达到70%以上。', ['kept 家庭医生签约率 70%→70%']],
    ['lower is better', '婴儿死亡率控制在5‰以下。', '婴儿死亡率控制在6‰以下。', ['lowered 婴儿死亡率 6‰→5‰ better']],
    [
      'other units',
      '婴儿死亡率控制在0.5%以下。投资1.2亿元改造县医院。',
      '婴儿死亡率控制在5‰以下。投资12000万元改造县医院。',
      ['kept 婴儿死亡率 5‰→0.5%', 'kept 投资改造县医院 12000万元→1.2亿元'],
    ],
    ['counted things', '新建标准化村卫生室20所。', '新建标准化村卫生室17所。', ['raised 新建标准化村卫生室 17所→20所']],
    [
      'dropped and new',
      '居民健康素养水平达到32%。',
      '适龄妇女宫颈癌筛查率达到80%。',
      ['new 居民健康素养 —→32%', 'dropped 适龄妇女宫颈癌筛查率 80%→—'],
    ],
    ['not filled in', '家庭医生签约率达到xx%以上。', '家庭医生签约率达到70%以上。', ['open 家庭医生签约率 70%→xx%']],
    ['ranges', '平均住院日控制在6—7天。', '平均住院日控制在5—8天。', ['changed 平均住院日 5-8天→6-7天']],
    [
      'changes by an amount',
      '地区生产总值增长6%。',
      '地区生产总值增长5.5%。',
      ['raised 地区生产总值增长 5.5%→6% better'],
    ],
  ])('%s', (_, here, there, expected) => {
    expect(show(thisYear(here), lastYear(there))).toEqual(expected);
  });

  it('the goals and the tasks make one target', () => {
    const here = thisYear(
      '一、主要目标',
      '签约服务：家庭医生签约率达到75%。',
      '二、重点任务',
      '家庭医生签约率达到75%。',
    );
    expect(show(here, lastYear('家庭医生签约率达到70%。'))).toEqual(['raised 家庭医生签约率 70%→75% better']);
  });

  it('scopes stand apart, and 全县 is none', () => {
    expect(
      show(
        thisYear('城区家庭医生签约率达到80%。农村家庭医生签约率达到70%。', '全县居民健康档案建档率达到96%。'),
        lastYear('农村家庭医生签约率达到65%。城区家庭医生签约率达到75%。', '居民健康档案建档率达到95%。'),
      ),
    ).toEqual([
      'raised 城区家庭医生签约率 75%→80% better',
      'raised 农村家庭医生签约率 65%→70% better',
      'raised 全县居民健康档案建档率 95%→96% better',
    ]);
  });

  it('periods are as they are: the own year against the own year, 2030 against 2030', () => {
    expect(
      show(
        thisYear('家庭医生签约率达到75%。', '到2030年，家庭医生签约率达到85%。'),
        lastYear('家庭医生签约率达到70%。', '到2030年，家庭医生签约率达到90%。'),
      ),
    ).toEqual(['raised 家庭医生签约率 70%→75% better', 'lowered 家庭医生签约率 90%→85% worse']);
  });

  it('what the other plan set for the year of this one is held against it as well', () => {
    expect(
      show(
        thisYear('家庭医生签约率达到75%。'),
        lastYear('家庭医生签约率达到70%。', '到2025年，家庭医生签约率达到80%。'),
      ),
    ).toEqual(['raised 家庭医生签约率 70%→75% better', 'lowered 家庭医生签约率 80%→75% worse']);
  });

  it('the plan above: a span of years against its last one, its milestones of years gone by are not dropped', () => {
    const above =
      '江东市“十四五”卫生健康发展规划（2021—2025年）\n到2023年，家庭医生签约率达到65%。\n到2025年，家庭医生签约率达到78%。';
    expect(show(thisYear('家庭医生签约率达到75%。'), above)).toEqual(['lowered 家庭医生签约率 78%→75% worse']);
  });

  it('a target under a year that was left behind is one all the same', () => {
    expect(
      show(
        thisYear('到2024年底，家庭医生签约率达到75%，婴儿死亡率控制在5‰以下。居民健康档案建档率达到95%。'),
        lastYear('到2024年底，家庭医生签约率达到70%，婴儿死亡率控制在5‰以下。居民健康档案建档率达到95%。'),
      ),
    ).toEqual(['raised 家庭医生签约率 70%→75% better', 'kept 婴儿死亡率 5‰→5‰', 'kept 居民健康档案建档率 95%→95%']);
  });

  it('results and what others have are no targets', () => {
    expect(
      show(thisYear('去年，家庭医生签约率达到72%。', '家庭医生签约率达到75%。'), lastYear('家庭医生签约率达到70%。')),
    ).toEqual(['raised 家庭医生签约率 70%→75% better']);
  });

  it.each(readCorpus().map((document) => [document.name, document] as const))(
    '%s and itself differ in nothing',
    (_, document) => {
      const model = modelOf(document.text, document.markdown);
      const { targets, names, years, carried } = compare(model, modelOf(`${document.text}\n`, document.markdown));
      expect(targets.filter(({ change }) => change !== 'kept')).toEqual([]);
      expect([names, years]).toEqual([[], []]);
      expect(carried.carried).toBe(carried.all);
    },
  );
});

const COPIED = '健全县乡村三级联动的督查考核机制，确保各项任务落地见效。';
const MORE = '坚持问题导向，聚焦群众看病难看病贵的突出问题持续发力。';

it('takes time in proportion to the text, also where one indicator has all the figures', () => {
  const plan = (year: number, lines: number): ReturnType<typeof modelOf> =>
    modelOf(
      `青山县${year}年工作计划\n${Array.from({ length: lines }, (_, i) => `新建村卫生室${i + 2}所。`).join('\n')}`,
    );
  const measure = (lines: number): number => {
    const [here, there] = [plan(2025, lines), plan(2024, lines)];
    // What the models keep is no part of it.
    void [here.figures, there.figures];
    const start = cpuTime();
    expect(compare(here, there).targets).toHaveLength(lines);
    return cpuTime() - start;
  };
  measure(200);
  const [short, long] = [measure(500), measure(2000)];
  // Four times the text; a square would be sixteen times.
  expect(long).toBeLessThan(Math.max(short, 20) * 12);
});

describe('sentences carried over', () => {
  const passages = (here: string, there: string): string[] => {
    const { carried } = between(here, there);
    return carried.passages.map(
      ({ span, other, sentences }) =>
        `${sentences}:${here.slice(span.start, span.end)}${there.slice(other.start, other.end) === here.slice(span.start, span.end) ? '' : ' ≠'}`,
    );
  };
  it('one that stands elsewhere, under another label', () => {
    expect(passages(thisYear('改造卫生院5所。', `（二）${COPIED}`), lastYear(`一是${COPIED}`))).toEqual([
      `1:${COPIED}`,
    ]);
  });
  it('those that follow one another make one passage', () => {
    expect(passages(thisYear(`${MORE}${COPIED}`), lastYear(`开头。${MORE}${COPIED}结尾。`))).toEqual([
      `2:${MORE}${COPIED}`,
    ]);
  });
  it('in another order they are two', () => {
    expect(passages(thisYear(`${COPIED}${MORE}`), lastYear(`${MORE}${COPIED}`))).toEqual([`1:${COPIED}`, `1:${MORE}`]);
  });
  it('other widths of marks and straight quotes are no other words', () => {
    const here = '推进"三医"协同发展和治理,确保改革措施落地见效。';
    expect(passages(thisYear(here), lastYear('推进“三医”协同发展和治理，确保改革措施落地见效。'))).toEqual([
      `1:${here} ≠`,
    ]);
  });
  it.each([
    ['short ones', '加强组织领导。', '加强组织领导。'],
    [
      'formulas',
      '（责任单位：县卫生健康局、县财政局、各乡镇人民政府。）',
      '（责任单位：县卫生健康局、县财政局、各乡镇人民政府。）',
    ],
    [
      'the guiding thought',
      '以习近平新时代中国特色社会主义思想为指导，全面贯彻落实上级决策部署。',
      '以习近平新时代中国特色社会主义思想为指导，全面贯彻落实上级决策部署。',
    ],
    [
      'slogans',
      '（一）统一思想，提高认识，加强领导，压实责任，狠抓落实。',
      '（一）统一思想，提高认识，加强领导，压实责任，狠抓落实。',
    ],
    [
      'why a plan is made',
      '为进一步做好全县卫生健康工作，结合我县实际，制定本计划。',
      '为进一步做好全县卫生健康工作，结合我县实际，制定本计划。',
    ],
    ['one with another figure', '全年改造乡镇卫生院和村卫生室共12所。', '全年改造乡镇卫生院和村卫生室共15所。'],
  ])('not %s', (_, here, there) => expect(passages(thisYear(here), lastYear(there))).toEqual([]));
  it('are counted', () => {
    const { carried } = between(thisYear(COPIED, '全年改造乡镇卫生院和村卫生室共12所。'), lastYear(COPIED));
    expect([carried.carried, carried.all]).toEqual([1, 2]);
  });
});

describe('the owner of a plan', () => {
  it.each([
    ['青山县2024年卫生健康工作计划', '青山县', undefined],
    ['江东市青山县卫生健康局2024年工作要点', '江东市>青山县', '卫生健康局'],
    ['2024年青山县教育局安全生产工作方案', '青山县', '教育局'],
    ['关于印发《清河区柳河镇2024年工作计划》的通知', '清河区>柳河镇', undefined],
    ['县教育局2025年工作要点', '', '教育局'],
    ['重点镇建设实施方案', '', undefined],
    ['特色小镇2024年工作计划', '', undefined],
    ['某县2024年工作计划', '', undefined],
    ['全市2024年工作要点', '', undefined],
    ['乡村振兴2024年工作计划', '', undefined],
    ['城市管理局2024年工作计划', '', '城市管理局'],
    ['青山县第二小学2024年工作计划', '青山县', '第二小学'],
    ['社区卫生服务中心2024年工作计划', '', '社区卫生服务中心'],
  ])('%s: %s %s', (title, places, organisation) => {
    const owner = getOwner(modelOf(`${title}\n一、总体要求\n加强领导。\n`));
    expect([owner.places.map(({ name }) => name).join('>'), owner.organisation]).toEqual([places, organisation]);
  });
  it('is the place named most often where the title names none', () => {
    const text = '2025年工作要点\n清河县要加强领导。到年底，清河县全面达标。学习借鉴，青山县另有安排。';
    expect(getOwner(modelOf(text)).places.map(({ name }) => name)).toEqual(['清河县']);
  });
});

describe('names left behind', () => {
  const names = (here: string, there: string): string[] =>
    between(here, there).names.map(({ span, words, own }) => {
      expect(here.slice(span.start, span.end)).toBe(words);
      return own === undefined ? words : `${words}→${own}`;
    });
  const OTHER = '青山县卫生健康局2024年工作计划\n推进健康青山建设，由柳河镇试点。';
  it.each([
    ['清河县卫生健康局2025年工作计划\n青山县签约率达到75%。', ['青山县→清河县']],
    ['清河县卫生健康局2025年工作计划\n推进健康青山建设，守护绿水青山。', ['青山→清河']],
    ['清河县卫生健康局2025年工作计划\n由柳河镇试点。', ['柳河镇']],
    ['清河县卫生健康局2025年工作计划\n学习青山县经验，赴青山县考察，落实《青山县方案》。', []],
    ['清河县卫生健康局2025年工作计划\n由桥头镇试点。', []],
    ['青山县卫生健康局2025年工作计划\n青山县签约率达到75%。由柳河镇试点。', []],
    ['青山县柳河镇2025年工作计划\n落实青山县部署，推进健康青山建设。', []],
    ['江东市2025年工作计划\n支持青山县创建。', []],
    ['2025年工作计划\n青山县签约率达到75%。青山县要加强领导。', []],
  ])('%s', (here, expected) => expect(names(here, OTHER)).toEqual(expected));
  it('not a bureau by another of its names', () => {
    const here = '青山县卫健局2025年工作要点\n卫生健康局机关各股室要抓好落实。';
    expect(names(here, OTHER)).toEqual([]);
    expect(names('县区市卫健局2025年工作要点\n卫生健康局机关各股室要抓好落实。', OTHER)).toEqual([]);
  });
  it('a bureau, but not where it is a partner', () => {
    const here =
      '青山县教育局2025年工作要点\n会同县卫生健康局开展体检。卫生健康局机关各股室要抓好落实。\n（责任单位：县卫生健康局、县教育局）\n县教育局、县卫生健康局、县财政局要密切配合。';
    expect(names(here, OTHER)).toEqual(['卫生健康局→教育局']);
  });
});

describe('years left behind', () => {
  const years = (here: string, there = lastYear('加强领导。')): string[] => {
    const text = thisYear(...here.split('\n'));
    return between(text, there).years.map(({ span }) => text.slice(span.start - 1, span.end + 2).replaceAll('\n', '|'));
  };
  it.each([
    ['到2024年底，签约率达到75%。', ['到2024年底，']],
    // figure/date tells of a heading already.
    ['一、2024年工作目标\n加强领导。', []],
    ['为做好2024年卫生健康工作，制定本计划。', ['好2024年卫生']],
    ['2024年，全县完成了改造。', []],
    ['一、2024年工作回顾\n2024年，签约率达到70%。', []],
    ['比2024年增长5%，在2024年的基础上再提高。', []],
    ['运用好2024年度考核结果。', []],
    // The day on which a plan was signed.
    ['各单位要抓好落实。\n2024年12月26日', []],
    ['各单位的计划报县政府。二〇二四年十二月二十六日', []],
    ['2024年12月26日前报县政府。', ['|2024年12月26日前报']],
    ['落实《青山县2024年行动方案》（青政发〔2024〕3号）。', []],
    ['2024年9月至2025年6月开展行动。', []],
    ['2025年，签约率达到75%。', []],
  ])('%s', (here, expected) => expect(years(here)).toEqual(expected));
  it('not against a plan of several years, nor a later one', () => {
    expect(years('到2024年底，建成5所。', '青山县发展规划（2024—2028年）\n加强领导。')).toEqual([]);
    expect(years('到2024年底，建成5所。', '青山县2026年工作计划\n加强领导。')).toEqual([]);
  });
});

describe('the words behind it', () => {
  it.each(COMPARE_ROWS.map((row) => [row.pattern.source.slice(0, 40), row] as const))(
    '%s',
    (_, { pattern, yes, no }) => {
      for (const text of yes) expect(text).toMatch(pattern);
      for (const text of no) expect(text).not.toMatch(pattern);
    },
  );
});

describe('rules', () => {
  it('say nothing without a plan to compare with', () => {
    const text = thisYear('到2024年底，完成任务。', COPIED);
    expect(lint(modelOf(text)).findings.filter(({ rule }) => rule.startsWith('compare/'))).toEqual([]);
  });
  it('take their options', () => {
    const find = (options: object): number =>
      lint(modelOf(thisYear(COPIED)), {
        other: modelOf(lastYear(COPIED)),
        options: { 'compare/sentence': options as never },
      }).findings.length;
    expect([find({}), find({ length: 60 })]).toEqual([1, 0]);
  });
});
