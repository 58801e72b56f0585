// Nouns that a word filter leaves behind when it takes the name before them away.
/** Nouns that a word filter leaves standing alone when it takes the name before them away. */
export const BARE_NOUNS = ['医院', '学校', '学院', '公司', '中学', '小学', '大学', '幼儿园', '银行', '酒店'] as const;

/** What may follow a bare noun that is a subject of its own right: `医院要…`, `学校的…`. Read folded. */
export const SUBJECT_USE =
  /^(?:[“‘\d]|十[二三四五六]五|发展规划|年度|要|应|须|必须|可|可以|将|会|和(?!院)|与|的|内|里|及|等(?!项目)|管理者|领导班子|全体|各|在|对|把|以|根据|按照|结合|坚持|成立|负责|组织开展|制定|实行|方面|层面|间|之间|工作人员|职工|党委|党支部|食堂|周边|门口|师生|均|都|已|未|不|也|还|还要|由|为|是|有|从|通过|作为|开展|加强|认真|积极|严格|建立|完善|因|如|每|门诊部|院长|信息科|医务科|办公室|总部)/;

/** What makes a name of its own of a noun said twice: `酒店、酒店综合体`, `学校、学校周边`; not `医院、医院建设`. */
export const COMPOUND_TAIL = '综合体|联合体|集群|集团|周边|食堂|式|业(?!务)|卡(?!口)';

/** First halves of words that a filter cut in two before a noun: `教育系学校党的建设` (系统…公办学校). */
export const HALF_WORDS =
  /(?:健康系|教育系|卫生系|乡镇卫|镇卫|,加|,推|,提|,深|,完|,持|,继|,巩|,落|,促|,规|,优|,启|,确|^加|^推|^提|^深|^完|^持|^巩|^落|^促|^优|^启)$/;
