// Texts of editing sections and runs.
import type { Refusal, SectionAction } from '../../server/protocol.js';

export const chinese = {
  sectionRefused: (action: SectionAction, reason: Refusal) =>
    action === 'renumber' && reason === 'none' ? '光标不在任何编号之下' : chineseReasons[reason],
  runBroken: () => '后面的编号重复了：按 Shift+Alt+R 顺次改好',
  sectionMoved: () => '文档刚才改动过，没有写入。请再按一次。',
};

const chineseReasons: Readonly<Record<Refusal, string>> = {
  none: '光标不在任何一节之内',
  first: '已经是同级的第一节',
  last: '已经是同级的最后一节',
  piece: '附件和合集中的各篇不能这样移动',
  runOn: '这里正文连排，两节之间没有句末标点，拆不开：请先另起一行',
  top: '已经是最高一级',
  alone: '前面没有同级的一节，不能降级',
  label: '目标那一级没有可用的编号，没有改动',
  reference: '文中有对这一节的引用没法跟着改，没有改动',
  unclear: '改完以后编号的层次会读错（多半因为正文连排），没有改动',
  right: '编号已经连续',
};

export const english: typeof chinese = {
  sectionRefused: (action, reason) =>
    action === 'renumber' && reason === 'none' ? 'The cursor is under no number' : englishReasons[reason],
  runBroken: () => 'A number behind this one repeats it: Shift+Alt+R renumbers the run',
  sectionMoved: () => 'The document has just changed: nothing was written. Press the key again.',
};

const englishReasons: Readonly<Record<Refusal, string>> = {
  none: 'The cursor is in no section',
  first: 'It is the first section of its level already',
  last: 'It is the last section of its level already',
  piece: 'Attachments and the documents of a collection are not moved in this way',
  runOn: 'The text runs on here, with no full stop between the two sections: put them on lines of their own first',
  top: 'It is of the highest level already',
  alone: 'There is no section of its level before it that it could go under',
  label: 'The level that it would get has no label for it: nothing was changed',
  reference: 'A reference to this section cannot be changed along: nothing was changed',
  unclear: 'The levels would be misread afterwards, most likely because the text runs on: nothing was changed',
  right: 'The numbers count on already',
};
