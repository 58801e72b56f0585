// Sentences that stand in a plan as often as it takes: who leads, who helps, by when, how often. They are no copies.
import type { Proof } from './pack.js';

export const FORMULA_ROWS: readonly (Proof & { readonly pattern: RegExp })[] = [
  {
    pattern: /^[(（【]?(?:责任|牵头|配合|主办|协办|承办|实施|参与|落实)(?:单位|部门|科室|股室|处室|领导|人|股|科)/,
    source: 'practice: who is in charge, behind each task',
    yes: ['(责任单位:办公室、财务科。)', '牵头部门:县教育局、县财政局。'],
    no: ['责任到人,层层压实。'],
  },
  {
    pattern: /^[(（]?(?:完成|办结|整改)?(?:时限|时间|期限|进度)\s?[:为]/,
    source: 'practice: by when, behind each task',
    yes: ['完成时限:2024年12月底前。'],
    no: ['时间服从质量,稳步推进改革。'],
  },
  {
    pattern: /^[(（]?(?:长期坚持|持续推进|全年推进|各[^。]{0,12}(?:按职责分工负责|分别负责))[)）]?[。.]?$/,
    source: 'practice: notes behind tasks',
    yes: ['各有关部门按职责分工负责。'],
    no: ['各镇要按职责分工负责,抓好落实。'],
  },
];

export const FORMULA = new RegExp(FORMULA_ROWS.map((row) => row.pattern.source).join('|'));
