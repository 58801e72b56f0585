// The command line in Chinese. A complaint names the thing, then the reason, then what to do.
import type { Severity } from '../../core/index.js';
import type { ProblemId } from '../../project/ignoreFile.js';
import type { ReasonId } from '../reason.js';
import { chinese as compare } from './compare.js';

const list = (words: readonly string[]): string => words.join('、');
const severities: Record<Severity, string> = { error: '错误', warning: '警告', information: '信息', hint: '提示' };

const reasons: Record<ReasonId, (detail: string) => string> = {
  missing: () => '没有这个文件；请核对名称和所在文件夹',
  noMatch: () => '没有与它匹配的文件；请核对写法，通配符要放在引号里',
  emptyFolder: (kinds) => `文件夹里没有 ${kinds.replace(/ /g, '、')} 文件；其他文件请直接写出文件名`,
  isFolder: () => '这是文件夹；请写出其中一个文件',
  denied: () => '没有读取权限；请改权限，或复制一份再检查',
  linkLoop: () => '链接互相指来指去，找不到文件；请写出真正的文件',
  unreadable: (code) => `读不出来（${code}）；请检查磁盘和文件名`,
  tooBig: (limit) => `超过 ${limit}，不像计划文件；请拆开再检查`,
  binary: () => '不是文本文件；请另存为纯文本（UTF-8）再检查',
  document: (kind) => `是 ${kind} 文件，不是纯文本；请另存为纯文本（UTF-8）再检查`,
  oldWord: () => '是旧格式的 Word、WPS 文件（.doc、.wps）；请用 Word 或 WPS 打开，另存为 .docx 再检查',
  encrypted: () => '有密码保护；请在 Word 或 WPS 里去掉密码，另存一份再检查',
  brokenWord: (part) =>
    `是损坏的 Word 文档${part === '' ? '' : `（${part}）`}，读不出来；请用 Word 打开修复、另存为 .docx，或重新取得文件`,
  bigWord: (part) =>
    `里面${part === '' ? '的内容' : `的 ${part} `}大得不像文档；请核对文件的来历，不要打开来路不明的文件`,
  notWord: () => '是压缩包，不是 Word 文档；请写出里面的 .docx 或文本文件',
  doctype: (part) => `里面的 ${part} 带有 DOCTYPE，Word 不会这样写；请核对文件的来历，用 Word 另存为 .docx 再检查`,
  fixWord: () => '是 Word 文档，fix 不改；请在 Word 里改，或用 planlint review 把问题写成批注',
  notWordFile: () => '不是 Word 文档；planlint review 只能给 .docx 写批注，其他文件请用 planlint check',
  wordMarks: (part) => `里面的 ${part} 写法特殊，不能原样加批注；请用 Word 另存为 .docx 再试`,
  damaged: (line) => `是 UTF-8 文件，但第 ${line} 行有损坏的字节；请从原稿重新保存`,
  cutOff: (encoding) => `是 ${encoding} 文件，但有字符残缺不全（多半没有下载或复制完整）；请重新取得文件`,
  unknownEncoding: () => '编码不是 UTF-8、UTF-16 或 GB18030（可能是 Big5）；请另存为 UTF-8 再检查',
  notEncodable: (encoding) => `改好的文字不能存成 ${encoding}；请另存为 UTF-8 再试`,
  notWritable: () => '没有写入权限，没有改动；请改权限，或复制一份再试',
  diskFull: () => '磁盘满了，没有改动；请腾出空间再试',
  outside: () => '是指向文件夹以外的链接，没有改动；要改它请直接写出文件名',
  changed: () => '文件在检查期间又改过，没有改动；请再运行一次',
  internal: (message) => `planlint 自己出错了（${message}）；请把这一行和文件一起报告给我们`,
  ruleFailed: (detail) => `规则 ${detail}，这条规则没有检查；请把这一行和文件一起报告给我们`,
};

const problems: Record<ProblemId, (detail: string) => string> = {
  json: () => '不是正确的 JSON；请检查这里的逗号、引号和括号',
  depth: () => '嵌套太深；请恢复原来的写法',
  version: () => '“version”应为 1；请改为 1，或更新 planlint',
  shape: (path) => `${path}；请改正或删去这一条`,
};

