// Set phrases that count: 四个意识, 三会一课, 两票制. Everybody knows their members, so naming one promises no list;
// a count is compared only with an expansion right behind it. Patterns read folded text.
import type { Proof } from '../pack.js';

export interface SetPhrase extends Proof {
  readonly pattern: RegExp;
}

const phrases = (source: string, words: string, yes: readonly string[], no: readonly string[]): SetPhrase => ({
  pattern: new RegExp(words.replaceAll(' ', '|')),
  source,
  yes,
  no,
});

export const SET_PHRASES: readonly SetPhrase[] = [
  phrases(
    'practice: wording of the Party',
    '[四4]个意识 [四4]个自信 [两2]个维护 [两2]个确立 [四4]个全面 [三3]个代表(?!团) [两2]个(?:一百年|百年) [两2]个毫不动摇 [六6]个必须坚持 [五5]个必由之路 [三3]个务必 [两2]个务必 [四4]个服从 [五5]个必须 [七7]个有之 [四4]个伟大 [三3]个区分开来 [九9]个坚持 [十10]个(?:明确|坚持|必须) [十四14]{1,2}个坚持 [十三13]{1,2}个方面成就 [四4]种形态 [三3]个牢牢 [四4]个铁一般 [两2]个结合 [两2]个先锋队 [四4]大考验 [四4]种危险 [三3]大攻坚战 [五5]大(?:发展)?理念 [三3]大规律 [三3]重一大 [三3]会一课 [三3]严三实 [两2]学一做 [两2]大奇迹 [两2]个大局 [四4]个走在前列 [四4]个出新出彩',
    ['增强“⟦四个意识⟧”', '做到“⟦两个维护⟧”', '统筹国内国际⟦两个大局⟧', '“⟦三个代表⟧”重要思想'],
    ['四个方面', '两个中心', '三个代表团'],
  ),
  phrases(
    'practice: rules and systems known by a number',
    '[八8]项规定 [三3]项规定 [三3]个规定 [十10]不准 [六6]项纪律 [五5]个一工程 [十十八18]{1,3}项(?:医疗质量(?:安全)?)?核心制度 [四4]个最严 [三3]医联动 [两2]票制 [两2]癌 [三3]减三健 [三3]权分置 [三3]支一扶 [八8]类主要刑事案件 [三3]大粮食作物 [四4]大家鱼 [五5]级书记 [四4]个不摘 [三3]类监测对象 [两2]不愁三保障 [五5]大振兴 [三3]大革命 [三3]大球 [四4]上企业 [三3]同时 [十10]大危害',
    ['严格落实中央⟦八项规定⟧精神', '“⟦四个不摘⟧”要求', '首诊负责等⟦十八项核心制度⟧', '⟦八类主要刑事案件⟧破案率'],
    ['八项任务', '三项制度', '四个不同'],
  ),
  phrases(
    'practice: local campaigns named by how many “ones” or “fives” they have',
    '[二两三四五六七八九十\\d]个一(?![\\u4e00-\\u9fff]) [二两三四五六七八九十\\d]个基层 [二两三四五六七八九十\\d]个(?:百|千|万)(?=[”’]|工程|行动|计划|$)',
    ['抓好“⟦五个一⟧”', '建强⟦五个基层⟧'],
    ['五个一流学科', '五个方面'],
  ),
];

/** Where a set phrase stands in a folded sentence, as offsets. */
export function findSetPhrases(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { pattern } of SET_PHRASES)
    for (const match of text.matchAll(new RegExp(pattern, 'g')))
      found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}
