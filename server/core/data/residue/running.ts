// What a running head ends in: the kind of a document, or an office.

/** Matches: 青山县2026年卫生健康工作计划, 县卫生健康局办公室编印, 内部资料. Does not match: 工作措施, 责任分工, 主要目标. */
export const RUNNING_HEAD =
  /(?:计划|方案|要点|规划|思路|意见|报告|纲要|文件|材料|资料|办公室|委员会|[局院校厅委部司处]|公司|集团|编印|印发|编制)$/;
