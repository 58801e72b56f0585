// Words and lines that tell a site from a plan. Patterns read a line, folded and trimmed.

/** Words that sites and hardly any plans use; lines with them at the end of a text belong to the site. */
export const SITE_WORDS = /付费|会员|文档|账号|客服|本站|侵权|转载|充值|VIP|交易号|公众号|网友|版权所有/;
/** Those among them that a plan does not use even where it speaks of a site of its own. */
export const SITE_SIGN = /付费|文档|本站|VIP|交易号|版权所有/;
/** An address of a page or of mail: by itself it may be the document's own. */
export const MAY_BE_OWN = /^(?:https?:|www\.|[\w.+-]+@)\S*$/i;
/** What announces links to other texts: the short lines behind it are the site's. */
export const LINKS_HEAD =
  /(?:相关(?:文章|推荐|阅读|范文|文档|链接)|推荐阅读|往期(?:推荐|回顾|精选)|(?:热门|最新)(?:文章|范文|推荐)|猜你喜欢|小编(?:精心|强力)?推荐):?$/;
/** Words that sites and plans share; they tell nothing of a line, and a block of the site may run on over it. */
export const SHARED_WORDS = /下载|登录|网站|版权|邮箱|举报|预览|点击|订单|购买|评论|收藏|分享|扫码/;

/** Names that sites print through a text: a short line with one of them that comes again and again is a watermark. */
export const WATERMARK =
  /(?:文库|范文|公文|文档|文秘|资料|课件|作文)(?:网|库|屋|社|站|吧|$)|www\.|\.(?:com|cn|net)\b|公众号|仅供.{0,6}(?:参考|学习|使用)|^内部资料/i;
