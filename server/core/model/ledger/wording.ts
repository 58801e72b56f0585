// How a figure is put: as something to rise to, to sink to, a floor or a cap; and whether it only says on what condition
// something happens (`完成率低于90%的，予以通报`), so that it is neither a goal nor a statement.
import type { FigureFact } from '../../lex/figures.js';

export type Move = 'raise' | 'lower' | 'floor' | 'cap';

/** Right before the number, with a word of how much between at most: `提高到⟦95%⟧`, `下降至不高于⟦5‰⟧`. */
const RAISED = /(?:提高|提升|增加|上升|增长|扩大|升高|增)(?:到|至)[\u4e00-\u9fff]{0,4}\s?$/;
const LOWERED = /(?:下降|降低|减少|压缩|缩短|压减|回落|降)(?:到|至)[\u4e00-\u9fff]{0,4}\s?$/;
const FLOOR = /(?:不低于|不少于|不得低于|不得少于|至少|≥|>=|最低)\s?$/;
const CAP = /(?:控制在|控制到|不超过|不高于|不得超过|不得高于|≤|<=)\s?$/;
/** Verbs of a change by an amount, at the end of the indicator. */
const RISES = /(?:增长|增加|提高|提升|上升|扩大|增)$/;
const SINKS = /(?:下降|降低|减少|压减|压缩|缩短|回落|收窄)$/;

/** Which way the words take the value; undefined where they only state it. */
export function moveOf(text: string, figure: FigureFact): Move | undefined {
  if (figure.change === 'by')
    return RISES.test(figure.indicator) ? 'raise' : SINKS.test(figure.indicator) ? 'lower' : undefined;
  const before = text.slice(Math.max(0, figure.span.start - 12), figure.span.start);
  const after = text.slice(figure.span.end, figure.span.end + 4);
  if (RAISED.test(before)) return 'raise';
  if (LOWERED.test(before)) return 'lower';
  if (FLOOR.test(before) || /^\s?以上/.test(after)) return 'floor';
  return CAP.test(before) || /^\s?(?:以下|以内|之内)/.test(after) ? 'cap' : undefined;
}

/** `低于90%的，`: what follows happens to those of whom it is true. */
const OF_THOSE =
  /^(?:以上|以下|以内|及以上)?(?:的|者|时)(?=[\u4e00-\u9fff]{0,8}[,、:;。)]|[\u4e00-\u9fff]{0,8}\s*$|[单学地乡村部人企机])/;
const FALLS_SHORT =
  /(?:达不到|未达到?|没有达到|不足|不到|不满|每(?:降低|下降|提高|上升|增加|减少|超过?|低|高))[^,;。]{0,3}$/;
const CONSEQUENCE =
  /^[^。;]{0,24}(?:扣\d|扣除?分|[加得]\d|加分|得分|计分|记分|通报|约谈|问责|追责|取消|不予|一票否决|奖励|罚款|淘汰|评为|视为|为(?:优秀|合格|良好))/;

/** The figure says on what condition something happens. */
export function isConditional(text: string, figure: FigureFact): boolean {
  const before = text.slice(Math.max(0, figure.span.start - 12), figure.span.start);
  const after = text.slice(figure.span.end, figure.span.end + 40);
  if (FALLS_SHORT.test(before) || CONSEQUENCE.test(after)) return true;
  return (
    figure.evidence !== 'share' &&
    OF_THOSE.test(after) &&
    !/^(?:以上|以下|以内)?的(?:目标|任务|要求|水平|标准|比例|速度)/.test(after)
  );
}
