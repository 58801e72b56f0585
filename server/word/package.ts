// The parts of a Word package and what leads from one to the other: [Content_Types].xml, _rels/.rels, the document's own
// relationships. Sizes of what is read add up to a bound.
import { WordError } from './error.js';
import { decodeXml, type Element, parseXml } from './xml.js';
import { type Entry, inflate, MAX_PART, readEntries, toKey } from './zip.js';

/** Bytes of all parts that are read. */
const MAX_TOTAL = 2 * MAX_PART;

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly root: Element;
}

export interface WordPackage {
  readonly entries: readonly Entry[];
  readonly document: Part;
  /** Name of the part with the document's relationships, there or not. */
  readonly relationsName: string;
  /** @throws WordError where it is there and cannot be read */
  findPart(name: string): Part | undefined;
  /** The part that the document names for a purpose, as `styles`; undefined where it names none or that is not there. */
  findRelated(kind: string): Part | undefined;
}

/** @throws WordError */
export function openPackage(bytes: Uint8Array): WordPackage {
  const entries = readEntries(bytes);
  const byKey = new Map(entries.map((entry) => [toKey(entry.name), entry]));
  let left = MAX_TOTAL;
  const findPart = (name: string): Part | undefined => {
    const entry = byKey.get(toKey(name));
    if (!entry) return undefined;
    const inflated = inflate(entry, Math.min(left, MAX_PART));
    left -= inflated.length;
    const source = decodeXml(inflated);
    return { name: entry.name, bytes: inflated, source, root: parseXml(source, entry.name) };
  };
  if (!byKey.has('[content_types].xml')) throw new WordError('notWord');
  const top = findPart('_rels/.rels');
  if (!top) throw new WordError('broken', '_rels/.rels');
  const main = findTarget(top.root, 'officeDocument', '');
  if (main === undefined) throw new WordError('notWord');
  const document = findPart(main);
  if (!document) throw new WordError('broken', main);
  if (document.root.name !== 'w:document') throw new WordError('notWord');
  const relationsName = document.name.replace(/([^/\\]*)$/, '_rels/$1.rels');
  const relations = findPart(relationsName)?.root;
  return {
    entries,
    document,
    relationsName,
    findPart,
    findRelated(kind) {
      const target = relations && findTarget(relations, kind, document.name);
      return target === undefined ? undefined : findPart(target);
    },
  };
}

/** By the last word of its type, which both dialects share. */
function findTarget(relations: Element, kind: string, from: string): string | undefined {
  const found = relations.children.find(
    ({ attributes }) => attributes.Type?.split('/').pop() === kind && attributes.TargetMode !== 'External',
  );
  const target = found?.attributes.Target;
  return target === undefined ? undefined : resolveName(target, from);
}

/** `../media/a.png` from `word/document.xml` → `media/a.png`; `/word/a.xml` → `word/a.xml`. */
function resolveName(target: string, from: string): string {
  const names = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const name of target.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
