// What the web and converters leave behind: each row of the packs proves itself; what is told and what is left alone stands in
// marked texts; every change leaves a text in which nothing of it is told again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOINED } from '../../server/core/data/residue/joined.js';
import { LOST } from '../../server/core/data/residue/lost.js';
import { MARKUP } from '../../server/core/data/residue/markup.js';
import { NOTES } from '../../server/core/data/residue/notes.js';
import { createSnapshot, fixSnapshot, getModel, lint } from '../../server/core/index.js';
import { RULES } from '../../server/core/rules/index.js';
import { parseMarks } from '../harness/marks.mjs';
import { cpuTime, modelOf, showOutline } from './harness.js';

const OWN = RULES.filter((rule) => rule.id.startsWith('residue/'));
const findingsOf = (text: string, markdown = false) => lint(modelOf(text, markdown), { rules: OWN }).findings;

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

const ROWS = [...NOTES, ...MARKUP, ...LOST].map((row) => [row.source, row] as const);
describe.each(ROWS)('%s', (_, { pattern, yes, no }) => {
  it.each([...yes])('sees %s', (marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    expect([...text.matchAll(pattern)].map((m) => m[0])).toContain(/⟦([^⟧]*)⟧/.exec(marked)![1]);
  });
  it.each([...no])('passes over %s', (text) => expect([...text.matchAll(pattern)]).toEqual([]));
});
it('joined words prove themselves', () => {
  for (const word of JOINED.words) expect(word, word).toMatch(/^[\u4e00-\u9fff]{2}$/);
  for (const word of JOINED.yes) expect(JOINED.words.has(word), word).toBe(true);
  for (const word of JOINED.no) expect(JOINED.words.has(word), word).toBe(false);
});

const BODY = '一、总体要求\n坚持稳中求进，全面完成各项任务。\n二、工作措施\n压实责任，严格考核，务求实效。';

describe('running heads', () => {
  const HEAD = '清河县水务局文件';
  const plan = (first: string, second: string): string =>
    `清河县2026年水务工作计划\n一、河道\n排查隐患，建立台账，组织专业队伍清理\n${first}\n主河道，年底前完成。\n二、堤防\n分段包干，限期完成。\n${second}\n三、水库\n落实值守，按期巡查，加固大\n${first}\n坝两处，年底验收。\n`;
  const found = (text: string) =>
    lint(modelOf(text)).findings.map((f) => `${f.rule} ${text.slice(f.span.start, f.span.end).trim()}`);
  it('are told where they break a sentence and where they stand between paragraphs', () =>
    expect(found(plan(HEAD, HEAD))).toEqual([
      `residue/page-break ${HEAD}`,
      `residue/page ${HEAD}`,
      `residue/page-break ${HEAD}`,
    ]));
  it('may be the title', () => {
    const title = '清河县2026年水务工作计划';
    expect(found(plan(title, title)).map((f) => f.split(' ')[0])).toEqual([
      'residue/page-break',
      'residue/page',
      'residue/page-break',
    ]);
  });
  it.each(['工作措施', '责任单位：县水务局'])('are not %s', (words) =>
    expect(found(plan(words, words)).filter((f) => f.startsWith('residue/page'))).toEqual([]),
  );
});

