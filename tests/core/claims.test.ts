// Claimed numbers against what is listed: tables of texts, how they are reported, and what holds for any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint, renderFix, renderMessage, renderRelated } from '../../server/core/index.js';
import { parseMarks } from '../harness/marks.mjs';
import { cpuTime, markFindings, modelOf, readCorpus } from './harness.js';

/** The text with the findings of the count rules marked in it. */
function markCounts(text: string): string {
  let marked = '';
  let at = 0;
  for (const { rule, span } of lint(modelOf(text)).findings.filter((f) => f.rule.startsWith('count/'))) {
    marked += `${text.slice(at, span.start)}⟦${rule}:${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + text.slice(at);
}

/** A plan whose last paragraph is not the list. */
const END = '\n二、组织领导\n各单位要加强领导，认真落实。\n';

describe('wrong counts', () => {
  it.each([
    '实施“⟦count/claim:四个一批⟧”，即出租一批、处置一批、改造一批，全年盘活资产8亿元。',
    '推行“⟦count/claim:四个一⟧”，即一格一长、一户一档、一日一巡，做实网格。',
    '建设“⟦count/claim:五个一⟧”计划，即打造一支队伍、建设一批基地、开发一套读本、形成一批案例，评选金课30节。',
    '推动“⟦count/claim:四好农村路⟧”（建好、管好、运营好）高质量发展。',
    '推进“⟦count/claim:五清一改⟧”，即清垃圾、清塘沟、清粪污、清残墙和改变不良习惯，改造户厕420户。',
    '实施人才引育“⟦count/claim:三大计划⟧”：一是“领军计划”，引进15名；二是“青年计划”，选聘80名；三是“名师计划”，培育10名；四是“专家计划”，引进20名。',
    '集中办好⟦count/claim:六件实事⟧：改造管网11公里；硬化道路23公里；新建中心1处；新增供暖面积2万平方米；免费体检3600人次；建设照料中心2个；发放助学金60万元。落实增长机制，增加收入。',
    '健全⟦count/claim:三项机制⟧，即绩效分配机制和运营管理机制。',
    '实施⟦count/claim:五项行动⟧，包括质量行动、人才行动、学科行动、智慧行动、服务行动、保障行动，争创一流。',
    '构建一核两带格局。“一核”，即古城核心区；“⟦count/claim:两带⟧”，即沿江观光带、沿山康养带、古道体验带。',
    '坚持以下⟦count/claim:六个原则⟧：1.坚持科学。2.坚持为民。3.坚持公益。4.坚持预防。5.坚持统筹。',
    '坚持以下⟦count/claim:６项原则⟧：\n（1）坚持科学。\n（2）坚持为民。\n（3）坚持公益。',
    '工作中要把握好⟦count/claim:三个关系⟧。首先，把握打与防的关系。最后，把握管与服的关系。',
    '1、完成“⟦count/claim:五项任务⟧”，一鼓作气促增收。一是推进土地流转。二是开展品种改良。三是健全购销。四是完善服务。',
    '重点抓好以下⟦count/claim:四个方面工作⟧：\n——加强领导。\n——加强宣传。\n——加强督查。',
    '重点抓好以下⟦count/claim:四件大事⟧：加强领导，落实责任；加强宣传，营造氛围；加强督查，跟踪问效。',
    '重点抓好以下⟦count/claim:三项措施⟧：\n加强领导；\n加强督查。',
    '着重做好以下⟦count/claim:3点⟧：一是摸清底数。二是建好台账。',
    '一、实施⟦count/claim:四大工程⟧\n（一）能力提升工程\n加强培训。\n（二）人才兴医工程\n引进人才。\n（三）惠民工程\n方便群众。',
    '抓好项目建设、招商引资⟦count/claim:三项工作⟧，力争全年投资增长10%。',
    '突出学科、质量、服务、协同⟦count/claim:五个重点⟧，推动医院转型。',
    '完善预防控制、医疗救治、应急指挥“⟦count/claim:四个体系⟧”。',
    '完善“理论基础、党性教育、知识能力”⟦count/claim:四大课程板块⟧。',
    '推进“治散煤”、“净四气”⟦count/claim:三项重点工作⟧。',
    '建成⟦count/claim:四大中心⟧（卒中、胸痛、创伤），提升急救能力。',
    '建成“⟦count/claim:三大中心⟧”（卒中、胸痛、创伤、危重孕产妇），提升急救能力。',
    '落实“⟦count/claim:三个重点⟧”，即抓项目、强产业，全面推进。'.replace('，全面推进', ''),
    '在石坪、高坎⟦count/claim:3个乡镇⟧布局冷链设施。',
    '围绕重点领域，抓住⟦count/claim:三个关键环节⟧：（一）抓规划。（二）抓建设。（三）抓管理。（四）抓考核。',
    '做到“⟦count/claim:四个意识⟧”（政治意识、大局意识、核心意识）入脑入心。',
    '今年工作坚持以下⟦count/claim:三项原则⟧：一是坚持为民。三是坚持统筹。',
    '以下⟦count/claim:三点意见⟧：第一，提高认识。第二，落实责任。',
    '實(shí)施以下⟦count/claim:三項(xiàng)措施⟧：一是加強(qiáng)領(lǐng)導(dǎo)。二是加強(qiáng)督查。',
    '𠮷地坚持以下⟦count/claim:三项原则⟧：1.坚持为民。2.坚持统筹。',
  ])('%s', (marked) => expect(markCounts(parseMarks(marked).text + END)).toBe(marked + END));
});

describe('right, open and doubtful counts', () => {
  it.each([
    '坚持以下两个原则：1.坚持科学。2.坚持为民。',
    '把握四个关系。首先，打与防。其次，管与服。再次，人与机。最后，严与爱。',
    '重点要做好五方面工作——安全检查不放松。及时消除隐患。\n上下联动不脱节。做到齐抓共管。',
    '以“四个更实的发展目标，五个方面的基本要求，七个方面的重点工作”，描绘前景。',
    '统筹做好“一个试点”“三个延伸”“六项工作”。一是加强领导。二是加强督查。',
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”。一是学习。二是宣传。三是落实。',
    '深化三医联动，落实两票制，做好“三会一课”。',
    '实施“三个一百”计划，推进100项在建项目。',
    '党的十八大、十九大、二十大精神。',
    '首诊负责、三级查房、危急值报告等十八项核心制度，每月点评一次。',
    '溪口、石坪等五家卫生院完成改造。',
    '甲、乙、丙、丁等三家单位参加。',
    '苏州、无锡援助宿迁建设4个园区。',
    '新城建设检验检测、跨境电商等18个集聚区。',
    '17个区、2个县（市）、124个镇获评百强。',
    '图书馆、文化馆和18个综合文化站免费开放。',
    '配备医生、护士3名。',
    '新建学校、幼儿园4所，改造公园、广场3处。',
    '新建道路、管网3个项目。',
    '深化教育、卫生领域三项改革。',
    '加强县、乡医疗机构三项制度建设。',
    '城东、城西新建三个公园。',
    '统筹发展、安全，抓好三项工作。',
    '坚持统筹协调、分类指导推进三项工作。',
    '加强与派出所、消防站、卫生院三个部门的联系。',
    '设备换新和工艺改造扩能增量、提质创牌、降本节耗、提效增值四大重点行动。',
    '处理好改革和发展三个方面的关系。',
    '创新城市更新、乡村建设和基层治理三项机制。',
    '审批时限由10个工作日压缩到6个工作日，提高5个百分点。',
    '开展中医药适宜技术不少于10类，提供4类以上服务。',
    '引进三至五个康养项目。',
    '现行八类主要刑事案件破案率达到98%以上。',
    '新改建（市、区）道路，3个县（市、区）达标。',
    '落实三项任务（县教育局、县财政局），年底完成。',
    '推进五大行动（见附件1、附件2）。',
    '推进五大行动（责任单位：教育局、财政局）。',
    '建成三大中心（卒中、胸痛等），提升能力。',
    '设两个奖项：一等奖3名、二等奖5名、三等奖10名。',
    '从三个方面发力：完善制度、强化监督。严格考核问责，推动任务落地。',
    '重点抓好三个方面：加强领导，落实责任；强化督查。严格考核。',
    '本期实施四项任务，任务与责任部门对应关系见下表。\n（一）任务分工\n由各部门负责。\n（二）技术路线\n采用新技术。',
    '一、深化三项制度改革\n（一）加强领导\n明确责任。\n（二）强化督查\n跟踪问效。',
    '一、开展三大行动，加强保障\n（一）组织推动\n明确责任。\n（二）部门联动\n跟踪问效。',
    '一、统筹城乡两个市场\n（一）加强领导\n明确责任。\n（二）强化督查\n跟踪问效。\n（三）完善机制\n形成合力。',
    '深入实施“八大工程”，全面抓好落实。一是加强领导。二是加强督查。三是加强宣传。',
    '要做好“三项建设”和“四项工作”。一是加强领导。二是加强督查。',
    '第三项工作完成后，前两项、后三条一并考核。',
    '约三个方面，每两个村，各三类，十余项任务：一是学习。二是宣传。',
    '早上六点前到岗，下午五点半下班。',
    '《三项制度、两个办法四项措施》印发。',
    '1、抓好招商引资、项目建设两项工作。',
    '两大平台建设。一是有助于破解难题。二是有助于扩大范围。三是有助于补齐短板。',
    '打造“请你来协商”“委员会客厅”两大特色平台。',
    '做好发挥机构作用和广泛凝聚共识两篇大文章。',
    '对提案工作的“提、立、办、督”四个环节进行评议。',
    '聚焦五项重点任务：加快部署、重构体系、评估风险、研发方案，以及构建推广体系并加强合作。',
    '按经济发展、农业水利、城乡建设等五大类进行初审。',
    '主要用于以下三个方面：\n- 会话管理\n如登录状态等信息\n- 个性化设置\n如自定义主题\n- 行为跟踪\n如分析用户行为',
  ])('%s', (text) => expect(markCounts(text + END)).toBe(text + END));

  it.each([
    ['an ellipsis', '推进“两大工程”，上下同心促发展。一是推进提质工程。要一茬接着一茬干，不断加强技术指导和服务...'],
    ['no end mark', '坚持以下三项原则：1.坚持问题导向。2.坚持群众自愿，把尊重农户经营意愿放在'],
  ])('is silent where the text ends in %s under the claim', (_, text) => expect(markCounts(text)).toBe(text));

  it.each([
    ['the line before', '重点打造万亩茶园、万亩中药材、\n万亩食用菌、万亩蔬菜四大基地，实现稳产增收。'],
    ['a broken item', '重点打造好一批万亩连片标准化茶园、万亩中\n药材、万亩食用菌、万亩蔬菜四大基地，实现稳产增收。'],
  ])('counts on into %s', (_, text) => expect(markCounts(text + END)).toBe(text + END));
});

describe('slogans', () => {
  it.each([
    '构建“⟦count/slogan:一核两翼⟧”发展格局，即一个核心、三个侧翼，全面提升能级。',
    '实施“⟦count/slogan:1+3+N⟧”行动：“1”是一个中心，“3”是两个平台，“N”是若干站点。',
    '构建一轴两带三区空间布局，“一轴”为城市发展轴，“⟦count/claim:两带⟧”为沿江带、沿山带、沿湖带，“三区”为东区、西区、南区。',
    '今年实施⟦count/slogan:1242⟧战略。即紧扣一个中心、突出两个关键、推进四大行动。',
    '实施“⟦count/slogan:1353⟧”工程，即坚守一个定位、强化三项职能、办好六类班次、锻造三支队伍，奋力争先。',
    '构建“⟦count/slogan:1+3+6⟧”体系，即一个中心、三大平台、五项机制。',
    '⟦count/slogan:一核两翼三带⟧布局：“一核”即中心城区，“两翼”即东西片区，“四带”是四条产业带。',
    '推进⟦count/slogan:16819⟧行动。\n一、深化一个主题\n扎实推进。\n二、实施六大工程\n扎实推进。\n三、办好八件实事\n扎实推进。\n四、守住一条底线\n扎实推进。\n五、完善三项机制\n扎实推进。',
  ])('%s', (marked) => expect(markCounts(parseMarks(marked).text)).toBe(marked));

  it.each([
    '实施1242战略。即“坚持一个中心、用好两个平台、办好四件实事、建强两支队伍建设，带动全局工作。',
    '推进16819行动，即聚焦16个领域、8项改革、19个项目。',
    '推进16819行动，即聚焦一个主题、六大工程、八件实事、一条底线、九项机制。',
    '“1+3+N”低空平台：“1”是1个综合站，“3”是广州、深圳、珠海3个站，“N”是若干个站。',
    '实施“1+N+N”管理模式。',
    '构建一核两翼三带格局。',
    '一带一路建设、一老一小服务、一村一品工程。',
    '拨打12345热线、12320电话、120急救，推进985、211工程建设，2035远景目标，实施115工程。',
    '落实12221市场体系：依托“1”系列数据，组建“2”支队伍，拓展“2”大市场。',
    '某政发〔2023〕1234号文件，编号13522号工程，联系电话13912345678。',
    '实施1242战略，全面推进三项改革、五大工程、七个行动。',
  ])('passes over %s', (text) => expect(markCounts(text)).toBe(text));
});

describe('collections', () => {
  const piece = (title: string): string => `${title}\n${'各单位要认真落实工作责任，确保完成任务。'.repeat(8)}\n\n`;
  const collection = (count: string, pieces: number): string =>
    `工作计划汇编(${count})\n\n${Array.from({ length: pieces }, (_, i) => piece(`某局工作计划篇${i + 1}`)).join('')}`;
  it('reports a title that counts more or fewer pieces than there are', () => {
    expect(markCounts(collection('5篇', 3))).toContain('(⟦count/claim:5篇⟧)');
    expect(markCounts(collection('通用两篇', 3))).toContain('⟦count/claim:两篇⟧');
  });
  it('is silent where they agree or no pieces are known', () => {
    expect(markCounts(collection('3篇', 3))).not.toContain('⟦');
    expect(markCounts('工作计划汇编(5篇)\n一、总体要求\n认真落实。\n二、任务\n认真落实。\n')).not.toContain('⟦');
  });
});

describe('reports', () => {
  const text = `坚持以下六个原则：1.坚持问题导向。2.坚持群众自愿。3.坚持因地制宜。4.坚持分步实施。5.坚持节俭办事。${END}`;
  const finding = lint(modelOf(text)).findings[0]!;

  it('name what was found, in both languages', () => {
    expect(renderMessage(finding, 'zh-CN')).toBe(
      '“六个原则”，列出的却是5项：坚持问题导向、坚持群众自愿、坚持因地制宜、坚持分步实施、坚持节俭办事',
    );
    expect(renderMessage(finding, 'en')).toContain('“六个原则”, but 5 are listed: 坚持问题导向');
  });
  it('point to the last item', () => {
    const [last] = finding.related;
    expect(text.slice(last!.span.start, last!.span.end)).toBe('5.');
    expect(renderRelated(finding, last!, 'zh-CN')).toBe('列到这里：“坚持节俭办事”');
  });

  it.each([
    ['坚持以下六个原则：1.科学。2.为民。3.公益。4.预防。5.统筹。', '五', '把“六”改为“五”'],
    ['坚持以下6项原则：1.科学。2.为民。3.公益。4.预防。5.统筹。', '5', '把“6”改为“5”'],
    ['坚持以下三个原则：1.科学发展。2.执政为民。', '两', '把“三”改为“两”'],
    ['坚持以下两个原则：1.科学。2.为民。3.公益。', '三', '把“两”改为“三”'],
  ])('%s: one change to be chosen', (words, number, title) => {
    const source = words + END;
    const found = lint(modelOf(source)).findings[0]!;
    const [fix] = found.fixes;
    expect([fix!.safety, fix!.edits[0]!.newText, renderFix(found, fix!, 'zh-CN')]).toEqual(['review', number, title]);
    const [edit] = fix!.edits;
    const fixed = source.slice(0, edit!.start) + edit!.newText + source.slice(edit!.end);
    expect(markCounts(fixed)).toBe(fixed);
  });
});

describe('members of set phrases', () => {
  it.each([
    '增强“四个意识”（政治意识、大局意识、核心意识、⟦count/claim:规矩意识⟧）。',
    '深化“四个不摘”，即摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶、⟦count/claim:摘帽不摘干部⟧。',
  ])('%s', (text) => expect(markFindings(text.replace(/⟦[^:]+:(.*?)⟧/g, '$1'))).toBe(text));
  it.each([
    '增强“四个意识”（政治意识、大局意识、核心意识、看齐意识）。',
    '落实“四早”（早发现、早报告、早隔离、早治疗）要求。',
    '“四个意识”（讲政治、顾大局、有担当、懂规矩）。',
  ])('silent: %s', (text) => expect(markFindings(text)).toBe(text));
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'一、 （一） 1. 2. 一是 二是 首先， 最后， 以下三个原则： 四大工程 “五项任务” （甲、乙、丙） 甲、乙、 和 即 —— 1242战略 1+3+N 一核两翼 围绕一条主线、 抓住两个重点、 汇编(3篇) 等 … ... ， 。 ； ： 𠮷 衛(wèi) 👨‍👩‍👧 “ ” ( )'.split(
      ' ',
    ),
    '\n',
    '\r\n',
    '\n\n',
    '\uFEFF',
    '\ud800',
    ' ',
  );
  it('never throws, and spans stay inside the text', () => {
    const texts = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { counts, slogans } = modelOf(text).claims;
        const spans = [
          ...counts.flatMap((c) => [c.span, c.number, ...c.items]),
          ...slogans.flatMap((s) => [s.span, ...s.parts]),
        ];
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        for (const claim of counts) expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.quote);
      }),
      { numRuns: 500 },
    );
  });
  it('takes time that grows in a line', () => {
    const time = (copies: number): number => {
      const text = `坚持以下六个原则：\n${'（一）实施四大工程。抓好甲、乙、丙三项工作。一是加强。二是完善。\n'.repeat(copies)}`;
      const model = modelOf(text);
      void model.outline;
      const start = cpuTime();
      void model.claims;
      return cpuTime() - start;
    };
    time(500);
    expect(time(8000)).toBeLessThan(Math.max(60, time(1000)) * 24);
  });
  it('leaves the corpus without a report', () => {
    for (const { text, name } of readCorpus()) expect(markCounts(text), name).toBe(text);
  });
});
