// Which indicator a figure is of, for whom it holds and for when: what must be the same before two figures may be compared.
// A key is an indicator of a pack where it ends in one of its names and what stands before is only scope; the longest
// name wins.
import type { Indicator, Relation } from '../data/indicators.js';
import type { Pack } from '../data/pack.js';
import { PACKS, rowsOf } from '../data/packs.js';
import { remember } from '../text/remember.js';
import { keyOf } from './ledger/key.js';
import type { FigureRecord } from './ledger.js';

export interface Identity {
  /** The indicator of a pack; absent for one known by its words alone. */
  readonly indicator?: Indicator;
  /** The indicator's id, or its words. */
  readonly name: string;
  /** What stands before the indicator's name and only says whose it is. */
  readonly scope: string;
}

/** Verbs that end the key of a change or of something carried out; no part of the name. */
const VERB_AT_END =
  /(?:同比|环比|年均|比上年|较上年|实际)*(?:增长|增加|提高|提升|上升|扩大|下降|降低|减少|压减|压缩|缩短|回落)$/;
const DONE_AT_END = /(?:完成|实现|达|超|突破|预计)$/;
const DONE_AT_HEAD = /^(?:完成|实现|计划完成)(?!率)/;

/** Units of keys whose reading is kept. */
const KEPT_KEYS = 200_000;

/** One spelling for what is written in several: 五岁 and 5岁, 每千常住人口 and 每千人口, and 标准管理率 of altered texts. */
export const plainKey = remember(
  (key: string): string =>
    keyOf(
      key
        .replace(VERB_AT_END, '')
        .replace(DONE_AT_END, '')
        .replace(DONE_AT_HEAD, '')
        .replace(/以.{1,4}为单位/, ''),
    )
      .replace(/(?<=^|[^十])三岁/g, '3岁')
      .replace(/(?<=^|[^十])五岁/g, '5岁')
      .replace(/六十五岁/g, '65岁')
      .replace(/(\d)[—–~至](\d+岁)/g, '$1-$2')
      .replace(/岁及以([上下])/g, '岁以$1')
      .replace(/标准化?管理率$/, '规范管理率')
      .replace(/^\d?型糖尿病/, '糖尿病')
      .replace(/每?千(?:名)?(?:常住|户籍)?(?:人口|人|居民)(?:拥有|配备|的)?/, '每千人口')
      .replace(/每?万(?:名)?(?:常住|户籍)?(?:人口|居民)(?:拥有|配备|的)?/, '每万人口')
      .replace(/(每[千万]人口.*[^数])数$/, '$1')
      .replace(/占(.{2,8})的(比[例重率])$/, '占$1$2')
      // 专业课教师中双师型教师占比 and 双师型教师占专业课教师的比例 are one, and so are words of doing within a name.
      .replace(/^(.{2,8})中(.{2,12})比例$/, '$2占$1')
      .replace(/(?<=.{2})(?:实施|开展|推行)(?=.{2})/, '')
      .replace(/的(?=覆盖率$|比例$)/, '')
      .replace(/^(?:年末|期末)(?=.{3})/, '')
      // 规上企业新增, 城镇新增就业 and 新增城镇就业 are one.
      .replace(/^(.{2,8})新增(.{0,8})$/, '新增$1$2'),
  KEPT_KEYS,
);

/** 优良天数比例达到90%: the verb takes 比例 with it, so that the key ends before it. */
const withoutShare = (name: string): string[] =>
  /^.{4,}比例$/.test(name) ? [name, name.replace(/的?比例$/, '')] : [name];

/** The indicators and relations of some packs, ready to be looked up. */
export interface IndicatorIndex {
  readonly byName: ReadonlyMap<string, Indicator>;
  readonly byId: ReadonlyMap<string, Indicator>;
  /** Length of the longest name. */
  readonly longest: number;
  readonly relations: readonly Relation[];
  /** What the packs know of a key. */
  readonly read: (key: string) => KeyReading;
}

/** The indicator of a pack that a key names, and the one that it ends in, whatever stands before. */
export interface KeyReading {
  readonly ending: Indicator | undefined;
  readonly known: KnownIndicator | undefined;
}

function createIndex(packs: readonly Pack[]): IndicatorIndex {
  const indicators = rowsOf(packs, 'indicators');
  const names = indicators.flatMap((indicator) =>
    indicator.names.flatMap((name) => withoutShare(plainKey(name)).map((plain) => [plain, indicator] as const)),
  );
  const index: IndicatorIndex = {
    byName: new Map(names),
    byId: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    longest: Math.max(...names.map(([name]) => name.length)),
    relations: rowsOf(packs, 'relations'),
    read: remember((key) => readKey(key, index), KEPT_KEYS),
  };
  return index;
}

