// Words for what a rule is, in both languages, as the generated files use them.

export const SEVERITIES = { error: '错误', warning: '警告', information: '信息', hint: '提示', off: '关闭' };

export const FIXES = {
  none: '不能代改，要由写的人改。 *None: the writer has to mend it.*',
  safe: '可自动改：不改数字、名称和词义。 *Safe: changes no number, name or meaning.*',
  review: '须核对：编辑器里逐条选用。 *Review: offered one by one in the editor.*',
};

const SOURCES = { law: '法规', standard: '标准', practice: '写作惯例', hint: '供参考' };

/** `standard: GB/T 15835` begins with the kind of source, which gets its Chinese word. */
export const wordSource = (source) =>
  source.replace(/^(law|standard|practice|hint)\b/, (kind) => `${SOURCES[kind]} ${kind}`);

/** A group without a title here is shown by its name alone. */
export const GROUPS = {
  placeholder: ['还没有填的', 'Still to be filled in'],
  residue: ['残留', 'Residue'],
  punctuation: ['标点', 'Punctuation'],
  structure: ['结构', 'Structure'],
  count: ['数目', 'Counts'],
  figure: ['数字', 'Figures'],
  wording: ['用词', 'Wording'],
  compare: ['对照', 'Comparison'],
  pattern: ['自己写的规则', 'Rules of your own'],
};

/** Text in which Markdown sees nothing but text. */
export const toMarkdown = (text) => text.replace(/[\\`*_<|[\]]/g, '\\$&');

export const groupOf = (id) => id.slice(0, id.indexOf('/'));
