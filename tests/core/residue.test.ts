// What the web and converters leave: each row of data is seen in its examples and passed over beside them; blocks are told
// once; the document's own lines are left alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GARBLES, MARKUP } from '../../server/core/data/markup.js';
import { RESIDUE_WORDS } from '../../server/core/data/residueWords.js';
import { fixSnapshot, lint } from '../../server/core/index.js';
import { RULES } from '../../server/core/rules/index.js';
import { createSnapshot } from '../../server/core/text/snapshot.js';
import { parseMarks } from '../harness/marks.mjs';
import { modelOf } from './harness.js';

const MINE = RULES.filter((rule) => rule.id.startsWith('residue/'));
const findingsOf = (text: string, markdown = false) => lint(modelOf(text, markdown), { rules: MINE }).findings;

function mark(text: string, markdown = false): string {
  let marked = '';
  let at = 0;
  for (const { rule, span } of findingsOf(text, markdown)) {
    marked += `${text.slice(at, span.start)}⟦${rule}:${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + text.slice(at);
}

const check = (marked: string): void => expect(mark(parseMarks(marked).text)).toBe(marked);
const silent = (text: string): void => expect(mark(text)).toBe(text);
const BODY = '坚持目标导向，全面推进基层治理，完善服务网络，提升群众满意度。';

describe('words of sites', () => {
  it.each(RESIDUE_WORDS.map((row, i) => [i, row] as const))('row %i', (_, { pattern, yes, no }) => {
    for (const marked of yes) {
      const hits = [...marked.replace(/[⟦⟧]/g, '').matchAll(pattern)].map((m) => m[0]);
      expect(hits, marked).toEqual([/⟦(.*)⟧/.exec(marked)![1]]);
    }
    for (const text of no) expect([...text.matchAll(pattern)], text).toEqual([]);
  });
});

describe('markup and garbled text', () => {
  it.each([...MARKUP, ...GARBLES].map((row, i) => [i, row] as const))('row %i', (_, { pattern, yes, no }) => {
    for (const marked of yes) {
      const hits = [...marked.replace(/[⟦⟧]/g, '').matchAll(pattern)].map((m) => m[0]);
      expect(hits, marked).toEqual([/⟦([^⟦⟧]*)⟧/.exec(marked)![1]]);
    }
    for (const text of no) expect([...text.matchAll(pattern)], text).toEqual([]);
  });
  it.each([
    '⟦residue/markup:##⟧ 一、𠮷县👨‍👩‍👧工作\n完成改造3处。⟦residue/markup:<br>⟧',
    '完善⟦residue/markup:&nbsp;⟧机制，建立⟦residue/markup:![图片](http://a.example/1.png)⟧台账。',
    '⟦residue/markup:**⟧各单位要于月底前报送方案。**',
    '建设信息⟦residue/encoding:?⟧平台，推进自⟦residue/encoding:\ufffd⟧项目，完善基层⟦residue/encoding:□⟧理体系。',
    '縣衛⟦residue/pinyin:(wèi)⟧生局，發(fā)展，規(guī)劃。\r\n醫(yī)療。',
    '重点圩⟦residue/pinyin:(wéi)⟧堤加固。',
    '⟦residue/encoding:\uf06c⟧加强领导\n\uf06c完善机制',
  ])('%s', check);
  it.each([
    '**市**局要加强领导，**同志任组长。',
    '为什么干？为群众干。谁来干？大家干，是不是干成？要看结果。',
    '同意□ 不同意□，男□女□，请在□内打钩。',
    '填表说明：请在□内打钩，其中必填项不得空缺。',
    '死亡率<5‰，投资>3亿元，A&B公司，#健康#话题，系统(his)升级。',
    '| 项目 | 数量 |\n| --- | --- |',
  ])('silent: %s', silent);
  it('is the document’s own in Markdown', () => {
    const text = '# 计划\n\n## 一、目标\n\n突出**网格服务能力**提升<br>，见[图片](http://a.example)&nbsp;。\n';
    expect(mark(text, true)).toBe(text);
  });
  it('has entities and pinyin changed without asking', () => {
    const text = '縣衛(wèi)生局，發(fā)展，規(guī)劃&ldquo;平安&rdquo;12个。&nbsp;完成。';
    const fixed = fixSnapshot(createSnapshot(text), { rules: MINE }).snapshot.text;
    expect(fixed).toBe('縣衛生局，發展，規劃“平安”12个。完成。');
  });
});

describe('blocks of a site', () => {
  it.each([
    `首页 | 工作总结 | 范文下载\n某县工作计划\n${BODY}`.replace(
      '首页 | 工作总结 | 范文下载',
      '⟦residue/site:首页 | 工作总结 | 免费下载⟧',
    ),
    `某县工作计划\n${BODY}\n⟦residue/site:上一篇：某某要点⟧\n下一篇：某某方案\n\n相关阅读：某某总结\n版权所有 某某网`,
    `某县工作计划\n⟦residue/source:来源：某某日报 责任编辑：小某 浏览次数：12⟧\n${BODY}`,
    `某县工作计划\n⟦residue/source:下面是小编为大家整理的某县工作计划，仅供参考，希望能帮到您！⟧\n${BODY}`,
    `某县工作计划\n${BODY}⟦residue/source:（更多计划请关注某某公众号）⟧\n二、任务\n${BODY}`,
    `𠮷县👨‍👩‍👧工作计划\n${BODY}\n⟦residue/site:预览结束，登录后下载全文⟧\n客服QQ：12345`,
  ])('%s', check);
  it.each([
    `某县工作计划\n${BODY}\n（数据来源：县统计局）\n联系人：张某\n邮箱：zhang@example.org`,
    `某县工作计划\n二、平台建设\n1.网站首页设置专栏，定期更新。\n2.开通客服热线，规范会员管理。\n3.扫码即可评价，推荐阅读书目30种。`,
    `某县工作计划\n1.加强宣传。关注公众号人数达到5万人，健康手册免费下载，网友评论及时回复。\n群众登录后下载表格，点击查看办事指南。`,
    `某县工作计划\n1.关爱基层队员，为其购买人身意外伤害保险。\n`,
    `某县工作计划\n${BODY}\nhttps://www.example.gov.cn/a/b.html`,
    `某县工作计划\n编制：张某　审核：李某\n${BODY}`,
    `某县工作计划\n${BODY}\n附件：重点任务清单.xlsx`,
    `某县工作计划\n转载本地新闻须注明出处，未经审核不得发布。如有侵权行为，依法处理。`,
  ])('silent: %s', silent);
  it('begin behind the last item, though it speaks of buying', () => {
    check(
      `某县工作计划\n${BODY}\n1.关爱队员，为其购买人身意外伤害保险。\n⟦residue/site:会员登录后下载完整版文档⟧\n上一篇：甲`,
    );
  });
  it('names the other lines of a block', () => {
    const found = findingsOf(`计划\n${BODY}\n上一篇：甲\n下一篇：乙\n\n版权所有 丙`);
    expect(found.map((f) => f.related.length)).toEqual([2]);
  });
});