describe('source and site', () => {
  it.each([
    `⟦residue/site:首页 > 工作计划 > 正文⟧\n青石县2024年安全生产工作计划\n⟦residue/site:时间：2024-01-05 点击：31 次⟧\n${BODY}`,
    `青石县2024年安全生产工作计划\n${BODY}\n⟦residue/source:转载请注明来自好思文秘网⟧\n\n上一篇：学校工作计划\n下一篇：医院工作计划\n京ICP备10000000号`,
    `青石县2024年安全生产工作计划\n${BODY}\n⟦residue/site:【打印本页】【关闭窗口】⟧\n相关文章：护士工作计划`,
    '全面完成年度任务目标。⟦residue/source:（本文由好思范文网收集整理）⟧\n（二）抓管理，强基础。',
    '死亡率控制在6‰以下；2、⟦residue/source:---本文来源于网络，仅供参考，如有侵权请联系删除---⟧住院分娩率达到98%以上。',
    '⟦residue/source:下面是小编为大家整理的工作计划，欢迎参考！⟧\n一、总体要求\n坚持稳中求进，全面完成各项任务。',
    `好思文库网\n${BODY}\n好思文库网\n三、保障\n加强领导，落实经费。\n好思文库网`.replaceAll(
      '好思文库网',
      '⟦residue/site:好思文库网⟧',
    ),
    '⟦residue/site:字号：【大 中 小】 打印⟧\n青石县2024年工作要点\n一、总体要求\n坚持稳中求进，全面完成任务。',
    `⟦residue/site:您当前的位置：首页 > 政务公开⟧\n索引号：1133/2024-12 发布机构：青石县水利局\n青石县水利局2024年工作要点\n${BODY}\n⟦residue/site:扫一扫在手机打开当前页⟧\n打印本页 关闭窗口`,
    `${BODY}\n⟦residue/site:-END-⟧\n点赞、在看、转发三连\n往期推荐：\n护理查房制度\n来源：护士之家`,
    `${BODY}\n⟦residue/source:本文来自互联网，仅供参考⟧\n[1] [2] 下一页\n语文工作计划相关文章：\n1.数学教研组工作计划\n2.英语教研组工作计划`,
    `青石县工作要点\n⟦residue/source:来源：青石日报 责任编辑：小某 浏览次数：12⟧\n${BODY}`,
    `青石县工作要点\n⟦residue/source:2024-03-05 09:12 来源：青石日报⟧\n${BODY}`,
    `⟦residue/site:首页 | 工作总结 | 免费下载⟧\n青石县工作要点\n${BODY}`,
    `⟦residue/site:本文目录导读：⟧\n青石县工作要点\n${BODY}`,
    `${BODY}\n⟦residue/source:青石县工作计划范文，欢迎大家阅读。⟧`,
    `${BODY}\n形成合力。⟦residue/source:（本文由某某文库收集整理）⟧\n三、任务\n${BODY}`,
    `青石县工作要点\n${BODY}\n⟦residue/site:亲，该文档总共9页，到这儿已超出免费预览范围⟧\n三、考核\n按季度通报考核结果。`,
    `青石县工作要点\n${BODY}\n⟦residue/source:本文档由会员上传，版权归原作者所有，如有侵权请联系删除⟧\n三、考核\n按季度通报考核结果。`,
    `⟦residue/site:青石文旅 > 公共服务 > 工作动态⟧\n青石县工作要点\n${BODY}`,
    `青石县工作要点\n${BODY}\n⟦residue/site:扫描全能王 创建⟧\n三、考核\n按季度通报考核结果。`,
    `𠮷县👨‍👩‍👧工作要点\n${BODY}\n⟦residue/site:剩余内容已隐藏，请登录后阅读全文⟧\n工会工作计划范文10篇\n本站内容由网友上传`,
  ])('%s', check);
  it.each([
    BODY,
    '1、开设微信公众号，方便群众扫码办理。\n2、畅通举报渠道，公布举报邮箱。',
    '编制：安环部　审核：李明　批准：王刚\n一、工作目标\n重伤以上事故为零，隐患全部整改。\n附件：2024年重点项目表.docx',
    '1、开发移动应用，实现扫码登录、在线预览、一键分享。\n2、做好ICP备案，网站转载文章要注明来源。\n3、设立客服热线，会员满意度达到95%。',
    '相关推荐工作由人事科负责。\n1.推荐范围\n各科室在编人员均可参加。',
    '会员单位要带头落实。各单位要及时下载表格。',
    '序号 | 名称 | 单位 | 数量\n1 | 打印机 | 办公室 | 3',
    '本文由县教育局负责解释。资金来源于财政，资料来源于各科室。',
    '媒体转载的稿件要注明出处，加强网络平台管理。作者署名权受法律保护。',
    '牵头单位：县教育局\n责任单位：各学校\n牵头单位：县教育局\n责任单位：各学校\n牵头单位：县教育局',
    '更多群众得到实惠，更多内容将在会上说明。',
    `青石县工作计划\n${BODY}\n（数据来源：县统计局）\n联系人：张某\n邮箱：zhang@example.org`,
    `青石县工作计划\n二、平台建设\n1.网站首页设置专栏，定期更新。\n2.开通客服热线，规范会员管理。\n3.扫码即可评价，推荐阅读书目30种。`,
    '青石县工作计划\n1.加强宣传。关注公众号人数达到5万人，健康手册免费下载，网友评论及时回复。\n群众登录后下载表格，点击查看办事指南。',
    `青石县工作计划\n${BODY}\nhttps://www.example.gov.cn/a/b.html`,
    '青石县工作计划\n配备扫描仪2台，大小河流全部治理，免费发放预防药品。\n如有侵权行为，依法查处；成果版权归学校所有。\n亲属关系证明免于提交。',
    '青石县工作计划\n转载本地新闻须注明出处，未经审核不得发布。如有侵权行为，依法处理。',
    '青石县工作计划\n一、宣传\n网站首页设置专栏，定期更新\n推荐阅读书目30种\n上一篇章已经完成',
    '青石县工作计划\n3、规范版权管理。网站转载作品须取得授权，做好ICP备案。\n4、影视作品点击量、收藏量居前列。\n附件：任务分解表.docx',
  ])('silent: %s', silent);
  it('is told quietly where pages of official bodies have it as well', () => {
    const severities = (text: string): string[] => findingsOf(text).map((f) => `${f.rule} ${f.severity}`);
    const text = `青石县工作要点\n发布时间：2024-03-05 点击数：12\n${BODY}\n（来源：青石社）`;
    expect(severities(text)).toEqual(['residue/site information', 'residue/source information']);
    expect(severities(`${text}\n上一篇：甲`)).toEqual(['residue/site information', 'residue/source warning']);
  });
  it('names the other lines of a block', () => {
    const found = findingsOf(`计划\n${BODY}\n上一篇：甲\n下一篇：乙\n\n版权所有 丙`);
    expect(found.map((f) => f.related.length)).toEqual([2]);
  });
  it('keeps the words of the document beside a note or a tag', () => {
    const text =
      '一、加强领导\n成立领导小组，明确责任分工。<br>\n二、严格考核（更多内容请访问好思资料网）\n按季度通报考核结果。';
    expect(showOutline(text).map((line) => line.replace(/（.*/, ''))).toEqual(['一、|加强领导', '二、|严格考核']);
  });
  it('keeps the last paragraphs of the document above the foot of the page', () => {
    const text = `${BODY}\n各单位要及时购买器材，按时完成。\n会员登录后下载完整版文档\n版权所有 好思网`;
    expect(mark(text)).toBe(text.replace('会员登录后下载完整版文档', '⟦residue/site:$&⟧'));
  });
});

