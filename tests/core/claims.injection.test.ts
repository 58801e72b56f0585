// Deletes one item under every right claim, over the corpus and texts of its own, and looks whether the claim is reported.
import { describe, expect, it } from 'vitest';
import { type Claim, lint, overlaps } from '../../server/core/index.js';
import { modelOf, readCorpus } from './harness.js';

/** Lists in every shape that a claim may have, each with text behind it. */
const OWN: readonly string[] = [
  '一、基本原则\n工作中坚持以下五个原则：1.坚持问题导向。注重质量。2.坚持群众自愿。保障权益。3.坚持因地制宜。突出公平。4.坚持分步实施。加强防控。5.坚持节俭办事。协调推进。\n二、组织领导\n各单位要加强领导，确保落实。\n',
  '（一）实施四大工程\n1.能力提升工程。加强培训。\n2.人才兴医工程。引进人才。\n3.服务惠民工程。方便群众。\n4.基础建设工程。改善条件。\n（二）强化保障\n各单位要加强领导。\n',
  '重点抓好六项工作：\n（一）抓好春耕生产\n落实面积。\n（二）抓好项目建设\n加快进度。\n（三）抓好招商引资\n主动对接。\n（四）抓好乡村治理\n化解矛盾。\n（五）抓好民生保障\n办好实事。\n（六）抓好队伍建设\n转变作风。\n以上工作请各村抓好落实。\n',
  '落实“四项任务”，凝心聚力促发展。一是推进药物制度。二是开展改革试点。三是健全医疗保障。四是完善公共服务。\n各科室要抓好落实。\n',
  '要从三个方面着手：一是加强领导，明确责任；二是加强宣传，营造氛围；三是加强督查，跟踪问效。\n各单位要抓好落实。\n',
  '提出以下四点要求：第一，提高认识。第二，落实责任。第三，加强协调。第四，严格考核。\n会后抓好落实。\n',
  '把握好三个关系。首先，把握打与防的关系。其次，把握管与服的关系。最后，把握严与爱的关系。\n会后抓好落实。\n',
  '重点抓好以下四个方面：\n——加强组织领导。\n——加强资金保障。\n——加强督促检查。\n——加强宣传引导。\n会后抓好落实。\n',
  '重点抓好以下三件大事：加强领导，落实责任；加强宣传，营造氛围；加强督查，跟踪问效。\n会后抓好落实。\n',
  '统筹抓好项目建设、招商引资、营商环境、民生改善四项工作，力争全年投资增长10%。\n会后抓好落实。\n',
  '突出平台、主体、成果、人才、生态五个关键环节，推动创新发展。\n',
  '推进“治散煤”、“净四气”、“降三尘”三项重点工作，改善空气质量。\n',
  '完善“理论基础、党性教育、知识能力、县情实践”四大课程板块，开发新专题。\n',
  '建成四大中心（卒中、胸痛、创伤、危重孕产妇），提升急救能力。\n',
  '落实四项制度，即首问负责、限时办结、一次告知、责任追究。\n',
  '在石坪、高坎、溪口、城关4个乡镇布局冷链设施，年底建成。\n',
  '健全预防控制体制、医疗救治、应急指挥“三个体系”，提高处置能力。\n',
];

/** The text with the item left out, with what divides it from its neighbours; undefined where nothing of it may go. */
function without(text: string, claim: Claim, index: number): string | undefined {
  const { items } = claim;
  const item = items[index]!;
  const next = items[index + 1];
  const before = items[index - 1];
  if (isLabel(text, item) || text.slice(item.start, item.end) === '——') {
    // The last item goes up to its line's end, or, in running text, up to the end of its first sentence.
    const end = next?.start ?? item.start + /^.*?(?:[。；](?=[^；。]*$)|$)/m.exec(text.slice(item.start))![0].length;
    return text.slice(0, item.start) + text.slice(end);
  }
  // A list within a sentence: its first member holds the verb, so the second goes with the mark before it.
  return before ? text.slice(0, before.end) + text.slice(item.end) : undefined;
}

const isLabel = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．是要]|[①-⑳]|第.[，,]|[首其再最][先次后])/.test(
    text.slice(start, end),
  );

/** The labels behind a deleted item take the place of those before them, as a careful writer would have them. */
function renumbered(text: string, claim: Claim, index: number): string | undefined {
  const { items } = claim;
  if (!isLabel(text, items[index]!) || index === items.length - 1) return undefined;
  let out = text.slice(0, items[index]!.start);
  for (let i = index + 1; i < items.length; i++)
    out += text.slice(items[i - 1]!.start, items[i - 1]!.end) + text.slice(items[i]!.end, items[i + 1]?.start);
  return out;
}

interface Result {
  readonly name: string;
  readonly isFound: boolean;
}

function tryClaim(text: string, claim: Claim, markdown: boolean): Result[] {
  const results: Result[] = [];
  claim.items.forEach((item, i) => {
    for (const changed of [without(text, claim, i), renumbered(text, claim, i)]) {
      if (changed === undefined) continue;
      const by = claim.span.start < item.start ? 0 : changed.length - text.length;
      const span = { start: claim.span.start + by, end: claim.span.end + by };
      const { findings } = lint(modelOf(changed, markdown));
      const isFound = findings.some((f) => f.rule === 'count/claim' && overlaps(f.span, span));
      results.push({ name: `${claim.quote} without ${item.words}`, isFound });
    }
  });
  return results;
}

/** Right claims of three or more, each of whose items is known by itself. */
const rightClaims = (text: string, markdown: boolean): Claim[] =>
  modelOf(text, markdown).claims.counts.filter(
    (claim) => claim.kind === 'list' && claim.isRight && claim.claimed > 2 && claim.items.length === claim.claimed,
  );

describe('one item deleted under a right claim', () => {
  const texts = [...readCorpus(), ...OWN.map((text) => ({ text, markdown: false }))];
  const results = texts.flatMap(({ text, markdown }) =>
    rightClaims(text, markdown).flatMap((claim) => tryClaim(text, claim, markdown)),
  );
  it('is tried often enough', () => expect(results.length).toBeGreaterThan(200));
  it('is reported at the claim in nine of ten', () => {
    const missed = results.filter((result) => !result.isFound).map((result) => result.name);
    expect(missed.length / results.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });
  it.each(OWN.map((text) => [text.slice(0, 24), text] as const))('a right claim is seen in %s', (_, text) => {
    expect(rightClaims(text, false).length).toBeGreaterThan(0);
    expect(lint(modelOf(text)).findings.filter((f) => f.rule.startsWith('count/'))).toEqual([]);
  });
});
