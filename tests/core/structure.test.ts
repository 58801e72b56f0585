// Numbering and shape: what must be reported, as marked, and what must stay silent.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULA_ROWS } from '../../server/core/data/formulas.js';
import { PLAN_PARTS, PLAN_PROFILES } from '../../server/core/data/profiles.js';
import { lint, type TextEdit } from '../../server/core/index.js';
import { relabel } from '../../server/core/model/numbering/relabel.js';
import { RULES } from '../../server/core/rules/index.js';
import { fold } from '../../server/core/text/fold.js';
import { parseMarks } from '../harness/marks.mjs';
import { cpuTime, modelOf, readCorpus } from './harness.js';

const MINE = RULES.filter((rule) => rule.id.startsWith('structure/'));
const find = (text: string, markdown = false) => lint(modelOf(text, markdown), { rules: MINE }).findings;

function mark(text: string): string {
  let marked = '';
  let at = 0;
  for (const { rule, span } of find(text)) {
    marked += `${text.slice(at, span.start)}⟦${rule}:${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + text.slice(at);
}

function apply(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { start, end, newText } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + newText + result.slice(end);
  return result;
}

const BAD: readonly string[] = [
  // Numbers.
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。\n⟦structure/skipped:四、⟧渔业\n发展稻渔。\n五、林业\n补植补造。',
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。\n⟦structure/repeated:二、⟧渔业\n发展稻渔。\n三、林业\n补植补造。',
  '某县工作要点\n一、粮食\n抓好春耕。\n⟦structure/repeated:一、⟧畜牧\n稳定生产。\n二、渔业\n发展稻渔。\n三、林业\n补植补造。',
  '某县工作要点\n一、粮食\n（一）春耕。抓早。\n（二）夏管。抓细。\n二、畜牧\n（三）生猪。稳产。\n（四）肉牛。扩群。\n三、渔业\n（五）稻渔。示范。\n⟦structure/skipped:（七）⟧网箱。清退。',
  '某县工作要点\n一、粮食\n（一）春耕。抓早。\n（二）夏管。抓细。\n二、畜牧\n（三）生猪。稳产。\n（四）肉牛。扩群。\n三、渔业\n⟦structure/skipped:（六）⟧稻渔。示范。\n（七）网箱。清退。',
  '某县工作要点\n1.春耕。抓早。\n2.夏管。抓细。\n⟦structure/unordered:4.⟧秋收。抓快。\n3.冬种。抓满。\n5.农机。抓全。',
  '某县工作要点\n工作中做到：一是抓早，春耕不误农时。二是抓细，夏管不留死角。⟦structure/skipped:四是⟧抓快，秋收颗粒归仓。',
  '某县工作要点\n工作中做到：①抓早，春耕不误农时；②抓细，夏管不留死角；⟦structure/skipped:④⟧抓快，秋收颗粒归仓。',
  '某县工作要点\n𠮷镇👨‍👩‍👧先行。\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。\n⟦structure/skipped:四、⟧渔业\n发展稻渔。',
  '某县工作要点\n一、粮食\n⟦structure/orphan:2.⟧抓好春耕，不误农时。\n3.抓好秋收，颗粒归仓。\n二、畜牧\n1.稳定生猪，扩大产能。\n2.扩群肉牛，改良品种。',
  // Labels.
  '某县工作要点\n（一）春耕。抓早。\n⟦structure/style:(二)⟧夏管。抓细。\n（三）秋收。抓快。\n（四）冬种。抓满。',
  '某县工作要点\n（一）春耕。抓早。\n⟦structure/style:（二)⟧夏管。抓细。\n（三）秋收。抓快。\n（四）冬种。抓满。',
  '某县工作要点\n1.春耕。抓早。\n2.夏管。抓细。\n⟦structure/style:3、⟧秋收。抓快。\n4.冬种。抓满。',
  '某县工作要点\n1、春耕。抓早。\n⟦structure/style:2．⟧夏管。抓细。\n3、秋收。抓快。\n4、冬种。抓满。',
  // Shape.
  '⟦structure/title:各乡镇人民政府，县直各单位：⟧\n为做好今年工作，现通知如下：\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。\n三、渔业\n发展稻渔。\n四、林业\n补植补造。',
  '⟦structure/title:为做好今年防汛工作，根据上级部署，制定本方案。⟧\n一、目标\n确保安全度汛。\n二、任务\n巡查堤防。\n三、措施\n落实责任。\n四、要求\n按期报告。',
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。\n⟦structure/title:三、渔业，⟧\n发展稻渔。\n四、林业\n补植补造。',
  '某县工作要点\n一、粮食\n（一）春耕生产\n抓早。\n⟦structure/empty:（二）夏季管护⟧\n（三）秋收秋种\n抓快。\n二、畜牧\n稳定生产。\n三、渔业\n发展稻渔。',
  '某县工作要点\n（一）春耕生产。抓早抓好，不误农时，确保种满种足。\n（二）夏季管护。抓细抓实，追肥到位，确保长势良好。\n⟦structure/empty:（三）秋收秋种⟧\n（四）冬季培训。抓满抓全，课程到村，确保农户受益。',
  '某县工作要点\n一、粮食\n（一）抓好春耕，不误农时。\n（二）抓好秋收，颗粒归仓。\n⟦structure/orphan:①⟧抓好冬种，落实面积。\n二、畜牧\n（一）稳定生猪，扩大产能。\n（二）扩群肉牛，改良品种。',
  '某县工作要点\n第一节 粮食\n（一）抓好春耕，不误农时。\n（二）抓好秋收，颗粒归仓。\n第二节 畜牧\n⟦structure/level:1）⟧稳定生猪，扩大产能。\n2）扩群肉牛，改良品种。\n第三节 渔业\n（一）发展稻渔，示范推广。\n（二）清退网箱，保护水质。',
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n对照⟦structure/reference:第五部分⟧要求，稳定生产。\n三、渔业\n发展稻渔。',
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产，扩大产能，⟦structure/truncated:建成养殖场十处并在⟧',
  '某县工作方案\n为抓好农业，制定本方案。⟦structure/run-on:一、⟧粮食生产 抓好春耕，不误农时。二、畜牧生产 稳定生猪产能。',
  '某县粮食生产工作要点\n\n来源说明文字\n⟦structure/duplicate:某县粮食生产工作要点⟧\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。',
  '某县粮食生产工作方案\n⟦structure/duplicate:某县粮食生产工作方案⟧为深入贯彻上级部署，结合实际制定。\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。',
  '某县工作要点\n一、粮食\n抓好春耕备耕，确保不误农时。\n二、畜牧\n稳定生产。⟦structure/duplicate:抓好春耕备耕，确保不误农时。⟧',
  '某县工作要点\n一、健全工作机制\n抓好春耕。\n二、畜牧生产\n稳定生产。\n三、⟦structure/duplicate:健全工作机制⟧\n发展稻渔。',
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产，扩大产能，⟦structure/truncated:进一步完善良种繁育体系和⟧',
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产，棚舍得到全面改造；⟦structure/truncated:疫病防控工作的⟧',
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产，工作思路是：⟦structure/truncated:继续坚持⟧',
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产，扩大产能，⟦structure/truncated:建成标准化养殖场十⋯⋯⟧'.replaceAll(
    '⋯',
    '…',
  ),
  // Series that lost or doubled a member, and a text that a site cut; more items than were listed.
  '某村工作计划\n一、重点\n第一件，修路修沟。\n第二件，种好地。\n⟦structure/repeated:第二件，⟧搞活集体经济。\n第三件，管好环境。\n二、办法\n分片包干。',
  '某县工作要点\n一、任务\n一是修路，接入站点2600个。\n二是换表，更换水表3.5万只。\n⟦structure/skipped:四是⟧统建统管，改造60个小区。\n二、保障\n抓好督查。',
  '某县工作要点\n一、任务\n抓好春耕备耕，完善灌溉设施。\n二、保障\n严肃问责制度执行，⟦structure/truncated:在具体工作中要坚持问题导向、⟧\n剩余1页未读，下载文档可查看',
  '某县工作要点\n一、任务\n一是清河道；二是拆违建；三是治污水；四是美庭院。\n⟦structure/reference:上述五项⟧任务由各村负责。\n二、保障\n抓好督查。',
  '某县工作要点\n一、任务\n1. 清河道。\n2. 拆违建。\n3. 治污水。针对⟦structure/reference:以上6项⟧任务每月调度。\n二、保障\n抓好督查。',
];

const SILENT: readonly string[] = [
  // A full stop twice is no ellipsis.
  '某县工作要点\n一、粮食\n抓好春耕。\n二、保障\n及时拨付资金，按期竣工。。',
  // A label right before an age; goals by another name.
  '某镇卫生院公共卫生服务实施方案\n一、工作指标\n3.预防接种：建证率达到100%。\n4.0～6岁儿童健康管理：访视率达到90%。\n5.孕产妇健康管理：建册率达到90%。\n二、保障措施\n落实经费。'.replace(
    '3.预防',
    '1.健康档案：建档率达到90%。\n2.健康教育：每月更新宣传栏。\n3.预防',
  ),
  // Siblings without text, a note to a mark in the text, one ladder kept throughout.
  '某县工作要点\n（一）春耕生产。抓早抓好，不误农时，确保种满种足。\n（二）夏季管护\n（三）秋收秋种\n（四）冬季培训。抓满抓全，课程到村，确保农户受益。',
  '某县工作要点\n一、粮食\n（一）抓好春耕①，不误农时。\n（二）抓好秋收，颗粒归仓。\n①指早稻、中稻和晚稻。\n二、畜牧\n（一）稳定生猪，扩大产能。\n（二）扩群肉牛，改良品种。',
  '某县工作要点\n第一节 粮食\n1）抓好春耕，不误农时。\n2）抓好秋收，颗粒归仓。\n第二节 畜牧\n1）稳定生猪，扩大产能。\n2）扩群肉牛，改良品种。',
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n对照第三部分要求，稳定生产。\n三、渔业\n发展稻渔，各类隐患仍然存在',
  // Every section begins anew, or the numbers run on through all of them.
  '某县工作要点\n一、粮食\n1.春耕。\n2.夏管。\n二、畜牧\n1.生猪。\n2.肉牛。',
  '某县工作要点\n一、粮食\n1.春耕抓早。\n2.夏管抓细。\n二、畜牧\n3.生猪稳产。\n4.肉牛扩群。\n三、渔业\n5.稻渔示范。\n四、林业\n6.补植补造。',
  // A list within a list of the same labels.
  '某县工作要点\n1.春耕。抓早。\n2.夏管。重点是：\n1.除草要早。\n2.施肥要准。\n3.秋收。抓快。\n4.冬种。抓满。',
  // 一、 straight to 1. throughout; running （1） under 一、 throughout.
  '某县工作要点\n一、粮食\n1.春耕抓早。\n2.夏管抓细。\n二、畜牧\n1.生猪稳产。\n2.肉牛扩群。',
  '某县建议\n一、粮食\n（1）春耕抓早。\n（2）夏管抓细。\n二、畜牧\n（3）生猪稳产。\n（4）肉牛扩群。',
  // Attachments and pieces begin anew.
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。\n附件1\n任务分解表说明\n一、范围\n全县各镇。\n二、口径\n统计口径。',
  // Figures and years that look like labels.
  '某县工作要点\n投入资金\n1.5亿元用于农田建设。\n2.3万户农民受益。\n3、4月份抓好春耕。\n2024年完成改造。',
  // References to labels.
  '某县工作要点\n按照第（三）项、第五条的要求，参照（二）办理，2、3号楼先行。',
  // The missing number is worded in another way.
  '某县工作要点\n一是抓早，春耕不误农时。二要抓细，夏管不留死角。三是抓快，秋收颗粒归仓。',
  '某县工作要点\n首先抓早，其次抓细，最后抓快。第一，抓早。第二，抓细。',
  // A label whose mark was lost or mistyped is there all the same.
  '某县工作要点\n一、粮食\n抓好春耕。\n二 畜牧\n稳定生产。\n三、渔业\n发展稻渔。',
  '某县工作要点\n1.春耕抓早。\n2，夏管抓细。\n3.秋收抓快。',
  // A list of names in a note on attachments, a sole member of a form.
  '某县工作要点\n抓好春耕。\n附件：1.任务分解表',
  '注：1.本表由各镇填写。',
  // A text just begun.
  '某县工作要点\n一、粮食',
  // One way of writing throughout, also where it is not the standard's.
  '某县工作要点\n(一)春耕。抓早。\n(二)夏管。抓细。\n(三)秋收。抓快。',
  '某县工作要点\n1、春耕。抓早。\n2、夏管。抓细。\n3、秋收。抓快。',
  '某县工作要点\n一、粮食\n1.春耕。\n2.夏管。\n二、畜牧\n1、生猪。\n2、肉牛。',
  '某县工作要点\n1）春耕。抓早。\n2）夏管。抓细。',
  // Headings that end in a mark throughout their level, or throughout their section.
  '某县工作要点\n一、粮食。\n抓好春耕。\n二、畜牧。\n稳定生产。\n三、渔业。\n发展稻渔。',
  '某县工作要点\n一、粮食\n（一）春耕。\n抓早。\n（二）夏管。\n抓细。\n二、畜牧\n（一）生猪\n稳产。\n（二）肉牛\n扩群。\n三、渔业\n（一）稻渔\n示范。\n（二）网箱\n清退。\n（三）池塘\n改造。\n（四）湖泊\n增殖。',
  // A list of short items is no row of empty headings.
  '某县工作要点\n重点工程\n（一）灌区改造\n（二）水库加固\n（三）河道治理\n（四）泵站更新',
  // Lists within a paragraph.
  '某县工作要点\n一、原则\n坚持以下原则：（一）因地制宜；（二）分步实施；（三）节俭办事。\n二、做法\n一是抓早。二是抓细。三是抓快。',
  '某县工作要点\n做到：1.抓早。2.抓细。3.抓快。',
  // Who is in charge, by when; the heading that its first sentence takes up; the same step in two pieces.
  '某县工作要点\n抓好春耕。（牵头单位：县农业农村局、县水利局。）\n抓好秋收。（牵头单位：县农业农村局、县水利局。）',
  '某县工作要点\n一、粮食\n（一）强化组织领导保障。成立专班。\n（二）春耕。抓早。\n二、畜牧\n（一）强化组织领导保障。压实责任。\n（二）生猪。稳产。',
  '工作计划范文（精选2篇）\n篇一：农业工作计划\n抓好春耕备耕，确保不误农时。\n篇二：畜牧工作计划\n抓好春耕备耕，确保不误农时。',
  // The title in the notice's text; the plan's name as the subject of a sentence.
  '某县粮食生产工作方案\n某县粮食生产工作方案已经县政府同意，请认真执行。\n一、粮食\n抓好春耕。',
  // Ends that are none: a signature, a table, a heading, a missing mark.
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产，扩大产能\n某县农业农村局\n2024年3月1日',
  '某县工作要点\n一、粮食\n抓好春耕。\n二、畜牧\n加强防疫物资储备，包括消毒液、防护服、疫苗等……',
  // An addressee below a title.
  '某县关于做好春耕工作的通知\n各乡镇人民政府：\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。\n三、渔业\n发展稻渔。\n四、林业\n补植补造。',
  '同志们：\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。\n三、渔业\n发展稻渔。\n四、林业\n补植补造。',
  // As many as were listed, as another list has, as were announced; what is no reference.
  '某县工作要点\n一、任务\n一是清河道；二是拆违建；三是治污水；四是美庭院。\n对以上四项工作每月调度，其中上述两项工作由水利站负责。清淤、护岸两项另行安排。\n二、保障\n抓好督查。',
  '某县工作要点\n一、任务\n（一）清河道。\n（二）拆违建。\n（三）治污水。以上两项工作由水利站负责，千万元以上五个项目年内开工，30个以上六个示范点建成。\n二、保障\n抓好督查。',
];

describe('structure', () => {
  it.each(BAD)('reports %s', (row) => {
    const { text } = parseMarks(row);
    expect(mark(text)).toBe(row);
    const crlf = text.replaceAll('\n', '\r\n');
    expect(mark(crlf).replaceAll('\r\n', '\n')).toBe(row);
  });
  it.each(SILENT)('is silent on %s', (text) => {
    expect(mark(text)).toBe(text);
    expect(mark(text.replaceAll('\n', '\r\n')).replaceAll('\r\n', '\n')).toBe(text);
  });
});

describe('Markdown', () => {
  it('numbers lists by itself', () => {
    expect(
      find(
        '# 某县工作要点\n\n## 一、粮食\n\n1. 春耕抓早。\n1. 夏管抓细。\n1. 秋收抓快。\n\n## 二、畜牧\n\n稳产。\n',
        true,
      ),
    ).toEqual([]);
  });
  it('is told of a heading left out', () => {
    const text = '# 某县工作要点\n\n## 一、粮食\n\n抓早。\n\n## 三、畜牧\n\n稳产。\n\n## 四、渔业\n\n示范。\n';
    expect(find(text, true).map((f) => [f.rule, text.slice(f.span.start, f.span.end)])).toEqual([
      ['structure/skipped', '三、'],
    ]);
  });
});

describe('fixes', () => {
  const rows = [...BAD, ...MINE.map((rule) => rule.examples.bad)].map((row) => parseMarks(row).text);
  it.each(rows)('mend %s and bring nothing new', (text) => {
    const before = find(text);
    for (const finding of before)
      for (const fix of finding.fixes) {
        const mended = apply(text, fix.edits);
        const after = find(mended);
        expect(after.map((f) => f.rule)).not.toContain(finding.rule);
        expect(after.length).toBeLessThan(before.length);
      }
  });
  it('safe ones change nothing but marks', () => {
    const bare = (text: string): string => text.replace(/[^\u4e00-\u9fff\d]/g, '');
    for (const text of rows)
      for (const { fixes } of find(text))
        for (const fix of fixes) if (fix.safety === 'safe') expect(bare(apply(text, fix.edits))).toBe(bare(text));
  });
  it('renumber the references too', () => {
    const text =
      '某县工作要点\n一、粮食\n抓好春耕，措施见第四部分（二）。\n二、畜牧\n稳定生产。\n四、渔业\n（一）稻渔。示范。\n（二）网箱。清退。\n五、林业\n按照第五部分执行。';
    const skipped = find(text).find((f) => f.rule === 'structure/skipped')!;
    expect(apply(text, skipped.fixes[0]!.edits)).toBe(
      '某县工作要点\n一、粮食\n抓好春耕，措施见第三部分（二）。\n二、畜牧\n稳定生产。\n三、渔业\n（一）稻渔。示范。\n（二）网箱。清退。\n四、林业\n按照第四部分执行。',
    );
  });
});

describe('relabel', () => {
  it.each([
    ['（三）', 4, '（四）'],
    ['十、', 11, '十一、'],
    ['3．', 4, '4．'],
    ['（９）', 10, '（１０）'],
    ['2.3', 4, '2.4'],
    ['③', 4, '④'],
    ['⑵', 3, '⑶'],
    ['㈢', 4, '㈣'],
    ['第三章', 4, '第四章'],
    ['㈩', 11, undefined],
    ['首先', 2, undefined],
  ])('%s with %i is %s', (label, number, expected) => expect(relabel(label, number)).toBe(expected));
});

describe('data', () => {
  it.each(FORMULA_ROWS.map((row) => [row.pattern.source, row] as const))('%s', (_, row) => {
    for (const text of row.yes) expect(row.pattern.test(text)).toBe(true);
    for (const text of row.no) expect(row.pattern.test(text)).toBe(false);
  });
  it.each(PLAN_PARTS.map((row) => [row.id, row] as const))('part %s', (_, row) => {
    for (const text of row.yes) expect(row.words.test(text)).toBe(true);
    for (const text of row.no) expect(row.words.test(text)).toBe(row.id === 'goals' && /任务/.test(text));
  });
  it.each(PLAN_PROFILES.map((row) => [row.title.source, row] as const))('profile %s', (_, row) => {
    for (const text of row.yes) expect(row.title.test(fold(text).text)).toBe(true);
    for (const text of row.no) expect(row.title.test(fold(text).text)).toBe(false);
  });
});

describe('any text', () => {
  const part = fc.constantFrom(
    '一、',
    '（一）',
    '(二)',
    '1.',
    '3、',
    '一是',
    '三是',
    '①',
    '第二章',
    '附件1',
    '\n',
    '\r\n',
    '。',
    '，',
    '……',
    '抓好春耕备耕',
    '𠮷',
    '👨‍👩‍👧',
    '见第三部分（二）',
    '各镇：',
  );
  it('gives spans inside the text, in order', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { span, fixes } of find(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
          for (const fix of fixes)
            for (const edit of fix.edits)
              expect(edit.start >= 0 && edit.end <= text.length && edit.start <= edit.end).toBe(true);
        }
      }),
    );
  });
  it('takes time in step with its length', () => {
    const measure = (n: number): number => {
      const text = '一、粮食\n（一）春耕。抓早，见第三部分（二）。1.除草。3.施肥。一是早。三是快。\n'.repeat(n);
      const start = cpuTime();
      find(text);
      return cpuTime() - start;
    };
    measure(200);
    expect(measure(4000)).toBeLessThan(Math.max(400, measure(1000) * 12));
  });
  it('reads the corpus in both languages without failing', () => {
    for (const { text, markdown } of readCorpus())
      expect(lint(modelOf(text, markdown), { rules: MINE }).failures).toEqual([]);
  });
});