describe('pages', () => {
  const LONG =
    '坚持稳中求进工作总基调，扎实做好各项工作。围绕年度目标任务，健全责任体系，细化工作举措，强化督促检查，推动各项部署落地见效，全镇上下要在县';
  it.each([
    `${LONG}⟦residue/page-break:\n2、⟧委、县政府的领导下，抓好落实。`,
    '按照总体部署，突出“建、管、养、运”并⟦residue/page-break:\n- 1 -\n⟧重的原则，构建交通体系，做到有路必养。',
    '及时清理边沟、修补坑槽、⟦residue/page-break:\n\n第2页 共6页\n\n⟧完善标志标线。',
    '事事有着落，件件有回音。\n⟦residue/page:第6页 共6页⟧',
    '二〇二四年一月四日 ⟦residue/page:第5页 共5页⟧',
    `青石县工作计划\n${BODY}\n补短板、强弱项，持续完善道路网络，推动公路建设、管理、养护、运营并⟦residue/page-break:\n\n— 3 —\n\n⟧重，完善长效机制。`,
    '青石县工作计划\n⟦residue/page:目　录⟧\n一、总体要求………………1\n二、工作措施………………3\n\n一、总体要求\n坚持稳中求进。\n二、工作措施\n压实责任。',
    `青石县工作计划\n${BODY}\n⟦residue/page:·3·⟧\n三、考核\n按季度通报考核结果。`,
    '加强日常管理，严格落实⟦residue/page-break:— 3 —⟧责任制度。',
  ])('%s', check);
  it.each([
    '详见《细则》第5页，材料共6页。比例为1—3—5，完成3/9。',
    '1.完善制度体系，明确责任分工，建立工作台账。按月调度工作进展，按季通报完成情况，年底对照目标逐项验收\n2.扎实做好保障工作，落实专项经费，配强工作力量。健全长效机制，形成工作合力，不断提升服务水平和群众满意度',
    '单位\n数量\n教育局\n5\n卫健局\n6\n民政局\n7',
    '目录\n一、总体要求\n二、工作措施\n\n一、总体要求\n坚持稳中求进。\n二、工作措施\n压实责任。',
    '让每个孩子都能享有公平而有质量的教育，让3000名学生都能……',
    '一、加强领导\n2、成立领导小组，明确责任分工。',
    '姓名：______ 电话：______\n地址：______',
    `青石县工作计划\n${BODY}……\n等等……`,
    '青石县工作计划\n指标\n血压\n120/80\n血糖\n3/9',
  ])('silent: %s', silent);
  it('sees bare numbers that count the pages', () => {
    const page = (n: number): string => `${BODY}\n${BODY}\n${n}\n`;
    expect(findingsOf(page(1) + page(2) + page(3)).map((f) => f.rule)).toEqual([
      'residue/page',
      'residue/page',
      'residue/page',
    ]);
  });
});

