// Misspelt words: look-alike and sound-alike characters, 峻工 for 竣工, 拔付 for 拨付.
import { getWrongWords } from '../../model/wording.js';
import { isExcepted } from '../except.js';
import { EXCEPT } from '../options.js';
import { defineRule } from '../rule.js';

export const typo = defineRule({
  id: 'wording/typo',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '错别字', en: 'A word that is misspelt' },
  why: {
    'zh-CN': '形近、音近的字打错一个，意思就变了，印发出去难以收回。',
    en: 'One look-alike character changes the meaning, and an issued document cannot be taken back.',
  },
  messages: {
    word: { 'zh-CN': '“{quote}”应为“{right}”', en: '“{quote}” should be “{right}”' },
    maybe: {
      'zh-CN': '“{quote}”可能是“{right}”：全文有多处用词被替换',
      en: '“{quote}” may stand for “{right}”: words of this text were exchanged in several places',
    },
    change: { 'zh-CN': '改为“{right}”', en: 'Change to “{right}”' },
  },
  examples: {
    bad: '项目年底⟦wording/typo:峻工⟧，补助资金及时⟦wording/typo:拔付⟧，严禁⟦wording/typo:截流⟧、挪用。',
    good: '项目年底竣工，补助资金及时拨付，严禁截留、挪用。',
    silent: '各所公布署名文章，返乡真正实现就业，改善自来水供应，河道截流工程完工，资深人士参加。',
  },
  options: { except: EXCEPT },
  check(model, report, { except }) {
    for (const { kind, strength, span, right, wrong } of getWrongWords(model)) {
      if (kind !== 'typo' || isExcepted(model, span, except)) continue;
      const args = { quote: wrong, right };
      report({
        span,
        messageId: strength === 'sure' ? 'word' : 'maybe',
        args,
        ...(strength === 'sure' ? {} : { severity: 'information' as const }),
        fixes: [{ titleId: 'change', args, safety: 'review', edits: [{ ...span, newText: right }] }],
      });
    }
  },
});