const UNKNOWN: KeyReading = { ending: undefined, known: undefined };

function readKey(key: string, index: IndicatorIndex): KeyReading {
  const ending = findBySuffix(key, index)?.indicator;
  const known = ending && findIndicator(key, index);
  return ending ? { ending, known } : UNKNOWN;
}

let builtIn: IndicatorIndex | undefined;

/** What the packs that ship know; made when it is first asked for. */
function getBuiltIn(): IndicatorIndex {
  builtIn ??= createIndex(PACKS);
  return builtIn;
}

const indexes = new WeakMap<readonly Pack[], IndicatorIndex>();

/** The packs that ship with those of a workspace behind them; an id or a name of its own goes before ours. */
export function getIndex(packs: readonly Pack[] | undefined): IndicatorIndex {
  if (!packs || packs.length === 0) return getBuiltIn();
  let index = indexes.get(packs);
  if (!index) {
    index = createIndex([...PACKS, ...packs]);
    indexes.set(packs, index);
  }
  return index;
}

/** Words that only say whose the figure is. */
const SCOPE_BEFORE =
  /^(?:[全本我该各][县市区省镇乡州国院校]|[县市]域内?|城乡|城镇|城市|城区|农村|乡村|[省市县区乡镇村]级|公立|民营|居民|群众|常住|户籍|人口|地方|预期|[\u4e00-\u9fff]{2,3}[县市区镇乡州]|其中|各地)+$/;
/** What a heading or a label left before the indicator: `工作目标一居民…`, `1、全县…`. */
const LEFT_BEFORE =
  /^(?:.{0,8}(?:目标|指标)[一二三四五六七八九十]?[:：]?)?(?:\(?[\d一二三四五六七八九十]{1,2}[)、.:．])?/;

export interface NameAtEnd {
  readonly indicator: Indicator;
  readonly before: string;
}

/** The indicator whose name a key ends in, whatever stands before it; the longest name wins. */
export function findBySuffix(key: string, index: IndicatorIndex = getBuiltIn()): NameAtEnd | undefined {
  const plain = plainKey(key);
  for (let at = Math.max(0, plain.length - index.longest); at < plain.length - 1; at++) {
    const indicator = index.byName.get(plain.slice(at));
    if (indicator) return { indicator, before: plain.slice(0, at) };
  }
  return undefined;
}

/** An indicator of a pack with the words before its name that only say whose the figure is. */
export interface KnownIndicator {
  readonly indicator: Indicator;
  readonly scope: string;
}

/** The indicator of a pack that a key names, with the words of scope before it. */
export function findIndicator(key: string, index: IndicatorIndex = getBuiltIn()): KnownIndicator | undefined {
  const found = findBySuffix(key, index);
  if (!found) return undefined;
  const scope = found.before.replace(LEFT_BEFORE, '');
  if (scope !== '' && !SCOPE_BEFORE.test(scope)) return undefined;
  return {
    indicator: found.indicator,
    scope: scope.replace(/[全本我该][县市区省镇乡州国院校]|居民|群众|人口|预期|其中|地方|城乡/g, ''),
  };
}

/** Endings of phrases that name one indicator by themselves, if they are long enough. */
const NAMING_END =
  /(?:率|比|比例|占比|比重|寿命|总值|总量|指数|强度|浓度|均值|总收入|营业收入|销售收入|财政收入|税收收入|预算收入|纯收入|可支配收入|租金收入|增加值|总产值|总产量|播种面积|利润总额|交易额|销售额|零售额|零售总额)$/;

/** What a figure is of: an indicator of a pack, a phrase that names one, or undefined where that cannot be told. */
export function identityOf(record: FigureRecord): Identity | undefined {
  const { known } = record;
  if (known && !known.indicator.generic)
    return { indicator: known.indicator, name: known.indicator.id, scope: known.scope };
  if (known) return undefined;
  const name = plainKey(record.key);
  const isNaming =
    (name.length >= 5 && NAMING_END.test(name)) ||
    (/^.{2,}(?:总量|总额|总值)$/.test(record.indicator) && name.length >= 2);
  // 住院费用报销比例达到70%: the verb takes 比例 with it.
  const isShare = name.length >= 6 && record.base === 'percent' && record.evidence === 'reach';
  const isChange = name.length >= 5 && record.change === 'by' && record.base === 'percent';
  return (isNaming || isShare || isChange) && record.evidence !== 'share'
    ? { name: record.base === 'percent' ? name.replace(/比例$/, '') : name, scope: '' }
    : undefined;
}
