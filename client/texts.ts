// The client's texts. VS Code's own l10n bundle would follow its display language only, and a writer may set planlint's apart.
// The Chinese texts give the type, so a missing English one does not compile.
import type { PlaceholderType } from '../server/protocol.js';

const chinese = {
  status: (placeholders: number, problems: number) => `待填 ${placeholders} · 问题 ${problems}`,
  statusTip: () => '点击跳到下一处待填（Alt+N）',
  statusDone: () => 'planlint：没有待填，也没有问题',
  noPlaceholders: () => '没有待填之处',
  notServed: () => 'planlint 没有检查这个文档。设置 planlint.documents 可以改变这一点。',
  serverRestarted: () => 'planlint 语言服务已重新启动',
  fillTitle: (quote: string, count: number) => (count > 1 ? `填写全部 ${count} 处“${quote}”` : `填写“${quote}”`),
  fillPrompt: (type: PlaceholderType) => `应填${chineseTypes[type]}`,
  fillMoved: () => '文档刚才改动过，已认不出原来的位置，没有写入。请再选一次。',
  fillFailed: () => '文档没有接受改动，没有写入。',
  ignoreDone: (file: string) => `已记入 ${file}，以后不再提示。`,
  ignoreTwice: (file: string) => `${file} 里已经有这一条。`,
  addReason: () => '写明原因…',
  reasonPrompt: () => '为什么不用改？（可不填，写给以后看的人）',
  openFile: () => '打开',
  ignoreBroken: (file: string) => `${file} 读不出来，没有写入。请先改好它。`,
  ignoreUnsaved: (file: string) => `${file} 有未保存的改动，没有写入。请先保存它。`,
  ignoreFailed: (file: string, reason: string) => `${file} 写不进去：${reason}`,
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

export type Texts = typeof chinese;

const english: Texts = {
  status: (placeholders, problems) => `To fill ${placeholders} · Problems ${problems}`,
  statusTip: () => 'Go to the next placeholder (Alt+N)',
  statusDone: () => 'planlint: nothing to fill in and no problems',
  noPlaceholders: () => 'There is nothing to fill in',
  notServed: () => 'planlint does not check this document. The setting planlint.documents can change that.',
  serverRestarted: () => 'The planlint language server was restarted',
  fillTitle: (quote, count) => (count > 1 ? `Fill in all ${count} “${quote}”` : `Fill in “${quote}”`),
  fillPrompt: (type) => `${englishTypes[type]} belongs here`,
  fillMoved: () =>
    'The document has just changed and the place cannot be told any more: nothing was written. Choose again.',
  fillFailed: () => 'The document did not take the change: nothing was written.',
  ignoreDone: (file) => `Written to ${file}; it will not be reported again.`,
  ignoreTwice: (file) => `${file} has this entry already.`,
  addReason: () => 'Add a reason…',
  reasonPrompt: () => 'Why is it right as it is? (optional, for whoever reads it later)',
  openFile: () => 'Open',
  ignoreBroken: (file) => `${file} cannot be read: nothing was written. Mend it first.`,
  ignoreUnsaved: (file) => `${file} has unsaved changes: nothing was written. Save it first.`,
  ignoreFailed: (file, reason) => `${file} cannot be written: ${reason}`,
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

/** `setting` is planlint.locale, `display` the language that VS Code shows itself in. */
export function getTexts(setting: string | undefined, display: string): Texts {
  const locale = setting === 'zh-CN' || setting === 'en' ? setting : display;
  return /^zh\b/i.test(locale) ? chinese : english;
}
