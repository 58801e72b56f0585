// XML parts as a tree of elements with their places in the source, in the names of one dialect: Word writes two sets of
// namespaces (transitional and strict) and any prefix. A DOCTYPE is refused before any entity could be declared.
import { strFromU8 } from 'fflate';
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { WordError } from './error.js';

export interface Element {
  /** `w:p` whatever the prefix in the source; `?:p` of a namespace that is of no use here. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: Element[];
  /** Of elements that hold text of the document, else empty. */
  text: string;
  /** UTF-16 offsets in the source: of `<`, behind the `>` of the first tag, behind the whole element. */
  readonly start: number;
  readonly open: number;
  end: number;
}

/** Nobody nests tables as deep; recursion over the tree stays shallow. */
const MAX_DEPTH = 256;
const MAX_ELEMENTS = 1_500_000;

const SPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** The formats of a run are most of a document, and few of them say whether and how it is read. */
const OF_FORMAT: ReadonlySet<string> = new Set(['w:vanish', 'w:rStyle', 'w:del', 'w:moveFrom']);
const WITH_TEXT: ReadonlySet<string> = new Set(['w:t', 'm:t', 'w:instrText']);

const nameOf = (uri: string, local: string): string => `${SPACES[uri] ?? '?'}:${local}`;

/** @throws WordError */
export function parseXml(source: string, part: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root = createElement('', {}, 0, 0);
  const stack: Element[] = [root];
  let count = 0;
  parser.on('error', () => {
    throw new WordError('broken', part);
  });
  parser.on('doctype', () => {
    throw new WordError('doctype', part);
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (stack.length > MAX_DEPTH) throw new WordError('broken', part);
    if (++count > MAX_ELEMENTS) throw new WordError('tooBig', part);
    const at = parser.position;
    const parent = stack[stack.length - 1]!;
    const name = nameOf(tag.uri, tag.local);
    // No `<` stands in an attribute.
    const element = createElement(name, readAttributes(tag.attributes), source.lastIndexOf('<', at - 1), at);
    if (parent.name !== 'w:rPr' || OF_FORMAT.has(name)) parent.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => {
    stack.pop()!.end = parser.position;
  });
  const addText = (text: string): void => {
    const element = stack[stack.length - 1]!;
    if (WITH_TEXT.has(element.name)) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  const [top] = root.children;
  if (!top) throw new WordError('broken', part);
  return top;
}

const createElement = (name: string, attributes: Element['attributes'], start: number, open: number): Element => ({
  ...{ name, attributes, children: [], text: '', start, open, end: open },
});

function readAttributes(all: Readonly<Record<string, SaxesAttributeNS>>): Element['attributes'] {
  const read: Record<string, string> = Object.create(null);
  for (const { uri, local, value, prefix } of Object.values(all)) {
    if (prefix !== 'xmlns') read[uri === '' ? local : nameOf(uri, local)] = value;
  }
  return read;
}

/** With a byte order mark where there is one, so that the same bytes can be had back. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 1);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? `\ufeff${strFromU8(bytes.subarray(3))}` : strFromU8(bytes);
}

function decodeUtf16(bytes: Uint8Array, high: 0 | 1): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 8192) {
    const units: number[] = [];
    for (let i = at; i + 1 < Math.min(bytes.length, at + 8192); i += 2) {
      units.push(high === 1 ? (bytes[i]! << 8) | bytes[i + 1]! : (bytes[i + 1]! << 8) | bytes[i]!);
    }
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}
