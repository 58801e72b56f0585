// The status bar's and the server's texts.

export const chinese = {
  status: (placeholders: number, problems: number) => `待填 ${placeholders} · 问题 ${problems}`,
  statusTip: () => '点击跳到下一处待填（Alt+N）',
  statusDone: () => 'planlint：没有待填，也没有问题',
  notServed: () => 'planlint 没有检查这个文档。设置 planlint.documents 可以改变这一点。',
  serverRestarted: () => 'planlint 语言服务已重新启动',
};

export const english: typeof chinese = {
  status: (placeholders, problems) => `To fill ${placeholders} · Problems ${problems}`,
  statusTip: () => 'Go to the next placeholder (Alt+N)',
  statusDone: () => 'planlint: nothing to fill in and no problems',
  notServed: () => 'planlint does not check this document. The setting planlint.documents can change that.',
  serverRestarted: () => 'The planlint language server was restarted',
};
