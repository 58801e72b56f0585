// Lines that sites for sharing documents put before and behind a text, and the ends of articles in a messenger.
// Patterns read a line, folded and trimmed. A row with `statement` stands in no plan, so that numbers and end marks are no matter.
import type { ResidueLine } from '../residue.js';

const practice = 'practice: document-sharing sites';

export const SHARING_LINES: readonly ResidueLine[] = [
  {
    kind: 'site',
    pattern: /^《[^《》]{1,80}》?由会员分享|可在线阅读,更多相关《|^内容预览\s?:?$|^(?:复制正文|正文复制)$/,
    sure: true,
    statement: true,
    source: practice,
    yes: [
      '《某镇计划(共9页).docx》由会员分享,可在线阅读,更多相关《某镇计划》请在某某文库上搜索。',
      '内容预览:',
      '正文复制',
    ],
    no: ['经验由会员分享,资料可在线阅读', '内容预览功能上线'],
  },
  {
    kind: 'site',
    pattern:
      /^(?:\d{1,2}[.、]\s?){0,2}(?:本文档共\d+页|.{0,30}(?:网站文档一经付费|本站所有内容均由|付费前请自行鉴别|VIP文档为|下载(?:本)?文档(?:将扣除|前请)|甄别文档内容)|成为VIP后|(?:如)?(?:果您?的?)?文档侵(?:犯|权).{0,40}(?:版权申诉|联系客服|举报|为您处理))/,
    sure: true,
    statement: true,
    source: practice,
    yes: [
      '1. 1、本文档共16页,可阅读全部内容。',
      '3、本站所有内容均由合作方或网友上传,本站不对文档的完整性做任何承诺!',
      '5.成为VIP后,下载本文档将扣除1次下载权益。',
      '4、如文档侵犯您的权益,请联系客服反馈,我们会尽快为您处理。',
    ],
    no: ['1、本文档共享平台建成。', '2、本站所有人员参加培训。', '4、文档侵权案件逐件查处。'],
  },
  {
    kind: 'source',
    pattern:
      /(?:下面|以下)是.{0,14}(?:网|文库)(?:\([^()]{0,30}\))?(?:的?小编)?(?:为(?:您|大家))?(?:整理|收集)的(?:一[篇份]|\d{1,2}篇|[^。]{0,20}(?:范文|欢迎))|小编(?:帮|来给|们)|希望(?:可以|能够?|会)?帮助到?(?:有需要的|各位|大家)|为您提供优质(?:参考)?范文|仅供站内会员|^\(?请认真阅读下面的提示/,
    sure: true,
    source: 'practice: what sample sites write before and behind a text',
    yes: [
      '下面是某某计划网(jihua/)整理的一篇班级工作计划。',
      '以下是小编帮大家整理的工作计划9篇,希望可以帮助到有需要的朋友。',
      '某某范文网为您提供优质参考范文! 工作总结 工作计划',
      '(请认真阅读下面的提示信息)',
    ],
    no: ['以下是全市电网整理的隐患清单', '希望能帮助更多农户增收', '为您提供优质服务', '请认真阅读下面的要求'],
  },
  {
    kind: 'site',
    pattern:
      /^(?:热搜|热门(?:搜索|关键词))\s?:|,标签:.{0,60}https?:|^(?:[\u4e00-\u9fff]{2,12}(?:总结|计划|方案|范文|报告)\s?\|\s?){2,12}[\u4e00-\u9fff]{2,12}(?:总结|计划|方案|范文|报告)$/,
    sure: true,
    source: 'practice: links of sample sites',
    yes: [
      '热搜: 名言名句 日记',
      '某县工作方案,标签:方案格式,http://a.example',
      '安全工作计划 | 综治工作计划 | 财务工作计划',
    ],
    no: ['热搜词监测', '贴标签:逐件登记', '序号 | 名称 | 完成时限', '牵头单位 | 责任单位 | 计划'],
  },
  {
    kind: 'site',
    pattern:
      /^[-—]*\s?(?:THE\s)?END\s?[-—]*$|^往期(?:推荐|回顾|精选|文章)|长按(?:识别|扫描)?.{0,8}二维码|^(?:点赞|点个?[“"]?(?:赞|在看)).{0,8}(?:转发|在看|三连|收藏|关注)|^阅读原文$|^(?:微信)?扫一扫.{0,12}(?:打开|关注|分享|查看|当前页)|^预览时标签不可点|^(?:喜欢|觉得不错).{0,12}(?:点赞|在看|转发)/i,
    sure: true,
    source: 'practice: ends of articles in a messenger',
    yes: ['-END-', '往期推荐', '长按识别二维码关注我们', '点赞、在看、转发三连', '扫一扫在手机打开当前页'],
    no: ['开展扫一扫便民行动', '往期项目验收', '推行扫描二维码报修'],
  },
];
