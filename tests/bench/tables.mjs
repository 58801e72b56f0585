// The rows of the parts as tables on the terminal.

const size = (chars) => (chars >= 1e6 ? `${chars / 1e6}M` : chars >= 1e3 ? `${chars / 1e3}k` : String(chars));
const ms = (value) =>
  value === undefined ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
const million = (value) => (value === undefined ? '–' : (value / 1e6).toFixed(2));
const times = (value) => (value === undefined ? '–' : `${value.toFixed(2)} ×`);
const mb = (value) => (value === undefined ? '–' : value.toFixed(0));
const plain = (value) => (value === undefined ? '–' : String(value));

const chars = ['chars', ({ chars }) => size(chars)];
const clock = [
  ['p50 ms', ({ p50Ms }) => ms(p50Ms)],
  ['p95 ms', ({ p95Ms }) => ms(p95Ms)],
  ['cpu ms', ({ cpuMs }) => ms(cpuMs)],
  ['runs', ({ runs }) => plain(runs)],
];
const speed = [
  ['M chars/s', ({ charsPerS }) => million(charsPerS)],
  ['M chars/cpu s', ({ charsPerCpuS }) => million(charsPerCpuS)],
];
const text = [
  ['content', ({ content, fresh }) => (fresh === false ? `${content}, repeated` : content)],
  ['shape', ({ shape }) => (shape === 'line' ? 'one line' : 'lines')],
];
const findings = ['findings', ({ findings }) => plain(findings)];

/** The title of a part and its columns: a heading and what to show of a row. */
const PARTS = {
  check: ['Full check, in process, all rules', [chars, ...text, ...clock, ...speed, findings]],
  fix: [
    'All safe fixes, in process',
    [chars, text[0], ...clock, ...speed, ['changes', ({ changes }) => plain(changes)]],
  ],
  keystroke: [
    'One change and its check, in process',
    [chars, ...text, ['change', ({ change }) => change], ...clock, findings],
  ],
  typing: [
    'Keys over standard input and output',
    [
      chars,
      ['server', ({ server }) => server],
      ...clock.slice(0, 3),
      ['keys', ({ keystrokes }) => plain(keystrokes)],
      ['RSS MB before', ({ rssMb }) => mb(rssMb)],
      ['after', ({ rssAfterMb }) => mb(rssAfterMb)],
      findings,
    ],
  ],
  start: [
    'Process start to first diagnostics',
    [
      chars,
      ['server', ({ server }) => server],
      ...clock.slice(0, 2),
      ['best', ({ bestMs }) => ms(bestMs)],
      ['ratio', ({ ratio }) => times(ratio)],
    ],
  ],
  command: [
    'Command line, whole processes',
    [
      ['command', ({ command }) => command],
      ...clock.slice(0, 2),
      ['best', ({ bestMs }) => ms(bestMs)],
      ['ratio', ({ ratio }) => times(ratio)],
    ],
  ],
  folder: [
    'Folder of files, whole processes',
    [
      ['command', ({ command }) => command],
      ...clock.slice(0, 2),
      ['best', ({ bestMs }) => ms(bestMs)],
      ['ratio', ({ ratio }) => times(ratio)],
    ],
  ],
  memory: [
    'Memory of one document',
    [
      chars,
      ['heap bytes/char', ({ bytesPerChar }) => bytesPerChar.toFixed(1)],
      ['keys', ({ keystrokes }) => plain(keystrokes)],
      ['bytes/char after', ({ bytesPerCharAfter }) => bytesPerCharAfter.toFixed(1)],
      ['growth', ({ growth }) => times(growth)],
      ['RSS MB', ({ rssMb }) => mb(rssMb)],
      ['after', ({ rssAfterMb }) => mb(rssAfterMb)],
      ['peak', ({ peakMb }) => mb(peakMb)],
    ],
  ],
  peers: [
    'Peers on the same files, in process',
    [
      ['peer', ({ peer }) => peer],
      ['op', ({ op }) => op],
      ['size', ({ size }) => size],
      ['ms', ({ medianMs }) => ms(medianMs)],
      ['cpu ms', ({ cpuMs }) => ms(cpuMs)],
      ['M chars/s', ({ charsPerS }) => million(charsPerS)],
      ['note', ({ failed, repeatError }) => failed ?? (repeatError ? 'fails from the second call on' : '')],
    ],
  ],
  latency: [
    'Keys as lsp-latency.mjs measures them',
    [
      chars,
      ['server', ({ name }) => name],
      ['p50 ms', ({ editP50Ms }) => ms(editP50Ms)],
      ['p95 ms', ({ editP95Ms }) => ms(editP95Ms)],
      ['server cpu ms', ({ serverCpuPerEditMs }) => ms(serverCpuPerEditMs)],
      ['keys', ({ edits }) => plain(edits)],
      ['first diagnostics ms', ({ spawnToFirstDiagnosticsMs }) => ms(spawnToFirstDiagnosticsMs)],
      ['note', ({ failed }) => failed ?? ''],
    ],
  ],
  targets: [
    'Ratios',
    [
      ['what', ({ what }) => what],
      ['measured', ({ value, unit }) => `${value.toFixed(2)} ${unit}`],
      ['wanted', ({ bound, atLeast, unit }) => `${atLeast ? '≥' : '≤'} ${bound} ${unit}`],
      ['', ({ value, bound, atLeast }) => ((atLeast ? value >= bound : value <= bound) ? 'reached' : 'not reached')],
    ],
  ],
  profile: [
    'Shares of a full check',
    [
      ['by', ({ by }) => by],
      ['share', ({ share }) => `${(share * 100).toFixed(1)} %`],
      ['where', ({ name }) => name],
    ],
  ],
};

/** The table of a part as Markdown, which a terminal shows well enough and docs/performance.md takes as it is. */
export function showTable(part, rows) {
  const [title, columns] = PARTS[part];
  const cells = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, show]) => show(row)))];
  const widths = columns.map((_, i) => Math.max(3, ...cells.map((row) => row[i].length)));
  const line = (row) => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`\n${title}\n`, line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}
