// What web sites and converters add to a text. Patterns read a line, folded and trimmed.
// A sure row marks its line by itself; the others only next to a sure one, at the top or the end of a text.
import type { Proof } from './pack.js';

export interface ResidueLine extends Proof {
  readonly pattern: RegExp;
  readonly sure: boolean;
  /** `source` tells where a text was taken from, `head` does so where a page puts it; the others are the site's own. */
  readonly kind?: 'source' | 'head';
}

export const RESIDUE_LINES: readonly ResidueLine[] = [
  {
    pattern:
      /^(?:[(【[-]{1,4}\s*(?=.*[)】\]-]$))?[^,。;%()【】[\]-]{0,12}(?:转载请注明|本文(?:来源|来自|转自)|(?<![\u4e00-\u9fff]|资金|渠道)来源于?网络(?![平安空信])|如有侵权(?!行为|事件|案)|侵权(?:请|必)|仅供(?:参考|学习)[^。]{0,12}(?:勿|请勿|严禁))/,
    sure: true,
    kind: 'source',
    source: 'practice: reprint notes of web pages',
    yes: ['转载请注明来自某某网', '本文转自某某网,仅供学习,请勿商用'],
    no: ['资金来源于网络平台以外的渠道', '全年建成5个站点;---本文来源于网络---加强管护。'],
  },
  {
    pattern:
      /^(?:•|·|-|>)?\s*(?:免责声明|版权(?:声明|所有)|(?:[上下]一[篇页条](?:文章)?|分享到)(?=\s*:|\s|$)|(?!.*[。;]$)(?:返回(?:顶部|首页|列表)|相关(?:文章|阅读|推荐|链接)|推荐阅读|猜你喜欢|热门(?:文章|推荐)|最新文章|网站(?:简介|地图|首页)|当前位置|您(?:现在)?的位置|打印本页|关闭(?:窗口|本页)|字体:|字号:))/,
    sure: true,
    source: 'practice: navigation of web pages',
    yes: ['• 上一篇文章:', '当前位置: 首页 > 公文汇编', '相关阅读:'],
    no: ['相关部门要加强联系', '版权保护工作要加强', '上一篇章已经完成', '网站首页设置专栏,每周更新。'],
  },
  {
    pattern:
      /ICP备|公网安备|^Copyright|©|All Rights Reserved|^https?:\/\/\S+$|^www\.\S+$|^[\w.+-]+@[\w-]+\.[\w.]+$|^(?:<[/a-z][^>]*>\s*)+$|<image>.*<\/image>|data:image/i,
    sure: true,
    source: 'practice: foot lines and markup of web pages',
    yes: ['冀ICP备12345678号-7', 'Copyright © 2018-2023 某某网', '<image>data:image/s3</image>'],
    no: ['推进ICP许可证办理'],
  },
  {
    pattern:
      /会员(?:登录|免费|专享)|登录后(?:免费|下载|阅读|查看(?:全文|原文)|可见|即可(?:下载|阅读))|(?:付费|立即|点击)(?:下载|阅读|查看|预览)|免费下载|在线预览|(?:免费|在线)阅读(?:全文|本文|文档|$)|下载(?:文档|地址|后|次数|币)|文档(?:下载|预览|(?:格式|大小)\s?:)|预览结束|客服(?:VX|QQ|微信|邮箱)?\s?:|关注(?:本站|我们)|^.{0,8}(?:关注公众号|扫码|扫一扫|扫描二维码)$|扫(?:码|一扫|描(?:下方)?二维码)(?:关注|下载|加(?!快|强|大)|进群|付费)|加微信?[:：]?[a-z]|全文共\d+字|本站(?:不|仅|所有|提供)|^举报$|“举报”|点击举报/i,
    sure: true,
    source: 'practice: document-sharing sites',
    yes: ['试读结束,登录后下载文档', '仅供学习,请勿他用! | 客服VX:abc'],
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
    pattern:
      /(?:^|[\s|【[(>·•])(?:浏览(?:次数|量)?|点击(?:数|率|量|次数)?|阅读(?:次数|量|数)?|人气|发布(?:日期|时间|人|机构|者)|信息来源|文章来源|稿源|责任编辑|编辑|作者|审核|来源|更新时间|索\s?引\s?号|公开日期|发文日期|栏目)\s?:|(?:^|[\s|])时间\s?:\s?\d{4}-\d{1,2}-\d{1,2}/,
    sure: true,
    kind: 'head',
    source: 'practice: head lines of web pages',
    yes: [
      '时间:2022-12-23|栏目:公文汇编|点击:|',
      '作者: 信息来源: 发布日期:2024年3月2日 浏览次数: 次',
      '来源 : 某某日报',
    ],
    no: ['加强信息来源管理', '作者署名权', '资金来源:县财政', '时间:2026年3月5日'],
  },
  {
    pattern:
      /由会员分享|珍藏版|^上传(?:人|时间)\s?:|^文档编号|^资源描述$|点击查看更多|\.(?:docx?|pdf|pptx?|xlsx?)(?:_第\d+页)?$|^第\s?\d+页 \/|^(?:仅供(?!内部)|欢迎光临|未完,全文|请认真阅读下面)/i,
    sure: true,
    source: 'practice: document-sharing sites',
    yes: ['某县工作计划.docx_第1页', '《某县工作计划.docx》由会员分享,可在线阅读'],
    no: ['党员和会员代表分享经验'],
  },
  {
    pattern:
      /^(?:本文|原文|当前|文章)(?:地址|链接|网址)\s?:|^[【[(]?\s*(?:打印|关闭|返回|收藏)(?:本页|本文|窗口|顶部|列表)\s*[】\])]|^【[^】]{2,60}】相关(?:文章|阅读|推荐)\s?:?|^(?:本文|文章|内容)(?:目录)?导[读航]\s?:?$|^本文目录(?:一览)?\s?:?$|^(?:剩余|余下|更多)内容(?:已隐藏|请登录)|^[(【]?未完待续[)】]?$|^点赞|^【?字[体号]\s?:|^扫一扫在手机|网站标识码|^微信扫一扫|^复制链接$|^(?:浏览|阅读)\s?\d+\s?次?$/,
    sure: true,
    source: 'practice: buttons and boxes of web pages',
    yes: [
      '【打印本页】 【关闭窗口】',
      '本文地址:https://a.example/1.html',
      '【2023年工作计划】相关文章:',
      '本文目录导读:',
      '剩余内容已隐藏,请登录',
    ],
    no: ['【重点任务】相关部门要加强配合。', '打印本级文件', '(二)返回岗位后及时培训。'],
  },
  {
    pattern:
      /^[(【]?(?:以下|下面|以上|这里)?(?:就?是)?(?:由?(?:小编|本站|本网))(?:[精倾]心)?(?:为|给|帮)?(?:大家|您|你|各位)?(?:网友)?(?:整理|收集|搜集|分享|带来|准备|推荐|精选)|^[^。]{0,40}(?:欢迎(?:大家|您)?(?:阅读|参考|借鉴|收藏)|希望(?:能|可以|能够)?(?:对|帮到|帮助)(?:大家|您|你)(?:有所|有|们|!|$))/,
    sure: true,
    kind: 'source',
    source: 'practice: what sites say of their collections',
    yes: [
      '下面是小编为大家整理的某某工作计划,仅供参考',
      '以上内容供您参考,希望对您有帮助!',
      '某某计划范文,欢迎大家阅读。',
    ],
    no: ['希望大家再接再厉,', '推荐优秀青年干部', '欢迎各界人士来我县投资。'],
  },
  {
    pattern:
      /^(?:还?没有评论|发表评论|我要评论|评论\(?\d|网友评论|多个关键词搜索|常见问题|确认删除|机构认证|内容提供者|文秘专家|注册|登录|首页|收藏|赞\(|打赏|广告合作|展开全文|阅读全文|搜索|目录导航)/,
    sure: false,
    source: 'practice: buttons and boxes of web pages',
    yes: ['还没有评论,来说两句吧...', '多个关键词搜索,空格分隔'],
    no: ['目录', '登记注册'],
  },
];

/** Words that sites and hardly any plans use; lines with them at the end of a text belong to the site. */
export const SITE_WORDS =
  /下载|付费|会员|文档|账号|客服|登录|网站|本站|版权|侵权|转载|邮箱|举报|预览|充值|VIP|点击|订单|交易号|购买|评论|收藏|分享|扫码|公众号/;

/** Words of a site about itself and its wares: with none of them a whole sentence is the document's own. */
export const SITE_SIGN =
  /文档|本[站网]|付费|侵权|仅供|客服|点击“?举报|账号|会员(?:登录|免费|专享)|VIP|版权(?:所有|声明)|©|ICP|转载|[<>]|\.(?:com|cn|net)|免责声明|小编/i;

/** A page mark by itself: `— 3 —`, `第3页 共9页`, `3 / 9`, `- 12 -`. */
export const PAGE_MARK =
  /^(?:[-—–]\s*\d{1,4}\s*[-—–]|第\s*\d{1,4}\s*页(?:\s*[,/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|共\s*\d+\s*页|\d{1,3}|Page\s*\d+.*)$/i;
/** A line of a contents list: leader dots, or a page number behind dots or blanks. */
export const CONTENTS_LINE = /(?:\.{3,}|…{1,}|·{3,}|-{5,}|—{3,}|_{5,})\s*[(（—-]?\s?\d{0,4}\s?[)）—-]?\s*$/;
