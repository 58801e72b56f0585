// What web sites and converters add to a text, by the line. Patterns read a line, folded and trimmed.
// A sure row marks its line by itself; the others only next to a sure one, at the top or the end of a text.
import type { Proof } from './pack.js';
import { SHARING_LINES } from './residue/sharing.js';

/** `source`: where a text is from and what may be done with it; `site`: what a page has round its text. */
export type ResidueKind = 'source' | 'site';

export interface ResidueLine extends Proof {
  readonly kind: ResidueKind;
  readonly pattern: RegExp;
  readonly sure: boolean;
  /** Pages of official bodies have it as well, round a text that is the document's own. */
  readonly official?: boolean;
  /** No plan has it even in a numbered line or a whole sentence. */
  readonly statement?: boolean;
}

export const RESIDUE_LINES: readonly ResidueLine[] = [
  {
    kind: 'source',
    pattern:
      /^声明\s?:.{0,40}转载|^(?:.{0,12})?(?:转载请注明|转载此文|本文(?:来源|来自|转自|由.{1,16}(?:整理|编辑|发布|提供|上传)|(?:链接|地址)\s?:)|(?<![\u4e00-\u9fff]|资金|渠道)来源于?网络(?![平安空信])|如有侵权(?!行为)|侵权(?:请|必)|仅供(?:参考|学习)[^。]{0,12}(?:勿|请勿|严禁))/,
    sure: true,
    source: 'practice: reprint notes of web pages',
    yes: [
      '转载请注明来自某某网',
      '本文转自某某网,仅供学习,请勿商用',
      '(本文由某某范文网整理发布)',
      '本文链接:http://a.example/1.html',
      '声明:本文仅代表作者个人观点,转载须经授权',
    ],
    no: ['资金来源于网络平台以外的渠道', '本文由办公室负责解释'],
  },
  {
    kind: 'source',
    pattern:
      /小编(?:为|给|今天|精心|整理|收集|推荐|带来|就)|(?:下面|以下)(?:是|为).{0,12}为大家(?:整理|收集|准备|带来|分享)|希望(?:能|可以)?(?:对|帮到?|给).{0,4}(?:您|你|大家).{0,8}(?:帮助|参考|借鉴|启发|喜欢)|欢迎(?:大家|您)(?:阅读|参考|借鉴|收藏)[。!]?$|更多[^。,]{0,12}(?:内容|范文|计划|总结|方案|文章|资料|文档|文案|心得|报告|信息)[^。,]{0,4}请[^。,]{0,4}(?:关注|访问|点击|查看|登录|收藏)|^(?:以上|这)就是.{2,30}(?:全部内容|内容了)/,
    sure: true,
    source: 'practice: what sample sites write before and behind a text',
    yes: [
      '下面是小编为大家整理的工作计划,仅供参考',
      '更多工作总结请关注某某文库',
      '以上就是2024年安全工作计划的全部内容',
      '某某计划范文,欢迎大家阅读。',
    ],
    no: [
      '为大家庭成员整理档案',
      '以上就是今年的主要任务',
      '小编制单位也要配备专人',
      '欢迎各界人士来我县投资。',
      '群众查看办理进度请登录政务服务平台',
    ],
  },
  {
    kind: 'site',
    pattern:
      /^(?:•|·|-|>|【|\[|<<|»)?\s*(?:(?:[上下]一[篇页条](?:文章)?|返回(?:顶部|首页|列表)|相关(?:文章|阅读|推荐|链接|范文|文档)|推荐(?:阅读|文章)|(?:猜|为)你(?:喜欢|推荐)|热门(?:文章|推荐|标签)|最新文章|网站(?:简介|地图|首页))(?=\s*[:|>»[【】\]《]|\s|$)|免责声明|版权(?:声明|所有)|您?(?:现在|当前)的?位置\s?:|您的位置|分享(?:到|至)\s?:|打印本页|关闭(?:窗口|本页)|字体:|字号:)|.{4,40}相关(?:文章|推荐|阅读|范文):?$|^(?:\[\d+\]\s*)*下一页$/,
    sure: true,
    source: 'practice: navigation of web pages',
    yes: [
      '• 上一篇文章:',
      '当前位置: 首页 > 公文汇编',
      '相关阅读:',
      '【打印本页】 【关闭窗口】',
      '【2024年工作计划】相关文章:',
      '您当前的位置:首页',
      '[1] [2] 下一页',
    ],
    no: [
      '相关部门要加强联系',
      '版权保护工作要加强',
      '分享到位的经验',
      '上一篇章已经完成',
      '网站首页设置专栏,每周更新',
      '推荐阅读书目30种',
    ],
  },
  {
    kind: 'site',
    pattern:
      /ICP备(?:案号|\s?\d)|公网安备\s?\d|^Copyright|©|All Rights Reserved|^https?:\/\/\S+$|^www\.\S+$|^[\w.+-]+@[\w-]+\.[\w.]+$|^首页\s?[|>»]|^(?=.*(?:首页|关于我们|联系我们|网站地图|意见反馈))(?:[^|>]{2,8}\s?[|>»]+\s?){2,}[^|>]{2,8}$/i,
    sure: true,
    source: 'practice: head and foot lines of web pages',
    yes: [
      '冀ICP备12345678号-7',
      'Copyright © 2018-2023 某某网',
      '首页 | 工作总结 | 工作计划',
      '关于我们 | 联系我们 | 网站地图 | 意见反馈',
    ],
    no: ['推进ICP许可证办理', '做好ICP备案和公网安备案工作', '首页改版后上线', '序号 | 名称 | 单位 | 数量 | 完成时限'],
  },
  {
    kind: 'site',
    pattern:
      /会员(?:登录|免费|专享)|登录后(?:免费|下载|阅读|查看(?:全文|原文)|可见|即可(?:下载|阅读))|(?:付费|立即|点击)(?:下载|阅读|查看|预览)|免费下载|在线预览|(?:免费|在线)阅读(?:全文|本文|文档|$)|下载(?:文档|地址|后|次数|币)|文档(?:下载|预览|(?:格式|大小)\s?:)|预览结束|试读(?:结束|已结束)|(?:剩余|余下)(?:内容|\d+%)|未完待续|客服(?:VX|QQ|微信|邮箱|电话|热线)?\s?:|关注(?:本站|我们)|^.{0,8}(?:关注公众号|扫码|扫一扫|扫描二维码)$|扫(?:码|一扫|描(?:下方)?二维码)(?:关注|下载|加(?!快|强|大)|进群|付费)|加微信?[:：]?[a-z]|全文共\d+字|本站(?:不|仅|所有|提供|内容|文章|资料|资源)|^举报$|“举报”|点击举报/i,
    sure: true,
    source: 'practice: document-sharing sites',
    yes: [
      '试读结束,登录后下载文档',
      '仅供学习,请勿他用! | 客服VX:abc',
      '剩余内容已隐藏,请登录后阅读全文',
      '本站内容由网友上传',
    ],
    no: [
      '规范会员管理',
      '畅通举报渠道',
      '下载安装国家反诈中心APP',
      '(二)推行扫码就医,检查结果在线查看。',
      '3.受理群众投诉举报,登录后办理。',
      '(四)文档格式统一。年底完成。',
      '(三)设立免费阅读角,引导读者关注公众号。',
    ],
  },
  {
    kind: 'source',
    pattern:
      /^[(【[]?(?:来源|作者|编辑|信息来源|文章来源|稿源|责任编辑)\s?:(?!.*(?:审批|批准|审定|编制))|^(?:时间\s?:\s?)?\d{4}[-年/.]\d.{0,16}\s来源\s?:/,
    sure: true,
    official: true,
    source: 'practice: head lines of web pages that name the source',
    yes: [
      '作者: 信息来源: 发布日期:2024年3月2日 浏览次数: 次',
      '来源 : 某某日报',
      '(来源:某某社)',
      '2024-03-05 09:12 来源:某某网',
    ],
    no: ['编制:安环部 审核:李明', '加强信息来源管理', '作者署名权', '资金来源:县财政', '(数据来源:县统计局)'],
  },
  {
    kind: 'site',
    pattern:
      /(?:^|[\s|【[(>·•])(?:浏览(?:次数|量)?|点击(?:数|率|量|次数)?|阅读(?:次数|量|数)?|访问(?:次数|量)|人气|发布(?:日期|时间|人|机构|者)|信息来源|文章来源|稿源|责任编辑|更新时间|索\s?引\s?号|公开日期|发文日期|栏目)\s?:|(?:^|[\s|])时间\s?:\s?\d{4}-\d{1,2}-\d{1,2}/,
    sure: true,
    official: true,
    source: 'practice: head lines of web pages',
    yes: ['时间:2022-12-23|栏目:公文汇编|点击:|', '索引号:1133/2024-12 发布机构:某某局'],
    no: ['加强栏目管理', '时间:2026年3月5日'],
  },
  {
    kind: 'site',
    pattern:
      /[【[]?字(?:体|号)\s?:\s?[【[]?\s?大\s?中\s?小|^(?:本文|原文|当前|文章)(?:地址|链接|网址)\s?:|^(?:本文|文章|内容)(?:目录)?导[读航]\s?:?$|^本文目录(?:一览)?\s?:?$|网站标识码|^复制链接$|^(?:浏览|阅读)\s?\d+\s?次?$|^还?没有评论|^多个关键词搜索/,
    sure: true,
    source: 'practice: buttons and boxes of web pages',
    yes: [
      '【字体:大 中 小】 打印',
      '原文地址:http://a.example/1.html',
      '本文目录导读:',
      '阅读 1280 次',
      '还没有评论,来说两句吧...',
      '多个关键词搜索,空格分隔',
    ],
    no: ['本文目录由办公室编制', '阅读30种书目', '字体统一使用仿宋'],
  },
  {
    kind: 'site',
    pattern:
      /由会员分享|珍藏版|^上传(?:人|时间)\s?:|^文档编号|^资源描述$|点击查看更多|^(?!附件?).*\.(?:docx?|pdf|pptx?|xlsx?)(?:_第\d+页)?$|^第\s?\d+页 \/|^(?:仅供|欢迎光临|未完,全文|请认真阅读下面)/i,
    sure: true,
    source: 'practice: document-sharing sites',
    yes: ['某县工作计划.docx_第1页', '《某县工作计划.docx》由会员分享,可在线阅读'],
    no: ['党员和会员代表分享经验', '附件:2024年重点项目表.docx'],
  },
  {
    kind: 'source',
    pattern:
      /^(?:本|该)?(?:文档|文章|资料|文件|作品|内容)(?:均?由|系|为|来自)[^,。]{0,6}(?:用户|会员|网友)(?!单位)[^,。]{0,6}(?:上传|提供|分享|发布|投稿)|版权归(?:原)?作者(?:本人)?(?:和.{1,6})?所有|如(?:有|涉)(?:及)?侵权[^。]{0,12}(?:联系|删除|告知)/,
    sure: true,
    source: 'practice: notes of document-sharing sites on who sent a text in',
    yes: [
      '本文档由用户上传,版权归原作者所有,如有侵权请联系我们删除',
      '该文章由网友投稿,不代表本站观点',
      '图片版权归原作者所有',
    ],
    no: [
      '文件由会员单位共同起草',
      '内容由作者解释',
      '资料由各用户单位提供',
      '成果版权归学校所有',
      '如有侵权行为依法查处',
    ],
  },
  {
    kind: 'site',
    pattern:
      /^[\u4e00-\u9fff]{2,10}(?:\s?[>»›]\s?[\u4e00-\u9fff]{2,10}){1,4}\s?[>»›]\s?(?:[\u4e00-\u9fff]{0,6}(?:动态|公告|公示|要闻|新闻|资讯|信息|公开|计划|总结|方案|规划|文件|专栏|专题|列表|正文|详情))$/,
    sure: true,
    source: 'practice: the path of a page in its site',
    yes: ['文旅在线 > 公共服务 > 工作动态', '政务公开>规划计划>正文'],
    no: ['质量 > 数量', '省级 > 市级 > 县级', '优先保障人员 > 其他信息公开申请人员名单'],
  },
  {
    kind: 'site',
    pattern:
      /^[【[]?(?:收藏|打印|关闭|分享|复制|转发|纠错|点赞|返回|顶部|推荐)[】\]]?(?:[\s|/]{0,3}[【[]?(?:收藏|打印|关闭|分享|复制|转发|纠错|点赞|返回|顶部|推荐)(?:本页|本文|窗口)?[】\]]?){1,6}$|您是第\s?\d+\s?位?(?:访客|访问者|浏览者)/,
    sure: true,
    source: 'practice: buttons and counters at the foot of web pages',
    yes: ['收藏 打印 关闭', '【打印】【关闭】', '技术支持:某某科技 您是第102933位访客'],
    no: ['打印 2台', '收藏、打印、关闭', '复制推广', '打印纸'],
  },
  {
    kind: 'site',
    pattern:
      /免费预览|免费试读|^亲[,!~]|超出.{0,4}(?:免费|预览)范围|^(?:继续阅读|点击展开|查看更多|查看全文|收起全文|加入VIP|开通VIP|购买VIP|成为VIP)|(?:剩余|还剩)\s?\d+\s?页(?:未读|可阅读)?$|^(?:格式|大小|页数|上传者|所需积分|下载积分|文档热度)\s?:\s?[\w.]{1,12}\s?[页分]?$|^[\d.]+分\s?\(?超过\d+%的文档/,
    sure: true,
    source: 'practice: buttons and notes of document-sharing sites',
    yes: [
      '亲,该文档总共6页,到这儿已超出免费预览范围,如果喜欢就下载吧!',
      '加入VIP免费下载',
      '还剩5页未读',
      '所需积分:20',
      '4.8分(超过90%的文档)',
    ],
    no: ['亲属关系证明免于提交', '发放免费预防药品', '大小河流全部治理', '格式:一式三份,加盖公章后报送'],
  },
  {
    kind: 'site',
    pattern:
      /^(?:[由用]\s?)?(?:扫描全能王|CamScanner|(?:夸克|讯飞|布丁)?扫描(?:王|宝|大师|助手)|白描|WPS\s?(?:扫描|Office|PDF))\s?(?:扫描)?(?:创建|制作|生成|扫描|导出)?$|^(?:Evaluation (?:Only|Warning)|Created with |Scanned (?:with|by) |Generated by |Powered by )|^(?:此|本)(?:PDF|文档|文件)由.{1,30}(?:转换|生成|创建)(?:器|工具)?(?:试用版)?[^。]{0,12}$/i,
    sure: true,
    source: 'practice: marks that programs of scanning and converting print on each page',
    yes: [
      '扫描全能王 创建',
      'CamScanner',
      'Created with Aspose.Words',
      '本文档由某某PDF转换器试用版生成',
      'Scanned with CamScanner',
    ],
    no: ['配备扫描仪2台', '推行扫描宝贝计划', '本文件由办公室负责解释', '白描花卉课程'],
  },
  {
    kind: 'site',
    pattern:
      /^(?:发表评论|我要评论|评论\(?\d|网友评论|常见问题|确认删除|机构认证|内容提供者|文秘专家|注册|登录|首页|收藏|赞\(|打赏|广告合作|展开全文|阅读全文|搜索|目录导航|文章目录)/,
    sure: false,
    source: 'practice: buttons and boxes of web pages',
    yes: ['发表评论', '网友评论(12)', '注册 登录'],
    no: ['目录', '登记注册'],
  },
  ...SHARING_LINES,
];
