// Options of rules: what they change in what is reported, and that their defaults change nothing.
import { describe, expect, test } from 'vitest';
import { lint, type RuleOptions, renderMessage } from '../../server/core/index.js';
import { RULES } from '../../server/core/rules/index.js';
import { defaultOf } from '../../server/core/rules/options.js';
import { parseMarks } from '../harness/marks.mjs';
import { modelOf } from './harness.js';

/** The text with what one rule finds marked in it. */
function mark(rule: string, marked: string, options: RuleOptions): string {
  const { text } = parseMarks(marked);
  let [shown, at] = ['', 0];
  for (const { span } of lint(modelOf(text), { options: { [rule]: options } }).findings.filter(
    (f) => f.rule === rule,
  )) {
    shown += `${text.slice(at, span.start)}⟦${rule}:${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return shown + text.slice(at);
}

const bad = (id: string): string => RULES.find((rule) => rule.id === id)!.examples.bad;
const SECTION = parseMarks(bad('structure/section')).text;

describe('an option', () => {
  test.each<[string, RuleOptions, string]>([
    [
      'placeholder/x',
      { except: ['创建xx模式'] },
      '推广“创建xx模式”，占比达到⟦placeholder/x:xx⟧%，创建⟦placeholder/x:xx⟧县。',
    ],
    ['placeholder/x', { except: ['xx%'] }, '占比达到xx%，由⟦placeholder/x:xx⟧县负责，达到xx%以上。'],
    ['placeholder/x', { except: ['𠮷xx县😀'] }, '各𠮷xx县😀，由⟦placeholder/x:xx⟧县负责，达到⟦placeholder/x:xx⟧%。'],
    ['placeholder/blank', { except: ['【请填写】'] }, '投资⟦placeholder/blank:____⟧万元，由【请填写】负责。'],
    ['placeholder/missing', { except: ['达到以上'] }, '全县签约率达到以上，投入⟦placeholder/missing:万元⟧。'],
    ['wording/typo', { except: ['峻工'] }, '项目年底峻工，补助资金及时⟦wording/typo:拔付⟧。'],
    [
      'wording/substituted',
      { except: ['社会效劳中心'] },
      '建设社会效劳中心，健全公共卫生⟦wording/substituted:效劳⟧体系。',
    ],
    [
      'wording/dated',
      { except: ['工商局'] },
      '某县2024年工作计划\n一、重点工作\n抓好⟦wording/dated:新冠肺炎⟧疫情防控，由工商局配合。',
    ],
    ['wording/leak', { except: ['延安'] }, '加快健康xx建设，xx区要落实责任，持续推进健康延安建设。'],
    ['structure/duplicate', { length: 20 }, '某镇工作安排\n整治城东河道，落实管护责任。\n整治城东河道，落实管护责任。'],
    [
      'structure/run-on',
      { labels: 2 },
      '某镇工作方案\n为做好今年工作，制定本方案。⟦structure/run-on:一、⟧工作目标 完成清淤任务。二、工作措施 按月调度。',
    ],
    [
      'structure/run-on',
      { labels: 3 },
      '某镇工作方案\n为做好今年工作，制定本方案。一、工作目标 完成清淤任务。二、工作措施 按月调度。',
    ],
    ['structure/duplicate', { length: 6 }, '某镇工作安排\n加固三处险段。补植树。⟦structure/duplicate:加固三处险段。⟧'],
    [
      'punctuation/width',
      { prefer: 'full' },
      '排查⟦punctuation/width:,⟧建账⟦punctuation/width:,⟧补助1,200.5万元，见http://a.cn/b?c=1,2。',
    ],
    ['punctuation/width', { prefer: 'majority' }, '排查,建账,补助1,200.5万元，见http://a.cn/b?c=1,2。'],
    ['structure/section', { except: ['safeguards'] }, SECTION],
    ['structure/section', { except: ['safeguards'], parts: ['经费|进度'] }, SECTION],
    [
      'structure/section',
      { except: ['safeguards'], parts: ['经费|预算(元)'] },
      SECTION.replace(/^.*/, '⟦structure/section:$&⟧'),
    ],
    [
      'structure/section',
      { parts: ['经费'] },
      SECTION.replace('方案', '要点').replace(/^.*/, '⟦structure/section:$&⟧'),
    ],
  ])('of %s: %j', (rule, options, marked) => expect(mark(rule, marked, options)).toBe(marked));

  test('of residue keeps lines, and what is kept is not deleted with the others', () => {
    const text =
      '青石县2024年工作计划\n一、总体要求\n压实各方责任。\n上一篇：青石县工作要点\n下一篇：没有了\n版权所有：青石信息网';
    const find = (except: string[]) =>
      lint(modelOf(text), { options: { 'residue/site': { except } } }).findings.filter(
        (f) => f.rule === 'residue/site',
      );
    expect(find([])[0]!.fixes).toHaveLength(1);
    const [kept] = find(['上一篇']);
    expect([kept!.fixes, kept!.related.length]).toEqual([[], find([])[0]!.related.length - 1]);
    expect(find(['上一篇', '下一篇', '版权'])).toEqual([]);
  });

  test('of a part that somebody wants is worded in both languages', () => {
    const { findings } = lint(modelOf(SECTION), { options: { 'structure/section': { parts: ['经费|预算'] } } });
    const words = findings.map((finding) => renderMessage(finding, 'zh-CN')).join();
    expect(words).toContain('没有“经费|预算”一类的部分');
    expect(findings.map((finding) => renderMessage(finding, 'en')).join()).toContain('no part on “经费|预算”');
  });
});

describe('options', () => {
  const withOptions = RULES.filter(({ options }) => options);
  test.each(withOptions.map((rule) => [rule.id, rule] as const))(
    'of %s: the defaults are what is not set',
    (id, rule) => {
      const defaults = Object.fromEntries(Object.entries(rule.options!).map(([name, spec]) => [name, defaultOf(spec)]));
      for (const example of [rule.examples.bad, rule.examples.silent]) {
        const model = modelOf(parseMarks(example).text);
        expect(lint(model, { options: { [id]: defaults } })).toEqual(lint(model));
      }
      for (const { title } of Object.values(rule.options!)) expect(title['zh-CN'] && title.en).toBeTruthy();
    },
  );
});
