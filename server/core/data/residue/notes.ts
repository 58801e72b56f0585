// Notes of a site inside a line of the document's own text. Patterns read the source as it stands, with marks of either width.
// Invariant: every repetition is bounded, so that a line is read in time linear to its length.
import type { Proof } from '../pack.js';

export interface Note extends Proof {
  readonly pattern: RegExp;
}

/** Words that none but a site writes of a text. */
const KEY =
  '(?:转载请注明|(?:请|敬请)注明(?:出处|来源)|本文(?:来源|来自|转自|由.{1,16}(?:整理|编辑|发布|提供|上传))|来源于?网络|如有侵权|侵权(?:请|必)|小编(?:精心)?(?:整理|收集|推荐|为大家)|(?:勿|请勿)(?:照抄|商用|转载|外传)|(?:文档|范文|资料)来源于|更多[^。,，]{0,12}(?:内容|范文|计划|总结|方案|文章|资料|文档|文案|心得|报告|信息)[^。,，]{0,4}请[^。,，]{0,4}(?:关注|访问|点击|查看|登录|收藏)|(?:请|欢迎)关注(?:微信)?公众号)';

/** Mottos of sites, and advertisements of ghost writers. */
const OWN_KEY = '倾情为你奉上|专心-{2,4}专注|网址[:：]\\s?(?:www|http)';

export const NOTE_KEY = new RegExp(`${KEY}|${OWN_KEY}`);

export const NOTES: readonly Note[] = [
  {
    pattern: new RegExp(`[(（【[][^()（）【】[\\]]{0,60}?${KEY}[^()（）【】[\\]]{0,80}[)）】\\]]`, 'g'),
    source: 'practice: notes in brackets that sample sites put into a text',
    yes: ['丰富文化生活。⟦（更多内容请访问某某资料网）⟧加强管理', '评选先进5名。⟦【本文来自某某网，转载请注明出处】⟧'],
    no: ['（本文由办公室负责解释）', '资料（来源于各科室）汇总'],
  },
  {
    pattern: new RegExp(`[-—*=~]{2,}[^-—*=~。]{0,20}?${KEY}[^-—*=~]{0,80}[-—*=~]{2,}`, 'g'),
    source: 'practice: notes between dashes that sample sites put into a text',
    yes: ['2、⟦---本文来源于网络，仅供参考，勿照抄---⟧死亡率控制在6‰以下'],
    no: ['——资金来源于财政——'],
  },
  {
    pattern:
      /(?<=^|[。！？!?；;]\s{0,2})[^。！？!?；;]{0,6}?(?<![\u4e00-\u9fff])(?:转载请注明|本文(?:来源于?网络|转自)|更多[^。,，]{0,12}(?:范文|文章|资料|文档|文案)请[^。,，]{0,4}(?:关注|访问|点击|查看|登录))[^。！？!?；;]{0,80}[。！？!?；;]?/g,
    source: 'practice: sentences of a site at the end of a paragraph',
    yes: ['确保完成全年任务。⟦转载请注明来自某某网。⟧', '落实到位。⟦更多工作计划范文请关注某某文库⟧'],
    no: ['注重宣传，媒体转载请注明要求由宣传部门拟定。', '公布更多文章。'],
  },
  {
    pattern: /精选优质文档[-—]{1,6}倾情为你奉上|专心-{2,4}专注-{2,4}专业/g,
    source: 'practice: mottos that document-sharing sites print on the pages',
    yes: ['⟦精选优质文档-倾情为你奉上⟧为做好今年工作', '⟦专心---专注---专业⟧'],
    no: ['专心、专注、专业', '精选优质文档归档'],
  },
  {
    pattern:
      /(?<=^|[。！？\n]\s{0,2})[^。！？\n]{0,30}(?:范文|公文|文库|写作)[^。！？\n]{0,20}网址[:：]\s?(?:www|https?)[\w.:/]{3,60}(?:[，,][^。！？，,\n]{0,6}(?:润笔|代写|写稿|定制|加微)[^。！？\n]{0,24}[。！？]?)?/g,
    source: 'practice: advertisements of ghost writers',
    yes: [
      '⟦某某范文，海量资料，下载网址：www.a.example，润笔请加微：abc12。⟧ 某局工作总结',
      '落实到位。⟦某某公文网，网址：www.a.example⟧',
    ],
    no: ['系统下载网址：www.a.example', '公文系统网址变更'],
  },
  {
    pattern: /小编(?:精心|强力)?推荐[:：]?\s{0,4}[\u4e00-\u9fff]{2,16}(?:\s{0,2}\|\s{0,2}[\u4e00-\u9fff]{2,16}){1,10}/g,
    source: 'practice: links that sample sites put into a text',
    yes: ['某校工作计划   ⟦小编精心推荐   安全工作计划 | 综治工作计划⟧   一、指导思想'],
    no: ['小编推荐书目', '编辑推荐 安全 | 综治'],
  },
];
