// What a row about a dropped number or name holds, and the words that several rows share.
import type { PlaceholderType } from '../../model/placeholder.js';
import type { Proof } from '../pack.js';

export interface DroppedFrame extends Proof {
  readonly id: string;
  readonly type: PlaceholderType;
  /** The characters that a match can begin with, so that a sentence without one is passed over. */
  readonly starts: string;
  readonly pattern: RegExp;
  readonly strength: 'strong' | 'weak';
  /** Where the dropped value stood, seen from the hit; absent where nothing can simply be put in. */
  readonly at?: 'before' | 'inside';
  /** For `inside`: how many units into the hit. */
  readonly inside?: number;
}

/** Where a clause begins. */
export const HEAD = '(?<=^[\\s“‘"(]*|[,;:。!?(][\\s“‘"]*)';
/** What ends a phrase. */
export const TAIL = '(?=[,;:。、!?)”"]|\\s*$)';
export const BOUND =
  '(?:达到|达|控制在|不低于|不少于|不超过|不高于|提高到|提升到|提高至|提升至|增加到|增长到|下降到|降低到|降到|降至|稳定在|保持在|维持在|超过)';
export const BUILT =
  '(?:建成|新建|改建|扩建|改扩建|新改建|新改扩建|改造|建设|打造|创建|完成|新增|增设|设立|开工|竣工|投用|布局|规划建设|认定|新认定|培育|申报)';
export const DONE =
  '(?:开展|举办|组织|召开|举行|实施|完成|制定|出台|印发|引进|招聘|招录|培训|培养|选派|新增|增加|配备|购置|更新|投放|安装|更换|整治|修建|硬化|绿化|种植|造林|检查|排查|整改|化解|查处|办理|受理|发放|救助|资助|安置|走访|慰问|淘汰|扶持|孵化|签约|启动|储备|谋划|达到|安排|解决|调解|养护|维修|发展)';

export const practice = 'practice: converters and word filters that drop figures and names';
