// What a web site left in the document: blocks of its lines, and its words within running text.
// Invariant: the result is in document order and no line of the document's own is in a block.
import { getResidueWords, type ResidueFact } from '../lex/residue.js';
import { unfold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { DocumentModel } from './document.js';
import { findResidueRow, type ModelLine, wordsSpan } from './lines.js';

export interface ResidueBlock {
  readonly kind: 'source' | 'site';
  /** All of it stands where pages of official sites have it as well: 来源, 发布时间, 浏览次数. */
  readonly official: boolean;
  /** The words of each of its lines; the first is where it begins. */
  readonly places: readonly Span[];
  /** Whole lines with their line ends, or words within a line. */
  readonly whole: Span;
}

const kept = new WeakMap<DocumentModel, readonly ResidueBlock[]>();

export function getResidueBlocks(model: DocumentModel): readonly ResidueBlock[] {
  let blocks = kept.get(model);
  if (!blocks) {
    blocks = [...findBlocks(model), ...findNotes(model)].sort((a, b) => a.whole.start - b.whole.start);
    kept.set(model, blocks);
  }
  return blocks;
}

/** A tag and nothing else: what markup it is, is told by its own rule. Matches `<br/>`; not `<b>一、</b>`. */
const ONLY_TAGS = /^(?:<[^>]*>\s*)+$|^<(?:\w{1,12}:)?image>.*<\/(?:\w{1,12}:)?image>$/;
/** An address, a name of a file or a line for whoever may use it: by itself it may be the document's own. */
const MAY_BE_OWN = /^(?:https?:|www\.|[\w.+-]+@)\S*$|^(?:附件|\d+[.、]).*\.\w{3,4}$/i;
/** What only a page tells of its text; 审核, 作者 and 编辑 stand in the heads of documents as well. */
const PAGE_HEAD = /浏览|点击|阅读|人气|来源|稿源|责任编辑|发布|更新时间|栏目|索\s?引\s?号|公开日期|字体|分享/;

function findBlocks(model: DocumentModel): ResidueBlock[] {
  const blocks: ResidueBlock[] = [];
  let open: ModelLine[] = [];
  const close = (): void => {
    const block = toBlock(model, open);
    if (block) blocks.push(block);
    open = [];
  };
  for (const line of model.lines) {
    if (line.kind === 'residue') open.push(line);
    else if (line.kind !== 'blank' && line.kind !== 'page' && open.length > 0) close();
  }
  close();
  return blocks;
}

function toBlock(model: DocumentModel, all: readonly ModelLine[]): ResidueBlock | undefined {
  const lines = all.filter((line) => !ONLY_TAGS.test(line.words));
  const rows = lines.map((line) => findResidueRow(line.words));
  const official = rows.every((row) => row?.kind === 'head');
  const isOwn = official
    ? !lines.some((line) => PAGE_HEAD.test(line.words))
    : lines.every((line) => MAY_BE_OWN.test(line.words));
  if (lines.length === 0 || isOwn) return undefined;
  const last = lines.at(-1)!.index + 1;
  return {
    kind: rows[0]?.kind ? 'source' : 'site',
    official,
    places: lines.map(wordsSpan),
    whole: { start: lines[0]!.start, end: model.lines[last]?.start ?? model.snapshot.length },
  };
}

/** Notes of a site within the document's own lines, each by itself. */
function findNotes(model: DocumentModel): ResidueBlock[] {
  return findWords(model, 'source').map((span) => ({ kind: 'source', official: false, places: [span], whole: span }));
}

/** Where the words of a site or converter stand within lines of text and tables. */
export function findWords(model: DocumentModel, kind: ResidueFact['kind']): Span[] {
  const found: Span[] = [];
  for (const line of model.lines) {
    if (line.kind !== 'text' && line.kind !== 'table') continue;
    for (const sentence of line.sentences)
      for (const fact of getResidueWords(sentence.facts)) {
        if (fact.kind !== kind) continue;
        const place = unfold(sentence.facts.folded, fact);
        const base = line.start + sentence.start;
        found.push({ start: base + place.start, end: base + place.end });
      }
  }
  return found;
}
