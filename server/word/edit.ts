// Insertions into the source of an XML part. All else stays as it is, to the byte.
import { strToU8 } from 'fflate';
import { WordError } from './error.js';
import type { Part } from './package.js';
import type { Element } from './xml.js';

export const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

const tagOf = (source: string, { start, open }: Element): string => source.slice(start, open);

export const isStrict = ({ source, root }: Part): boolean => tagOf(source, root).includes(`"${STRICT}"`);

/** What elements with the prefix w need to be understood anywhere in a part: nothing where its root says so. */
export function declare(part: Part): string {
  const space = isStrict(part) ? STRICT : TRANSITIONAL;
  const { source, root } = part;
  const isDeclared = tagOf(source, root).includes(` xmlns:w="${space}"`) && !source.includes('xmlns:w=', root.open);
  return isDeclared ? '' : ` xmlns:w="${space}"`;
}

/** Puts a text in front of the end of the outermost element. */
export function append(part: Part, inside: string): Uint8Array {
  const { source, root } = part;
  const tag = tagOf(source, root);
  if (!tag.endsWith('/>')) {
    const at = source.lastIndexOf('</', root.end - 1);
    return encode(part, source.slice(0, at) + inside + source.slice(at));
  }
  const [, name] = /^<([^\s/>]+)/.exec(tag)!;
  const before = source.slice(0, root.open - 2);
  return encode(part, `${before}>${inside}</${name}>${source.slice(root.open)}`);
}

/** @throws WordError where the part was not written in UTF-8, so that the bytes of the rest would change. */
export function encode({ name, bytes, source }: Part, changed: string): Uint8Array {
  const same = strToU8(source);
  if (same.length !== bytes.length || same.some((byte, i) => byte !== bytes[i])) {
    throw new WordError('notWritable', name);
  }
  return strToU8(changed);
}

/** For text and attributes; characters that XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
