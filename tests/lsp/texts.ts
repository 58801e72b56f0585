// The documents of these tests.

/** Seven blanks: three of one place, one date in two parts, a percentage, a sum of money, a person. */
export const plan = `青山县2026年养老服务工作计划

一、总体要求
为做好养老服务工作，结合xx县实际，制定本计划。到年底护理型床位占比达到xx%以上。

二、主要任务
（一）完善服务网络。
1. 在xx县城区新建服务中心4个，投入资金xx万元，x月x日前完成。
2. 在xx县农村办好助餐点12个。
（二）加强组织领导。
成立由某某任组长的工作专班。
`;

/** One indicator with three figures, a claim with its list, another figure, and a blank. */
export const figures = `青山县2026年养老服务工作计划

一、𠮷总体要求
到2026年底，全县护理型床位占比达到55%以上。坚持以下三个原则：1.坚持问题导向。2.坚持群众自愿。3.坚持因地制宜。
二、重点任务
护理型床位占比达到百分之五十五。全年培训护理员600人次，持证上岗率达到xx%以上。
到2027年，护理型床位占比达到60%。
`;

export const story = `周末和家人去了一趟老城，城墙下的槐树开得正好。
路边有人卖糖画，转盘上写着xx，孩子转了三次都没有转到龙。
`;
