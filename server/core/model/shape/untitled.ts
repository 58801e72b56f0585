// A document without a title: it begins with the addressee, where a title must have stood above.
import { ADDRESSEE, KEY_VALUE, PLAN_KIND, SIGNATORY } from '../../data/titles.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { wordsSpan } from '../lines.js';
import { getNodes } from '../numbering/entries.js';

export interface Untitled {
  readonly span: Span;
  readonly quote: string;
}

/** `各乡镇人民政府、街道办事处：`, `各科室：`; not `会议时间：`, `同志们：`. */
const BODIES = /^(?:各|县直|市直|区直|省直|机关各|局属|所属|全[县市区院校])/;

/** A text with fewer labels is no whole document. */
const FEWEST_LABELS = 4;

export function findUntitled(model: DocumentModel): Untitled | undefined {
  const first = model.lines.find((line) => line.kind === 'text');
  if (!first || first.hashes > 0 || first.words.length > 120 || !ADDRESSEE.test(first.words)) return undefined;
  const words = first.words.slice(0, -1);
  const names = words.split(/[、,]/);
  const isAddressee = BODIES.test(words) || names.every((name) => SIGNATORY.test(name));
  if (!isAddressee || (KEY_VALUE.test(first.words) && !BODIES.test(words))) return undefined;
  if (model.title && isKnownTitle(model.snapshot.text.slice(model.title.start, model.title.end))) return undefined;
  if (getNodes(model).filter((node) => node.entry.numbering).length < FEWEST_LABELS) return undefined;
  const span = wordsSpan(first);
  return { span, quote: model.snapshot.text.slice(span.start, span.end) };
}

/** A line that names a plan below the addressee: the notice that sends one out has that as its title. */
const isKnownTitle = (words: string): boolean => PLAN_KIND.test(words) && words.length >= 8;
