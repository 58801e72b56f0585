// Verbs that plans begin their clauses with. Several of them in a long stretch without a mark show that clauses run together.
// Words that are as often nouns or parts of nouns (发展, 建设, 保障, 组织, 规范) are left out.
import type { Proof } from '../pack.js';

const VERBS =
  '加强|推进|推动|完善|深化|提高|提升|促进|落实|开展|建立|健全|弘扬|树立|增强|优化|引导|普及|形成|实现|打造|构建|强化|加快|坚持|改善|拓展|培育|扩大|统筹|做好|抓好|确保|围绕|创新|协调|凝聚|营造|巩固|贯彻|解决|完成|召开|走访|帮助|鼓励|支持|严格|努力|切实|进一步|积极|大力|着力|深入|全力';

/** What leads into a clause whatever its verb is: 由某某负责, 把…, 对…进行, 请各, 均可, 限期整改整改情况. */
const LEADS =
  '由(?=[\\u4e00-\\u9fff]{2,12}(?:负责|统一|牵头|组织))|(?<![一大能够火])把(?![手关握控脉守门舵])|对(?=[\\u4e00-\\u9fff]{2,20}(?:进行|予以|给予|实行))|(?<=(?<twice>[\\u4e00-\\u9fff]{2}))\\k<twice>|请(?=各|有关)|均(?=可|须|应|要)|(?<![的要须应可])(?:坚决|严禁|严防)';

/**
 * A verb behind a noun, with no word before it that leads to it; or 为 with whom something is done for.
 * Matches 加强 in `道德建设加强队伍建设`; not in `进一步加强`, `和加强`, `的推进`, `要提高`.
 */
const PATTERN = new RegExp(
  `(?<=[\\u4e00-\\u9fff])(?<![的地和与及并或以来要将能可应须把对在于为由从向是有被让使等了着不更再也都又更所个一并且需想去会该再逐步持续不断])(?:${VERBS})(?!的|地|率|力|型|性|度|化|期|者|和|与)|(?<=[\\u4e00-\\u9fff]{2})(?:${LEADS})|(?<![的称作分变认转成视列定改设设因作以])为(?=[\\u4e00-\\u9fff]{2,14}(?:提供|创造|作出|做出|奠定|注入|打下))`,
  'g',
);

export const CLAUSE_HEAD: Proof & { readonly pattern: RegExp } = {
  pattern: PATTERN,
  source: 'practice: how plans begin their clauses',
  yes: [
    '当场指出限期整改⟦整改⟧情况',
    '登记造册⟦由⟧村委会负责核对',
    '改善用水条件⟦推进⟧管网改造',
    '完善收费制度⟦为⟧全县群众提供便利',
  ],
  no: ['进一步和加强管理', '要提高水质', '管网改造的推进', '作为重点任务', '以提升能力来促进增收'],
};
