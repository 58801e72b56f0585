// Reads the member `patterns`: expressions of the user's own, each a rule `pattern/NAME`. Whether an expression can be run is
// told by the engine, which is only loaded where there are any; see patterns.ts.
import type { Node } from 'jsonc-parser/lib/esm/main.js';
import { PATTERN_GROUP, type Span } from '../core/index.js';
import { itemsOf, type Problems, readMembers, refuse, showValue, spanOf } from './jsonNodes.js';
import { findNearest } from './nearest.js';
import type { PlacedRule } from './readRules.js';
import { isLevel, isPatternId, LEVELS, type Level } from './severities.js';

export interface PatternEntry {
  /** `pattern/NAME`. */
  readonly id: string;
  readonly pattern: string;
  readonly message: string;
  /** Absent where the entry says nothing. */
  readonly severity?: Level;
  readonly replace?: string;
  /** Why, for `planlint explain`. */
  readonly note?: string;
  /** Where the name, the expression and the replacement stand. */
  readonly spans: { readonly name: Span; readonly pattern: Span; readonly replace: Span };
}

export const PATTERN_MEMBERS = ['name', 'pattern', 'message', 'severity', 'replace', 'note'];

/** Longer ones are no expressions that anybody wrote by hand. */
export const LONGEST_PATTERN = 1000;
export const MOST_PATTERNS = 100;

export function readPatterns(node: Node | undefined, problems: Problems): PatternEntry[] {
  const items = itemsOf(node, 'patterns', problems);
  const surplus = items[MOST_PATTERNS];
  if (surplus) problems.push({ id: 'manyPatterns', span: spanOf(surplus), expected: [String(MOST_PATTERNS)] });
  const entries = new Map<string, PatternEntry>();
  for (const [i, item] of items.slice(0, MOST_PATTERNS).entries()) {
    const entry = readPattern(item, `patterns[${i}]`, problems);
    if (!entry) continue;
    if (entries.has(entry.id)) {
      problems.push({ id: 'patternTwice', span: entry.spans.name, word: entry.id.slice(PATTERN_GROUP.length) });
    } else entries.set(entry.id, entry);
  }
  return [...entries.values()];
}

function readPattern(node: Node, path: string, problems: Problems): PatternEntry | undefined {
  const members = readMembers(node, path, PATTERN_MEMBERS, problems);
  if (node.type !== 'object') return undefined;
  const optional = (name: string): string | undefined => {
    const member = members.get(name);
    if (!member || member.type === 'string') return member && String(member.value);
    refuse(member, `${path}.${name}`, 'string', problems);
    return undefined;
  };
  const required = (name: string): string | undefined => {
    const member = members.get(name);
    const text = member?.type === 'string' ? String(member.value) : '';
    if (text.trim() !== '') return text;
    refuse(member ?? node, `${path}.${name}`, 'string', problems);
    return undefined;
  };
  const [name, pattern, message] = [required('name'), required('pattern'), required('message')];
  const [replace, note] = [optional('replace'), optional('note')];
  const severity = readSeverity(members.get('severity'), `${path}.severity`, problems);
  if (name === undefined || pattern === undefined || message === undefined) return undefined;
  const spanOfMember = (member: string): Span => spanOf(members.get(member) ?? node);
  if (!isPatternId(PATTERN_GROUP + name)) {
    problems.push({ id: 'patternName', span: spanOfMember('name'), word: name.slice(0, 60) });
    return undefined;
  }
  if (pattern.length > LONGEST_PATTERN) {
    problems.push({ id: 'patternLong', span: spanOfMember('pattern'), expected: [String(LONGEST_PATTERN)] });
    return undefined;
  }
  return {
    id: PATTERN_GROUP + name,
    pattern,
    message,
    ...(severity === undefined ? {} : { severity }),
    ...(replace === undefined ? {} : { replace }),
    ...(note === undefined ? {} : { note }),
    spans: { name: spanOfMember('name'), pattern: spanOfMember('pattern'), replace: spanOfMember('replace') },
  };
}

function readSeverity(node: Node | undefined, at: string, problems: Problems): Level | undefined {
  if (!node) return undefined;
  if (isLevel(node.value)) return node.value;
  const word = showValue(node);
  const near = node.type === 'string' ? findNearest(word, LEVELS) : undefined;
  problems.push({ id: 'level', span: spanOf(node), word, at, ...(near ? { near } : {}) });
  return undefined;
}

/** The levels that the entries themselves give. */
export const levelsOf = (entries: readonly PatternEntry[]): readonly PlacedRule[] =>
  entries.flatMap(({ id, severity, spans }) =>
    severity === undefined ? [] : [{ name: id, level: severity, span: spans.name }],
  );