describe('pages', () => {
  const long = `${BODY}${BODY}${BODY}切实把各项工作抓在`;
  it.each([
    `某局工作要点\n目录\n⟦residue/page:一、总体要求……………1⟧\n二、重点任务……………3\n\n一、总体要求\n${BODY}\n二、重点任务\n${BODY}`.replace(
      '目录\n⟦residue/page:一、总体要求……………1⟧',
      '⟦residue/page:目录⟧\n一、总体要求……………1',
    ),
    `某局工作要点\n${BODY}\n⟦residue/page:— 2 —⟧\n二、重点任务\n${BODY}\n⟦residue/page:第3页 共3页⟧`,
    `某局工作要点\n${BODY}二〇二三年一月四日 ⟦residue/page:第5页 共5页⟧`,
    `某局工作要点\n${long}⟦residue/page-break:\n2、⟧手上。${long}⟦residue/page-break:\n3、⟧手上。`,
    `某局工作要点\n补短板、强弱项、促协调，持续完善城乡道路网络，推动农村公路建设、管理、养护、运营并⟦residue/page-break:\n\n— 3 —\n\n⟧重，完善长效机制。`,
  ])('%s', check);
  it.each([
    `某局工作要点\n${BODY}\n项目\n数量\n公路\n12\n桥梁\n13\n隧道\n14`,
    `某局工作要点\n${BODY}\n1、推进治理，\n2、改善服务，\n3、加强监管。`,
    '某局工作要点\n一、加强领导，落实责任\n1.成立专班。',
    `某局工作要点\n${BODY}……\n等等……`,
    `某局工作要点\n指标\n血压\n120/80\n血糖\n3/9`,
  ])('silent: %s', silent);
});

