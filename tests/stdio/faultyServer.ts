// The language server with rules that go wrong when a document's words ask for it: 抛错, 拖延, 停住, 崩溃.
import { createConnection } from 'vscode-languageserver/node';
import { RULES } from '../../server/core/rules/index.js';
import type { Runnable } from '../../server/core/rules/rule.js';
import { startServer } from '../../server/lsp/server.js';
import { startWatchdog } from '../../server/watchdog.node.js';

const fault = (name: string, word: string, go: (report: () => void) => void): Runnable => ({
  id: `fault/${name}`,
  severity: 'warning',
  check({ snapshot: { text } }, report) {
    const at = text.indexOf(word);
    if (at >= 0) go(() => report({ span: { start: at, end: at + word.length }, messageId: name }));
  },
});

let time = 0;

startServer(
  createConnection(process.stdin, process.stdout),
  {
    pause: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    // Moved on by the rule that dawdles alone, so that no busy machine makes another rule late.
    now: () => time,
  },
  [
    ...RULES,
    fault('throws', '抛错', () => {
      throw new TypeError('no such word');
    }),
    fault('dawdles', '拖延', (report) => {
      for (;;) {
        time += 1000;
        report();
      }
    }),
    fault('hangs', '停住', () => {
      for (;;);
    }),
    fault('crashes', '崩溃', () => process.exit(70)),
  ],
);
startWatchdog(2, 0);
