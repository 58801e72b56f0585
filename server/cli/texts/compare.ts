// What planlint compare says.
import type { TargetChange } from '../../core/index.js';

const changes: Record<TargetChange, string> = {
  lowered: '调低',
  raised: '调高',
  changed: '改动',
  kept: '不变',
  open: '未填',
  dropped: '取消',
  new: '新增',
};

export const chinese = {
  changes,
  trends: { better: '（变好）', worse: '（变差）' },
  kinds: { target: '指标', sentence: '照搬', name: '名称', year: '年份' },
  head: ['类别', '变化', '内容', '对照文件', '本文', '对照文件的行', '本文的行'] as readonly string[],
  targetHead: ['变化', '指标', '对照文件', '本文', '行'] as readonly string[],
  targets: (count: number) => `指标（${count}）`,
  sentences: (carried: number, all: number) => `一字不差的句子（${carried}/${all}）`,
  sentenceHead: ['行', '对照文件的行', '句子'] as readonly string[],
  names: (count: number) => `留下的地名和单位名（${count}）`,
  nameHead: ['行', '名称', '本文写的是'] as readonly string[],
  years: (count: number) => `留下的年份（${count}）`,
  yearHead: ['行', '年份', '本文的年份'] as readonly string[],
  nothing: '没有可以对照的',
  twoFiles: (count: number) =>
    `要写两个文件，却写了 ${count} 个；请写成 planlint compare 本文 对照文件（去年的计划或上级的计划）`,
  oneStdin: '两个文件只能有一个从标准输入读；请把另一个写成文件名',
  same: '两个是同一个文件；请写另一个作对照',
};

export const english: typeof chinese = {
  changes: {
    lowered: 'lowered',
    raised: 'raised',
    changed: 'changed',
    kept: 'kept',
    open: 'not filled in',
    dropped: 'dropped',
    new: 'new',
  },
  trends: { better: ' (better)', worse: ' (worse)' },
  kinds: { target: 'target', sentence: 'sentence', name: 'name', year: 'year' },
  head: ['Kind', 'Change', 'What', 'Other plan', 'This plan', 'Line there', 'Line here'],
  targetHead: ['Change', 'Indicator', 'Other plan', 'This plan', 'Line'],
  targets: (count) => `Targets (${count})`,
  sentences: (carried, all) => `Sentences carried over word for word (${carried} of ${all})`,
  sentenceHead: ['Line', 'Line there', 'Sentence'],
  names: (count) => `Names left behind (${count})`,
  nameHead: ['Line', 'Name', 'This plan is of'],
  years: (count) => `Years left behind (${count})`,
  yearHead: ['Line', 'Year', 'This plan is for'],
  nothing: 'nothing to compare',
  twoFiles: (count) =>
    `two files are compared, and there are ${count}; write planlint compare THIS OTHER (last year's plan, or the plan above)`,
  oneStdin: 'only one of the two can be standard input; name the other one',
  same: 'both are the same file; name another one to compare with',
};