describe('blanks and breaks', () => {
  const LEAD = '全面推进远程会诊，提升护理水平，完善服务渠道';
  it.each([
    `${LEAD}。\n实现县乡两级医院的远⟦residue/space: ⟧程会诊对接，按季通报情况。`,
    `${LEAD}，改善灌溉条件，衬砌渠⟦residue/space: ⟧道80公里。`,
    `${LEAD}。开展“优质⟦residue/space: ⟧护理示范病房”创建活动。`,
    `${LEAD}，服\u200b务群众。`.replace('\u200b', '⟦residue/space:\u200b⟧'),
    `𠮷县👨‍👩‍👧${LEAD}，抓好落\u00a0实，完成落实任务。`.replace('\u00a0', '⟦residue/space:\u00a0⟧'),
    `某局工作计划\n${LEAD}，鼓励在职人员参加资格考试，年内新增持证社工⟦residue/space:\n⟧20名。每季度通报一次。`,
    `某局工作计划\n${LEAD}，各部门各行业合力防控，“专业+群众”⟦residue/space:\n\n⟧共同防控，突出重点。`,
    `${LEAD}，健全长效机制，⟦residue/space:\r\n⟧确保各项任务落到实处。`,
  ])('%s', check);
  it.each([
    `一、加强领导 各单位要高度重视，落实责任，${LEAD}。`,
    `组　长：张　某\n副组长：李 某\n成员：王某 赵某 钱某，按分工落实各项任务要求。`,
    `${LEAD}，落实中共中央 国务院决策部署，由教育局 财政局负责。`,
    `${LEAD}，开展“爱心 奉献 互助”活动和“健康中国 你我同行”宣传。`,
    `${LEAD}，指标如下：建设面积 亩 500，巡查次数 次 12。`,
    `${LEAD}，使用 HIS 系统，与 3 家医院合作，完成 95% 以上。`,
    `总 则\n目 录\n附 件\n时 间：2024年3月`,
    `${LEAD}，任务如下：\n1.推进项目建设，\n2.改善服务条件。`,
    `项目名称\n20个\n${LEAD}。\n2024年，全县要抓好落实。`,
    `　　${LEAD}。\n    ${LEAD}。\n\u00a0\n${LEAD}。`,
    `${LEAD}👨‍👩‍👧。`,
  ])('silent: %s', silent);
  it('are one report where the whole text is broken', () => {
    const line = '全面推进远程会诊并提升护理水平完善服务渠道和保障条件';
    const text = `计划\n${Array.from({ length: 9 }, () => line).join('\n')}。\n`;
    const found = findingsOf(text);
    expect(found.map((f) => [f.messageId, f.related.length])).toEqual([['breaks', 7]]);
    expect(found[0]!.fixes[0]!.safety).toBe('review');
    const fixed = fixSnapshot(createSnapshot(text), { rules: MINE, unsafe: true }).snapshot.text;
    expect(fixed).toBe(`计划\n${line.repeat(9)}。\n`);
  });
  it('are deleted without asking only where they stand for no mark', () => {
    const safety = (text: string) => findingsOf(text).flatMap((f) => f.fixes.map((fix) => fix.safety));
    expect(safety(`${LEAD}，开展远 程会诊活动。`)).toEqual(['safe']);
    expect(safety(`${LEAD}，由水利局 财政局牵头，水利局财政局合署。`)).toEqual(['review']);
  });
  it('are one report where every character is spaced', () => {
    const text = `某局计划\n${[...'统筹推进各项重点任务，确保完成全年目标。'].join(' ').replace(/ ([，。]) ?/g, '$1')}\n`;
    expect(findingsOf(text).map((f) => [f.messageId, f.related.length])).toEqual([['blanks', 15]]);
    expect(fixSnapshot(createSnapshot(text), { rules: MINE }).snapshot.text).toBe(
      '某局计划\n统筹推进各项重点任务，确保完成全年目标。\n',
    );
  });
  it('are the writer’s own in Markdown', () => {
    expect(findingsOf(`# 计划\n\n${LEAD}，健全长效机制，\n确保任务落实。\n`, true)).toEqual([]);
  });
});

describe('any text', () => {
  const bits = fc.constantFrom(
    ...BODY.slice(0, 12),
    ...'上一篇：甲|第3页 共9页|— 2 —|2|2、|来源：某某网|\n|\r\n|\n\n|。|，|𠮷|👨‍👩‍👧|（本文来自某某文库）|目录|一、总体……3|衛(wèi)生|發(fā)展|<br>|&nbsp;|**|#|�|？|□|\u200b|\u00a0| |\u3000|持续 推进工作，|坚持目标导向，全面推进基层治理，完善'.split(
      '|',
    ),
  );
  it('gives spans inside the text and in order', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), fc.boolean(), (words, markdown) => {
        const text = words.join('');
        let last = 0;
        for (const { span, related, fixes } of findingsOf(text, markdown)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          for (const place of [span, ...related.map((r) => r.span), ...fixes.flatMap((f) => f.edits)])
            expect(place.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
    );
  });
});

describe('changes', () => {
  it.each(MINE.map((rule) => [rule.id, rule] as const))('of %s leave nothing behind', (_, rule) => {
    const text = parseMarks(rule.examples.bad).text;
    const options = { rules: MINE, unsafe: true };
    const once = fixSnapshot(createSnapshot(text), options).snapshot.text;
    expect(fixSnapshot(createSnapshot(once), options).snapshot.text).toBe(once);
    expect(findingsOf(once).filter((f) => f.fixes.length > 0)).toEqual([]);
  });
  it('joins what a page number broke', () => {
    const text =
      '计划\n补短板、强弱项、促协调，持续完善城乡道路网络，推动农村公路建设、管理、养护、运营并\r\n- 1 -\r\n重，完善长效机制。';
    const fixed = fixSnapshot(createSnapshot(text), { rules: MINE, unsafe: true }).snapshot.text;
    expect(fixed).toBe(
      '计划\n补短板、强弱项、促协调，持续完善城乡道路网络，推动农村公路建设、管理、养护、运营并重，完善长效机制。',
    );
  });
});
