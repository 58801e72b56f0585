// Words of two characters that a blank or a line break between their characters must have split. Only words whose two
// characters hardly ever meet across the end of one word and the beginning of another.
import type { Proof } from '../pack.js';

export interface JoinedWords extends Proof {
  readonly words: ReadonlySet<string>;
}

const split = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const JOINED: JoinedWords = {
  words: split(`
    推进 推动 推广 促进 加强 强化 提升 提高 完善 健全 建设 建立 实施 落实 贯彻 坚持 开展 巩固 深化 深入 优化 创新 改革 发展
    规范 规划 计划 方案 措施 制度 机制 体系 体制 管理 治理 监管 监督 检查 督查 督导 考核 评价 评估 验收 整改 整治 排查 隐患
    服务 群众 人民 社区 街道 乡镇 农村 农业 农民 产业 企业 项目 工程 投资 资金 经费 预算 财政 税收 金融 贷款 补助 补贴 救助
    医疗 医院 卫生 健康 护理 诊疗 患者 疾病 预防 防控 疫苗 康复 养老 托育 残疾 儿童 妇女 老年 青年 教育 教学 教师 学校 学生
    课程 课堂 培训 培养 人才 干部 党员 组织 支部 廉政 纪律 作风 宣传 舆论 媒体 文化 旅游 体育 场馆 图书 交通 运输 公路 道路
    桥梁 铁路 港口 物流 快递 客运 货运 水利 水库 河道 渠道 灌溉 防汛 抗旱 供水 污水 垃圾 环境 环保 生态 绿化 森林 草原 土地
    耕地 粮食 蔬菜 畜牧 渔业 种植 养殖 品种 技术 科技 科研 研究 研发 数据 信息 网络 平台 系统 智能 数字 远程 监测 预警 应急
    救援 消防 安全 事故 风险 矛盾 纠纷 调解 信访 法治 执法 司法 公安 治安 犯罪 禁毒 律师 公证 合同 招标 采购 审计 统计 审批
    政务 公开 政策 法规 条例 标准 质量 效率 效益 效果 成效 能力 水平 素质 责任 任务 目标 指标 原则 思路 理念 思想 精神 战略
    部署 安排 统筹 协调 协作 合作 联合 联动 配合 支持 保障 维护 保护 修复 改造 改善 扩大 增加 减少 降低 压缩 控制 防止 杜绝
    严格 严厉 严肃 认真 积极 主动 广泛 全面 切实 扎实 稳步 持续 逐步 及时 充分 有效 显著 基础 设施 设备 器材 物资 储备 配备
    配置 配套 布局 结构 资源 能源 电力 燃气 煤炭 矿山 钢铁 化工 建筑 住房 物业 棚户 城市 城镇 城区 县域 市场 贸易 出口 消费
    商贸 超市 批发 零售 餐饮 住宿 就业 创业 招聘 劳动 工资 社保 保险 参保 缴费 户籍 人口 家庭 婚姻 殡葬 慈善 志愿 评选 表彰
    奖励 激励 竞赛 比赛 论坛 会议 讲座 调研 走访 慰问 座谈 汇报 总结 报告 档案 资料 图纸 台账 清单 流程 环节 程序 岗位 职责
  `),
  source: 'practice: the commonest words of plans',
  yes: ['推进', '渠道', '排查', '护理'],
  no: ['设目', '展各', '务要', '工作'],
};

/** A line or a piece that begins with one of these may be a sentence of its own, whatever stands before it. */
export const OPENERS = new Set(
  '各全要在对以为加按根到由将把我本该其此和与及是一二三四五六七八九十年第附注据凡如若从经自有每不',
);