describe('pinyin, markup, encoding', () => {
  it.each([
    '公布水库大坝、重点圩⟦residue/pinyin:(wéi)⟧堤责任人，改造涵闸(zhá)、泵站，注重埝(niàn)坝巡查。',
    '突出抓好⟦residue/markup:**“三进”**⟧机制。⟦residue/markup:&nbsp;⟧加强管理⟦residue/markup:<br/>⟧',
    '⟦residue/markup:## ⟧一、总体要求',
    '组织体系如下：⟦residue/markup:[图片]⟧按时完成。',
    '⟦residue/markup:<image>data:image/s3,"s3://a/b" alt=""</image>⟧\n加强管理。',
    '完善⟦residue/encoding:锟斤拷⟧机制，整合治⟦residue/encoding:\ufffd⟧检测数据。',
    '⟦residue/encoding:\u00e5\u00b7\u00a5\u00e4\u00bd\u0153⟧计划，落实⟦residue/encoding:??⟧要求。',
    '⟦residue/encoding:\uf06c⟧加强领导\n\uf06c完善机制',
    '完成改造3处。⟦residue/markup:</b></p>⟧建立⟦residue/markup:![图片](http://a.example/1.png)⟧台账。',
    '开设课程10⟦residue/encoding:？？⟧15门，现有党员2⟦residue/encoding:?⟧16人。',
    '加强鏈⟦residue/encoding:嶅姟⟧管理，鎶⟦residue/encoding:ょ悊⟧部按月通报，送戏下乡6⟦residue/encoding:？⟧场。',
    '具体任务见⟦residue/markup:错误！未找到引用源。⟧，组织体系见⟦residue/markup:[ 图片 ]⟧。\n⟦residue/markup:批注 [小方2]: 数字再核⟧\n新建⟦residue/markup:\\*\\*驿站\\*\\*⟧5座。',
    '建设信息⟦residue/encoding:?⟧平台，完善基层⟦residue/encoding:□⟧理体系。',
    '達標率⟦residue/markup:$95\\%$⟧，报送⟦residue/markup:{{部门}}⟧，落实到位。⟦residue/markup:\\n⟧二、任务',
    '𠮷县👨‍👩‍👧中心卫生院⟦residue/markup:&ldquo;⟧两癌⟦residue/markup:&rdquo;⟧筛查。',
  ])('%s', check);
  it.each([
    '投资****万元，**县**镇完成3**5米改造。',
    '完善系统（his），设立“爱心(love)驿站”，落实甲类(a)项目。',
    '指标<0.05，研发&生产，AT&T线路，1#楼、#3机组完成改造，C:\\new目录。',
    '为谁服务？怎么服务？群众满意吗？要看实效。问题解决没解决？看结果。',
    '□是 □否 □不清楚\n同意□不同意□',
    '能否达到95%？2024年再看。见a.cn/1.html?2项，避免错误！提高质量，批注：另附。',
    '服務群眾，鍛鍊身體，綫上辦理，裏外一新，啟動項目。',
    '填表说明：请在□内打钩，其中必填项不得空缺。',
    '为什么干？为群众干。谁来干？大家干，是不是干成？要看结果。',
    '| 项目 | 数量 |\n| --- | --- |',
    '加强𠮷县👨‍👩‍👧服务，☎️热线畅通，面积5μm²，±0.5℃，café。',
  ])('silent: %s', silent);
  it('leaves real Markdown alone', () => {
    const text = '# 方案\n\n**决策机制**：见[细则](http://a.example/1)。<br>\n\n![图](http://a.example/1.png)';
    expect(mark(text, true)).toBe(text);
    expect(mark('报送{{部门}}，落实锟斤拷要求。', true)).toContain('⟦residue/encoding:锟斤拷⟧');
  });
  it('tells few readings quietly', () => {
    expect(findingsOf('公布圩(wéi)堤责任人。')[0]?.severity).toBe('information');
    expect(findingsOf('圩(wéi)堤、涵闸(zhá)、埝(niàn)坝。')[0]?.severity).toBe('warning');
  });
});

