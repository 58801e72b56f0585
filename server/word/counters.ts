// Counts the numbered paragraphs of a document in their order and writes the label of each, as Word shows it.
import { formatNumber } from './formats.js';
import type { FindList, Level, List } from './lists.js';
import type { NumberingOf, Style } from './styles.js';

export interface Counters {
  /** The label of the next paragraph, with what parts it from `text`; empty where Word shows no number. */
  next(numbering: NumberingOf, style: Style, text: string): string;
}

export function createCounters(findList: FindList): Counters {
  /** By abstract list: the numbers of its levels, as far as there are any. */
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(own, style, text) {
      const id = own.id ?? style.numbering.id;
      const list = id === undefined || id === 0 ? undefined : findList(id);
      if (!list || id === undefined) return '';
      const index = findLevel(own, style, list);
      const level = list.levels.get(index);
      if (!level) return '';
      const numbers = counts.get(list.abstractId) ?? [];
      counts.set(list.abstractId, numbers);
      const key = `${id} ${index}`;
      const anew = begun.has(key) ? undefined : list.starts.get(index);
      begun.add(key);
      const now = numbers[index];
      numbers[index] = anew ?? (now === undefined ? level.start : now + 1);
      clearBelow(numbers, index, list);
      return join(writeLabel(list, level, numbers), text, level.isClose);
    },
  };
}

/** A list that comes from a style has the level that is tied to that style, or to one that it is based on. */
function findLevel(own: NumberingOf, style: Style, { levels }: List): number {
  if (own.level !== undefined) return own.level;
  if (own.id !== undefined) return style.numbering.level ?? 0;
  for (const id of style.chain) for (const [index, level] of levels) if (level.style === id) return index;
  return style.numbering.level ?? 0;
}

function clearBelow(numbers: (number | undefined)[], index: number, { levels }: List): void {
  for (let below = index + 1; below < numbers.length; below++) {
    const restart = levels.get(below)?.restart;
    if (restart === undefined || index < restart) numbers[below] = undefined;
  }
}

function writeLabel({ levels }: List, level: Level, numbers: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return '';
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const other = levels.get(index);
    // A level above that has had no paragraph yet shows its start.
    const value = numbers[index] ?? other?.start ?? 1;
    const format = other?.format ?? 'decimal';
    if (format === 'bullet') return '';
    return formatNumber(value, level.isLegal && format !== 'none' ? 'decimal' : format);
  });
}

/**
 * Word sets a tab, as wide as it happens to be. As text, 一、总体要求 needs nothing, and `1.1 总体要求`, `1. 2026年` and
 * `第一章 总则` need a blank, or they read otherwise.
 */
function join(label: string, text: string, isClose: boolean): string {
  const written = label.trim();
  if (written === '' || text === '' || isClose || /^\s/.test(text)) return written;
  if (!/[.、，,)）\]】〕。:：①-⓿⒈-⒛⑴-⒇㈠-㊿]$/u.test(written)) return `${written} `;
  return /[.,]$/.test(written) && /^[\d０-９.]/.test(text) ? `${written} ` : written;
}
