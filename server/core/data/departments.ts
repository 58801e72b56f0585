// How plans name who is responsible: words and patterns on folded text. Source: the 任务分工 of work plans.

/** Who answers for a task: those that lead, where some are named so, before the others. */
export const LEADS: ReadonlySet<string> = new Set(['牵头', '主办', '主责']);
const HELPERS = ['配合', '协办', '参与', '参加', '协助', '会办'] as const;
const OWNERS = ['牵头', '主办', '主责', '责任', '承办', '负责', '落实', '实施', '完成'] as const;
const UNIT = '(?:单位|部门|科室|股室|处室)';

export const isHelper = (role: string): boolean => (HELPERS as readonly string[]).includes(role);

/** Takes `责任单位：`, `牵头部门(单位)为`; not `责任人：`. */
export const LABEL = new RegExp(
  `(?<role>${[...OWNERS, ...HELPERS].join('|')})${UNIT}(?:\\([^()]{1,6}\\))?\\s*(?::|为|是)`,
  'g',
);

/** What a column of a table is headed where it names them. */
export const COLUMN = new RegExp(`^(?:${OWNERS.join('|')})${UNIT}(?:\\([^()]{1,6}\\))?$`);

export interface DepartmentRow {
  /** `names` is what stands for the departments. */
  readonly pattern: RegExp;
  /** A note holds for what stands before it, a clause for its sentence. */
  readonly reach: 'note' | 'sentence';
  readonly example: readonly [text: string, names: string];
  readonly nearMiss: string;
}

const HEAD = '(?<names>[^,。;:()\\[\\]【】“”\\d年月]';

export const DEPARTMENT_ROWS: readonly DepartmentRow[] = [
  {
    pattern: new RegExp(
      `[(\\[【]由?${HEAD}{2,40}?)(?:共同|分别)?(?:牵头|负责)(?:[,、;][^()\\[\\]【】。]{0,60})?[)\\]】]`,
      'g',
    ),
    reach: 'note',
    example: ['（县民政局牵头，县财政局配合）', '县民政局'],
    nearMiss: '（以下简称县民政局）',
  },
  {
    pattern: /由(?<names>[^,。;:由“”]{2,40}?)(?:具体|统一|共同|分别|总)?(?:牵头|负责(?!人)|主办|承办|会同|组织实施)/g,
    reach: 'sentence',
    example: ['由县民政局会同县财政局负责', '县民政局'],
    nearMiss: '由专人负责',
  },
  {
    pattern: new RegExp(
      `(?:^|[,。;:])\\s*${HEAD}{2,14}?)(?:要|应)?(?:具体|统一|共同|分别)?(?:牵头(?!单位|部门)|负责(?!人|制|任))`,
      'g',
    ),
    reach: 'sentence',
    example: ['年底前完成，县水利局牵头。', '县水利局'],
    nearMiss: '实行首问负责制',
  },
];

/** A name of a body ends so; 专人, 主要领导 and 谁 are none. */
export const BODY =
  /(?:局|委|办|室|厅|部|中心|站|所|院|科|股|处|队|社|社区|会|镇|乡|街道|村|学|园|公司|集团|银行|组|专班|区|库|馆|台|县|市)(?:\(.*\))?$/;

/** Everybody and nobody: 各部门, 相关单位. */
export const VAGUE =
  /^(?:各|各有关|各相关|有关|相关|其他|本|上述|以上|所在)+(?:职能|责任|成员|牵头)?(?:单位|部门|科室|股室|处室|地区?|方面?|级)?$/;
