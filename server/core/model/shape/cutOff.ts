// Texts that break off in the middle of a sentence: at the end of the document, of a piece of a collection, or where a site
// stopped showing. A missing mark alone is not enough: the words must be ones that no sentence ends with, or an ellipsis.
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import type { ModelLine } from '../lines.js';
import { getNodes } from '../numbering/entries.js';

export interface CutOff {
  /** The words at which the text breaks off. */
  readonly span: Span;
  readonly quote: string;
}

/** `…人才培养和引进...`; not a list that ends in 等……, a sentence that ends before the ellipsis or a row of dots. */
const ELLIPSIS = /([\u4e00-\u9fff0-9%”）)]{2,}[^。!?;]*)(?<![等….])(?:…+|\.{3,}|。{3,})[”’)]?$/;
/** Words that something must follow: `进一步完善和`, `加强对`, `建立健全`. */
const OPEN_WORDS =
  /(?:[,、]|[和与及并或]|的|对(?!象|比)|进一步|不断|切实|建立健全|为了|以及|通过|按照|根据|围绕|坚持以|[^作成认]为|把|将|使|由|并[对与向从以]|(?<![存现所实潜内外健自好])在|(?:适时|及时|定期|统一|共同|另行|不得|应当|必须|可以|能够|逐步|着力|继续)|(?:继续|始终)坚持|(?:认真|切实|继续|深入|牢固)(?:做好|抓好|贯彻|树立)|[,;。:\s][二三四五六七八九]是)$/;

const SHORTEST = 12;

export function findCutOffs(model: DocumentModel): CutOff[] {
  const ends = findEnds(model);
  return ends.flatMap((line) => checkEnd(model, line) ?? []);
}

/** The last line of text of the document and of each piece. */
function findEnds(model: DocumentModel): ModelLine[] {
  const starts = getNodes(model)
    .filter((n) => n.entry.kind === 'piece' || n.entry.kind === 'attachment')
    .map((n) => n.entry.span.start);
  const ends: ModelLine[] = [];
  let next = 0;
  let last: ModelLine | undefined;
  for (const line of model.lines) {
    const isPiece = next < starts.length && line.start + line.facts.indent >= starts[next]!;
    if (isPiece) {
      if (last) ends.push(last);
      last = undefined;
      while (next < starts.length && line.start + line.facts.indent >= starts[next]!) next++;
    }
    if (line.kind === 'text' || line.kind === 'table') last = line;
  }
  if (last) ends.push(last);
  return [...new Set([...findBeforeSite(model), ...ends])].sort((a, b) => a.index - b.index);
}

/** What a site says where it stops showing; not `群众可以下载表格`, which no broken line stands above. */
const STOPPED = /未读|剩余|登录|下载|全文|隐藏|预览|会员|付费|阅读|查看/;

/** Lines that break off with an ellipsis or a comma right above what a site says. */
function findBeforeSite(model: DocumentModel): ModelLine[] {
  const filled = model.lines.filter((line) => line.kind !== 'blank');
  return filled.filter((line, i) => {
    const next = filled[i + 1];
    if (line.kind !== 'text' || !next) return false;
    const isStopped = next.words.length <= 60 && STOPPED.test(next.words);
    if (/[、,，]$/.test(line.words)) return isStopped;
    return /[….]$/.test(line.words) && (isStopped || next.kind === 'residue');
  });
}

function checkEnd(model: DocumentModel, line: ModelLine): CutOff | undefined {
  if (line.kind !== 'text') return undefined;
  const sentence = [...line.facts.sentences].reverse().find((s) => s.facts.folded.text.trim() !== '');
  if (!sentence) return undefined;
  const words = sentence.facts.folded.text.trimEnd();
  const isFirst = model.title && line.start <= model.title.start;
  const isEllipsis = ELLIPSIS.test(words);
  // What is left of the last sentence may be short: `…全面整治；防范工作的`.
  if (
    isFirst ||
    line.words.length < SHORTEST ||
    !(isEllipsis || OPEN_WORDS.test(words.length < 4 ? line.words : words))
  )
    return undefined;
  const at = line.start + sentence.start;
  const source = model.snapshot.text.slice(at, line.start + sentence.end).trimEnd();
  const from = Math.max(source.search(/\S/), lastClause(source));
  const span = { start: at + from, end: at + source.length };
  return { span, quote: model.snapshot.text.slice(span.start, span.end) };
}

/** Where the last clause begins. */
const lastClause = (words: string): number => {
  const at = words.slice(0, -4).search(/[,，、；;：:][^,，、；;：:]*$/);
  return at === -1 ? 0 : at + 1;
};
