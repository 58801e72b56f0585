// What paragraphs and runs have from their styles, through everything that a style is based on.
import { findChild, findNumber, findSwitch, findValue } from './elements.js';
import type { Element } from './xml.js';

export interface NumberingOf {
  readonly id?: number;
  readonly level?: number;
}

/** A style with the styles that it is based on, the nearest first. */
export interface Style {
  /** Lower case: `heading 1`, `toc 2`. */
  readonly name: string;
  readonly isHidden: boolean | undefined;
  readonly numbering: NumberingOf;
  /** The styles' ids, the nearest first: a level of a list can be tied to one. */
  readonly chain: readonly string[];
  /** From 0, undefined for body text. */
  readonly outlineLevel: number | undefined;
}

export interface Styles {
  /** Of a paragraph; without an id, or with an unknown one, the default. */
  paragraph(id: string | undefined): Style;
  find(id: string | undefined): Style | undefined;
}

/** Longer chains are circles. */
const MAX_CHAIN = 32;

export function readStyles(root: Element | undefined): Styles {
  const byId = new Map<string, Element>();
  let fallback: string | undefined;
  for (const style of root?.children ?? []) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || id === undefined) continue;
    byId.set(id, style);
    const { 'w:type': type, 'w:default': isDefault = '0' } = style.attributes;
    if (type === 'paragraph' && !['0', 'false', 'off'].includes(isDefault)) fallback ??= id;
  }
  const known = new Map<string, Style>();
  const find = (id: string | undefined): Style | undefined => {
    if (id === undefined || !byId.has(id)) return undefined;
    const style = known.get(id) ?? combine(id, byId);
    known.set(id, style);
    return style;
  };
  return { find, paragraph: (id) => find(id) ?? find(fallback) ?? PLAIN };
}

const PLAIN: Style = { name: '', isHidden: undefined, numbering: {}, chain: [], outlineLevel: undefined };

function combine(id: string, byId: ReadonlyMap<string, Element>): Style {
  const chain: string[] = [];
  const found: Element[] = [];
  for (let at: string | undefined = id; at !== undefined && chain.length < MAX_CHAIN && !chain.includes(at); ) {
    const style = byId.get(at);
    if (!style) break;
    chain.push(at);
    found.push(style);
    at = findValue(style, 'w:basedOn');
  }
  const properties = found.map((style) => findChild(style, 'w:pPr'));
  return {
    name: (findValue(found[0], 'w:name') ?? '').toLowerCase(),
    isHidden: first(found.map((style) => findSwitch(findChild(style, 'w:rPr'), 'w:vanish'))),
    numbering: joinNumbering(properties.map(readNumbering)),
    chain,
    outlineLevel: toLevel(first(properties.map((each) => findNumber(each, 'w:outlineLvl')))),
  };
}

const first = <T>(all: readonly (T | undefined)[]): T | undefined => all.find((each) => each !== undefined);

/** Nine stands for body text. */
export const toLevel = (value: number | undefined): number | undefined =>
  value !== undefined && value >= 0 && value < 9 ? value : undefined;

/** Of a paragraph or style by its `w:pPr`. */
export function readNumbering(properties: Element | undefined): NumberingOf {
  const found = findChild(properties, 'w:numPr');
  const id = findNumber(found, 'w:numId');
  const level = findNumber(found, 'w:ilvl');
  return { ...(id === undefined ? {} : { id }), ...(level === undefined ? {} : { level }) };
}

/** The nearest that says something has the word, for the list and for the level apart. */
export function joinNumbering(all: readonly NumberingOf[]): NumberingOf {
  const id = first(all.map((each) => each.id));
  const level = first(all.map((each) => each.level));
  return { ...(id === undefined ? {} : { id }), ...(level === undefined ? {} : { level }) };
}
