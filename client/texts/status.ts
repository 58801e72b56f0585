// The status bar's and the server's texts.

export const chinese = {
  status: (placeholders: number, problems: number) => `待填 ${placeholders} · 问题 ${problems}`,
  statusTip: () => '点击跳到下一处待填（Alt+N）',
  statusDone: () => 'planlint：没有待填，也没有问题',
  notServed: () => 'planlint 没有检查这个文档。设置 planlint.documents 可以改变这一点。',
  serverRestarted: () => 'planlint 语言服务已重新启动',
  serverGone: () => 'planlint 语言服务接连停止，没有再启动。文档没有受影响。可以用“重新启动语言服务”命令再试。',
  setAside: (file: string) =>
    `检查 ${file} 时 planlint 语言服务接连停止，这个文档先不检查，其他文档照常。文档没有受影响。`,
  checkAgain: () => '再检查一次',
  showOutput: () => '查看输出',
};

export const english: typeof chinese = {
  status: (placeholders, problems) => `To fill ${placeholders} · Problems ${problems}`,
  statusTip: () => 'Go to the next placeholder (Alt+N)',
  statusDone: () => 'planlint: nothing to fill in and no problems',
  notServed: () => 'planlint does not check this document. The setting planlint.documents can change that.',
  serverRestarted: () => 'The planlint language server was restarted',
  serverGone: () =>
    'The planlint language server stopped again and again and was not started anew. Your documents are untouched. The command “Restart Language Server” tries again.',
  setAside: (file) =>
    `The planlint language server stopped again and again on ${file}, so this document is not checked for now; the others are. It is untouched.`,
  checkAgain: () => 'Check Again',
  showOutput: () => 'Show Output',
};
