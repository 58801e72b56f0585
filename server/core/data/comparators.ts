// Words that say how a value is meant: at least, at most, exactly, about; and by how much or to what it changes.
// Patterns read folded text: `before` ends at the number, `after` begins behind the number and its unit.

export type Comparator = '>=' | '<=' | '=' | '~';

export interface ComparatorRow {
  readonly comparator: Comparator;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly source: string;
  /** A clause in which the row applies, the number in ⟦ ⟧. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const practice = 'practice: wording of targets';

/** Tried in order; what stands behind the number weighs more than the verb before it. */
export const COMPARATORS: readonly ComparatorRow[] = [
  {
    comparator: '>=',
    after: /^\s?(?:\(含\))?(?:及)?以上|^\s?\+/,
    source: practice,
    yes: ['达到⟦95%⟧以上'],
    no: ['达到⟦95%⟧'],
  },
  {
    comparator: '<=',
    after: /^\s?(?:\(含\))?(?:及)?(?:以下|以内|之内)/,
    source: practice,
    yes: ['控制在⟦6‰⟧以下'],
    no: ['控制在⟦6‰⟧'],
  },
  { comparator: '~', after: /^\s?(?:左右|上下|许)/, source: practice, yes: ['增长⟦8%⟧左右'], no: ['增长⟦8%⟧以上'] },
  {
    comparator: '>=',
    before:
      /(?<![不得])(?:≥|>=?|不(?:低|少|小)于|不得(?:低|少|小)于|至少|超过?|高于|大于|多于|突破|力争超过|最低)(?:达到?|为|要达到|[^,;。、]{1,14}的)?\s?$/,
    source: practice,
    yes: ['不低于⟦95%⟧', '≥⟦65%⟧', '突破⟦200亿元⟧'],
    no: ['不超过⟦5%⟧'],
  },
  {
    comparator: '<=',
    before:
      /(?:≤|<=?|不(?:超过?|高于|多于|大于|突破|得超过)|不得(?:超过|高于|多于|大于)|低于|少于|小于|最多|至多|限于)(?:为)?\s?$/,
    source: practice,
    yes: ['不超过⟦5%⟧', '≤⟦3‰⟧'],
    no: ['不低于⟦5%⟧'],
  },
  {
    comparator: '~',
    before: /(?:约|大约|约为|近|接近|将近)\s?$/,
    source: practice,
    yes: ['约⟦300人⟧'],
    no: ['达到⟦300人⟧'],
  },
];

/** Verbs and words behind which a value stands; a clause ends its indicator before one of them. */
export const REACH =
  /(?:力争|努力|要|应|须|将|均|都|全部|分别|基本|总体|稳定|持续|逐步|争取|确保|平均|累计|总数|规模|水平|比例)*(?:达到?了?|达标|到达|为|是|控制在|保持在|保持|维持|稳定在|维持在|提高到|提升到|提高至|提升至|提高为|增加到|增加至|整合到|整合为|精简到|精简为|压减到|压减至|调整到|增长到|增长至|增至|扩大到|发展到|下降到|下降至|降低到|降低至|降到|降至|减少到|减少至|压缩到|压缩至|压降到|压降至|缩短到|缩短至|不低于|不少于|不小于|不超过|不高于|不多于|不大于|不突破|低于|高于|超过|突破|至少|≥|≤|>|<|>=|<=|约|约为|近|接近|在|拥有|有|占|:|(?:不低于|不少于|不超过|占|达到)[^,;。、]{1,14}的)(?:20\d\d年(?:底|末)?的)?\s?$/;

/** Change by an amount: 增长17%, 下降2个百分点. */
export const CHANGE =
  /(?:同比|环比|年均|比上年|较上年|较去年|比去年)?(?:实际|名义|可比口径)?(?:增长|增加|提高|提升|上升|扩大|下降|降低|减少|压减|压缩|缩短|回落|收窄|增收|节约|增)(?:约|超过?|不低于|近|达到?|了)?\s?$/;
