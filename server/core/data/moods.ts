// Words that tell whether a date or an event is looked back at, followed or still to come. Read in folded text.

/** The sentence follows an event: its spirit is the guide of what comes. */
export const GUIDE = /贯彻|学习|落实|遵循|为指导|为指引|为统领|指导思想/;
/** An event that the sentence expects, prepares or greets. */
export const EXPECTED = /即将|将于|迎接|喜迎|献礼|召开之年|将要|筹备|胜利召开/;
/** The words right before a year by which something must be done. */
export const MUST = /(?:力争|确保|争取|务必|务求|必须|计划|拟|要|将)(?:于|在|到)?$/;
/** Nothing of this may stand in a clause that is sure to look ahead. */
export const PAST = /已|了|曾|截至|累计|前期|此前|原|上年|去年|共计|完成的|建成的/;
/** What a plan for one year writes at the head of its text. */
export const OPENING =
  /^,?[^,。;:]{0,16}?(?:指导思想|总体要求|总体思路|工作思路|基本思路|总体目标|主要目标|工作目标)(?:是|为|:|$)/;
/** A sentence that opens a year: `，全县将…`, `是…之年`; read behind the year. */
export const OUTLOOK = /^,[^。;]{0,30}?(?:将|要以|坚持以)|^,?是[^。;,]{0,40}之年/;
/** Kinds of document whose year is not the year in which they are written. */
export const SETTLES =
  /总结|考核|评估|评价|回顾|情况|报告|决算|预算|清算|述职|通报|表彰|评选|评先|民主生活会|年报|年鉴|审计|验收|招生|征订|报名|编制|招聘|招录/;
