// Texts that the target board shows; they are sent to its page, so that it is in the language of planlint's settings.

/** `{n}` and the like stand for what the page puts in. */
export interface BoardTexts {
  /** The tag of the language, for the page. */
  readonly language: string;
  readonly noPlan: string;
  readonly none: string;
  readonly noMatch: string;
  readonly filter: string;
  readonly show: string;
  readonly all: string;
  readonly marked: string;
  readonly open: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly shown: string;
  readonly table: string;
  readonly mark: string;
  readonly indicator: string;
  readonly value: string;
  readonly deadline: string;
  readonly scope: string;
  readonly section: string;
  readonly progress: string;
  readonly conflict: string;
  readonly toFill: string;
  readonly fine: string;
  readonly baseline: string;
  readonly target: string;
  readonly completeness: string;
  readonly completenessOf: string;
  readonly beforeHeadings: string;
  readonly goThere: string;
}

export const chinese: BoardTexts = {
  language: 'zh-CN',
  noPlan: '打开一份计划，这里列出它的目标数字。',
  none: '这份计划里没有认出目标数字。',
  noMatch: '没有相符的目标数字。',
  filter: '筛选指标、数值、期限、范围、章节',
  show: '显示',
  all: '全部',
  marked: '有问题的',
  open: '待填的',
  copy: '复制为表格',
  copied: '已复制 {n} 行，可直接粘贴到 Word 或 WPS',
  copyFailed: '没有复制成功，请按 Ctrl+C 再试',
  shown: '显示 {n} / {all} 个',
  table: '目标数字',
  mark: '核对',
  indicator: '指标',
  value: '目标值',
  deadline: '期限',
  scope: '范围',
  section: '所在部分',
  progress: '基数→目标',
  conflict: '有问题',
  toFill: '待填',
  fine: '',
  baseline: '基数 {value}',
  target: '目标 {value}',
  completeness: '各部分填写情况',
  completenessOf: '{title}：已填 {filled} / {total}',
  beforeHeadings: '（标题之前）',
  goThere: '按回车转到文中',
};

export const english: BoardTexts = {
  language: 'en',
  noPlan: 'Open a plan: its target figures are listed here.',
  none: 'No target figures were found in this plan.',
  noMatch: 'No target figure fits.',
  filter: 'Filter by indicator, value, deadline, scope, section',
  show: 'Show',
  all: 'All',
  marked: 'With problems',
  open: 'To fill in',
  copy: 'Copy as table',
  copied: 'Copied {n} rows, to paste into Word',
  copyFailed: 'Could not copy; press Ctrl+C',
  shown: '{n} of {all} shown',
  table: 'Target figures',
  mark: 'Check',
  indicator: 'Indicator',
  value: 'Target',
  deadline: 'Deadline',
  scope: 'Scope',
  section: 'Section',
  progress: 'Baseline → target',
  conflict: 'Problem',
  toFill: 'To fill in',
  fine: '',
  baseline: 'Baseline {value}',
  target: 'Target {value}',
  completeness: 'Filled in by section',
  completenessOf: '{title}: {filled} of {total} filled in',
  beforeHeadings: '(before the first heading)',
  goThere: 'Press Enter to go to the text',
};
