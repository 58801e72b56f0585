// A document without a title: it begins with the addressee or with its preface, where a title must have stood above.
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
  if (!first || first.hashes > 0) return undefined;
  if (!PREFACE.test(first.words) && !isAddressee(first.words)) return undefined;
  if (model.title && isKnownTitle(model.snapshot.text.slice(model.title.start, model.title.end))) return undefined;
  if (getNodes(model).filter((node) => node.entry.numbering).length < FEWEST_LABELS) return undefined;
  const span = wordsSpan(first);
  return { span, quote: model.snapshot.text.slice(span.start, span.end) };
}

/** `为…，制定本方案。`: what a plan begins with below its title. */
const PREFACE =
  /^(?:为|根据|按照|依据|今年|\d{4}年).{2,}(?:特?制[定订](?:了?本|了?如下|以下)|特制[定订]).{0,10}(?:计划|方案|要点|规划|思路|安排|意见)[^。]{0,6}[。:]$/;

function isAddressee(line: string): boolean {
  if (line.length > 120 || !ADDRESSEE.test(line)) return false;
  const words = line.slice(0, -1);
  if (BODIES.test(words)) return true;
  return words.split(/[、,]/).every((name) => SIGNATORY.test(name)) && !KEY_VALUE.test(line);
}

/** A line that names a plan below the addressee: the notice that sends one out has that as its title. */
const isKnownTitle = (words: string): boolean => PLAN_KIND.test(words) && words.length >= 8;
