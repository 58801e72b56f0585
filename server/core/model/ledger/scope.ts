// For whom or where a figure holds: 全县, 城区, 农村, 县级医院, 65岁以上老年人. Figures of different scopes are never compared.
// A figure's scope is what its own words say outside the indicator, and what earlier words of the sentence say of all.
import type { FigureFact } from '../../lex/figures.js';
import type { Span } from '../../text/span.js';
import { HEAD } from './key.js';

/** 全县, 全省: the whole of what a document speaks of, or of what lies above it. */
const WHOLE = '全[县市区省镇乡州国]|(?:[我本][县市区省镇乡州])';
/** A place with its name, at the head of a clause: `清河县`; not 建立县级, 优化乡镇. */
const NAMED =
  '(?<=^|[,;:。、( 和与及在由对]|其中)(?!建立|建设|加强|确保|推进|推动|加快|优化|完善|支持|实现|组织|每个|各|全|以|到|将|使)(?:(?![全每各到对的于在和及])[\\u4e00-\\u9fff]){2,3}(?<!社|小|地|辖|山|灾|景|库|园|城|城乡)(?:县|区|镇|乡|街道)(?![级域直属城镇村委政])';
const PLACE = `城区|城镇|城市|农村|乡村|[省市县区乡镇村]级|公立|民营|社会办|中央|线上|线下|${NAMED}`;
const MONTHS = '(?<!\\d)(?!12月)\\d{1,2}(?:[-—~至]\\d{1,2})?月(?:份|底|末|[上中下]旬)?前?';
const STAGE = `首批|第[一二三四五]批|[上下]半年|第?[一二三四]季度|第[一二三四五]阶段|[一二三四五]期(?=工程|项目)|(?:第[一二三四五]|前[两三四])年|${MONTHS}`;
const PART =
  '(?:用|利用)?[两三四五六七八九十]年(?:时间|间|共|累计)|其中|每(?:个|所|家|县|村|镇|乡|人|户|年|月|季度|周|天|班|校|名|位|学期)|人均|户均|平均|年均|累计|新增';
const PEOPLE =
  '常住|户籍|流动|男性|女性|贫困|脱贫|低收入|重点人群|孕产妇|新生儿|[\\d—~-]+岁(?:及)?(?:以上|以下)?|三级|二级|一级|上级|规模以上|限额以上|其他|其余|试点|示范[村校点园户镇]';
const SCOPE = new RegExp(`${WHOLE}|${STAGE}|${PLACE}|${PART}|${PEOPLE}`, 'g');
const ONLY_STAGE = new RegExp(`^(?:${STAGE})$`);
/** What goes on to the next figures of a sentence. */
const GOES_ON = new RegExp(
  `^(?:${WHOLE}|${STAGE}|城区|城镇|城市|农村|乡村|.级|公立|民营|社会办|中央|线上|线下|其中|试点|.{2,3}[县区镇乡道])$`,
);
/** A new word of one group ends an earlier one of the group. */
const GROUPS = [
  new RegExp(`^(?:${WHOLE})$`),
  /^(?:城区|城镇|城市|农村|乡村|.{2,3}[县区镇乡道])$/,
  /^.级$/,
  new RegExp(`^(?:${STAGE})$`),
];

/** 对5所敬老院实施改造: what follows in the sentence holds for those, even where they belong to an indicator. */
const SOME = /(?:对|在|选取|选择|选定)\d+[所家个处]/g;

const wordsOf = (text: string): string[] => text.match(SCOPE) ?? [];
const join = (words: readonly string[]): string => [...new Set(words)].sort().join('|');

/** The scope words of a stretch of folded text, sorted; the same scope gives the same string. */
export const scopeOf = (text: string): string => join(wordsOf(text));

/** The scope of each figure of a sentence. */
export function scopesOf(text: string, figures: readonly FigureFact[]): string[] {
  let carried: readonly string[] = [];
  let from = 0;
  const pieces = figures.flatMap((figure) => figure.pieces);
  return figures.map((figure) => {
    const stretch = { start: from, end: figure.span.start };
    const some = text.slice(0, stretch.end).match(SOME) ?? [];
    const around = outside(text, stretch, pieces);
    // 四季度迎接评审，确保全年…: what holds for the year holds for no part of it.
    const year = around.lastIndexOf('全年');
    const own = [...wordsOf(around.slice(year + 1)), ...some];
    if (year !== -1) carried = carried.filter((word) => !ONLY_STAGE.test(word));
    const ended = GROUPS.filter((group) => own.some((word) => group.test(word)));
    const kept = carried.filter((word) => !ended.some((group) => group.test(word)));
    carried = [...kept, ...own.filter((word) => GOES_ON.test(word))];
    from = figure.span.end;
    return join([...kept, ...own]);
  });
}

/** A stretch of text without the words of the indicator; 全县 and the like at the head of one belong to the scope. */
function outside(text: string, stretch: Span, pieces: readonly Span[]): string {
  let rest = '';
  let at = stretch.start;
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    if (piece.end <= at || piece.start >= stretch.end) continue;
    const head = HEAD.exec(text.slice(piece.start, piece.end))?.[0] ?? '';
    rest += `${text.slice(at, Math.max(at, piece.start))}${head},`;
    at = Math.max(at, piece.end);
  }
  return rest + text.slice(at, Math.max(at, stretch.end));
}
