// Texts of *ready to issue*.

export const chinese = {
  readyBar: () => '可印发',
  notReadyBar: () => '还不能印发',
  readyBarTip: () => '可印发检查：没有待填的，数字和数目对得上，没有错误',
  notReadyBarTip: () => '可印发检查：点击列出还差什么',
  readyName: () => 'planlint 可印发检查',
  readyYes: () => '可以印发：没有待填的，数字和数目对得上，没有错误。',
  readyNo: (count: number) => `还不能印发，差 ${count} 处。选一处转过去。`,
  readyPassed: (title: string, examined: number | undefined) =>
    examined ? `${title}：0 处（看了 ${examined} 处）` : `${title}：0 处`,
  readyOpen: (title: string, count: number) => `${title}：${count} 处`,
  readyOthers: (count: number) => `另有 ${count} 处不影响印发`,
  readyIgnored: (count: number) => `忽略的 ${count} 处不算`,
  readyOff: (rules: readonly string[]) => `规则关闭、没有检查：${rules.join('、')}`,
  readyFailed: (rules: readonly string[]) => `规则出错、没有检查：${rules.join('、')}`,
  readyNotes: (notes: readonly string[]) => notes.join('；'),
  readyNoPlan: () => '先打开一份计划，再做可印发检查。',
  readyChanged: () => '文档正在改动，请再试一次。',
};

export const english: typeof chinese = {
  readyBar: () => 'Ready',
  notReadyBar: () => 'Not ready',
  readyBarTip: () => 'Ready to issue: no placeholders, figures and counts agree, no errors',
  notReadyBarTip: () => 'Ready to issue? Click to list what is missing',
  readyName: () => 'planlint: ready to issue',
  readyYes: () => 'Ready to issue: no placeholders, figures and counts agree, no errors.',
  readyNo: (count) =>
    `Not ready to issue: ${count === 1 ? '1 place' : `${count} places`} to see to. Choose one to go there.`,
  readyPassed: (title, examined) => (examined ? `${title}: 0 (${examined} looked at)` : `${title}: 0`),
  readyOpen: (title, count) => `${title}: ${count}`,
  readyOthers: (count) => `${count === 1 ? '1 other problem does' : `${count} other problems do`} not count`,
  readyIgnored: (count) => `${count} set aside`,
  readyOff: (rules) => `switched off, not looked at: ${rules.join(', ')}`,
  readyFailed: (rules) => `failed, not looked at: ${rules.join(', ')}`,
  readyNotes: (notes) => notes.join('; '),
  readyNoPlan: () => 'Open a plan first.',
  readyChanged: () => 'The document is being changed. Try again.',
};
