// The lists of a document as numbering.xml defines them: an instance (w:num) is an abstract list with some levels changed.
import { findChild, findChildren, findNumber, findSwitch, findValue, toNumber } from './elements.js';
import type { Styles } from './styles.js';
import type { Element } from './xml.js';

export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` with the numbers of the levels from 1 on. */
  readonly text: string;
  readonly isLegal: boolean;
  /** Style that is tied to the level. */
  readonly style: string | undefined;
  /** The number of levels, from the top, of which any begins this one anew; 0 for none. */
  readonly restart: number | undefined;
  /** Nothing at all between the label and the text. */
  readonly isClose: boolean;
}

export interface List {
  /** Instances with the same one count on with each other. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where an instance begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

export type FindList = (id: number) => List | undefined;

export function readLists(root: Element | undefined, styles: Styles): FindList {
  const abstracts = new Map(
    findChildren(root, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]),
  );
  const instances = new Map(findChildren(root, 'w:num').map((each) => [toNumber(each.attributes['w:numId']), each]));
  const known = new Map<number, List | undefined>();
  const read = (id: number, depth: number): List | undefined => {
    const instance = instances.get(id);
    const abstractId = findValue(instance, 'w:abstractNumId');
    const abstract = abstracts.get(abstractId);
    if (!instance || !abstract || abstractId === undefined) return undefined;
    // A list that a style names is defined where the style says.
    const link = findValue(abstract, 'w:numStyleLink');
    const linked = link === undefined ? undefined : styles.find(link)?.numbering.id;
    const base = linked === undefined || linked === id || depth > 4 ? undefined : read(linked, depth + 1);
    return override(base ?? { abstractId, levels: readLevels(abstract), starts: new Map() }, instance);
  };
  return (id) => {
    if (!known.has(id)) known.set(id, read(id, 0));
    return known.get(id);
  };
}

const readLevels = (abstract: Element): Map<number, Level> =>
  new Map(findChildren(abstract, 'w:lvl').map((each) => [toNumber(each.attributes['w:ilvl']) ?? 0, readLevel(each)]));

const readLevel = (level: Element): Level => ({
  start: findNumber(level, 'w:start') ?? 0,
  format: readFormat(level),
  text: findValue(level, 'w:lvlText') ?? '',
  isLegal: findSwitch(level, 'w:isLgl') ?? false,
  style: findValue(level, 'w:pStyle'),
  restart: findNumber(level, 'w:lvlRestart'),
  isClose: findValue(level, 'w:suff') === 'nothing',
});

/** A format that is newer than 2007 stands in a choice, with an old one to fall back to. */
function readFormat(level: Element): string {
  const own = findChild(level, 'w:numFmt');
  const choice = findChild(level, 'mc:AlternateContent')?.children.find((each) => findChild(each, 'w:numFmt'));
  const found = own ?? findChild(choice, 'w:numFmt');
  const format = found?.attributes['w:val'] ?? 'decimal';
  return format === 'custom' && /^0\d*1?/.test(found?.attributes['w:format'] ?? '') ? 'decimalZero' : format;
}

function override(list: List, instance: Element): List {
  const levels = new Map(list.levels);
  const starts = new Map(list.starts);
  for (const each of findChildren(instance, 'w:lvlOverride')) {
    const index = toNumber(each.attributes['w:ilvl']) ?? 0;
    const level = findChild(each, 'w:lvl');
    if (level) levels.set(index, readLevel(level));
    const start = findNumber(each, 'w:startOverride') ?? (level && findNumber(level, 'w:start'));
    if (start !== undefined) starts.set(index, start);
  }
  return { ...list, levels, starts };
}
