// Whose plan a document is: the places and the organisation that its title names (江东市青山县卫生健康局2024年工作要点),
// else the place that its text names most often.
import { NO_PLACE } from '../../data/compare.js';
import { fold } from '../../text/fold.js';
import { matchesOf } from '../../text/matches.js';
import type { DocumentModel } from '../document.js';

export interface PlaceName {
  /** 青山县. */
  readonly name: string;
  /** 青山. */
  readonly stem: string;
  /** 0 for a province to 4 for a village; 县 and 区 are of one level. */
  readonly level: number;
}

export interface Owner {
  /** From the outermost to the one whose plan it is; empty where none is named. */
  readonly places: readonly PlaceName[];
  /** Without the place before it: 卫生健康局; absent where the title names none. */
  readonly organisation?: string;
}

const LEVELS: Readonly<Record<string, number>> = {
  省: 0,
  自治区: 0,
  市: 1,
  州: 1,
  自治州: 1,
  盟: 1,
  县: 2,
  区: 2,
  旗: 2,
  自治县: 2,
  新区: 2,
  镇: 3,
  乡: 3,
  街道: 3,
  村: 4,
  社区: 4,
};
const KIND = '自治区|自治州|自治县|新区|街道|社区|[省市州盟县区旗镇乡村]';
const HEAD = new RegExp(`^(?<stem>[\\u4e00-\\u9fff]{2,5}?)(?<kind>${KIND})`);
/** 关于印发《…, 2024年(度): what stands before the owner. */
const BEFORE = /^(?:关于|印发|下达|做好|《|“|(?:20\d\d|[x×]{2,4}|二[〇○零][一二三四五六七八九〇○零]{2})年度?)+/;
const SURE =
  /^[\u4e00-\u9fff]{2,12}?(?:局|委员会|医院|卫生院|疾控中心|中学|小学|幼儿园|公司|集团|办事处|党校|法院|检察院)(?!势|面|部)/;
/** Kinds that are also parts of other words; what follows must end the name. */
const LIKELY =
  /^[\u4e00-\u9fff]{2,12}?(?:中心|学校|学院|大学|委|办|院|所|站|厅|馆|支队|大队|协会|联合会)(?=20\d\d|[x×]{2}|二[〇○零]|关于|年度|工作|“|$)/;

const kept = new WeakMap<DocumentModel, Owner>();

export function getOwner(model: DocumentModel): Owner {
  let owner = kept.get(model);
  if (!owner) {
    owner = computeOwner(model);
    kept.set(model, owner);
  }
  return owner;
}

function computeOwner(model: DocumentModel): Owner {
  const { title, snapshot } = model;
  const words = title ? fold(snapshot.text.slice(title.start, title.end)).text.replace(/\s+/g, '') : '';
  let rest = words.replace(/^#+/, '').replace(BEFORE, '');
  const places: PlaceName[] = [];
  for (let found = readPlace(rest); found; found = readPlace(rest)) {
    if (found.level <= (places.at(-1)?.level ?? -1)) break;
    places.push(found);
    rest = rest.slice(found.name.length);
  }
  rest = rest.replace(BEFORE, '').replace(/^(?:[省市县区镇乡]{2,3}|[省市县区镇乡村])(?=[\u4e00-\u9fff]{2})/, '');
  const organisation = SURE.exec(rest)?.[0] ?? LIKELY.exec(rest)?.[0];
  const most = places.length === 0 ? findMostNamed(model) : undefined;
  return { places: most ? [most] : places, ...(organisation ? { organisation } : {}) };
}

function readPlace(text: string): PlaceName | undefined {
  const { stem, kind } = HEAD.exec(text)?.groups ?? {};
  return stem && kind && !NO_PLACE.pattern.test(stem) ? { name: stem + kind, stem, level: LEVELS[kind]! } : undefined;
}

/** A place at the head of a clause or behind a preposition: `由柳河镇试点`, `青山县人民政府`; not `柳河镇级`. */
const STEM = '(?:(?![在由对向和与及按的于各全每])[\\u4e00-\\u9fff]){2,3}';
const NAMED = new RegExp(
  `(?<=^|[,;:。、(“\\s在由对向和与及按])(?<stem>${STEM})(?<kind>街道|[县区镇乡市])(?:(?=(?:人民)?(?:政府|法院|检察院)|委)|(?![级域直属城镇村委政民场]))`,
  'g',
);

const named = new WeakMap<DocumentModel, ReadonlyMap<string, PlaceName & { readonly count: number }>>();

/** The places that the text names, with how often; not in the names of documents. */
export function getNamedPlaces(model: DocumentModel): ReadonlyMap<string, PlaceName & { readonly count: number }> {
  let found = named.get(model);
  if (!found) {
    const counts = new Map<string, PlaceName & { readonly count: number }>();
    for (const line of model.lines) {
      if (line.kind !== 'text' && line.kind !== 'table') continue;
      for (const { groups } of matchesOf(line.words.replace(/《[^》]*》/g, ''), NAMED)) {
        const stem = groups!.stem!;
        const kind = groups!.kind!;
        if (NO_PLACE.pattern.test(stem)) continue;
        const name = stem + kind;
        counts.set(name, { name, stem, level: LEVELS[kind]!, count: (counts.get(name)?.count ?? 0) + 1 });
      }
    }
    found = counts;
    named.set(model, found);
  }
  return found;
}

/** The place named most often, where one stands out. */
function findMostNamed(model: DocumentModel): PlaceName | undefined {
  const [first, second] = [...getNamedPlaces(model).values()].sort((a, b) => b.count - a.count);
  return first && first.count >= 2 && first.count > (second?.count ?? 0) ? first : undefined;
}
