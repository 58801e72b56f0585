// The outline of small texts, each a shape that real documents have.
import { describe, expect, it } from 'vitest';
import { showOutline } from './harness.js';

const BODY = '全面落实上级部署，扎实推进各项工作任务，确保年度目标如期完成，不断提升服务群众的能力和水平。';

describe('outline', () => {
  it.each<[string, string, string[]]>([
    [
      'headings on lines of their own',
      `某县工作计划\n一、总体要求\n${BODY}\n（一）指导思想\n${BODY}\n二、重点任务\n${BODY}\n`,
      ['一、|总体要求', '  （一）|指导思想', '二、|重点任务'],
    ],
    [
      'run-in headings',
      `某局工作要点\n一、任务\n（一）建强队伍。${BODY}\n（二）改进作风。${BODY}\n`,
      ['一、|任务', '  （一）|建强队伍', '  （二）|改进作风'],
    ],
    [
      'buried labels',
      `某局方案为落实部署制定。一、指导思想以发展为主线。二、目标任务要完成以下任务：1、建成网络；2、培训人员。`,
      ['一、|指导思想以发展为主线', '二、|目标任务要完成以下任务', '  1、|建成网络', '  2、|培训人员'],
    ],
    [
      'a heading run into the text before it',
      '某区总结和计划一、主要做法。抓改革。二、下步打算。抓落实。',
      ['一、|主要做法', '二、|下步打算'],
    ],
    [
      'numbers that run on through the sections',
      `一、甲\n（一）子\n（二）丑\n二、乙\n（三）寅\n（四）卯\n`,
      ['一、|甲', '  （一）|子', '  （二）|丑', '二、|乙', '  （三）|寅', '  （四）|卯'],
    ],
    [
      'no brackets between',
      '一、甲\n1.子\n2.丑\n二、乙\n1.寅\n',
      ['一、|甲', '  1.|子', '  2.|丑', '二、|乙', '  1.|寅'],
    ],
    [
      'brackets inside digits',
      '1.甲\n（一）子\n（二）丑\n2.乙\n（一）寅\n（二）卯\n',
      ['1.|甲', '  （一）|子', '  （二）|丑', '2.|乙', '  （一）|寅', '  （二）|卯'],
    ],
    [
      'chapters',
      '第一章 总则\n第一节 背景\n一、形势\n二、任务\n第二节 目标\n第二章 任务\n',
      ['第一章|总则', '  第一节|背景', '    一、|形势', '    二、|任务', '  第二节|目标', '第二章|任务'],
    ],
    [
      'a theme, a span of days and members of a group are text',
      `某局活动方案\n一、活动主题\n人人讲安全、个个会应急\n二、活动时间\n2024年6月1日至6月30日\n三、组织机构\n组  长：王  强  局长\n副组长：李  敏  副局长\n        赵  辉  办公室主任\n成  员：各科室负责人\n四、活动内容\n${BODY}\n`,
      ['一、|活动主题', '二、|活动时间', '三、|组织机构', '四、|活动内容'],
    ],
    [
      'a label right before an age',
      `某院方案\n一、指标\n3.预防接种：建证。\n4.0～6岁儿童健康管理：访视。\n5.65岁及以上老年人健康管理：体检。\n6.孕产妇健康管理：建册。\n`,
      ['一、|指标', '  3.|预防接种', '  4.|0～6岁儿童健康管理', '  5.|65岁及以上老年人健康管理', '  6.|孕产妇健康管理'],
    ],
    [
      'a series that opens paragraphs',
      `某局要点\n一是抓学习。${BODY}\n二是抓作风。${BODY}\n`,
      ['一是|抓学习', '二是|抓作风'],
    ],
    [
      'a series within a sentence is none',
      `某局要点\n一、任务\n当前有三点不足，一是人手不够，二是经费不足，三是设备老化。\n`,
      ['一、|任务'],
    ],
    [
      'unnumbered headings with items',
      `某县规划\n${BODY}\n总体目标\n具体包括：\n1、健全网络。\n2、提升能力。\n重点任务\n1、抓基层。\n`,
      ['|总体目标', '  1、|健全网络', '  2、|提升能力', '|重点任务', '  1、|抓基层'],
    ],
    [
      'unnumbered headings under numbered ones',
      `一、总体要求\n指导思想\n${BODY}\n基本原则\n${BODY}\n二、任务\n${BODY}\n`,
      ['一、|总体要求', '  |指导思想', '  |基本原则', '二、|任务'],
    ],
    [
      'a collection',
      `工作计划汇编(2篇)\n\n卫生院年度工作计划篇1\n一、目标\n${BODY}\n二、措施\n${BODY}\n\n卫生院年度工作计划篇2\n一、目标\n${BODY}\n`,
      ['|卫生院年度工作计划篇1', '  一、|目标', '  二、|措施', '|卫生院年度工作计划篇2', '  一、|目标'],
    ],
    [
      'pieces buried in one line',
      `计划精选(2篇)以下是整理的范文。某校工作计划【第一篇】一、目标。${BODY}二、措施。${BODY}某校工作计划【第二篇】一、目标。${BODY}`,
      ['|某校工作计划【第一篇】', '  一、|目标', '  二、|措施', '|某校工作计划【第二篇】', '  一、|目标'],
    ],
    [
      'attachments',
      `某局方案\n一、任务\n${BODY}\n附件1\n责任分工\n一、甲组\n${BODY}\n`,
      ['一、|任务', '|附件1', '  一、|甲组'],
    ],
    [
      'a page number that breaks a sentence',
      `某局思路 一、工作重点。${BODY}在县\n2、委、县政府的领导下推进。 二、保障措施。${BODY}完善制\n3、度建设。\n`,
      ['一、|工作重点', '二、|保障措施'],
    ],
    [
      'figures and dates are no labels',
      `一、资金\n1.5亿元用于建设。\n3月1日前完成。\n2023年，完成任务。\n`,
      ['一、|资金'],
    ],
    ['signature and date are none', `某局计划\n一、任务\n${BODY}\n某县教育局\n2023年3月1日\n`, ['一、|任务']],
    ['an archive signs too', `某局计划\n一、任务\n${BODY}\n某县档案馆\n2023年3月1日\n`, ['一、|任务']],
    [
      'a notice and the plan it sends out',
      `关于印发2023年工作要点的通知\n各科室：\n现将《要点》印发给你们，请遵照执行。\n2023年教育工作要点\n一、任务\n${BODY}\n`,
      ['一、|任务'],
    ],
    [
      'lines broken by a converter',
      `某局工作要点\n${'推动农业农村高质量发展，夯实粮食安全基础，全面落实责任\n'.repeat(7)}措施\n一、任务\n${BODY}\n`,
      ['一、|任务'],
    ],
    [
      'cells of a table that lost its form',
      `某局方案\n一、任务\n${BODY}\n序号\n单位\n负责人\n时限\n备注说明\n${BODY}\n`,
      ['一、|任务'],
    ],
    ['decimals that count on', '1 总则\n1.1 目的\n1.2 依据\n', ['1.1|目的', '1.2|依据']],
    ['references are none', '一、任务\n按照第二部分（三）的要求和本方案（一）项落实。\n', ['一、|任务']],
  ])('%s', (_, text, expected) => expect(showOutline(text)).toEqual(expected));

  it('reads Markdown headings by their marks, and code as no text', () => {
    const text =
      '# 某公司实施方案\n\n## 一、目标\n\n1. 上线系统\n2. 培训人员\n\n### 说明\n\n```\n## 二、代码\n1. 不是\n```\n\n## 三、安排\n';
    expect(showOutline(text, true)).toEqual(['一、|目标', '  1.|上线系统', '  2.|培训人员', '  |说明', '三、|安排']);
  });
});
