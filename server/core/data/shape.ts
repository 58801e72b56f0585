// Lines that end a document without an end mark, and lines that may well stand twice. Read in folded text.
import type { Proof } from './pack.js';

export interface LineWords extends Proof {
  readonly pattern: RegExp;
}

/** Who signed, who drafted, to whom copies go. */
export const SIGNERS: LineWords = {
  pattern:
    /(?:局|委|委员会|办公室|政府|公司|医院|学校|中学|小学|幼儿园|中心|部|处|科|院|会|厅|社|站|所|队|团|支部|党委|党组|集团)$|^(?:抄送|附件|附|联系人|联系电话|电话|报送|主送|主题词|起草|审核|签发|印发|编制|制表|填报|责任编辑|来源|作者|编辑)/,
  source: 'practice: signatures and what follows them',
  yes: ['某县卫生健康局', '抄送：县委办、县政府办', '联系人：张某某'],
  no: ['大力加强人才培养和引进', '做好各项准备工作'],
};

/** Sentences of forms and tables of tasks, which come again with every item. */
export const FORMULAS: LineWords = {
  pattern:
    /(?:责任(?:单位|部门|领导|人|科室)|牵头(?:单位|部门|领导)|配合(?:单位|部门)|分管领导|完成时(?:限|间)|时间(?:安排|要求|节点)|参加(?:人员|对象)|主办|承办|地点|备注)[:：]?|^(?:见附件|详见附件|同上|无)/,
  source: 'practice: task lists',
  yes: ['责任单位：县教育局、县财政局', '完成时限：2024年12月底', '(牵头单位：办公室)'],
  no: ['各单位要明确责任、加强配合', '做到有路必养、养必到位'],
};
