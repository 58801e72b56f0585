// By what the names of places and organisations are known in a text without word borders: what they end in, and what looks
// like such a name and is none. Patterns read Han characters only.

/** What a name ends in; the longest comes first, so that 青山县委员会 is no 青山县委. */
const PLACES = '自治县 自治州 街道 开发区 县 区 市 镇 乡 村';
const BODIES = '委员会 办公室 卫生院 医院 学校 中学 小学 大学 学院 公司 集团 局 委';

/** Characters before what a place ends in, and before what an organisation ends in. */
const LONGEST_PLACE = 4;
const LONGEST_BODY = 12;

/** No name has such a character in it, so one may begin right behind: 由青山县, 和民政局. */
export const CONNECTING = '在由对向与和及是经从到为把将按让使请被以于的各至跨赴驻给同或并且全本我该每个';

/** Stems that are verbs or kinds: 推进县医院, 各有关单位, 城市, 社区, 布局. */
const NO_STEM =
  /^(?:推进|加强|支持|促进|建设|提升|实施|完善|组织|指导|开展|落实|强化|深化|加快|做好|抓好|召开|成立|依托|围绕|根据|按照|结合|创建|确保|打造|协调|配合|统筹|推动|发挥|坚持|所有|有关|相关|其他|其它|重点|示范|试点|贫困|部分|全国|城乡|联合)/;
const NO_PLACE =
  /(?:[社小地园城山灾景辖校片库牧林矿湖街商城新老郊牌海选]区|[城超上都股门夜楼]市|[城乡市集]镇|[家城下故还]乡|[乡农山渔新]村|[省市州]县)$/;
const NO_BODY = /(?:[布格全大结开当时定破]局|[党纪县市区省常政编军工镇乡]委)$/;

/** What makes another word of a name's end: 青山市场, 局部, 委员, 小学生. */
const ENDS_OTHERWISE: Readonly<Record<string, RegExp>> = {
  市: /^[场值价容面]/,
  区: /^[域间别分块位]/,
  局: /^[部面势限]/,
  委: /^[员托派任]/,
  镇: /^[静定压痛]/,
  乡: /^[村镇亲土愁]/,
  村: /^[庄落]/,
  中学: /^生/,
  小学: /^生/,
  大学: /^生/,
};

const endings = (list: string): string => list.replaceAll(' ', '|');

/** The end of a name, wherever it may begin. */
export const NAME_END = new RegExp(`${endings(BODIES)}|${endings(PLACES)}`, 'g');

const isPlaceEnd = (end: string): boolean => PLACES.split(' ').includes(end);

/** Whether a stem with its end is a name, by the words behind it, too. */
export function isName(stem: string, end: string, behind: string): boolean {
  const longest = isPlaceEnd(end) ? LONGEST_PLACE : LONGEST_BODY;
  if (stem.length < 2 || stem.length > longest || NO_STEM.test(stem)) return false;
  return !(isPlaceEnd(end) ? NO_PLACE : NO_BODY).test(stem + end) && !isOtherWord(end, behind);
}

export const isOtherWord = (end: string, behind: string): boolean => ENDS_OTHERWISE[end]?.test(behind) ?? false;
