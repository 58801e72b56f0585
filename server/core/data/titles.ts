// Words by which titles, pieces of a collection, attachments and signatures are known. Patterns read folded, trimmed lines.

/** A title ends in the kind of document it is. */
export const KIND =
  /(?:计划|方案|要点|思路|规划|纲要|总结|报告|意见|通知|办法|打算|安排|设想|汇报|讲话|讲话稿|发言|措施|预案|制度|建议|部署|情况|清单|任务书|责任书|分解表|一览表|任务表|说明|概览|要览|工程|行动)(?:\s?[(（][^()（）]{1,20}[)）]|范文|模板|\s?\d{1,2}|[一二三四五六七八九十]{1,2}|最新|篇.{1,4}|推荐|\d+字|\s)*$/;
/** The kinds that this project is about; a cue that a text is a plan. */
export const PLAN_KIND = /计划|方案|要点|思路|规划|打算|设想|安排/;
/** The title of a collection. */
export const COLLECTION =
  /汇编|合集|集锦|大全|精选|(?:范文|素材|材料|通用|热门|实用|优秀).{0,6}[(（\d一二三四五六七八九十]+\s?篇|[(（][\d一二三四五六七八九十]+\s?篇[)）]|\d+篇$/;
/** The number of a piece in a collection: `工作计划篇1`, `【篇一】`, `范文（二）`, `第三篇：…`. */
export const PIECE =
  /篇\s?[一二三四五六七八九十\d]{1,2}(?:[】\])：:\s]|$)|^[【[(（]?(?:第\s?[一二三四五六七八九十\d]{1,2}\s?篇|篇\s?[一二三四五六七八九十\d]{1,2}|范文\s?[一二三四五六七八九十\d]{1,2}|模板\s?[一二三四五六七八九十\d]{1,2})/;
/** An attachment's first line, alone or with its title. */
export const ATTACHMENT = /^附\s?(?:件|表|录|图)\s?[\d一二三四五六七八九十]{0,2}(?:-\d)?\s?(?:[::]|$|\s)/;
/** Whom a document goes to; ends in a colon. */
export const ADDRESSEE = /^[^。;!?]{2,120}:$/;
/** Short lead-ins that end in a colon and announce a list or a speech: no headings. */
export const LEAD_IN =
  /(?:如下|包括|以下|下面|下列|主要有|分别是|有以下|具体为|同志们|各位|下同|其中|要求|内容|代表们|委员们|朋友们)[^:]{0,6}:$/;
/** A date by itself, in either script, with gaps or without figures at all: `二〇二三年三月`, `20xx年x月x日`, `年  月  日`. */
export const DATE_LINE =
  /^[(（]?\s*[\d二一〇○oO零九八七六五四三xX×*＊_ ]{0,9}\s?年\s?[\d一二三四五六七八九十xX×*＊_ ]{0,6}(?:月\s?[\d一二三四五六七八九十廿xX×*＊_ ]{0,6}[日号]?)?\s*[)）]?$/;
/** A span of days or hours by itself: `2024年6月1日至6月30日`, `每周三14:00-16:00`. */
export const DATE_SPAN = /^(?:每周[一二三四五六日])?[\d年月日号时点分:.\s—–\-~～至到起止前后底初末上中下旬]+$/;
/** A name and a post, which go on with a list of members: `郑  辉  镇人武部部长`. */
export const ROSTER =
  /^[\u4e00-\u9fff]\s{0,3}[\u4e00-\u9fff]{1,2}\s{2,}[\u4e00-\u9fff、]{2,}(?:长|书记|主任|主席|经理|负责人|队员|干事|专干|干部|委员|助理|教师|医师)$/;
/** Headings that are answered by the line below, as a form is: `一、活动主题`. */
export const ANSWERED = /(?:主题|口号|标语|时间|地点|对象|范围|名称|形式)$/;
/** The number of a document by itself: `某政发〔2023〕15号`. */
export const DOCUMENT_NUMBER = /^.{0,16}[〔[(（【][\dxX×*＊]{2,4}[〕\])）】].{0,8}号$/;
/** Lines of persons, places and dates, not headings: `组长：…`, `联系电话：…`. */
export const KEY_VALUE =
  /^(?:.{0,6}(?:组长|成员|人|员|电话|邮箱|地址|时间|地点|单位|日期|来源|编辑|作者|主送|抄送|报送|报|送|印发|签发|校对|份数|书记|主任|局长|院长|校长|名称|编号|方式|比例|说明|备注|注|专栏|表|图)\s?:.+|[^:,]{1,3}:.+|[^:]{1,14}:(?:.{1,3}|.*[\d、].*))$/;
/** Ends of the names of those who sign. */
export const SIGNATORY =
  /(?:局|委员会|委|政府|办公室|办|医院|院|公司|集团|学校|中学|小学|大学|中心|领导小组|部|厅|处|科|所|站|协会|党校|馆|银行|合作社|报社|公署|幼儿园|农场|林场|联合会|学会|商会|总队|支队|大队|街道|工会|团委|室)$/;
/** The name of a body and nothing else: a cell or a signature, a heading only where numbered items follow. */
export const BODY_ONLY = /^[\u4e00-\u9fff、]{2,20}(?:局|委|委员会|办公室|厅|部门|单位)$/;
/** A sentence that a converter broke, not a name: it begins with a preposition or an adverb and has a comma. */
export const BROKEN_SENTENCE =
  /^(?:为|对|在|按|根据|坚持|以|通过|结合|从|把|将|要|进一步|围绕|针对|由|使|让|确保|认真|切实|紧紧|深入)[^,、]*[,、]/;
/** Names of the parts that plans have; a short line made of one is a heading even where little else tells. */
export const PART =
  /^(?:指导思想|总体(?:要求|思路|目标|安排)|基本(?:原则|思路|情况|要求)|(?:主要|工作|奋斗|发展|具体|年度)?目标(?:任务)?|(?:主要|重点|工作)?任务|(?:主要|工作|保障|具体|推进)?措施|重点工作|实施步骤|工作(?:步骤|要求|思路|原则|重点|安排|内容|背景|机制|职责)|组织(?:领导|保障|实施|机构)|保障(?:措施|机制)|时间安排|进度安排|背景(?:分析|情况)?|存在(?:的)?(?:主要)?问题|下一步(?:工作)?(?:打算|计划|安排)?|前言|结语|引言|附则|监督(?:检查|考核)|考核评价|编制依据|适用范围)$/;
