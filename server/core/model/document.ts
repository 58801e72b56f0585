// The model of one document version, computed on first use and kept with its snapshot.
import type { Snapshot } from '../text/snapshot.js';
import type { Span } from '../text/span.js';
import { type ModelLine, readLines } from './lines.js';
import type { OutlineEntry } from './outline.js';
import type { Placeholder } from './placeholder.js';
import { findPlaceholders } from './placeholders.js';
import { computeRegions, type Region } from './regions.js';
import { computeStructure } from './structure.js';

export interface DocumentModel {
  readonly snapshot: Snapshot;
  readonly lines: readonly ModelLine[];
  /** The document's own title, where it has one. */
  readonly title?: Span;
  readonly outline: readonly OutlineEntry[];
  /** In order, none overlapping another. */
  readonly placeholders: readonly Placeholder[];
  /** What each stretch of text is, computed on first use. */
  readonly regions: readonly Region[];
}

const models = new WeakMap<Snapshot, DocumentModel>();

/** The model of a snapshot; the same object on every call. Never throws, on any text. */
export function getModel(snapshot: Snapshot): DocumentModel {
  let model = models.get(snapshot);
  if (!model) {
    const lines = readLines(snapshot);
    const structure = computeStructure(snapshot.text, lines);
    let regions: readonly Region[] | undefined;
    model = {
      snapshot,
      lines,
      ...(structure.title ? { title: structure.title } : {}),
      outline: structure.outline,
      placeholders: findPlaceholders(lines, snapshot.markdown),
      get regions() {
        regions ??= computeRegions(lines, structure);
        return regions;
      },
    };
    models.set(snapshot, model);
  }
  return model;
}
