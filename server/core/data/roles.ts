// By which words a figure is known as what has been, not what is to be; and figures of others that only serve to compare.

/** A sentence that reports: the figure is a result. Read in folded text before the figure. */
export const RESULT =
  /(?:已经?(?!有)|(?<![比较同由从])(?:去年|上年)|截至|截止|上一年|前年|历年|以来|过去|累计完成|完成了|实现了|取得了|建成了|达到了|增长了|提高了|下降了|减少了|新增了|获得了|(?<![为除])了(?![解结却然])|先后|同期|[全上下]半年.{0,4}完成|(?:一|二|三|四|前.)季度.{0,4}完成|初步核算)/;
/** Words that tell only of their own clause: 现有病险水库全部销号，达标率提高到85%. */
export const PRESENT = /仅为|仅占|只有|目前|现有|现已/;
/** Words right before a figure that describe what there is. */
export const DESCRIPTION =
  /(?:下辖|辖|总面积|[镇县市区乡村]域面积|总人口|常住人口|户籍人口|地处|位于|距|占地|占地面积|(?:共有|现有)[\u4e00-\u9fff]{0,6}|专任教师|在校学生|各有)(?:约|近|达|为)?\s?$/;
/** Headings of parts that look back, 工作基础, 存在问题; not what is still to be done, 夯实基层基础, 解决突出问题. */
export const REVIEW =
  /^(?!(?:夯实|打牢|筑牢|强化|加强|提升|推进|推动|抓好|抓实|做好|做实|解决|着力|深化|完善|突出|聚焦|打造|优化|巩固|建强|补齐|压实|健全|提高|改善|拓展|狠抓|紧盯|破解|做强|增强|全面加强|持续|扎实|切实)).*(?:回顾|(?<!检查|考核|评估|验收)总结(?!阶段|验收|考核|评估|推广|提升|表彰)|成效|成绩|情况|现状|概况|自然条件|基础(?!设施|教育|上|性)|背景|形势|(?:存在|主要|突出|面临)的?(?:主要|突出)?问题|做法|亮点|经验|分析$)/;
/** Headings of parts that look ahead; they weigh more than a word of review in the same heading. */
export const AHEAD = /目标|任务|计划|打算|思路|安排|措施|举措|要点|规划|工程|行动|重点|部署|保障|方案/;
/** Headings of reports as a whole, 2023年重点工作推进情况, 计划执行情况: all below looks back, whatever its parts are called. */
export const REPORT =
  /^(?:20\d\d年(?:度|以?来)?|今年以?来|[上全]半?年|[前一二三]季度|过去.年|去年|上年度?|“?十[二三四五]五”?(?:时期)?)?的?(?:全[县市区省镇乡校院局])?(?:国民经济|经济|社会|发展|主要|重点|年度|各项|工作|目标|任务|计划|指标|项目|和|与)*(?:总结|回顾|(?:执行|完成|推进|进展|开展|落实)情况|成效|成绩)$/;
/** Headings of parts below a report that look ahead all the same. */
export const NEXT = /下一?步|下一?阶段|下半年|明年|今后|(?:工作|年)(?:打算|思路|安排|计划|谋划|要点|建议|目标|任务)$/;
/** Words that promise; not those of 占全年计划投资的65% and 按照要求, which tell of what has been. */
export const PROMISE =
  /今年|明年|下一步|(?<![重主需必纪概摘首])要(?![求素件点闻])|将|力争|确保|争取|努力|计划(?![投任指总数的])/;
/** Figures of others, for comparison. */
export const REFERENCE =
  /(?:全国|全省|国家|省|市|世界|同类|周边)(?:平均|平均水平|标准|均值|目标值)(?:为|是|达)?[^,;。]{0,4}$/;
