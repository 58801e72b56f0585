// What each stretch of a document is.
import { expect, it } from 'vitest';
import { modelOf, readCorpus } from './harness.js';

it('names title, headings, run-in headings, tables, attachments, signatures and what a site added', () => {
  const text = [
    '某县教育工作计划',
    '一、总体要求',
    '（一）指导思想。坚持“优先发展”，落实《某县教育规划》和某政发〔2023〕5号文件。',
    '1.建成学校3所；',
    '（1）抓基础；',
    '单位\t任务\t时限',
    '某县教育局',
    '2023年3月1日',
    '附件1',
    '责任分工',
    '冀ICP备00000000号-1',
    '',
  ].join('\n');
  const show = modelOf(text).regions.map((r) => `${r.kind}:${text.slice(r.start, r.end).slice(0, 12)}`);
  expect(show).toEqual([
    'title:某县教育工作计划',
    'heading:一、总体要求',
    'body:（一）指导思想。坚持“优',
    'run-in:（一）指导思想',
    'quotation:“优先发展”',
    'name:《某县教育规划》',
    'number:〔2023〕',
    'item:1.建成学校3所；',
    'item:（1）抓基础；',
    'table:单位\t任务\t时限',
    'signature:某县教育局',
    'signature:2023年3月1日',
    'attachment:附件1',
    'body:责任分工',
    'residue:冀ICP备0000000',
  ]);
});

it('keeps every region inside the text, in order of their beginnings', () => {
  for (const document of readCorpus()) {
    let last = 0;
    for (const region of modelOf(document.text, document.markdown).regions) {
      expect(region.start).toBeGreaterThanOrEqual(last);
      expect(region.end).toBeGreaterThanOrEqual(region.start);
      expect(region.end).toBeLessThanOrEqual(document.text.length);
      last = region.start;
    }
  }
});
