// The explicit list of all rules, in the order of the documentation.
import { carriedName } from './compare/name.js';
import { carriedSentence } from './compare/sentence.js';
import { carriedYear } from './compare/year.js';
import { claim } from './count/claim.js';
import { slogan } from './count/slogan.js';
import { bound } from './figure/bound.js';
import { change } from './figure/change.js';
import { conflict } from './figure/conflict.js';
import { date } from './figure/date.js';
import { direction } from './figure/direction.js';
import { range } from './figure/range.js';
import { sum } from './figure/sum.js';
import { trajectory } from './figure/trajectory.js';
import { unit } from './figure/unit.js';
import { vague } from './figure/vague.js';
import { PATTERN_GROUP, PATTERN_MESSAGES } from './pattern.js';
import { blank } from './placeholder/blank.js';
import { missing } from './placeholder/missing.js';
import { x } from './placeholder/x.js';
import { doubled } from './punctuation/doubled.js';
import { etc } from './punctuation/etc.js';
import { mismatched } from './punctuation/mismatched.js';
import { missing as missingMark } from './punctuation/missing.js';
import { documentNumber } from './punctuation/number.js';
import { rangeDash } from './punctuation/range.js';
import { digitSpace } from './punctuation/space.js';
import { stray } from './punctuation/stray.js';
import { unbalanced } from './punctuation/unbalanced.js';
import { width } from './punctuation/width.js';
import { encoding } from './residue/encoding.js';
import { markup } from './residue/markup.js';
import { page } from './residue/page.js';
import { pageBreak } from './residue/page-break.js';
import { pinyin } from './residue/pinyin.js';
import { site } from './residue/site.js';
import { source } from './residue/source.js';
import { space } from './residue/space.js';
import type { Messages, Rule, RuleDescription } from './rule.js';
import { duplicate } from './structure/duplicate.js';
import { empty } from './structure/empty.js';
import { level } from './structure/level.js';
import { orphan } from './structure/orphan.js';
import { reference } from './structure/reference.js';
import { repeated } from './structure/repeated.js';
import { runOn } from './structure/run-on.js';
import { section } from './structure/section.js';
import { skipped } from './structure/skipped.js';
import { style } from './structure/style.js';
import { title } from './structure/title.js';
import { truncated } from './structure/truncated.js';
import { unordered } from './structure/unordered.js';
import { dated } from './wording/dated.js';
import { leak } from './wording/leak.js';
import { substituted } from './wording/substituted.js';
import { typo } from './wording/typo.js';

export const RULES: readonly Rule[] = [
  x,
  blank,
  missing,
  claim,
  slogan,
  conflict,
  bound,
  direction,
  trajectory,
  unit,
  date,
  sum,
  change,
  range,
  vague,
  skipped,
  repeated,
  unordered,
  orphan,
  level,
  style,
  title,
  empty,
  runOn,
  duplicate,
  truncated,
  section,
  reference,
  source,
  site,
  page,
  pageBreak,
  pinyin,
  markup,
  encoding,
  space,
  dated,
  substituted,
  typo,
  leak,
  unbalanced,
  mismatched,
  doubled,
  stray,
  width,
  missingMark,
  rangeDash,
  documentNumber,
  etc,
  digitSpace,
  carriedName,
  carriedYear,
  carriedSentence,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** Whether a name is that of a rule or of a group of rules. */
export const hasRule = (name: string): boolean =>
  RULES.some((rule) => rule.id === name || rule.id.startsWith(`${name}/`));

/** All rules as they are described to people, in the order of the documentation. */
export const describeRules = (): readonly RuleDescription[] => RULES;

/** The messages of a rule, one that a user wrote included. */
export const findMessages = (id: string): Partial<Messages<string>> | undefined =>
  id.startsWith(PATTERN_GROUP) ? PATTERN_MESSAGES : findRule(id)?.messages;

export const findRule = (id: string): Rule | undefined => BY_ID.get(id);
