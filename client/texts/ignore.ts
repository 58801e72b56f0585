// Texts of setting findings aside.

export const chinese = {
  ignoreDone: (file: string) => `已记入 ${file}，以后不再提示。`,
  ignoreTwice: (file: string) => `${file} 里已经有这一条。`,
  addReason: () => '写明原因…',
  reasonPrompt: () => '为什么不用改？（可不填，写给以后看的人）',
  openFile: () => '打开',
  ignoreBroken: (file: string) => `${file} 读不出来，没有写入。请先改好它。`,
  ignoreUnsaved: (file: string) => `${file} 有未保存的改动，没有写入。请先保存它。`,
  ignoreFailed: (file: string, reason: string) => `${file} 写不进去：${reason}`,
};

export const english: typeof chinese = {
  ignoreDone: (file) => `Written to ${file}; it will not be reported again.`,
  ignoreTwice: (file) => `${file} has this entry already.`,
  addReason: () => 'Add a reason…',
  reasonPrompt: () => 'Why is it right as it is? (optional, for whoever reads it later)',
  openFile: () => 'Open',
  ignoreBroken: (file) => `${file} cannot be read: nothing was written. Mend it first.`,
  ignoreUnsaved: (file) => `${file} has unsaved changes: nothing was written. Save it first.`,
  ignoreFailed: (file, reason) => `${file} cannot be written: ${reason}`,
};
