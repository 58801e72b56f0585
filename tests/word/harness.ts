// Builds small Word documents from a few lines of XML.
import { strToU8, type Zippable, zipSync } from 'fflate';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SPACES = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface Parts {
  /** What stands in w:body. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  /** Whole parts by name, over those that are made. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A run; `format` is what stands in w:rPr. */
export const r = (text: string, format = ''): string =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of runs (XML), or of one run with a text; `properties` is what stands in w:pPr. */
export const p = (content = '', properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;

export const numbered = (id: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export function makeParts({ body, styles, numbering, comments, more = {} }: Parts): Record<string, Uint8Array> {
  const named = Object.entries({ styles, numbering, comments }).filter(([, content]) => content !== undefined);
  const relations = named.map(
    ([name], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  );
  const overrides = ['document', ...named.map(([name]) => name)].map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${name === 'document' ? 'document.main' : name}+xml"/>`,
  );
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${SPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...(relations.length > 0
      ? {
          'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
        }
      : {}),
    ...Object.fromEntries(
      named.map(([name, content]) => [`word/${name}.xml`, `${HEAD}<w:${name} ${SPACES}>${content}</w:${name}>`]),
    ),
    ...more,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
}

export const zip = (parts: Zippable): Uint8Array => zipSync(parts);

export const docx = (parts: Parts | string): Uint8Array =>
  zip(makeParts(typeof parts === 'string' ? { body: parts } : parts));
