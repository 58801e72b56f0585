// The command line in English.
import { english as compare } from './compare.js';
import type { Texts } from './zh.js';

const list = (words: readonly string[]): string => words.join(', ');
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const severities: Texts['severities'] = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' };

const reasons: Texts['reasons'] = {
  missing: () => 'no such file; check the name and the folder',
  noMatch: () => 'no file matches; check the pattern and put it in quotes',
  emptyFolder: (kinds) =>
    `the folder holds no ${kinds.replace(/ /g, ', ').replace(/, (\S+)$/, ' or $1')} file; name other files themselves`,
  isFolder: () => 'is a folder; name one file in it',
  denied: () => 'permission denied; change the permissions or check a copy',
  linkLoop: () => 'the links lead in a circle; name the real file',
  unreadable: (code) => `cannot be read (${code}); check the disk and the name`,
  tooBig: (limit) => `is larger than ${limit}, too large for a plan document; split it`,
  binary: () => 'is not a text file; save it as plain text (UTF-8)',
  document: (kind) => `is a ${kind} file, not plain text; save it as plain text (UTF-8)`,
  oldWord: () => 'is a Word or WPS file of the old kind (.doc, .wps); open it in Word or WPS and save it as .docx',
  encrypted: () => 'is protected by a password; remove it in Word or WPS and save a copy',
  brokenWord: (part) =>
    `is a damaged Word document${part === '' ? '' : ` (${part})`}; let Word repair it and save it as .docx, or get the file again`,
  bigWord: (part) =>
    `holds ${part === '' ? 'more' : `a ${part} larger`} than a document has; check where the file comes from`,
  notWord: () => 'is an archive, not a Word document; name the .docx or text file in it',
  doctype: (part) =>
    `has a DOCTYPE in its ${part}, which Word never writes; check where the file comes from, and save it as .docx in Word`,
  fixWord: () =>
    'is a Word document, which fix does not change; change it in Word, or write comments with planlint review',
  notWordFile: () => 'is not a Word document; planlint review writes comments into .docx only, use planlint check',
  wordMarks: (part) => `has a ${part} that comments cannot be put into without changing it; save it as .docx in Word`,
  damaged: (line) => `is UTF-8 with damaged bytes on line ${line}; save it again from the original`,
  cutOff: (encoding) => `is ${encoding} with an incomplete character, perhaps only partly copied; get the file again`,
  unknownEncoding: () => 'is neither UTF-8, UTF-16 nor GB18030 (perhaps Big5); save it as UTF-8',
  notEncodable: (encoding) => `the changed text cannot be stored as ${encoding}; save the file as UTF-8 and try again`,
  notWritable: () => 'no permission to write, nothing was changed; change the permissions or copy the file',
  diskFull: () => 'the disk is full, nothing was changed; make room and run it again',
  outside: () => 'is a link that leads out of the folder, nothing was changed; name the file itself to change it',
  changed: () => 'the file changed while it was checked, nothing was written; run it again',
  workLine: () => 'this line is neither a path nor a JSON object with path or text; correct it',
  internal: (message) => `planlint itself failed (${message}); please report this line with the file`,
  ruleFailed: (detail) => `rule ${detail}, this rule was left out; please report this line with the file`,
};

const problems: Texts['problems'] = {
  json: () => 'is not valid JSON; check the commas, quotes and brackets here',
  depth: () => 'is nested too deeply; restore the file',
  version: () => '"version" must be 1; set it to 1 or update planlint',
  shape: (path) => `${path}; correct or remove this entry`,
};

