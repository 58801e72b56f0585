// Page numbers, footers and contents lists. Patterns read a line, folded and trimmed, but for one.

/** A page mark by itself: `— 3 —`, `第3页 共9页`, `3 / 9`, `- 12 -`, `·3·`. */
export const PAGE_MARK =
  /^(?:[-—–]\s*\d{1,4}\s*[-—–]|[·•~]\s?\d{1,3}\s?[·•~]|第\s*\d{1,4}\s*页(?:\s*[,/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|共\s*\d+\s*页|\d{1,3}|Page\s*\d+.*)$/i;
/** A line of a contents list: leader dots, or a page number behind dots or blanks. */
export const CONTENTS_LINE = /(?:\.{3,}|…{1,}|·{3,}|-{5,}|—{3,}|_{5,})\s*[(（—-]?\s?\d{0,4}\s?[)）—-]?\s*$/;
/** Leader dots with the page number behind them: `总体思路………3`; not `让孩子都能……`. */
export const LEADER = /(?:\.{3,}|…+|·{3,}|-{5,}|—{3,})\s*[(—-]?\s?\d{1,4}\s?[)—-]?$/;
/** A page mark that is nothing else, not `12`, which may be a cell, or `3/9`. */
export const PAGE_MARK_SURE = /[-—–页·•~]|Page/i;
/** A footer inside a line: `一月四日 第5页 共5页`, `加强— 3 —管理`; not `第5页所附`, `1—3—5`. Reads the source. */
export const PAGE_IN_TEXT =
  /\s{0,4}[(（]?第\s{0,2}\d{1,4}\s{0,2}页\s{0,2}[,，/]?\s{0,2}共\s{0,2}\d{1,4}\s{0,2}页[)）]?|(?<=[\u4e00-\u9fff，。；、])\s{0,2}[—–-] \d{1,3} [—–-]\s{0,2}(?=[\u4e00-\u9fff，。；、])/g;
