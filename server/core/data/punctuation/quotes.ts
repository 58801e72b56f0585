// What the words round a quotation mark tell of it: whether it opens or closes. Patterns read folded text.
import type { Proof } from '../pack.js';

export interface QuoteCue extends Proof {
  readonly id: 'behind-close' | 'leads';
  readonly pattern: RegExp;
}

const practice = 'practice: how plans name campaigns, systems and slogans in quotation marks';

/** What stands behind a closing quotation mark and not behind an opening one: a mark, the end, or what the name is a name of. */
export const BEHIND_CLOSE: QuoteCue = {
  id: 'behind-close',
  pattern:
    /^(?:[,。、;:!?)]|\s*$|工程|战略|行动|活动|机制|体系|政策|倡议|目标|要求|理念|模式|制度|方针|原则|精神|专项|计划|格局|意识|工作)/,
  source: practice,
  yes: ['工程建设', ',推进', '', '理念'],
  no: ['三农问题', '一站式服务', '双减政策'],
};

/** Words that lead to a quotation; what ends in one of them is not itself quoted. */
export const LEADS: QuoteCue = {
  id: 'leads',
  pattern:
    /[向由以将把和与及对为从在到的是即按照据级届抓等]$|(?:开展|推进|推动|实施|打造|树立|坚持|落实|建立|构建|推行|深化|完善|争创|争当|评选|做好|强化|增强|践行|贯彻|弘扬|突出|聚焦|紧扣|围绕|创建|启动|举办|组织|实行|健全|加快|加强|执行|发挥|防止|避免|杜绝|实现|形成|提升|培育|创新|设立|完成|巩固|遵循|做到|倡导|深入)$/,
  source: practice,
  yes: ['等客上门向', '文明单位和', '便民服务开展'],
  no: ['千村示范', '双随机', '一带一路'],
};
