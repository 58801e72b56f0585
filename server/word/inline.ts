// The text of one paragraph in pieces, each with the run that it comes from. What Word would show once all changes are
// accepted is kept: no deleted and no hidden text, of fields the results only, of two ways to draw something the first.
import { findChild, findSwitch, findValue } from './elements.js';
import type { Style, Styles } from './styles.js';
import { readSymbol } from './symbols.js';
import type { Element } from './xml.js';

/** Where comments can be hung up in the source: around an element of a paragraph, or at a place where one could stand. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  /** Undefined where nothing can be hung up: in a paragraph written as `<w:p/>`. */
  readonly anchor: Anchor | undefined;
  /** From 1. */
  readonly paragraph: number;
}

/** The content of a text box, and the run that holds it. */
export interface Box {
  readonly content: Element;
  readonly anchor: Anchor | undefined;
}

export interface InlineContext {
  readonly styles: Styles;
  readonly style: Style;
  readonly paragraph: number;
  /** Where the paragraph stands in a text box: the run that holds it, because a box takes no comments. */
  readonly anchor: Anchor | undefined;
  /** The fields that are open, inmost last; they may go on over paragraphs. */
  readonly fields: ('code' | 'result')[];
}

export interface Inline {
  readonly pieces: Piece[];
  readonly boxes: Box[];
}

const SKIPPED: ReadonlySet<string> = new Set([
  ...['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'w:sdtPr', 'w:sdtEndPr', 'w:instrText', 'w:delText', 'w:delInstrText'],
  ...['w:rubyPr', 'w:rt', 'w:fldData', 'w:ffData'],
]);

/** What is one character, wherever it stands in a run. */
const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ 'w:tab': '\t', 'w:ptab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' },
};

export function readInline(paragraph: Element, context: InlineContext): Inline {
  const found: Inline = { pieces: [], boxes: [] };
  for (const child of paragraph.children) visit(child, context.anchor, false, context, found);
  // A code that the paragraph does not finish is a field that was cut in two; the text behind it is not lost for it.
  const { fields } = context;
  for (let i = fields.length - 1; i >= 0; i--) if (fields[i] === 'code') fields.splice(i, 1);
  return found;
}

function visit(
  element: Element,
  held: Anchor | undefined,
  isHidden: boolean,
  context: InlineContext,
  found: Inline,
): void {
  const { name, children } = element;
  if (SKIPPED.has(name)) return;
  if (name === 'mc:AlternateContent') {
    const [choice] = children;
    for (const child of choice?.children ?? []) visit(child, held ?? toAnchor(element), isHidden, context, found);
  } else if (name === 'w:txbxContent') found.boxes.push({ content: element, anchor: held });
  else if (name === 'w:fldChar') turn(element.attributes['w:fldCharType'], context.fields);
  else if (name === 'w:r') {
    const hidden = isHidden || isHiddenRun(element, context);
    for (const child of children) visit(child, held ?? toAnchor(element), hidden, context, found);
  } else if (name === 'm:oMath' || name === 'm:oMathPara') {
    for (const child of children) visit(child, held ?? toAnchor(element), isHidden, context, found);
  } else {
    const text = readText(element);
    if (text !== '' && !isHidden && !context.fields.includes('code')) add(found.pieces, text, held, context.paragraph);
    for (const child of children) visit(child, held, isHidden, context, found);
  }
}

const toAnchor = ({ start, end }: Element): Anchor => ({ start, end });

function isHiddenRun(run: Element, { styles, style }: InlineContext): boolean {
  const properties = findChild(run, 'w:rPr');
  const own = findSwitch(properties, 'w:vanish');
  return own ?? styles.find(findValue(properties, 'w:rStyle'))?.isHidden ?? style.isHidden ?? false;
}

function turn(type: string | undefined, fields: InlineContext['fields']): void {
  if (type === 'begin') fields.push('code');
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (type === 'end') fields.pop();
}

function readText({ name, text, attributes }: Element): string {
  if (name === 'w:t' || name === 'm:t') {
    const words = text.replace(/[\r\n]+/g, ' ');
    return attributes['xml:space'] === 'preserve' ? words : words.replace(/^[ \t]+|[ \t]+$/g, '');
  }
  if (name === 'w:sym') return readSymbol(attributes['w:font'], attributes['w:char']);
  return CHARACTERS[name] ?? '';
}

function add(pieces: Piece[], text: string, anchor: Anchor | undefined, paragraph: number): void {
  const last = pieces[pieces.length - 1];
  // The elements of a run follow each other.
  if (last && last.anchor?.start === anchor?.start) pieces[pieces.length - 1] = { ...last, text: last.text + text };
  else pieces.push({ text, anchor, paragraph });
}
