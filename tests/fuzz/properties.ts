// What holds for every text and every edit. Each property is tried on texts that nobody chose; one that does not hold throws.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  computeFormatting,
  computeTargets,
  createSnapshot,
  type DocumentModel,
  editSnapshot,
  type Finding,
  fixSnapshot,
  getModel,
  lint,
  type OutlineEntry,
  positionAt,
  readPack,
  readSheet,
  type Snapshot,
} from '../../server/core/index.js';
import { parseConfig } from '../../server/project/configFile.js';
import { IgnoreProblem, parseIgnoreFile } from '../../server/project/ignoreFile.js';
import { askFeatures, placesOf } from './places.js';
import type { Drawn, Source, Texts } from './texts.js';

export interface Property {
  readonly name: string;
  /** Of all cases, how many are this one's, against the others. */
  readonly weight: number;
  readonly property: fc.IProperty<unknown>;
}

const open = ({ text, markdown }: Source): Snapshot => createSnapshot(text, { markdown });

const applyDrawn = (snapshot: Snapshot, [at, length, newText]: Drawn): Snapshot => {
  const start = at % (snapshot.length + 1);
  return editSnapshot(snapshot, { start, end: Math.min(snapshot.length, start + length), newText });
};

/** All that the model and the rules say of a text. */
const everything = (snapshot: Snapshot): unknown => {
  const model = getModel(snapshot);
  const { title, outline, placeholders, figures } = model;
  return {
    title,
    outline,
    placeholders,
    figures: figures.map(({ span, indicator, value, role, key }) => ({ span, indicator, value, role, key })),
    ...lint(model),
  };
};

function holdEdits(source: Source, edits: readonly Drawn[]): void {
  let snapshot = open(source);
  getModel(snapshot);
  for (const edit of edits) {
    snapshot = applyDrawn(snapshot, edit);
    // What is kept with a version must not reach the next one.
    lint(getModel(snapshot));
  }
  assert.deepEqual(everything(snapshot), everything(open({ ...source, text: snapshot.text })));
}

function holdPlaces(source: Source, seed: number): void {
  const model = getModel(open(source));
  const result = lint(model);
  assert.deepEqual(result.failures, [], 'a rule threw');
  const { length } = source.text;
  const last = new Map<string, Finding>();
  let before = 0;
  for (const finding of result.findings) {
    const { rule, span } = finding;
    assert.ok(span.start >= before, `${rule} is out of order`);
    const other = last.get(rule);
    // Two parts that a plan lacks are both told at its title.
    const isTwo = other?.span.start === span.start && other.span.end === span.end && !isDeepStrictEqual(other, finding);
    assert.ok(isTwo || span.start >= (other?.span.end ?? 0), `${rule} overlaps itself at ${span.start}`);
    before = span.start;
    last.set(rule, finding);
  }
  for (const [from, { start, end }] of [...placesOf(result), ...askFeatures(model, result, seed % (length + 1))])
    assert.ok(0 <= start && start <= end && end <= length, `${from} names ${start}–${end} of ${length}`);
}

function holdFixes(source: Source, unsafe: boolean): void {
  const once = fixSnapshot(open(source), { unsafe }).snapshot.text;
  const twice = fixSnapshot(open({ ...source, text: once }), { unsafe }).snapshot.text;
  assert.equal(twice, once);
}

/** Findings by line and column, and what they say, as far as no line end stands in it. */
const findingsOf = (snapshot: Snapshot): unknown =>
  lint(getModel(snapshot)).findings.map(({ rule, messageId, span, args }) => ({
    rule,
    messageId,
    start: positionAt(snapshot, span.start),
    end: positionAt(snapshot, span.end),
    args: JSON.stringify(args).replaceAll('\\r\\n', '\\n'),
  }));

function holdLineEnds({ text, markdown }: Source): void {
  const lf = text.replace(/\r\n?/g, '\n');
  const crlf = lf.replaceAll('\n', '\r\n');
  assert.deepEqual(findingsOf(open({ text: crlf, markdown })), findingsOf(open({ text: lf, markdown })));
}

const flatten = (entries: readonly OutlineEntry[]): OutlineEntry[] =>
  entries.flatMap((entry) => [entry, ...flatten(entry.children)]);

/** Where these change a heading, it may rank anew, and what is read from the headings above (items, subjects) with it. */
const REGROUPS: readonly string[] = ['structure/run-on', 'structure/title'];

const numbersOf = ({ outline }: DocumentModel): number[] => flatten(outline).flatMap((e) => e.numbering?.number ?? []);

/** What a target measures is read anew where a mark before it is mended; the corpus holds that it stays in real text. */
const targetsOf = (model: DocumentModel): string[] => computeTargets(model).map(({ value, unit }) => value + unit);

function holdFormat(source: Source): void {
  const model = getModel(open(source));
  const formatted = getModel(computeFormatting(model).reduceRight(editSnapshot, model.snapshot));
  assert.deepEqual(computeFormatting(formatted), []);
  if (lint(model).findings.some(({ rule }) => REGROUPS.includes(rule))) return;
  holdAll(targetsOf(model), targetsOf(formatted));
  holdAll(numbersOf(model), numbersOf(formatted));
}

/** `一、、建设` is a heading and `达到40%.织密` a target once the mark is mended: some may be added, but none is lost. */
function holdAll<T>(before: readonly T[], after: readonly T[]): void {
  let at = 0;
  for (const one of before) {
    at = after.indexOf(one, at) + 1;
    assert.ok(at > 0, `${one} is lost`);
  }
}

/** Files that people write by hand: any text is read or refused with a reason. */
function holdFiles(text: string, { text: plan, markdown }: Source): void {
  parseConfig(text);
  readSheet(getModel(createSnapshot(plan, { markdown })), text);
  try {
    parseIgnoreFile(text);
  } catch (error) {
    if (!(error instanceof IgnoreProblem)) throw error;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return;
  }
  readPack(value);
}

/** JSON with the members that the files have, hostile names among them. */
const names = fc.constantFrom(
  ...'version ignore file rule words path reason rules patterns overrides extends compare name pattern message severity'.split(
    ' ',
  ),
  ...'replace files indicators relations typos substitutions slips __proto__ constructor prototype toString length 0'.split(
    ' ',
  ),
);
const json = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.string(), names, fc.constantFrom(null, true, 1, -1, 1e308, '我县+', '(a+)+$', '*', 'figure/*', 'off')),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.array(fc.tuple(names, tie('value')), { maxLength: 5 }).map((entries) => {
    const made: Record<string, unknown> = Object.create(null);
    for (const [name, value] of entries) made[name] = value;
    return made;
  }),
}));
const files = fc.oneof(
  fc.string({ unit: 'binary' }),
  json.object.map((value) => JSON.stringify(value)),
);

export function createProperties({ source, short, edits }: Texts): Property[] {
  return [
    { name: 'edits', weight: 30, property: fc.property(source, edits, holdEdits) },
    { name: 'places', weight: 25, property: fc.property(source, fc.nat(), holdPlaces) },
    { name: 'fixes', weight: 10, property: fc.property(short, fc.boolean(), holdFixes) },
    { name: 'line ends', weight: 15, property: fc.property(source, holdLineEnds) },
    { name: 'formatting', weight: 10, property: fc.property(short, holdFormat) },
    { name: 'files', weight: 10, property: fc.property(files, short, holdFiles) },
  ];
}