export const en: Texts = {
  colon: ': ',
  standardInput: 'standard input',
  severities,
  reasons,
  paragraph: (number) => `para. ${number}`,
  problems,
  pack: (problem) => `${problem} (this pack was not used in this check)`,
  packShape: (path, expected) => `"${path || '{}'}" must be ${expected}; correct it`,
  ignoreFile: (problem) => `${problem} (the file was not used in this check)`,
  shouldBe: {
    object: (path) => `"${path}" must be an object`,
    array: (path) => `"${path}" must be an array`,
    string: (path) => `"${path}" must be a string`,
  },
  unused: (rule, words) => `The ignored problem (${rule}: "${words}") is no longer in the document; remove this entry`,
  unknownCommand: (name, all) =>
    `no command "${name}"; the commands are ${list(all)} (to check a file: planlint check FILE)`,
  unknownOption: (name, all) => `no option "${name}"; the options are ${list(all)}`,
  unknownValue: (option, value, all) => `${option} cannot be "${value}"; use one of ${list(all)}`,
  missingValue: (option, all) =>
    `${option} needs a value; ${all.length > 0 ? `use one of ${list(all)}` : `write ${option} VALUE`}`,
  needlessValue: (option, value) => `${option} takes no value but has "${value}"; remove "=${value}"`,
  noFile: (command) => `no file given; write planlint ${command} FILE (- is standard input)`,
  noRule: 'no rule given; write planlint explain RULE (planlint rules lists them all)',
  noSuchRule: (name, near) =>
    `there is no rule "${name}"; ${near === undefined ? 'planlint rules lists them all' : `is it "${near}"?`}`,
  needlessWord: (command, word) => `planlint ${command} takes no "${word}"; remove it`,
  severityForm: (pair) =>
    `"${pair}" of --severity is wrong; write RULE=LEVEL, as figure/date=off, several parted by commas`,
  oneFile: 'only one file at a time; name one file and run the command for each',
  needlessStdinName: '--stdin-filename is for standard input only; give - as a file or remove the option',
  fixed: (count, rules) => `${count} ${count === 1 ? 'change' : 'changes'} made (${rules})`,
  wouldFix: (count, rules) => `${count} ${count === 1 ? 'change' : 'changes'} to make (${rules})`,
  nothingFixed: 'nothing that can be changed safely',
  fixedFiles: (changed, all) => `${changed} of ${all} ${all === 1 ? 'file' : 'files'} changed`,
  unknownRule: (name) =>
    `there is no rule “${name}”; write a rule (punctuation/doubled) or a group (punctuation), several parted by commas`,
  ruleHead: ['rule', 'severity', 'fix', 'what it finds'],
  fixes: { none: 'none', safe: 'safe', review: 'review' },
  fixSafety: {
    none: 'none; the writer has to mend it',
    safe: 'safe: changes no number, name or meaning; planlint fix makes it, and saving can',
    review: 'review: offered one by one in the editor; planlint fix does not make it unasked',
  },
  sourceKinds: { law: 'law', standard: 'standard', practice: 'practice', hint: 'hint' },
  explained: {
    why: 'Why',
    source: 'Source',
    fix: 'Fix',
    beside: 'Compared with',
    bad: 'Wrong',
    good: 'Right',
    silent: 'Not reported',
    options: 'Options',
    pattern: 'Expression',
    replace: 'Replaced by',
    from: 'Written in',
  },
  off: 'off',
  optionKinds: {
    number: (min, max, value) => `${min} to ${max}, ${value} by default`,
    choice: (values, value) => `${list(values)}; ${value} by default`,
    names: (values) => `a list of some of ${list(values)}; none by default`,
    words: () => 'a list of texts; none by default',
  },
  cannotWrite: (code) => `the output cannot be written (${code}); check disk space and permissions`,
  compare,
  serverStdio: 'the language server speaks over standard input and output only; write planlint server --stdio',
  noServer: (file) => `there is no language server ${file}; install planlint anew`,
  listAndFiles: '--stdin-list reads the files from standard input; name no files, or remove the option',
  needsBaseline: '--update-baseline needs a file to write; add --baseline FILE',
  noBaseline: (name) => `there is no baseline ${name}; add --update-baseline to write down what there is now`,
  badBaseline: (name) =>
    `${name} is no baseline, or damaged; restore it, or remove it and write it anew with --update-baseline`,
  baselineWritten: (count) => `${plural(count, 'problem')} written to the baseline`,
  baselineKnown: (count) => `${count} in the baseline not listed`,
  cacheNotWritten: (code) =>
    `the cache cannot be written (${code}), which changes nothing here; check permissions and disk space`,
  watchesFiles: '--watch is for files and folders; remove - and --stdin-list',
  watchFormat: (format) => `--watch cannot go with the format ${format}; use one of stylish, jsonl`,
  watching: 'waiting for files to change (Ctrl-C ends)',
  badCount: (option, value, least) => `${option} cannot be "${value}"; write a whole number, ${least} or more`,
  interrupted: (count) => `stopped half-way; ${plural(count, 'file')} checked until then, listed above`,
  progress: (done, speed) => `${done} files checked, ${speed} a second`,
  noOutline: 'no headings and no numbered items',
  noTargets: 'no target figures',
  ready: {
    yes: 'ready to issue',
    no: 'not ready to issue',
    open: (count) => `${count}`,
    examined: (count) => `${count} looked at`,
    others: (count) =>
      `${plural(count, 'other problem')} that ${count === 1 ? 'does' : 'do'} not count (planlint check)`,
    ignored: (count) => `${count} set aside`,
    off: (rules) => `switched off, not looked at: ${list(rules)}`,
    failed: (rules) => `failed, not looked at: ${list(rules)}`,
    summary: (ready, all) => `${ready} of ${plural(all, 'file')} ready to issue`,
  },
  review: {
    needsOutput: 'where to write is not said; use planlint review FILE.docx -o REVIEWED.docx',
    written: (count) => (count === 0 ? 'no problems found, the same as the document' : plural(count, 'comment')),
    fix: 'Possible change',
  },
  exported: (file) => `${file}: written, to be opened in Word`,
  needsDocument: 'where to write is not said; use planlint export FILE -o PLAN.docx',
  needsOutput: (format) => `${format} is no text for a terminal; name the file to write, as in -o targets.${format}`,
  isInput: (file) => `${file} is the file to read; name another one for the result`,
  noKind: (all) => `no kind of plan is named; write planlint new KIND, one of ${list(all)}`,
  unknownKind: (word, all) => `there is no kind of plan called ${word}; there are ${list(all)}`,
  badYear: (year, spans) =>
    `the year ${year} cannot be used; write ${spans ? 'the first and the last year, 2026-2030, or the first one, 2026' : 'four digits, such as 2026'}`,
  isThere: (file) => `${file} is there already and was left as it is; use another name`,
  files: (count) => `${plural(count, 'file')} checked`,
  failed: (count) => `${count} could not be checked`,
  problemCount: (count) => plural(count, 'problem'),
  noProblems: 'no problems found',
  severityCount: (severity, count) =>
    severity === 'information' || severity === 'hint' ? `${count} ${severities[severity]}` : plural(count, severity),
  join: (words) => words.join(', '),
  bracket: (text) => ` (${text})`,
};
