// Defects put in on purpose: in documents that say an indicator twice, one of the two values is changed. Nine of ten must
// be reported, at the changed place or at the other; before the change nothing is.
import { describe, expect, it } from 'vitest';
import { type FigureRecord, lint } from '../../server/core/index.js';
import { findIndicator, plainKey } from '../../server/core/model/indicators.js';
import { modelOf, readCorpus } from './harness.js';

const TEXTS: Readonly<Record<string, string>> = {
  health: `清河县2024年卫生健康工作计划
一、总体要求
以人民健康为中心，推进健康清河建设。
二、主要目标
到年底，全县人均预期寿命达到78.6岁，孕产妇死亡率控制在10/10万以下，婴儿死亡率控制在4.2‰以下，5岁以下儿童死亡率控制在5.5‰以下。农村自来水普及率达到95%，居民健康素养水平达到30%以上。县域内就诊率达到90%以上，家庭医生签约率达到45%以上，其中重点人群家庭医生签约率达到85%以上。改扩建乡镇卫生院门诊楼7所，引进高层次卫生人才15人。
三、重点任务
（一）加强妇幼健康服务。落实母婴安全五项制度，孕产妇系统管理率达到93%以上，高危孕产妇住院分娩率达到100%，孕产妇死亡率控制在10/10万以下，婴儿死亡率和5岁以下儿童死亡率分别控制在4.2‰、5.5‰以下。
（二）做实家庭医生签约。组建签约团队40个，全县家庭医生签约率达到45%以上，重点人群家庭医生签约率达到85%以上，履约质量明显提升。
（三）推进健康行动。广泛宣传健康知识，居民健康素养水平提升到30%以上，人均期望寿命达到78.6岁。
（四）夯实基层基础。投入2800万元改扩建乡镇卫生院门诊楼7所，力争县域内就诊率达到90%以上。
（五）强化人才支撑。年内引进高层次卫生人才15人，选派骨干进修20名。
`,
  period: `云溪市“十四五”教育事业发展规划
一、发展目标
到2025年，学前三年毛入园率达到95%以上，普惠性幼儿园覆盖率达到90%以上，九年义务教育巩固率达到97%，高中阶段毛入学率达到95%以上。义务教育学校教师交流轮岗比例达到20%，中小学校互联网接入率达到100%。
到2035年，学前三年毛入园率达到98%以上，九年义务教育巩固率达到99%。
二、主要任务
1.推进学前教育普及普惠。新建公办幼儿园12所，新增学位3600个。到2025年，全市普惠性幼儿园覆盖率达到90%以上；学前三年毛入园率达到95%以上。
2.促进义务教育优质均衡。完善控辍保学机制，九年义务教育巩固率达到97%。推动校长教师交流，义务教育学校教师交流轮岗比例达到20%。
3.推动高中多样化发展。高中阶段毛入学率稳定在95%以上。
4.建设智慧校园。中小学校互联网接入率保持100%。
`,
  report: `某某县2023年经济社会发展工作要点
2023年预期目标：地区生产总值增长7%左右，规模以上工业增加值增长9%，固定资产投资增长10%以上，社会消费品零售总额增长8%，一般公共预算收入增长5%，城镇居民人均可支配收入增长6.5%，农村居民人均可支配收入增长8%，城镇登记失业率控制在4%以内，单位地区生产总值能耗下降3%。
一、抓工业增动能
实施技改项目30个，规上工业增加值增长9%，培育规上企业12家。
二、抓投资强后劲
安排重点项目86个，全社会固定资产投资增长10%以上。
三、抓消费促循环
开展促销活动60场，社会消费品零售总额增长8%。
四、抓民生增福祉
城镇登记失业率控制在4%以内。城乡居民收入稳步提高，城镇居民人均可支配收入增长6.5%，农村居民人均可支配收入增长8%。
五、抓生态优环境
单位地区生产总值能耗下降3%。
六、抓财源保运转
一般公共预算收入增长5%，争取上级补助资金12亿元。
`,
  town: `临江镇2024年工作思路
一、目标任务
完成固定资产投资3.6亿元，村集体经济经营性收入全部达到20万元以上，农村卫生厕所普及率达到92%，城乡居民养老保险参保率达到97%以上，森林火灾受害率控制在0.5‰以内，生活垃圾无害化处理率达到100%。
二、重点工作
1、项目建设。全年固定资产投资完成3.6亿元。
2、农村人居环境。改造户厕420户，卫生厕所普及率达到92%；生活垃圾无害化处理率达到100%。
3、社会保障。城乡居民基本养老保险参保率达到97%以上。
4、森林防火。森林火灾受害率控制在0.5‰以内。
5、集体经济。村集体经济经营性收入达到20万元以上。
`,
};

/** The same digits with another value: 95 → 92, 4.2 → 3.8, 100 → 96. */
function change(digits: string): string {
  const decimals = digits.split('.')[1]?.length ?? 0;
  const step = 10 ** -decimals;
  const down = Number(digits) - Math.max(step, Math.round((Number(digits) * 0.04) / step) * step);
  return (down > 0 ? down : Number(digits) + step).toFixed(decimals);
}

/** Figures of goals that a document says twice alike: the places to put a defect in. */
function repeated(figures: readonly FigureRecord[]): FigureRecord[][] {
  const groups = new Map<string, FigureRecord[]>();
  for (const figure of figures) {
    if (figure.role === 'result' || !figure.filled || figure.upper !== undefined || figure.base === 'ratio') continue;
    const name = findIndicator(figure.key)?.indicator.id ?? plainKey(figure.key);
    const key = `${name}/${figure.change}/${figure.value}${figure.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].filter(
    (group) => group.length > 1 && group[0]!.key.length >= 4 && group[0]!.sentence.start !== group[1]!.sentence.start,
  );
}

interface Injection {
  readonly name: string;
  readonly what: string;
  readonly found: boolean;
}

function inject(name: string, text: string, markdown = false): Injection[] {
  return repeated(modelOf(text, markdown).figures).flatMap((group) =>
    group.slice(0, 2).flatMap((figure) => {
      const quote = text.slice(figure.span.start, figure.span.end);
      if (!quote.includes(figure.value)) return [];
      const at = figure.span.start + quote.indexOf(figure.value);
      const changed = text.slice(0, at) + change(figure.value) + text.slice(at + figure.value.length);
      const { findings } = lint(modelOf(changed, markdown));
      const near = (place: { start: number; end: number }): boolean =>
        group.some((one) => Math.abs(one.span.start - place.start) <= 4);
      const found = findings.some(
        (f) => f.rule.startsWith('figure/') && (near(f.span) || f.related.some((r) => near(r.span))),
      );
      return [{ name, what: `${figure.indicator} ${quote} → ${change(figure.value)}`, found }];
    }),
  );
}

describe('a changed value of a repeated indicator', () => {
  it.each(Object.entries(TEXTS))('%s is silent as it stands', (_, text) =>
    expect(lint(modelOf(text)).findings.filter((f) => f.rule.startsWith('figure/'))).toEqual([]),
  );
  const own = Object.entries(TEXTS).flatMap(([name, text]) => inject(name, text));
  const corpus = readCorpus().flatMap(({ name, text, markdown }) => inject(name, text, markdown));
  const missed = (all: readonly Injection[]): string[] =>
    all.filter((i) => !i.found).map((i) => `${i.name}: ${i.what}`);
  it('is reported nine times in ten', () => {
    const all = [...own, ...corpus];
    expect(all.length).toBeGreaterThan(40);
    expect(missed(all).length / all.length, missed(all).join('\n')).toBeLessThanOrEqual(0.1);
  });
});
