// What sites and converters left within running text. Patterns read a folded sentence; what they match is the residue.
import type { Proof } from './pack.js';

export interface ResidueWords extends Proof {
  readonly kind: 'source' | 'page';
  /** With the `g` flag. */
  readonly pattern: RegExp;
}

/** What a site says of the text it prints. */
const NOTE =
  '(?:本文(?:由|来源|来自|转自|摘自|转载|选自|出自)|本资料(?:由|来自|来源)|(?:转载|引用)(?:请|须|需)?注明|转载自|如有侵权(?!行为|事件|案)|侵权(?:请|必)|未经(?:许可|授权|允许)[^()]{0,6}转载|更多[^()。]{0,24}(?:请(?:访问|关注|点击|登录|搜索|查看|浏览)|尽在|敬请关注)|仅供(?:参考|学习)[^()。]{0,8}(?:勿|严禁)|(?:本站|小编)(?:整理|收集|原创))';

export const RESIDUE_WORDS: readonly ResidueWords[] = [
  {
    kind: 'source',
    pattern: new RegExp(
      `[(【[]\\s*[^()【】[\\]。]{0,12}?${NOTE}[^()【】[\\]]{0,80}[)】\\]]|-{2,}\\s*[^-。]{0,12}?${NOTE}[^-]{0,80}-{2,}|\\*{2,}[^*。]{0,12}?${NOTE}[^*]{0,80}\\*{2,}`,
      'g',
    ),
    source: 'practice: notes of sites in brackets or between dashes',
    yes: [
      '完成率达到95%;⟦---本文来源于网络,请勿照抄---⟧建成3个站点。',
      '形成合力。⟦(本文由某某文库收集整理)⟧',
      '⟦【更多工作计划请关注某某公众号】⟧三、工作措施',
    ],
    no: ['(转载公开信息前须经审核)', '(更多困难群众请社区走访了解)', '规划(本文本由县发改局编制)自发布之日起施行。'],
  },
  {
    kind: 'source',
    pattern:
      /(?<=^\s*)(?:(?:本文|此文|本资料)(?:来源于|来自|转自|摘自|由)[^。]{0,20}(?:网|文库|公众号|论坛|博客)[^。]{0,40}|(?:转载|引用)(?:请|须)?注明[^。]{0,60}|如有侵权(?!行为|事件|案)[^。]{0,40}|更多[^。]{0,30}请(?:访问|关注|登录)[^。]{0,20}(?:网(?!格|点|络)|公众号|www\.)[^。]{0,30})[。!]?/g,
    source: 'practice: notes of sites as sentences of their own',
    yes: ['⟦更多范文请访问某某文库网。⟧', '⟦本文来自某某范文网,作者不详。⟧', '⟦如有侵权,请联系我们删除!⟧'],
    no: ['转载新闻作品要注明出处。', '更多群众请关注网格员公布的电话。', '本文件由县政府办公室负责解释。'],
  },
  {
    kind: 'page',
    pattern: /第\s?\d{1,4}\s?页\s*[,/]?\s*共\s?\d{1,4}\s?页|共\s?\d{1,4}\s?页\s*\/?\s*第\s?\d{1,4}\s?页/g,
    source: 'practice: page feet of word processors',
    yes: ['二〇二三年一月四日 ⟦第5页 共5页⟧', '抓好落实。⟦第3页/共12页⟧'],
    no: ['材料共12页,第3页签字', '详见规划第3页'],
  },
];
