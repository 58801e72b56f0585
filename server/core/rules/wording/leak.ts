// A real name in a text whose other names are blanked out: whoever copies it copies another place's plan.
import { getLeaks } from '../../model/leaks.js';
import { isExcepted } from '../except.js';
import { EXCEPT } from '../options.js';
import { defineRule } from '../rule.js';

export const leak = defineRule({
  id: 'wording/leak',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '隐去的名称有漏网的', en: 'A name left in where others are blanked out' },
  why: {
    'zh-CN': '别处都写成“xx镇”“健康xx建设”，漏下的真名一看就知道稿子是从哪里抄来的。',
    en: 'Where other names are blanked out, the one that was left tells where the text was copied from.',
  },
  messages: {
    name: {
      'zh-CN': '“{quote}”是别处的名称：同类名称在文中已用“{blank}”隐去，请改为本地名称',
      en: '“{quote}” is another place’s name: such names are blanked out as “{blank}” elsewhere; write your own',
    },
    blank: { 'zh-CN': '隐去的名称：“{blank}”', en: 'Blanked out: “{blank}”' },
  },
  examples: {
    bad: '加快健康⟦placeholder/x:xx⟧建设，⟦placeholder/x:xx⟧区要落实责任，持续推进健康⟦wording/leak:延安⟧建设。',
    good: '加快健康城市建设，各区要落实责任，持续推进健康乡村建设。',
    silent: '加快健康延安建设，学习三明医改经验，柳河镇、桥头镇要落实责任。',
  },
  options: { except: EXCEPT },
  check(model, report, { except }) {
    const { text } = model.snapshot;
    for (const { span, words, blank } of getLeaks(model)) {
      if (isExcepted(model, span, except)) continue;
      const args = { quote: words, blank: text.slice(blank.start, blank.end) };
      report({ span, messageId: 'name', args, related: [{ span: blank, messageId: 'blank', args }] });
    }
  },
});
