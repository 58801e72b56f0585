// What the fuzzer found, each as the least text that showed it.
import { describe, expect, it } from 'vitest';
import { createSnapshot, findHighlights, getModel, lint, renderMessage } from '../../server/core/index.js';
import { modelOf } from './harness.js';

const findingsOf = (text: string, rule: string) => lint(modelOf(text)).findings.filter((f) => f.rule === rule);

describe('no rule marks a place twice', () => {
  it.each([
    ['punctuation/doubled', '。。、、', [[0, 4]]],
    ['punctuation/stray', '；的的', [[0, 1]]],
    [
      'punctuation/unbalanced',
      '3””',
      [
        [1, 2],
        [2, 3],
      ],
    ],
    [
      'punctuation/unbalanced',
      '““建设',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'residue/space',
      '\u200b\ufeff',
      [
        [0, 1],
        [1, 2],
      ],
    ],
  ])('%s in %j', (rule, text, spans) => {
    expect(findingsOf(text, rule).map(({ span }) => [span.start, span.end])).toEqual(spans);
  });
});

describe('words of the document are shown as they are', () => {
  it.each(['@note.{', '@value.year', '@note.{"zh-CN":"改了"}', '{quote}', '$&'])('%s', (words) => {
    const text = `${words}）`;
    for (const finding of lint(getModel(createSnapshot(text))).findings)
      if (finding.rule === 'punctuation/unbalanced')
        expect(renderMessage(finding, 'zh-CN')).toContain(text.slice(Math.max(0, text.length - 9)).slice(-4));
  });
});

it('a sentence over two lines is quoted the same, whatever its line ends are', () => {
  const once = `20XX年是全面推进乡村振兴的重要一年，也是我县建设山地高效农业示范县的起
步之年。全县农业农村工作的总体要求是：认真落实中央和省委、市委农村工作
会议部署，以稳产保供为底线，以农民增收为核心，以强村富民为目标，突出抓
好“三稳三增”，确保粮食面积稳、生猪产能稳、耕地数量稳，农业效益增、农
民收入增、集体经济增。全年力争农林牧渔业总产值
增长4.5%以上，农村居民人均可支配收入增长7%左右，粮食总产量稳定在18.6万
吨以上。`;
  const quotes = ['\n', '\r\n', '\r'].map((end) => {
    const text = `苍岭县工作要点\n\n${once}苍岭县工作要点\n\n${once}`.replaceAll('\n', end);
    return findingsOf(text, 'structure/duplicate').map(({ args }) => args.quote);
  });
  expect(quotes[0]).toContain('全年力争农林牧渔业总产值增长4.5%以上，农村居民人均可支配…');
  expect(quotes.slice(1)).toEqual([quotes[0], quotes[0]]);
});

it('a rule may find very many places', () => {
  const { findings, failures } = lint(modelOf('达到xx%。\n'.repeat(200_000)));
  expect(failures).toEqual([]);
  expect(findings.length).toBeGreaterThanOrEqual(200_000);
});

it.each([
  ['quotations in a line', '“甲”'.repeat(130_000)],
  ['names in a line', '《甲》'.repeat(130_000)],
  ['brackets that another one closes', `青山县方案\n【${'（'.repeat(130_000)}】\n`],
  ['figures in a table', `|指标${'|2025年'.repeat(65_000)}|\n${`|甲率${'|12'.repeat(65_000)}|\n`.repeat(2)}`],
])('very many %s make no rule throw', (_, text) => {
  const model = modelOf(text);
  expect(lint(model).failures).toEqual([]);
  expect(model.regions.length + model.figures.length).toBeGreaterThan(0);
});

it('a text is as long with CR LF as with LF, so that short ones are asked for no parts', () => {
  const plan = `青山县2026年工作方案\n${'一、抓好春耕\n二、抓好夏管\n三、抓好秋收\n'}`;
  const text = plan + '抓好落实。\n'.repeat(Math.floor((599 - plan.length) / 6));
  const rules = (t: string): string[] => findingsOf(t, 'structure/section').map(({ rule }) => rule);
  expect(text.length).toBeLessThan(600);
  expect(text.replaceAll('\n', '\r\n').length).toBeGreaterThan(600);
  expect(rules(text.replaceAll('\n', '\r\n'))).toEqual(rules(text));
  expect(rules(`${text}${'抓好落实。\n'.repeat(40)}`)).not.toEqual([]);
});

it('sums that share a part are told one after the other, not over each other', () => {
  const spans = findingsOf(
    '500万元，其中200万元一、500万元，其中200万元一、500万元，其中200万元一、',
    'figure/sum',
  ).map((f) => f.span);
  expect(spans.length).toBeGreaterThan(0);
  for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
});

it.each(['增长5.2%的的以下三个原则：', '为3年培训'])('what a figure measures ends with the text: %s', (text) => {
  const model = modelOf(text);
  for (let at = 0; at <= text.length; at++)
    for (const { start, end } of findHighlights(model, at))
      expect([start, end, end <= text.length]).toEqual([start, end, true]);
});
