// What tells, of a plan that was written over another one, that a name or a year was left behind. Read in folded text.
import type { Proof } from './pack.js';

export interface WordRow extends Proof {
  readonly pattern: RegExp;
}

/** Right before a name: others are spoken of on purpose. */
export const LEARNED_FROM: WordRow = {
  pattern: /(?:学习|借鉴|推广|赴|对口|对接|来自|支援|帮扶|协作|参照|对标|比照|考察|毗邻|相邻)$/,
  source: 'practice: other places are named as models, neighbours and partners',
  yes: ['学习', '赴', '东西部协作', '对标'],
  no: ['全面推进', '确保'],
};

/** Right behind a name: the same. */
export const AS_MODEL: WordRow = {
  pattern: /^(?:[\u4e00-\u9fff]{0,4}(?:经验|做法|模式)|等(?:地|县|市|区|镇|先进))/,
  source: 'practice: what is learned from other places',
  yes: ['经验', '等地', '医改经验', '先进做法'],
  no: ['卫生健康局要', '人民政府'],
};

/** Words before and behind the name of a place without its 县 or 市: 健康青山, 青山人民. */
export const STEM_BEFORE: WordRow = {
  pattern:
    /(?:健康|平安|美丽|幸福|数字|法治|文明|活力|清廉|智慧|品质|大美|书香|诚信|和谐|魅力|宜居|信用|绿色|创新|食安)$/,
  source: 'practice: slogans that carry the name of the place',
  yes: ['建设健康', '平安'],
  no: ['加强', '绿水'],
};
export const STEM_BEHIND: WordRow = {
  pattern: /^(?:人民|儿女|大地|特色|实际|品牌|样板|答卷|篇章|路径|县委|县政府|市委|市政府|区委|区政府)/,
  source: 'practice: what a place is said to have',
  yes: ['人民', '县委县政府'],
  no: ['绿水', '区'],
};

/** What stands before 县, 区, 镇 and is no name: 重点镇, 特色小镇, 示范区, 各乡镇. */
export const NO_PLACE: WordRow = {
  pattern:
    /[全本该我各每某外跨非的与和及在由对到向为把是有将要等]|^(?:重点|中心|特色|示范|试点|一般|先进|贫困|脱贫|革命|少数|民族|工业|开发|高新|新型|美丽|文明|卫生|森林|园林|宜居|智慧|海绵|农村|城乡|建制|所在|所属|下辖|涉农|产粮|平原|沿海|沿江|生态|功能|自然|行政|移民|风景|旅游|保护|自贸|经济|技术|经开|一个|两个|三个|国际)|[城小街村社辖校片灾乡镇县市区级园库]$/,
  source: 'practice: kinds of places',
  yes: ['重点', '特色小', '各', '示范', '辖'],
  no: ['青山', '柳河', '清河', '桥头'],
};

/** Behind a year: what of a year is only settled in the next one: 2024年度考核. */
export const SETTLED: WordRow = {
  pattern:
    /^年?(?:底|末)?(?:年度|度)?[\u4e00-\u9fff]{0,8}?(?:考核|考评|决算|审计|结算|清算|结转|绩效评价|评估|验收|总结|表彰|民主生活会|述职|评议|工作报告|统计|年报|存量|遗留|续建|项目库|以来|的基础上|相比|水平|同期|基数)/,
  source: 'practice: last year is settled, audited and compared with',
  yes: ['年度考核结果运用', '年部门决算', '年度绩效评价', '年结转项目', '年水平', '年以来'],
  no: ['年工作目标', '年,全县签约率达到75%', '年底前完成'],
};

/** Words of a sentence that tells what has been or starts from it. */
export const TOLD_AS_PAST: WordRow = {
  pattern:
    /(?:比|较|同|与|在|自|从|由|截至|截止|至|继|承接|巩固|基于|根据|按照|依据)(?:20\d\d|二[〇○零]\d?[一二三四五六七八九〇○零]{2})年?[^,。;]{0,12}?(?:增长|增加|提高|提升|下降|降低|减少|基础|相比|以来|底|末|起|开始|成果|成效|结果|情况)|[\u4e00-\u9fff]了(?![解结却然])|已经?(?!有)|(?:累计|全面|顺利|圆满|超额)(?:完成|实现|达到)/,
  source: 'practice: last year is told as past',
  yes: ['比2024年增长5%', '在2024年的基础上', '2024年完成了改造', '2024年已建成', '截至2024年底'],
  no: ['2024年,力争签约率达到75%', '2024年工作要点', '了解2024年任务'],
};

/** Sentences that are set by others and stand in every plan alike: the guiding thought, why a plan is made, slogans. */
export const SET_WORDS: WordRow = {
  pattern:
    /习近平|邓小平理论|三个代表|科学发展观|新时代中国特色社会主义|党的(?:十|二十|[一二]十[一二三四五六七八九])[^,。]{0,3}大|[一二三四五六七]中全会|重要(?:讲话|指示|论述)|两个确立|四个意识|两个维护|^为(?:了)?[^。]{4,80}[,](?:特|现)?制[定订]本(?:计划|方案|要点|意见|规划)|^(?:[\u4e00-\u9fff]{4,6}[,、;]){3,}[\u4e00-\u9fff]{4,6}[。!]$/,
  source: 'practice: set by documents from above, or by custom',
  yes: [
    '以习近平新时代中国特色社会主义思想为指导,全面贯彻党的二十大精神。',
    '为进一步做好卫生健康工作,结合我县实际,制定本方案。',
    '统一思想,提高认识,加强领导,压实责任。',
  ],
  no: ['健全县乡村三级联动的督查考核机制,确保各项任务落地见效。', '为老年人免费体检,建立健康档案。'],
};

export const COMPARE_ROWS: readonly WordRow[] = [
  LEARNED_FROM,
  AS_MODEL,
  STEM_BEFORE,
  STEM_BEHIND,
  NO_PLACE,
  SETTLED,
  TOLD_AS_PAST,
  SET_WORDS,
];