describe('changes', () => {
  const texts = OWN.map((rule) => [rule.id, parseMarks(rule.examples.bad).text] as const);
  it.each(texts)('%s: nothing is left to change, and a second run changes nothing', (_, text) => {
    for (const source of [text, text.replaceAll('\n', '\r\n')]) {
      const { snapshot } = fixSnapshot(createSnapshot(source), { unsafe: true, rules: OWN });
      const left = lint(getModel(snapshot), { rules: OWN }).findings;
      expect(left.filter((f) => f.fixes.length > 0)).toEqual([]);
      expect(fixSnapshot(snapshot, { unsafe: true, rules: OWN }).snapshot.text).toBe(snapshot.text);
    }
  });
  it('that are safe take out pinyin, references and blanks, and nothing else', () => {
    const text =
      '縣衛(wèi)生局加強(qiáng)服務(wù)。&nbsp;对路段全面排 查，形成合\u200b力，见<b>附件</b>。\n— 3 —\n完成任务。';
    const { snapshot } = fixSnapshot(createSnapshot(text), { rules: OWN });
    expect(snapshot.text).toBe('縣衛生局加強服務。对路段全面排查，形成合力，见附件。\n— 3 —\n完成任务。');
  });
  it.each(texts)('%s: says the same with CR LF', (_, text) => {
    const words = (source: string): string[] =>
      findingsOf(source).map((f) => f.rule + source.slice(f.span.start, f.span.end).replaceAll('\r\n', '\n'));
    expect(words(text.replaceAll('\n', '\r\n'))).toEqual(words(text));
  });
});

