// Words that a program put in place of the usual ones: 效劳 for 服务, 根本 for 基本.
import { getWrongWords } from '../../model/wording.js';
import { isExcepted } from '../except.js';
import { EXCEPT } from '../options.js';
import { defineRule } from '../rule.js';

export const substituted = defineRule({
  id: 'wording/substituted',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '被改写的文字：用词被替换', en: 'Words exchanged to make a text look new' },
  why: {
    'zh-CN': '网上的稿子常被程序换词“伪原创”：服务成了效劳，基本成了根本。照抄下来，一眼就露馅。',
    en: 'Texts on the web are altered by programs that exchange words; whoever copies them copies the exchange.',
  },
  messages: {
    word: { 'zh-CN': '“{quote}”应为“{right}”', en: '“{quote}” should be “{right}”' },
    maybe: {
      'zh-CN': '“{quote}”可能是“{right}”：全文有多处用词被替换',
      en: '“{quote}” may stand for “{right}”: words of this text were exchanged in several places',
    },
    guess: { 'zh-CN': '“{quote}”在这里像是“{right}”，请核对', en: '“{quote}” looks like “{right}” here; please check' },
    change: { 'zh-CN': '改为“{right}”', en: 'Change to “{right}”' },
  },
  examples: {
    bad: '健全公共卫生⟦wording/substituted:效劳⟧体系，完善⟦wording/substituted:根本⟧医疗制度，签约率⟦wording/substituted:到达⟧85%以上。',
    good: '健全公共卫生服务体系，完善基本医疗制度，签约率达到85%以上。',
    silent: '维护群众根本利益，为国效劳，30分钟内到达现场，平安校园建设，开展主题活动，稳固的合作关系。',
  },
  options: { except: EXCEPT },
  check(model, report, { except }) {
    for (const { kind, strength, span, right, wrong } of getWrongWords(model)) {
      if (kind !== 'substituted' || isExcepted(model, span, except)) continue;
      const args = { quote: wrong, right };
      report({
        span,
        messageId: MESSAGES[strength],
        args,
        ...(strength === 'sure' ? {} : { severity: 'information' as const }),
        fixes: [{ titleId: 'change', args, safety: 'review', edits: [{ ...span, newText: right }] }],
      });
    }
  },
});

const MESSAGES = { sure: 'word', likely: 'guess', altered: 'maybe' } as const;
