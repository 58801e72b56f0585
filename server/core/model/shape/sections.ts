// Parts that a kind of plan must have, or that its writers want, and that no heading of it names.
// Nothing is said of collections, of texts that break off, or of texts with few headings.
import { PLAN_PARTS, PLAN_PROFILES, type PlanPart } from '../../data/profiles.js';
import { fold } from '../../text/fold.js';
import type { Snapshot } from '../../text/snapshot.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { getNodes, type Node, toNumbered } from '../numbering/entries.js';
import { relabel } from '../numbering/relabel.js';
import { findCutOffs } from './cutOff.js';

/** Of the kind of plan, or of the writer's own wish. */
export interface WantedPart extends Pick<PlanPart, 'name' | 'skeleton'> {
  /** Whether one of these headings, folded, names it. */
  isNamed(headings: string): boolean;
}

export interface MissingPart {
  readonly span: Span;
  readonly part: WantedPart;
  readonly edits: readonly TextEdit[];
}

const FEWEST_HEADINGS = 3;
/** A shorter text is a summary of a plan. */
const SHORTEST = 600;

/** Each line end counts as one, whatever it is. */
const lengthOf = ({ lines }: Snapshot): number => lines.reduce((sum, { content }) => sum + content.length + 1, 0);

/** `wanted` are words that some heading must have, `经费|预算` one of both; `except` are parts that need not be there. */
export function findMissingParts(
  model: DocumentModel,
  wanted: readonly string[] = [],
  except: readonly PlanPart['id'][] = [],
): MissingPart[] {
  const { title, snapshot } = model;
  if (!title || lengthOf(snapshot) < SHORTEST) return [];
  const words = fold(snapshot.text.slice(title.start, title.end)).text.replace(/\s+/g, '');
  const profile = PLAN_PROFILES.find((row) => row.title.test(words));
  const nodes = getNodes(model);
  const tops = nodes.filter((n) => n.entry.level === 1 && n.entry.kind !== 'item');
  const demanded = PLAN_PARTS.filter(({ id }) => profile?.parts.includes(id) && !except.includes(id));
  const parts: readonly WantedPart[] = [...demanded.map(toWanted), ...wanted.map(readWanted)];
  if (parts.length === 0 || tops.length < FEWEST_HEADINGS || nodes.some((n) => n.piece > 0)) return [];
  const known = nodes.map((n) => fold(n.entry.title).text).join('\n');
  const missing = parts.filter((part) => !part.isNamed(known));
  if (missing.length === 0 || findCutOffs(model).length > 0) return [];
  return missing.map((part) => ({ span: title, part, edits: insertion(model, tops, part) }));
}

const toWanted = ({ name, words, skeleton }: PlanPart): WantedPart => ({
  name,
  ...(skeleton ? { skeleton } : {}),
  isNamed: (headings) => words.test(headings),
});

function readWanted(words: string): WantedPart {
  const choices = words.split(/[|｜]/).map((each) => fold(each).text.trim());
  const named = choices.filter((each) => each !== '');
  return { name: { 'zh-CN': words, en: words }, isNamed: (headings) => named.some((each) => headings.includes(each)) };
}

/** The skeleton behind the last heading of the first rank, numbered on; nothing where a signature may stand in between. */
function insertion(model: DocumentModel, tops: readonly Node[], part: WantedPart): TextEdit[] {
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
