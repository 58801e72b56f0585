// Reads the label or bullet that opens a line, from that line alone, and writes the one that comes next.
import { findLabels, type LabelFact, type LabelFamily } from '../../lex/labels.js';
import { relabel } from '../../model/numbering/relabel.js';

/** A line without its line end; undefined where the document has no such line. */
export type ReadLine = (line: number) => string | undefined;

export interface Item {
  /** The blanks before the label, of any width. */
  readonly indent: string;
  readonly label: string;
  /** The blanks behind it. */
  readonly gap: string;
  readonly family: LabelFamily | 'bullet';
  /** 0 for a bullet. */
  readonly number: number;
  /** Written in a way that counts only beside its like: `一，`, `1 `. */
  readonly odd: boolean;
  /** UTF-16 offset in the line at which its words begin. */
  readonly from: number;
}

/**
 * Full-width ASCII as half-width, every blank as a plain one: offsets stay, as they do not where Traditional characters and
 * pinyin are folded too, which no label needs.
 */
export const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000\u00a0\t]/g, (c) =>
    c >= '\uff01' && c <= '\uff5e' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : ' ',
  );

/**
 * Matches `- 抓早`, `·抓早`, `●抓早`, `——抓早`; not `-5℃`, `-----`, `○○县`, `— 3 —`, `**要点**`.
 * A bullet with nothing behind it matches too.
 */
const BULLET =
  /^(?:[*+](?=\s)|-(?=\s|[\u3400-\u9fff“《（]|$)|—{1,2}(?!—|\s*\d+\s*—)|[·•●○◆◇■□▲△★☆※▪◎►➢➤](?![○●★☆※■□◆◇·]))/;

/** A label is looked for in so much of a line. */
const HEAD = 80;

/** What opens the line; undefined where nothing does. */
export function readItem(line: string): Item | undefined {
  const indent = /^\s*/.exec(line)![0];
  const bullet = BULLET.exec(line.slice(indent.length))?.[0];
  if (bullet) return toItem(line, indent, { label: bullet, family: 'bullet', number: 0, odd: false });
  const fact = findLabels(narrow(line.slice(0, indent.length + HEAD))).find((f) => f.span.start === indent.length);
  if (fact?.place !== 'start') return readBare(line, indent);
  return toItem(line, indent, { ...fact, label: line.slice(fact.span.start, fact.span.end) });
}

/**
 * A label with nothing behind it yet; some are known as labels only by what follows.
 * Matches `第一章`, `第二，`, `1.1 `; such a line holds no words.
 */
function readBare(line: string, indent: string): Item | undefined {
  const label = line.trim();
  if (label === '' || label.length > 8) return undefined;
  const fact = findLabels(`${narrow(label)} 甲`).find((f) => f.span.start === 0 && f.place === 'start' && !f.odd);
  return fact && fact.span.end === label.length ? toItem(line, indent, { ...fact, label }) : undefined;
}

type Read = Pick<Item, 'label' | 'family' | 'number' | 'odd'>;

function toItem(line: string, indent: string, { label, family, number, odd }: Read): Item {
  const behind = indent.length + label.length;
  const gap = /^\s*/.exec(line.slice(behind))![0];
  return { indent, label, gap, family, number, odd, from: behind + gap.length };
}

/** The item that a label within a line begins; the new line is indented as the line itself. */
export const toInnerItem = (line: string, start: number, fact: LabelFact): Item => ({
  ...toItem(line, line.slice(0, start + fact.span.start), {
    ...fact,
    label: line.slice(start + fact.span.start, start + fact.span.end),
  }),
  indent: /^\s*/.exec(line)![0],
});

const SEQUENCE: readonly string[] = ['首先', '其次', '再次', '最后'];

/** The label behind this one, in the way it is written; undefined where there is none, as behind ⑳. */
export function writeNext({ family, label, number }: Item, words: string): string | undefined {
  switch (family) {
    case 'bullet':
      return label;
    case 'latin':
      return label.replace(/[A-Ya-yＡ-Ｙａ-ｙ]/, (c) => String.fromCharCode(c.charCodeAt(0) + 1));
    case 'sequence': {
      const next = SEQUENCE[number];
      return next && next + label.slice(2);
    }
    case 'ordinal': {
      // `第一是抓早` goes on with `第二是`.
      const next = relabel(label, number + 1);
      return next && /^[是要]/.test(words) ? next + words[0] : next;
    }
    default:
      return relabel(label, number + 1);
  }
}
