// Texts of *check the workspace*.

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
}

export const chinese = {
  workspaceTitle: () => '工作区检查',
  workspaceProgress: () => '检查工作区里的计划',
  workspaceStep: (done: number, all: number, file: string) => `${done}/${all} ${file}`,
  workspaceNone: () => '工作区里没有 .plan、.txt、.md 文件。',
  workspaceDone: (files: number, reports: number) =>
    reports === 0 ? `检查了 ${files} 个文件，没有发现问题` : `检查了 ${files} 个文件，${reports} 个问题`,
  workspaceStopped: (done: number, all: number) => `中途停下：${all} 个文件检查了 ${done} 个`,
  workspaceTooMany: (left: number) => `文件太多，其余 ${left} 个没有检查`,
  workspaceUnread: (count: number) => `${count} 个文件读不出来`,
  workspaceRest: (files: number, reports: number) => `其余 ${files} 个文件、${reports} 个问题没有列出`,
  workspaceRestTip: () => '点击再列出一批',
  workspaceShow: () => '查看',
  workspaceCounts: ({ errors, warnings, others }: Counts) =>
    [
      ...(errors > 0 ? [`错误 ${errors}`] : []),
      ...(warnings > 0 ? [`警告 ${warnings}`] : []),
      ...(others > 0 ? [`提示 ${others}`] : []),
    ].join(' · '),
  workspaceFailed: (reason: string) => `工作区检查没有做完：${reason}`,
  workspaceJoin: (words: readonly string[]) => words.join('；'),
};

export const english: typeof chinese = {
  workspaceTitle: () => 'Workspace Check',
  workspaceProgress: () => 'Checking the plans of the workspace',
  workspaceStep: (done, all, file) => `${done}/${all} ${file}`,
  workspaceNone: () => 'The workspace holds no .plan, .txt or .md file.',
  workspaceDone: (files, reports) =>
    `${files === 1 ? '1 file' : `${files} files`} checked, ${reports === 0 ? 'no problems' : reports === 1 ? '1 problem' : `${reports} problems`}`,
  workspaceStopped: (done, all) => `Stopped: ${done} of ${all} files checked`,
  workspaceTooMany: (left) => `too many files: ${left} were not checked`,
  workspaceUnread: (count) => `${count === 1 ? '1 file' : `${count} files`} could not be read`,
  workspaceRest: (files, reports) => `${files} more files with ${reports} problems are not listed`,
  workspaceRestTip: () => 'Click to list more',
  workspaceShow: () => 'Show',
  workspaceCounts: ({ errors, warnings, others }) =>
    [
      ...(errors > 0 ? [`errors ${errors}`] : []),
      ...(warnings > 0 ? [`warnings ${warnings}`] : []),
      ...(others > 0 ? [`others ${others}`] : []),
    ].join(' · '),
  workspaceFailed: (reason) => `The check of the workspace did not end: ${reason}`,
  workspaceJoin: (words) => words.join('; '),
};
