// Texts of going to placeholders and of filling them in.
import type { PlaceholderType } from '../../server/protocol.js';

export const chinese = {
  noPlaceholders: () => '没有待填之处',
  fillTitle: (quote: string, count: number) => (count > 1 ? `填写全部 ${count} 处“${quote}”` : `填写“${quote}”`),
  fillPrompt: (type: PlaceholderType) => `应填${chineseTypes[type]}`,
  fillMoved: () => '文档刚才改动过，已认不出原来的位置，没有写入。请再选一次。',
  fillFailed: () => '文档没有接受改动，没有写入。',
};

const chineseTypes: Readonly<Record<PlaceholderType, string>> = {
  year: '年份',
  date: '日期',
  ordinal: '序数',
  number: '数字',
  percent: '百分数',
  money: '金额',
  place: '地名',
  organisation: '单位名称',
  person: '人名',
  project: '项目名称',
  other: '实际内容',
};

export const english: typeof chinese = {
  noPlaceholders: () => 'There is nothing to fill in',
  fillTitle: (quote, count) => (count > 1 ? `Fill in all ${count} “${quote}”` : `Fill in “${quote}”`),
  fillPrompt: (type) => `${englishTypes[type]} belongs here`,
  fillMoved: () =>
    'The document has just changed and the place cannot be told any more: nothing was written. Choose again.',
  fillFailed: () => 'The document did not take the change: nothing was written.',
};

const englishTypes: Readonly<Record<PlaceholderType, string>> = {
  year: 'A year',
  date: 'A date',
  ordinal: 'An ordinal',
  number: 'A number',
  percent: 'A percentage',
  money: 'An amount of money',
  place: 'The name of a place',
  organisation: 'The name of an organisation',
  person: 'The name of a person',
  project: 'The name of a project',
  other: 'The real content',
};
