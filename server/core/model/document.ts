// The model of one document version, computed on first use and kept with its snapshot.
import type { Snapshot } from '../text/snapshot.js';
import type { Span } from '../text/span.js';
import { type ModelLine, readLines } from './lines.js';
import type { OutlineEntry } from './outline.js';
import type { Placeholder } from './placeholder.js';
import { findPlaceholders } from './placeholders.js';
import { computeStructure } from './structure.js';

export interface DocumentModel {
  readonly snapshot: Snapshot;
  readonly lines: readonly ModelLine[];
  /** The document's own title, where it has one. */
  readonly title?: Span;
  readonly outline: readonly OutlineEntry[];
  /** In order, none overlapping another. */
  readonly placeholders: readonly Placeholder[];
}

const models = new WeakMap<Snapshot, DocumentModel>();

/** The model of a snapshot; the same object on every call. Never throws, on any text. */
export function getModel(snapshot: Snapshot): DocumentModel {
  let model = models.get(snapshot);
  if (!model) {
    const lines = readLines(snapshot);
    const structure = computeStructure(snapshot.text, lines);
    model = { snapshot, lines, ...structure, placeholders: findPlaceholders(lines, snapshot.markdown) };
    models.set(snapshot, model);
  }
  return model;
}
