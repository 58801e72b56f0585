// Writes comments into a Word document: marks around the runs they speak of, never inside one, and the comments beside those
// that are there. Without the marks the document is the same to the byte, and so are all other parts.
import { strToU8 } from 'fflate';
import { append, declare, encode, escapeXml, isStrict, STRICT, TRANSITIONAL } from './edit.js';
import type { Anchor } from './inline.js';
import { openPackage, type Part, type WordPackage } from './package.js';
import { findStretch, readBody, type WordDocument } from './read.js';
import { rebuild } from './rebuild.js';
import type { Element } from './xml.js';
import { toKey } from './zip.js';

/** What is said of a stretch of the document's text, in UTF-16 offsets, the end exclusive. */
export interface Note {
  readonly start: number;
  readonly end: number;
  /** One paragraph a line. */
  readonly text: string;
}

export interface Reviewed {
  readonly bytes: Uint8Array;
  /** Notes that the document has no place for: it has no paragraph with an inside. */
  readonly lost: number;
}

/** @throws WordError */
export function addComments(bytes: Uint8Array, notes: readonly Note[], author: string): Reviewed {
  const opened = openPackage(bytes);
  const document = readBody(opened);
  const comments = opened.findRelated('comments');
  const first = findFreeId(opened.document.root, comments?.root);
  const placed = notes
    .map(({ start, end, text }) => ({ text, anchor: findAnchor(document, start, end) }))
    .flatMap(({ text, anchor }, i) => (anchor ? [{ text, anchor, id: first + i }] : []));
  if (placed.length === 0) return { bytes, lost: notes.length };
  const part = comments ?? opened.document;
  const xml = placed.map(({ id, text }) => writeComment(id, text, author, comments ? declare(part) : '')).join('');
  const changed = new Map([[opened.document.name, mark(opened.document, placed)]]);
  if (comments) changed.set(comments.name, append(comments, xml));
  else for (const [name, content] of createPart(opened, xml)) changed.set(name, content);
  return { bytes: rebuild(opened.entries, changed), lost: notes.length - placed.length };
}

/** Around all runs of the note's first paragraph that it touches; where it touches none, at the nearest one. */
function findAnchor(document: WordDocument, start: number, end: number): Anchor | undefined {
  const { stretches } = document;
  const first = findStretch(document, start);
  const paragraph = stretches[first]?.paragraph;
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (let i = first; i < stretches.length && (i === first || stretches[i]!.start < end); i++) {
    const { anchor, paragraph: other } = stretches[i]!;
    if (!anchor || other !== paragraph) continue;
    from = Math.min(from, anchor.start);
    to = Math.max(to, anchor.end);
  }
  if (to >= 0) return { start: from, end: to };
  const behind = stretches.slice(first).find(({ anchor }) => anchor);
  return (
    behind ??
    stretches
      .slice(0, first)
      .reverse()
      .find(({ anchor }) => anchor)
  )?.anchor;
}

/** Above all ids of comments and of their marks. */
function findFreeId(document: Element, comments: Element | undefined): number {
  let highest = -1;
  const visit = (element: Element): void => {
    if (/^w:comment/.test(element.name)) highest = Math.max(highest, Number(element.attributes['w:id']) || 0);
    for (const child of element.children) visit(child);
  };
  visit(document);
  if (comments) visit(comments);
  return highest + 1;
}

interface Placed {
  readonly anchor: Anchor;
  readonly id: number;
}

/** At one place ends stand before what begins there, so that ranges do not cross needlessly. */
function mark(part: Part, placed: readonly Placed[]): Uint8Array {
  const space = declare(part);
  const inserted = new Map<number, { ends: string; starts: string }>();
  const at = (offset: number): { ends: string; starts: string } => {
    const here = inserted.get(offset) ?? { ends: '', starts: '' };
    inserted.set(offset, here);
    return here;
  };
  for (const { anchor, id } of placed) {
    const start = `<w:commentRangeStart${space} w:id="${id}"/>`;
    const end = `<w:commentRangeEnd${space} w:id="${id}"/><w:r${space}><w:commentReference w:id="${id}"/></w:r>`;
    if (anchor.start === anchor.end) at(anchor.start).ends += start + end;
    else {
      at(anchor.start).starts += start;
      at(anchor.end).ends += end;
    }
  }
  let from = 0;
  const pieces: string[] = [];
  for (const [offset, { ends, starts }] of [...inserted].sort(([a], [b]) => a - b)) {
    pieces.push(part.source.slice(from, offset), ends, starts);
    from = offset;
  }
  return encode(part, pieces.join('') + part.source.slice(from));
}

function writeComment(id: number, text: string, author: string, space: string): string {
  const name = escapeXml(author);
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`);
  return `<w:comment${space} w:id="${id}" w:author="${name}" w:initials="${name.slice(0, 2)}">${paragraphs.join('')}</w:comment>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The part for comments, with what leads to it: a relationship of the document, and a row of the types. */
function createPart({ document, entries, relationsName, findPart }: WordPackage, xml: string): [string, Uint8Array][] {
  const strict = isStrict(document);
  const taken = new Set(entries.map(({ name }) => toKey(name)));
  const folder = document.name.replace(/[^/\\]*$/, '');
  let file = 'comments.xml';
  for (let i = 1; taken.has(toKey(folder + file)); i++) file = `comments${i}.xml`;
  const space = strict ? STRICT : TRANSITIONAL;
  const content = `${HEAD}<w:comments xmlns:w="${space}">${xml}</w:comments>`;
  const office = strict ? 'http://purl.oclc.org/ooxml/' : 'http://schemas.openxmlformats.org/';
  const type = `${office}officeDocument/${strict ? '' : '2006/'}relationships/comments`;
  const relations = findPart(relationsName);
  const ids = new Set(relations?.root.children.map(({ attributes }) => attributes.Id));
  let id = 'rIdPlanlint';
  for (let i = 1; ids.has(id); i++) id = `rIdPlanlint${i}`;
  const relation = `<Relationship xmlns="${RELATIONS}" Id="${id}" Type="${type}" Target="${file}"/>`;
  const types = findPart('[Content_Types].xml')!;
  const override = `<Override xmlns="${TYPES}" PartName="/${folder.replaceAll('\\', '/')}${file}" ContentType="${TYPE}"/>`;
  const blank = strToU8(`${HEAD}<Relationships xmlns="${RELATIONS}">${relation}</Relationships>`);
  return [
    [folder + file, strToU8(content)],
    [relationsName, relations ? append(relations, relation) : blank],
    [types.name, append(types, override)],
  ];
}
