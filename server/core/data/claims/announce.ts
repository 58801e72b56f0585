// Words by which a count announces a list, and words that leave a list open. Patterns read folded text.
import type { Proof } from '../pack.js';

export interface ClaimWords extends Proof {
  readonly pattern: RegExp;
}

/** Right before the number: the things counted are the object, so what stands before is no list of them. */
export const ANNOUNCING_VERB: ClaimWords = {
  pattern:
    /(?:抓好|抓实|抓住|抓牢|做好|做到|做实|办好|办成|实施|落实|开展|推进|推动|围绕|聚焦|突出|完善|健全|强化|坚持|遵循|把握好?|处理好?|打造|锻造|打好|打赢|构建|建立|建成|建强|实现|完成|深化|加强|注重|把好|守住|守牢|明确|确定|提出|采取|制定|出台|突破|紧盯|紧扣|立足|按照|做出|分为|分|从|有|着力|重点|主要|启动|统筹|优化|提升|培育|做强|做优|把牢|筑牢|夯实|破解|解决|克服|纠正|强调|增强|发挥|补齐|深入|全力|全面|扎实|认真|具体|如下|以下|下列|下面|下述)(?:好|了|到|这)?$/,
  source: 'practice: verbs of plans and what opens a list',
  yes: ['全年集中力量⟦实施⟧', '工作中要⟦把握好⟧', '坚持⟦以下⟧'],
  no: ['项目建设、招商引资、营商环境', '溪口、石坪'],
};

/** Right before the number: what stands before goes on with it and is no list of it. */
export const LINK_WORD: ClaimWords = {
  pattern:
    /(?:[和或的了至各每]|(?<!涉|普|波)及|(?<!参)与|(?<!但|而|于)是|(?<!存|所|内)在|(?<!服|听)从|(?<!自|理|事|缘)由|(?<!行|作)为|(?<!国|所|私|公|特)有|(?<!邻|亲)近|(?<!节|合|预|条|公|集|简)约|超过|达到|不少于|不低于|共有|下设|分成|对于|通过|根据|依托|利用|涉及|覆盖)$/,
  source: 'practice: words that bind a number to what stands before it',
  yes: ['区图书馆、文化馆⟦和⟧', '教育、卫生⟦的⟧'],
  no: ['溪口、石坪', '项目建设、招商引资、营商环境'],
};

/** In the clause with the count: a list follows at once. */
export const STRONG: ClaimWords = {
  pattern: /(?:以下|如下|下列|下面|下述)(?:[\u4e00-\u9fff]{0,4})$/,
  source: 'practice: what opens a list',
  yes: ['坚持⟦以下⟧', '着力把握好⟦以下⟧'],
  no: ['90%以下。实施', '抓好'],
};

/** In a list or behind it: there is more than is named, or what is named is only an example. */
export const OPEN_LIST: ClaimWords = {
  pattern: /等(?!级|待|同|额|效|次|于|候|距|价)|…|\.{3}|其他|其它|另外|例如|比如|除外|不含|主要(?:是|有|包括)/,
  source: 'practice: words that leave a list open',
  yes: ['首诊负责、危急值报告⟦等⟧', '城东、城西及⟦其他⟧'],
  no: ['等级评审、等待时间', '卒中、胸痛、创伤'],
};

/** In brackets behind a count: not its members. */
export const NOT_MEMBERS: ClaimWords = {
  pattern:
    /:|;|。|含|包括|其中|见|如|负责|牵头|责任|配合|单位|附件|简称|指标|年|月|以上|以下|由|按|每|每个|均|各|含.|\d/,
  source: 'practice: notes in brackets',
  yes: ['⟦责任⟧单位：教育局、财政局', '⟦见⟧附件1、附件2', '溪口镇⟦2⟧个、石坪镇3个'],
  no: ['卒中、胸痛、创伤', '城东、城西、高铁新区'],
};

/** 县（市、区）: kinds of places, not members. */
export const PLACE_KINDS: ClaimWords = {
  pattern: /^[省市县区乡镇村居街道旗州盟场团师社园办]{1,2}(?:[、,][省市县区乡镇村居街道旗州盟场团师社园办]{1,2})*$/,
  source: 'practice: kinds of places in brackets',
  yes: ['⟦市、区⟧', '⟦街道、镇⟧'],
  no: ['卒中、胸痛', '城东、城西'],
};

/** At the end of what would be the last member: it belongs to what follows (教育、卫生领域三项改革). */
export const SCOPE_END: ClaimWords = {
  pattern:
    /(?:领域|方面|行业|系统|部门|地区|区域|范围|层面|沿线|沿海|周边|企业|中|上|内|下|间|后|前|时|期间|时期|过程|全市|全县|全区|全省|全国|全镇|今年|本年|年)$/,
  source: 'practice: the scope of what is counted',
  yes: ['卫生⟦领域⟧', '长三角⟦地区⟧'],
  no: ['卫生', '营商环境'],
};

/** At the end of what would be the last member: a verb whose object is counted (苏州、无锡援助宿迁建设4个园区). */
export const OBJECT_VERB: ClaimWords = {
  pattern:
    /(?:建设|新建|改造|建成|新增|组织|举办|创建|申报|引进|培养|培训|发展|选派|设立|投资|安排|支持|帮扶|援助|承接|获批|评选|推出|布局|发布|改革|管理|服务|保护|治理|联系|负责|涉及|覆盖|通过|拥有|共有|下设|设)$/,
  source: 'practice: verbs of plans that are nouns, too',
  yes: ['无锡援助宿迁⟦建设⟧', '村级⟦改造⟧'],
  no: ['招商引资', '营商环境'],
};
