// Forms left empty and notes to the writer: `____`, `（　　）`, `【请填写】`, `时间待定`.
// Patterns read folded text, one sentence at a time; the group `hit` is what is reported.
import type { Proof } from './pack.js';

export interface EmptyForm extends Proof {
  readonly id: string;
  readonly pattern: RegExp;
  /** Left alone in Markdown, where it is syntax. */
  readonly plainOnly?: boolean;
}

const practice = 'practice: templates and drafts';
const NOTE = '(?:请|此处|待填|待补|待定|待核|填写|填入|插入|补充|输入|在此|自行)';

/** What a note names: `[模块名称]`, `【负责人姓名】`. */
const NAMED = '(?:名称|姓名|全称|xx|××)';

export const EMPTY_FORMS: readonly EmptyForm[] = [
  {
    id: 'line',
    pattern: /(?<![A-Za-z_])(?<hit>_{2,}(?:\s+_{2,})*)(?![A-Za-z_])/g,
    source: practice,
    yes: ['投资⟦____⟧万元', '⟦__⟧年', '姓名:⟦______⟧'],
    no: ['__init__', 'snake_case', 'a__b'],
  },
  {
    id: 'date-line',
    pattern: /(?<![A-Za-z0-9_])(?<hit>_)(?=[年月日])/g,
    source: practice,
    yes: ['4月⟦_⟧日前', '自⟦_⟧月起'],
    no: ['a_日', '4月__日'],
  },
  {
    id: 'brackets',
    pattern: /(?<![A-Za-z0-9\]])(?<hit>\(\s*\)|(?<!“)【\s*】|〔\s*〕|(?<!“)《\s*》|“\s*”|‘\s*’|「\s*」)/g,
    source: practice,
    yes: ['共⟦( )⟧人', '按照⟦“”⟧体系', '印发⟦《》⟧'],
    no: ['run()', '(一)', '“十四五”', '带“【】”的为必填项'],
  },
  {
    id: 'square',
    pattern: /(?<![A-Za-z0-9\]!-] ?|^\s*[-*+\d.]*\s*)(?<hit>\[\s*\])(?![([])/g,
    plainOnly: true,
    source: practice,
    yes: ['共⟦[ ]⟧人'],
    no: ['- [ ] 待办'],
  },
  {
    id: 'note',
    pattern: new RegExp(
      `(?<hit>【(?:${NOTE}[^】]{0,24}|[^】,。]{0,12}${NAMED})】|\\[(?:${NOTE}[^\\]]{0,24}|[^\\],。]{0,12}${NAMED})\\]|<(?:${NOTE}[^>]{0,24})>)`,
      'gi',
    ),
    source: practice,
    yes: ['⟦【请填写】⟧', '⟦[模块名称]⟧', '⟦【待核】⟧', '⟦[项目负责人姓名]⟧'],
    no: ['【责任单位】县卫健局', '【摘要】', '[转卖]', '[1]'],
  },
  {
    id: 'value',
    pattern: /(?<=为|由|在|于|是|至|到|与|和|称)(?<hit>【[^】,。]{2,10}】|\[[^\]\d,。]{2,10}\](?!\())/g,
    source: practice,
    yes: ['办公地点为⟦【办公地点】⟧,'],
    no: ['【责任单位】县教育局', '来源于[1]'],
  },
  {
    id: 'note-round',
    pattern: /(?<hit>\((?:此处|请填|请补|请插|待填|待补|待核|待定|填写|自行填)[^()]{0,24}\))/g,
    source: practice,
    yes: ['⟦(此处补充数据)⟧', '时间⟦(待定)⟧'],
    no: ['(请各单位认真落实)', '(待遇从优)'],
  },
  {
    id: 'document-number',
    pattern: /(?<=〕)(?<hit>\s*号)/g,
    source: practice,
    yes: ['某政发〔2024〕⟦  号⟧', '某政发〔2024〕⟦号⟧'],
    no: ['某政发〔2024〕5号', '某政发〔2024〕x号'],
  },
  {
    id: 'undecided',
    pattern: /(?<![等期招有尚亟])(?<hit>待定|待填写?)(?=[,;。、)】\]|\s]|$)/g,
    source: practice,
    yes: ['时间⟦待定⟧。', '地点⟦待定⟧,'],
    no: ['待定期检查', '亟待定位', '有待定论'],
  },
  {
    id: 'tag',
    pattern: /(?<![A-Za-z0-9_/.-])(?<hit>TBD|TBC|TODO)(?![A-Za-z0-9_-])/g,
    source: practice,
    yes: ['负责人⟦TBD⟧', '⟦TODO⟧:补充'],
    no: ['TODOS', 'my-TODO-list'],
  },
];