export const zh = {
  colon: '：',
  standardInput: '标准输入',
  severities,
  reasons,
  paragraph: (number: number) => `第${number}段`,
  problems,
  pack: (problem: string) => `${problem}（这次检查没有使用这个指标包）`,
  packShape: (path: string, expected: string) => `“${path || '{}'}”应为 ${expected}；请改正`,
  ignoreFile: (problem: string) => `${problem}（这次检查没有使用这个文件）`,
  shouldBe: {
    object: (path: string) => `“${path}”应为对象`,
    array: (path: string) => `“${path}”应为数组`,
    string: (path: string) => `“${path}”应为字符串`,
  },
  unused: (rule: string, words: string) => `忽略的问题（${rule}：“${words}”）在文件里已经找不到，这一条可以删去`,
  unknownCommand: (name: string, all: readonly string[]) =>
    `没有“${name}”这个命令；可用的命令：${list(all)}（检查文件请写 planlint check 文件）`,
  unknownOption: (name: string, all: readonly string[]) => `没有“${name}”这个选项；可用的选项：${list(all)}`,
  unknownValue: (option: string, value: string, all: readonly string[]) =>
    `${option} 不能是“${value}”；可以是：${list(all)}`,
  missingValue: (option: string, all: readonly string[]) =>
    `${option} 后面缺少值；${all.length > 0 ? `可以是：${list(all)}` : `请写成 ${option} 值`}`,
  needlessValue: (option: string, value: string) => `${option} 不带值，却写了“${value}”；请删去“=${value}”`,
  noFile: (command: string) => `没有写要处理的文件；请写成 planlint ${command} 文件（- 表示标准输入）`,
  noRule: '没有写要说明的规则；请写成 planlint explain 规则（planlint rules 列出全部规则）',
  noSuchRule: (name: string, near: string | undefined) =>
    `没有“${name}”这条规则；${near === undefined ? 'planlint rules 列出全部规则' : `是不是“${near}”？`}`,
  needlessWord: (command: string, word: string) => `planlint ${command} 后面不用写“${word}”；请删去`,
  severityForm: (pair: string) => `--severity 里的“${pair}”不对；请写成 规则=级别，如 figure/date=off，用逗号隔开`,
  oneFile: '一次只能处理一个文件；请写一个文件名，逐个处理',
  needlessStdinName: '--stdin-filename 只用于标准输入；请把 - 写在文件的位置上，或删去这个选项',
  fixed: (count: number, rules: string) => `改了 ${count} 处（${rules}）`,
  wouldFix: (count: number, rules: string) => `可改 ${count} 处（${rules}）`,
  nothingFixed: '没有可以放心改动的地方',
  fixedFiles: (changed: number, all: number) => `${all} 个文件，改动 ${changed} 个`,
  unknownRule: (name: string) =>
    `没有“${name}”这条规则；可以写规则名（punctuation/doubled）或一类（punctuation），用逗号隔开`,
  ruleHead: ['规则', '级别', '怎样改', '查什么'] as readonly string[],
  fixes: { none: '不能代改', safe: '可自动改', review: '须核对' },
  fixSafety: {
    none: '不能代改，要由写的人改',
    safe: '可自动改：不改数字、名称和词义，planlint fix 和保存时都会改',
    review: '须核对：编辑器里逐条选用，planlint fix 不会自动改',
  },
  sourceKinds: { law: '法规', standard: '标准', practice: '写作惯例', hint: '供参考' },
  explained: {
    why: '为什么',
    source: '依据',
    fix: '怎样改',
    beside: '对照文件',
    bad: '有问题',
    good: '改好的',
    silent: '看着像、不报的',
    options: '选项',
    pattern: '表达式',
    replace: '改为',
    from: '写在',
  },
  off: '关闭',
  optionKinds: {
    number: (min: number, max: number, value: number) => `${min} 到 ${max}，默认 ${value}`,
    choice: (values: readonly string[], value: string) => `${list(values)}，默认 ${value}`,
    names: (values: readonly string[]) => `一列，可以有 ${list(values)}，默认没有`,
    words: () => '一列文字，默认没有',
  },
  cannotWrite: (code: string) => `结果写不出去（${code}）；请检查磁盘空间和权限`,
  compare,
  noOutline: '没有标题，也没有编号',
  noTargets: '没有目标数字',
  ready: {
    yes: '可以印发',
    no: '还不能印发',
    open: (count: number) => `${count} 处`,
    examined: (count: number) => `看了 ${count} 处`,
    others: (count: number) => `另有 ${count} 处不影响印发（planlint check 列出）`,
    ignored: (count: number) => `忽略的 ${count} 处不算`,
    off: (rules: readonly string[]) => `规则关闭、没有检查：${list(rules)}`,
    failed: (rules: readonly string[]) => `规则出错、没有检查：${list(rules)}`,
    summary: (ready: number, all: number) => `${all} 个文件，可以印发的 ${ready} 个`,
  },
  review: {
    needsOutput: '没有写批注存到哪里；请写成 planlint review 文件.docx -o 批注.docx',
    written: (count: number) => (count === 0 ? '没有发现问题，和原文件一样' : `写了 ${count} 条批注`),
    fix: '可以这样改',
  },
  exported: (file: string) => `${file}：已经写好，用 Word 或 WPS 打开`,
  needsDocument: '没有写存到哪里；请写成 planlint export 文件 -o 计划.docx',
  needsOutput: (format: string) => `${format} 不能显示在屏幕上；请用 -o 写出要存成的文件，如 -o 目标.${format}`,
  isInput: (file: string) => `${file} 就是要读的文件；请换一个文件名存放结果`,
  noKind: (all: readonly string[]) => `没有写计划的种类；请写成 planlint new 种类，种类有：${list(all)}`,
  unknownKind: (word: string, all: readonly string[]) => `没有“${word}”这种计划；可以是：${list(all)}`,
  badYear: (year: string, spans: boolean) =>
    `年份“${year}”不对；请写成 ${spans ? '2026-2030 这样的起止年份，或起始年份 2026' : '2026 这样的四位数'}`,
  isThere: (file: string) => `${file} 已经有了，没有改动；请换一个文件名`,
  files: (count: number) => `检查了 ${count} 个文件`,
  failed: (count: number) => `${count} 个没能检查`,
  problemCount: (count: number) => `${count} 个问题`,
  noProblems: '没有发现问题',
  severityCount: (severity: Severity, count: number) => `${severities[severity]} ${count}`,
  join: (words: readonly string[]) => words.join('，'),
  bracket: (text: string) => `（${text}）`,
};

export type Texts = typeof zh;
