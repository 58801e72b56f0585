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
  /^(?!(?:夯实|打牢|筑牢|强化|加强|提升|推进|推动|抓好|抓实|做好|做实|解决|着力|深化|完善|突出|聚焦|打造|优化|巩固|建强|补齐|压实|健全|提高|改善|拓展|狠抓|紧盯|破解|做强|增强|全面加强|持续|扎实|切实)).*(?:回顾|(?<!检查|考核|评估|验收)总结(?!阶段|验收|考核|评估|推广|提升|表彰)|成效|成绩|情况|现状|基础(?!设施|教育|上|性)|背景|形势|(?:存在|主要|突出|面临)的?(?:主要|突出)?问题|做法|亮点|经验|分析$)/;
/** Headings of parts that look ahead; they weigh more than a word of review in the same heading. */
export const AHEAD = /目标|任务|计划|打算|思路|安排|措施|举措|要点|规划|工程|行动|重点|部署|保障|方案/;
/** Figures of others, for comparison. */
export const REFERENCE =
  /(?:全国|全省|国家|省|市|世界|同类|周边)(?:平均|平均水平|标准|均值|目标值)(?:为|是|达)?[^,;。]{0,4}$/;
