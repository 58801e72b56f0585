// Characters that were lost or garbled where a text was decoded wrongly: 锟斤拷, Ã¤, �, and ? for a character.
import type { Lost } from '../../data/residue/lost.js';
import type { Found } from '../../lex/residue.js';
import { getPlacedResidue } from '../../model/residue/parts.js';
import { defineRule } from '../rule.js';
import { codeOf } from './report.js';

/** More places than these are one damage, told once. */
const MANY = 20;
/** The bullets of a font come with every item: each character of these is told once. */
const IS_REPEATED: ReadonlySet<Lost['kind']> = new Set(['control', 'private', 'filter']);

export const encoding = defineRule({
  id: 'residue/encoding',
  severity: 'warning',
  source: 'Unicode: U+FFFD, private use; practice',
  fix: 'none',
  title: { 'zh-CN': '乱码和丢失的字', en: 'Garbled and lost characters' },
  why: {
    'zh-CN': '编码弄错以后字就丢了，软件猜不回来，只能对照原件补上。',
    en: 'A wrong decoding loses characters for good; only the original can tell what stood there.',
  },
  messages: {
    replaced: {
      'zh-CN': '“{quote}”处丢了字，请对照原件补上',
      en: 'A character was lost at “{quote}”; restore it from the original',
    },
    mojibake: { 'zh-CN': '“{quote}”是乱码，请对照原件改正', en: '“{quote}” is garbled; restore it from the original' },
    control: {
      'zh-CN': '这里有看不见的控制字符“{quote}”，应删去',
      en: 'The invisible control character “{quote}” stands here; delete it',
    },
    private: {
      'zh-CN': '字符“{quote}”换一台电脑就显示不出来，请换成通用的字',
      en: 'The character “{quote}” is shown only with a special font; use a common one',
    },
    question: {
      'zh-CN': '“{quote}”像是丢了的字，请核对',
      en: 'The mark “{quote}” may stand for a lost character; please check',
    },
    box: {
      'zh-CN': '方框“{quote}”像是显示不出来的字，请核对',
      en: 'The box “{quote}” may stand for a character that the font lacks; please check',
    },
    filter: {
      'zh-CN': '“{quote}”是网站为防抄袭、避屏蔽插进字里的符号，应删去',
      en: 'A site put “{quote}” into the words against copying or filters; delete it',
    },
    also: { 'zh-CN': '又一处：“{quote}”', en: 'Here too: “{quote}”' },
  },
  examples: {
    bad: '完善⟦residue/encoding:锟斤拷⟧机制，整合治⟦residue/encoding:\ufffd⟧检测数据，加强埝⟦residue/encoding:？⟧巡查。',
    good: '完善运行机制，整合治超检测数据，加强埝坝巡查。',
    silent: '为谁服务？怎么服务？问题是否解决？要看群众满意不满意？是□ 否□',
  },
  check(model, report) {
    const { lost } = getPlacedResidue(model);
    for (const [first, ...rest] of lost.length > MANY ? [lost] : groupRepeated(lost)) {
      const { row, words, start, end } = first!;
      report({
        span: { start, end },
        messageId: row.kind,
        args: { quote: nameOf(words) },
        ...(row.sure ? {} : { severity: 'information' as const }),
        related: rest.map((other) => ({
          span: { start: other.start, end: other.end },
          messageId: 'also',
          args: { quote: nameOf(other.words) },
        })),
      });
    }
  },
});

function groupRepeated(lost: readonly Found<Lost>[]): Found<Lost>[][] {
  const groups = new Map<string, Found<Lost>[]>();
  for (const found of lost) {
    const key = IS_REPEATED.has(found.row.kind) ? found.words : String(found.start);
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return [...groups.values()];
}

/** What cannot be shown is named by its number. */
const nameOf = (words: string): string =>
  /^[\u0000-\u001f\u007f-\u009f\ue000-\uf8ff]/.test(words) ? codeOf(words) : words;
