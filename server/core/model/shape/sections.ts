// Parts that a kind of plan must have and that no heading of it names.
// Nothing is said of collections, of texts that break off, or of texts with few headings.
import { PLAN_PARTS, PLAN_PROFILES, type PlanPart } from '../../data/profiles.js';
import { fold } from '../../text/fold.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { getNodes, type Node, toNumbered } from '../numbering/entries.js';
import { relabel } from '../numbering/relabel.js';
import { findCutOffs } from './cutOff.js';

export interface MissingPart {
  readonly span: Span;
  readonly part: PlanPart;
  readonly edits: readonly TextEdit[];
}

const FEWEST_HEADINGS = 3;
/** A shorter text is a summary of a plan. */
const SHORTEST = 600;

export function findMissingParts(model: DocumentModel): MissingPart[] {
  const { title, snapshot } = model;
  if (!title || snapshot.length < SHORTEST) return [];
  const words = fold(snapshot.text.slice(title.start, title.end)).text.replace(/\s+/g, '');
  const profile = PLAN_PROFILES.find((row) => row.title.test(words));
  const nodes = getNodes(model);
  const tops = nodes.filter((n) => n.entry.level === 1 && n.entry.kind !== 'item');
  if (!profile || tops.length < FEWEST_HEADINGS || nodes.some((n) => n.piece > 0)) return [];
  const known = nodes.map((n) => fold(n.entry.title).text).join('\n');
  const missing = PLAN_PARTS.filter((part) => profile.parts.includes(part.id) && !part.words.test(known));
  if (missing.length === 0 || findCutOffs(model).length > 0) return [];
  return missing.map((part) => ({ span: title, part, edits: insertion(model, tops, part) }));
}

/** The skeleton behind the last heading of the first rank, numbered on; nothing where a signature may stand in between. */
function insertion(model: DocumentModel, tops: readonly Node[], part: PlanPart): TextEdit[] {
  const last = toNumbered(tops.at(-1)!);
  const label = last && relabel(last.entry.label, last.number + 1);
  if (!part.skeleton || !last || label === undefined || last.family !== 'han') return [];
  const line = [...model.lines].reverse().find((l) => l.kind === 'text')!;
  const isBody = /[。!?]$/.test(line.words) && line.start > last.entry.span.start;
  if (!isBody) return [];
  const end = model.snapshot.starts[line.index]! + model.snapshot.lines[line.index]!.content.length;
  const eol = model.snapshot.text.includes('\r\n') ? '\r\n' : '\n';
  const { heading, text } = part.skeleton;
  return [{ start: end, end, newText: `${eol}${label}${heading}${eol}${text}` }];
}
