// Units of figures: what they count and how they convert. A unit is read from folded text right behind a number.
import type { Proof } from './pack.js';

/** What a unit measures; figures of different kinds are never compared. */
export type UnitKind =
  | 'money'
  | 'area'
  | 'length'
  | 'weight'
  | 'energy'
  | 'time'
  | 'age'
  | 'people'
  | 'count'
  | 'times';

export interface Unit extends Proof {
  readonly names: readonly string[];
  readonly kind: UnitKind;
  /** How many of the kind's basic unit one of it is, as exact digits; absent where units of a kind do not convert. */
  readonly factor?: string;
}

const practice = 'practice: units of plan documents';
const unit = (kind: UnitKind, names: string, yes: string, factor?: string): Unit => ({
  kind,
  names: names.split(' '),
  source: practice,
  yes: [yes],
  no: [],
  ...(factor === undefined ? {} : { factor }),
});

export const UNITS: readonly Unit[] = [
  unit('money', '元 元/人 元/人年 元/年 元/月 元/天 元/次', '每人补助⟦89元⟧', '1'),
  unit('money', '美元', '出口⟦3亿美元⟧'),
  unit('area', '平方米 平米 ㎡ m2', '新建⟦200平方米⟧', '1'),
  unit('area', '平方公里 平方千米', '覆盖⟦12平方公里⟧', '1000000'),
  unit('area', '公顷', '造林⟦30公顷⟧', '10000'),
  unit('area', '亩次 亩', '流转⟦500亩⟧'),
  unit('length', '公里 千米', '新改建⟦60公里⟧', '1000'),
  unit('length', '米', '修建⟦300米⟧', '1'),
  unit('length', '厘米', '留茬不超过⟦15厘米⟧', '0.01'),
  unit('weight', '吨', '产量⟦5万吨⟧', '1000'),
  unit('weight', '公斤 千克 kg', '亩产⟦600公斤⟧', '1'),
  unit('weight', '斤', '增产⟦100斤⟧', '0.5'),
  unit('weight', '立方米 方', '蓄水⟦2万立方米⟧'),
  unit('energy', '千瓦时 度 千瓦 兆瓦 吨标准煤 吨标煤', '装机⟦5万千瓦⟧'),
  unit('time', '小时 分钟 秒 天 个工作日 工作日 日 周 个月 个学时 学时 课时', '住院日降到⟦8天⟧'),
  unit('weight', '公斤/亩 千克/亩 斤/亩', '单产达到⟦450公斤/亩⟧'),
  unit('age', '岁 周岁', '预期寿命达到⟦77.5岁⟧'),
  unit('weight', '立方米/日 立方米/天 吨/日 吨/天', '日处理能力达到⟦3万吨/日⟧'),
  unit('count', '微克/立方米 μg/m³ 毫克/立方米 毫克/升 分贝', 'PM2.5平均浓度降到⟦35微克/立方米⟧'),
  unit('people', '人 名 位 人次 人份 户次', '引进⟦15人⟧'),
  unit('count', '户', '帮扶⟦30户⟧'),
  unit('times', '倍', '增长⟦2倍⟧'),
  unit(
    'count',
    'DDDs DDD 个百分点 个点 台(套) 台次 架次 列次 班次 车次 人天 立方 棒 吨次 户次 辆次 件次 例次 节 字 副 把 公里/小时 个 所 家 张 台套 台 辆 次 项 处 条 座 间 套 件 篇 期 场次 场 例 类 种 批 支 只 份 门 床 盏 株 眼 本 部 册 起 栋 幢 层 艘 架 头 羽 箱 支队伍 枚 幅 块 片 门次 课次 班 级 站 村 镇 分 轮 档 款 宗 单 笔 名次 位次 口 对 双 组 队 队次 米/秒',
    '建成⟦7所⟧',
  ),
];

/** Names of units, the longest first, for matching. */
export const UNIT_NAMES: readonly string[] = UNITS.flatMap((u) => u.names).sort((a, b) => b.length - a.length);

const BY_NAME: ReadonlyMap<string, Unit> = new Map(UNITS.flatMap((u) => u.names.map((name) => [name, u] as const)));
export const findUnit = (name: string): Unit | undefined => BY_NAME.get(name);
