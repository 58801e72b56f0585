// Frames from which a number or a name was dropped without a trace: 年，全县…, 达到以上, 投入万元, 第次会议.
import { EXCEPT } from '../options.js';
import { defineRule } from '../rule.js';
import { reportKind } from './report.js';

export const missing = defineRule({
  id: 'placeholder/missing',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '数字或名称漏掉了，只剩下前后的字', en: 'A number or name was dropped and only its frame is left' },
  why: {
    'zh-CN': '复制、转换时掉了的数字和名称不留痕迹，通读时最容易放过：“达到以上”“投入万元”“第次会议”。',
    en: 'Figures and names lost in copying leave no trace and are read over: “达到以上”, “投入万元”, “第次会议”.',
  },
  messages: {
    of: {
      'zh-CN': '“{quote}”处漏了内容：{subject}应补{value}',
      en: 'Something is missing at “{quote}”: {subject} needs {value}',
    },
    bare: { 'zh-CN': '“{quote}”处漏了内容：应补{value}', en: 'Something is missing at “{quote}”: it needs {value}' },
  },
  examples: {
    bad: '⟦placeholder/missing:年⟧，全县签约率⟦placeholder/missing:达到以上⟧，投入⟦placeholder/missing:万元⟧，召开⟦placeholder/missing:第次⟧会议。',
    good: '2023年，全县签约率达到90%以上，投入300万元，召开第三次会议。',
    silent: '年底前，达到以上标准的单位由第三方验收，万元产值能耗下降5%。',
  },
  options: { except: EXCEPT },
  check: (model, report, { except }) => reportKind(model, 'missing', except, report),
});
