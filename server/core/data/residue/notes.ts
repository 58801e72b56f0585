// Notes of a site inside a line of the document's own text. Patterns read the source as it stands, with marks of either width.
// Invariant: every repetition is bounded, so that a line is read in time linear to its length.
import type { Proof } from '../pack.js';

export interface Note extends Proof {
  readonly pattern: RegExp;
}

/** Words that none but a site writes of a text. */
const KEY =
  '(?:转载请注明|(?:请|敬请)注明(?:出处|来源)|本文(?:来源|来自|转自|由.{1,16}(?:整理|编辑|发布|提供|上传))|来源于?网络|如有侵权|侵权(?:请|必)|小编(?:整理|收集|推荐|为大家)|(?:勿|请勿)(?:照抄|商用|转载|外传)|(?:文档|范文|资料)来源于|更多[^。,，]{0,12}(?:内容|范文|计划|总结|方案|文章|资料|文档|文案|心得|报告|信息)[^。,，]{0,4}请[^。,，]{0,4}(?:关注|访问|点击|查看|登录|收藏)|(?:请|欢迎)关注(?:微信)?公众号)';

export const NOTE_KEY = new RegExp(KEY);

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
];