describe('any text', () => {
  const bits = fc.constantFrom(
    ...'衛(wèi)生|转载请注明|（本文由好思网整理）|上一篇：甲|第2页 共6页|- 3 -|12|2、|<br>|&nbsp;|&amp;lt;|**|## |[图片]|{{a}}|锟斤拷|\ufffd|?|□|推 进|，衬砌渠 道|加强|。|，|\n|\r\n|\r| |\u3000|\u00a0|\u200b|\ufeff|𠮷|👨‍👩‍👧|目录|总体要求……3|\u00e5\u00b7\u00a5\u00e4|\udc00|“|”'.split(
      '|',
    ),
  );
  it('gives spans inside the text and in order, and changes that can be made', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { span, related, fixes } of findingsOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.start;
          for (const s of [span, ...related.map((r) => r.span)]) {
            expect(s.start).toBeGreaterThanOrEqual(0);
            expect(s.end).toBeGreaterThan(s.start);
            expect(s.end).toBeLessThanOrEqual(text.length);
          }
          for (const { edits } of fixes)
            for (const [i, e] of edits.entries())
              expect(e.start).toBeGreaterThanOrEqual(i === 0 ? 0 : edits[i - 1]!.end);
        }
        const fix = (source: string): string => fixSnapshot(createSnapshot(source), { rules: OWN }).snapshot.text;
        const fixed = fix(text);
        expect(fix(fixed)).toBe(fixed);
      }),
      { numRuns: 300 },
    );
  });
  it('takes time in proportion to the text', () => {
    const timeOf = (n: number): number => {
      const text = `${'加强（[【<&**管理 推 进—— 更多内容'.repeat(n)}\n`.repeat(4) + '12\n'.repeat(n);
      const start = cpuTime();
      findingsOf(text);
      return cpuTime() - start;
    };
    timeOf(100);
    expect(timeOf(4000)).toBeLessThan(Math.max(60, timeOf(500)) * 30);
  });
});

describe('what document-sharing sites put round a text', () => {
  const plan = (before: string, after = ''): string => `${before}某校工作计划\n${BODY}${after}`;
  it.each([
    plan(
      '⟦residue/site:《某校工作计划(共9页).docx》由会员分享，可在线阅读，更多相关《某校工作计划》请在某某文库上搜索。⟧\n⟦residue/source:精选优质文档-倾情为你奉上⟧',
    ),
    plan('  ⟦residue/site:1. 1、本文档共9页，可阅读全部内容。⟧\n'),
    plan('⟦residue/source:以下是小编帮大家整理的班级计划9篇，希望可以帮助到有需要的朋友。⟧\n'),
    plan('', '\n⟦residue/source:小编精心推荐⟧\n安全工作计划 | 综治工作计划 | 财务工作计划'),
    plan('', "\n加强组织⟦residue/encoding:^⟧领⟦residue/encoding:`⟧导，提出较高的⟦residue/encoding:'⟧要求。"),
    plan('', '\n取得较好的⟦residue/encoding:`⟧成绩。'),
  ])('%s', check);
  it.each([
    plan('', '\n三、共享经验\n1、本文档共享平台年底建成。\n2、经验由会员分享，资料可在线阅读。'),
    plan('', "\n落实所谓的'双减'政策，配置的`地址`项写明网址。"),
    plan('', '\n牵头单位 | 责任单位 | 年度计划'),
    plan('', '\n系统下载网址：www.a.example，由办公室维护。'),
  ])('silent: %s', silent);
});

describe('asterisks', () => {
  const told = (text: string) =>
    lint(modelOf(text))
      .findings.filter((f) => /^(?:placeholder|residue)\//.test(f.rule))
      .map((f) => `${f.rule} ${f.span.start}`);
  it('stand for 党, or for a name, where no others of the sentence go with them', () => {
    expect(told('推进**员教育，加强**建工作，落实**风廉政责任。')).toEqual([
      'placeholder/x 2',
      'placeholder/x 10',
      'placeholder/x 18',
    ]);
    expect(told('实施**河道整治工程，改善水质。')).toEqual(['placeholder/x 2']);
  });
  it('are bold print in pairs, over the end of a sentence too', () => {
    expect(told('完成**“三进”**机制建设。')).toEqual(['residue/markup 2']);
    expect(told('**各村年底前报送方案。**')).toEqual(['residue/markup 0']);
  });
  it('are powers in formulas', () => expect(told('面积按边长的2**2计算。')).toEqual([]));
});
