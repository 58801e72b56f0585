// The words of the page.
import type { Written } from '../../../core/index.js';

export interface PageTexts {
  readonly title: string;
  readonly files: string;
  readonly file: string;
  readonly outline: string;
  readonly places: string;
  readonly targets: string;
  readonly problems: string;
  readonly baseline: string;
  readonly trend: string;
  readonly marks: string;
  readonly line: (line: number) => string;
  readonly none: string;
  readonly failed: string;
  readonly characters: (count: number) => string;
  readonly made: (version: string) => string;
  readonly bar: (from: string, to: string) => string;
  readonly fix: string;
}

export const PAGE_TEXTS: Written<PageTexts> = {
  'zh-CN': {
    title: '计划检查报告',
    files: '文件',
    file: '文件',
    outline: '提纲',
    places: '还没有填的',
    targets: '目标数字',
    problems: '问题',
    baseline: '基数',
    trend: '从基数到目标',
    marks: '问题',
    line: (line) => `第${line}行`,
    none: '没有发现问题',
    failed: '没能检查',
    characters: (count) => `${count} 字`,
    made: (version) => `planlint ${version} 检查`,
    bar: (from, to) => `从${from}到${to}`,
    fix: '可改为',
  },
  en: {
    title: 'Report on plans',
    files: 'Files',
    file: 'file',
    outline: 'Outline',
    places: 'Still to be filled in',
    targets: 'Targets',
    problems: 'Problems',
    baseline: 'baseline',
    trend: 'from baseline to target',
    marks: 'problems',
    line: (line) => `line ${line}`,
    none: 'no problems found',
    failed: 'could not be checked',
    characters: (count) => `${count} characters`,
    made: (version) => `checked by planlint ${version}`,
    bar: (from, to) => `from ${from} to ${to}`,
    fix: 'could be',
  },
};
