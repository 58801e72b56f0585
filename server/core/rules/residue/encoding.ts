// Characters that a wrong decoding lost or garbled: �, 锟斤拷, a ？ in the middle of a word.
import type { GarbleFact } from '../../lex/leftovers.js';
import { getDocumentLeftovers } from '../../model/leftovers.js';
import { defineRule } from '../rule.js';

export const encoding = defineRule({
  id: 'residue/encoding',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '乱码、丢失的字符', en: 'Garbled or lost characters' },
  why: {
    'zh-CN': '编码转换出错会丢字或变成乱码，丢的是什么只有原文知道。',
    en: 'A wrong decoding loses characters; what they were only the source can tell.',
  },
  messages: {
    lost: {
      'zh-CN': '“{quote}”处有字符丢失：请对照原文补上',
      en: 'A character is lost at “{quote}”: look it up in the source',
    },
    mojibake: {
      'zh-CN': '“{quote}”是乱码：请对照原文改正',
      en: '“{quote}” is garbled: look it up in the source',
    },
    maybe: {
      'zh-CN': '“{quote}”处的符号可能代替了丢失的字：请对照原文',
      en: 'The mark in “{quote}” may stand for a lost character: look at the source',
    },
    control: {
      'zh-CN': '“{quote}”处有看不见的控制字符：应删除',
      en: 'There is an invisible control character at “{quote}”: delete it',
    },
    private: {
      'zh-CN': '“{quote}”处的符号在别的电脑上显示不出来：应换成通用符号',
      en: 'The sign at “{quote}” does not show on other computers: use a common one',
    },
  },
  examples: {
    bad: '一、重点任务\n整合视频监控、动态监管、治⟦residue/encoding:�⟧检测数据，完善⟦residue/encoding:锟斤拷⟧机制。',
    good: '一、重点任务\n整合视频监控、动态监管、治超检测数据，完善运行机制。',
    silent: '一、重点任务\n怎么干？大家一起干，屯田、烫伤救治，同意□　不同意□。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    const clip = (start: number, end: number): string => text.slice(start, end).replace(/^.*[\r\n]|[\r\n].*$/gs, '');
    const quote = ({ start, end }: GarbleFact): string =>
      clip(Math.max(0, start - 2), start) + text.slice(start, Math.min(end, start + 12)) + clip(end, end + 2);
    const byKind = (kind: GarbleFact['kind']): GarbleFact[] =>
      getDocumentLeftovers(model).garbled.filter((fact) => fact.kind === kind);
    for (const kind of ['lost', 'mojibake', 'maybe'] as const)
      for (const fact of byKind(kind)) {
        const severity = kind === 'maybe' ? { severity: 'information' as const } : {};
        report({
          span: { start: fact.start, end: fact.end },
          messageId: kind,
          args: { quote: quote(fact) },
          ...severity,
        });
      }
    for (const kind of ['control', 'private'] as const) {
      const [first, ...rest] = byKind(kind).map((fact) => ({
        span: { start: fact.start, end: fact.end },
        messageId: kind,
        args: { quote: quote(fact) },
      }));
      if (first) report({ ...first, severity: 'information', related: rest });
    }
  },
});
