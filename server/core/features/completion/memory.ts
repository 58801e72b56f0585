// What completion knows of a document: computed from a model now and then, not at each key, because a model is a walk through
// the whole text. What has changed since shows a little later; nothing in it is a place in the text.
import { type PlanTemplate, TEMPLATES } from '../../data/templates.js';
import type { LabelFamily } from '../../lex/labels.js';
import type { DocumentModel } from '../../model/document.js';
import type { FigureRecord } from '../../model/ledger.js';
import type { OutlineEntry } from '../../model/outline.js';
import { fold } from '../../text/fold.js';

export interface KnownValue {
  /** The indicator as the document writes it. */
  readonly name: string;
  /** The id of the indicator of a pack that its name ends in. */
  readonly id?: string;
  /** `5.2‰以下`. */
  readonly words: string;
  /** The words between name and value that are usual for it: 控制在. */
  readonly verb: string;
  /** The same with the value left open: `控制在xx‰以下`. */
  readonly open: string;
  /** By when, and under which heading. */
  readonly from: string;
}

export interface Memory {
  readonly year?: number;
  readonly template?: PlanTemplate;
  /** Headings of all levels, folded. */
  readonly headings: readonly string[];
  /** A label of the highest level, as the document writes it. */
  readonly top?: { readonly label: string; readonly family: LabelFamily };
  /** A label of what stands below headings of a family. */
  readonly below: ReadonlyMap<LabelFamily, string>;
  /** In the order of the text, each once. */
  readonly values: readonly KnownValue[];
}

/** Of a document that nothing is known of. */
export const NO_MEMORY: Memory = { headings: [], below: new Map(), values: [] };

const MOST_VALUES = 2000;

export function computeMemory(model: DocumentModel): Memory {
  const { snapshot, outline, year, title } = model;
  const name = title ? fold(snapshot.text.slice(title.start, title.end)).text : '';
  const template = TEMPLATES.filter(({ words }) => words.test(name)).at(-1);
  const headings: string[] = [];
  const below = new Map<LabelFamily, string>();
  let top: Memory['top'];
  const visit = (entries: readonly OutlineEntry[]): void => {
    for (const { kind, label, numbering, title: words, children } of entries) {
      if (kind !== 'item') headings.push(fold(words).text);
      if (numbering && kind !== 'piece' && kind !== 'attachment') {
        top ??= { label, family: numbering.family };
        const child = children.find((entry) => entry.label !== '')?.label;
        if (child && !below.has(numbering.family)) below.set(numbering.family, child);
      }
      visit(children);
    }
  };
  visit(outline);
  return {
    ...(year === undefined ? {} : { year }),
    ...(template ? { template } : {}),
    headings,
    ...(top ? { top } : {}),
    below,
    values: collectValues(model),
  };
}

function collectValues({ figures, snapshot: { text } }: DocumentModel): KnownValue[] {
  const found = new Map<string, KnownValue>();
  for (const figure of figures) {
    if (!isUseful(figure) || found.size >= MOST_VALUES) continue;
    const value = toValue(figure, text);
    const key = `${value.name} ${value.words}`;
    if (!found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}

const isUseful = ({ indicator, filled, confidence, conditional }: FigureRecord): boolean =>
  filled && confidence === 'sure' && !conditional && /^[\u3400-\u9fff\d“”]{2,24}$/.test(indicator);

/** 以上 behind a value. */
const BEHIND = /^\s?(?:及?以[上下内]|左右)/;

function toValue(
  { span, indicator, ending, comparator, change, writtenUnit, deadline, section }: FigureRecord,
  text: string,
): KnownValue {
  const behind = BEHIND.exec(text.slice(span.end, span.end + 6))?.[0] ?? '';
  const verb = change === 'by' ? '' : comparator === '<=' ? '控制在' : '达到';
  return {
    name: indicator,
    ...(ending ? { id: ending.id } : {}),
    words: text.slice(span.start, span.end) + behind,
    verb,
    open: `${verb}xx${writtenUnit}${behind}`,
    from: [deadline, section.at(-1) ?? ''].filter((word) => word !== '').join(' · '),
  };
}
