// For whom or where a figure holds: 全县, 城区, 农村, 县级医院, 65岁以上老年人. Figures of different scopes are never compared.

/** Words of place, level or population. */
const SCOPE =
  /全[县市区省镇乡州国]|城区|城镇|城市|农村|乡村|[省市县区乡镇村]级|[\u4e00-\u9fff]{2}(?:县|区|镇|乡|街道)(?![级域直属城])|公立|民营|社会办|常住|户籍|流动|男性?|女性?|贫困|脱贫|低收入|重点人群|孕产妇|新生儿|\d+岁(?:以上|以下)?|[\d—~-]+岁|三级|二级|一级|上级|其中|每(?:个|所|家|县|村|镇|乡|人|户|年|月|季度|周|天)|人均|户均|平均|首批|第[一二三四五]批|[上下]半年|[一二三四]季度|第[一二三四]季度|规模以上|限额以上|新增|累计|年均|线上|线下|中央|省|市/g;

/** The scope words of a stretch of folded text, sorted; the same scope gives the same string. */
export const scopeOf = (text: string): string => [...new Set(text.match(SCOPE) ?? [])].sort().join('|');
