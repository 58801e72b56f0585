// Phrases of a sentence as spans: where a clause begins, what of it names something, where a noun phrase ends.
// Spans and not strings, so that an indicator can be shown in the words of the source.
import type { Span } from '../../text/span.js';

const CLAUSE_END = new Set([...',;:。!?“”…|'].map((c) => c.charCodeAt(0)));

/** 确保不发生事故、确保合格率达到98%: what is listed are clauses. */
const OPENS_CLAUSE = new Set(['确保', '力争', '争取', '努力']);

/** Where the clause before `at` begins; brackets and quoted words within it, as in 执业（助理）医师, belong to it. */
export function clauseStart(text: string, at: number, from: number): number {
  let i = at;
  while (i > from) {
    const unit = text.charCodeAt(i - 1);
    const open = unit === 41 ? '(' : unit === 0x201d ? '“' : undefined;
    if (open !== undefined) {
      const at = text.lastIndexOf(open, i - 2);
      if (at < from || i - at > 16) return i;
      i = at;
      continue;
    }
    if (CLAUSE_END.has(unit) || unit === 40 || text.startsWith('--', i - 2)) return i;
    if (unit === 0x3001 && OPENS_CLAUSE.has(text.slice(i, i + 2))) return i;
    i--;
  }
  return from;
}

/** What stands at the head of a clause and is no part of the indicator; 再 is, but not that of 再生水, nor 及 of 及时率. */
const OPENING =
  /^(?:[\s‘’、\-•]|以上|以下|以内|左右|其中|到?20\d\d年?(?:度|底|末)?前?|到?(?:“?十[三四五六]五”?)(?:期?末|时期|期间)?|到?(?:规划|计划|方案|实施)?期末|到?\d{1,2}月(?:份|底|末)?前?|到?年底前?|年内|到?年末|年度|本?学期|今年|明年|全年|每年|年均|季度|月底前?|第一批|首批|新一批|力争|确保|努力|争取|要(?![素件])|将(?!军)|拟|计划(?!生育)|预期(?!寿命)|预计|使(?![用命])|让|实现|推动|促进(?!会)|进一步|全面|大力|积极(?!分子)|加快|着力|继续|持续|深入|扎实|不断|重点(?!人群|群体|人员|对象|项目|行业|领域|企业|单位|学科|专科|专业|工程|产业|传染|疾病|慢性|癌|场所|地区|区域|部位|任务|工作|岗位|课题|实验室)|统筹(?!区|层次)|切实|有效(?![率期发专灌投供载样问])|稳步|逐步|认真|严格|始终|坚持|抓好|做好|保证(?!金)|保持(?!率)|同时|并(?![发网购轨联列])|且|及(?![时格])|和(?![谐美睦])|与(?!会)|以及|对(?![外口接标])|把(?!关)|在(?![校岗职编册院库研训建线孵读]|园(?![区内子中林]))|于|通过(?!率)|是|[一二三四五六七八九十]是|[一二三四五六七八九十]要|至少|约(?![谈束定])|再(?!生|就业|贷款|教育|担保|制造)|共(?![建享同青治产])|总共|累计|合计|全部|均(?![衡等])|都(?!市)|已(?!婚)|分别|即(?![时办])|用于|免费(?!师范)|各(?![项类级族科]))+/;
const CLOSING =
  /(?:总体|基本|平均|分别|(?<![人户亩年日村班生师平])均|各|力争|要|将|都|稳定|保持|总数|的|\s|、|上下|(?:到|至)?20\d\d年(?:底|末)?前?|比(?:上年|去年|20\d\d年|[xX]+年)|较(?:上年|去年)|同比|不少于|不低于)+$/;

/** The span without opening and closing words; empty where nothing is left. */
export function trimPhrase(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const head = OPENING.exec(words)?.[0].length ?? 0;
  const tail = CLOSING.exec(words.slice(head))?.[0].length ?? 0;
  return { start: span.start + head, end: Math.max(span.start + head, span.end - tail) };
}

/** A noun phrase behind a value ends before one of these. */
const NOUN_END =
  /[,;。、!?()“”《》|]|以上|以下|以内|左右|并(?!轨|网|购)|及其|且|用于|以(?!上|下|内)|到(?!位|达)|赴|参加|开展|进行|作为|创建|转型|实现|投入|的(?:目标|任务|要求)/;
const LONGEST_NOUN = 20;

/** The noun phrase behind a value: `7所⟦乡镇卫生院⟧`, `个达到…标准的⟦次中心⟧`; empty where none stands there. */
export function nounAfter(text: string, at: number): Span {
  let start = at;
  const lead = /^(?:以上|以下|以内|左右)?的?/.exec(text.slice(at, at + 4))![0].length;
  start += lead;
  const relative = /^(?:达到|符合|具备|具有|位于|面向)[^,;。]{2,16}?的/.exec(text.slice(start, start + 24));
  if (relative) start += relative[0].length;
  const words = text.slice(start, start + LONGEST_NOUN);
  const end = words.search(NOUN_END);
  return { start, end: start + (end === -1 ? words.trimEnd().length : end) };
}

export const isEmpty = (span: Span): boolean => span.end <= span.start;
