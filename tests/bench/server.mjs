// Language servers as processes over standard input and output: the start, and what a thousand keystrokes cost and leave behind.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createRandom, describeTimes, median } from './numbers.mjs';

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = createRequire(import.meta.url)(
  'vscode-languageserver/node',
);

const URI = 'file:///bench/plan.txt';

/** What Linux says of a process; undefined elsewhere. */
function findUsage(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]);
    return {
      cpuMs: (Number(fields[11]) + Number(fields[12])) * 10,
      rssMb: kilobytes('VmRSS') / 1000,
      peakMb: kilobytes('VmHWM') / 1000,
    };
  } catch {
    return undefined;
  }
}

/** Starts a server and opens the text. `diagnose(send)` sends a change and resolves when the reports of it are there. */
async function openServer(program, text) {
  const began = performance.now();
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let arrived;
  connection.onNotification('textDocument/publishDiagnostics', ({ version, diagnostics }) =>
    arrived?.(version, diagnostics),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest(() => null);
  connection.listen();
  const { capabilities } = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      general: { positionEncodings: ['utf-16'] },
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
      textDocument: { publishDiagnostics: { versionSupport: true }, diagnostic: { dynamicRegistration: false } },
    },
  });
  await connection.sendNotification('initialized', {});
  const diagnose = async (version, send) => {
    if (capabilities.diagnosticProvider) {
      await send();
      return (await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } })).items?.length;
    }
    const published = new Promise((resolve) => {
      arrived = (at, diagnostics) => at === version && resolve(diagnostics.length);
    });
    await send();
    return published;
  };
  const textDocument = { uri: URI, languageId: 'plaintext', version: 1, text };
  const findings = await diagnose(1, () => connection.sendNotification('textDocument/didOpen', { textDocument }));
  const startMs = performance.now() - began;
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    connection.dispose();
    child.kill();
    await ended;
  };
  return { pid: child.pid, connection, diagnose, findings, startMs, stop };
}

/** Types single characters at random places. Resolves to times, the server's CPU time a key, and its memory before and after. */
async function typeInto(server, text, { keystrokes, seconds }) {
  const lines = text.split('\n').map((line) => line.length);
  const random = createRandom(5);
  const before = findUsage(server.pid);
  const times = [];
  const until = performance.now() + seconds * 1000;
  for (let i = 0; i < keystrokes && performance.now() < until; i++) {
    const line = random(lines.length);
    const position = { line, character: random(lines[line] + 1) };
    lines[line]++;
    const version = i + 2;
    const began = performance.now();
    await server.diagnose(version, () =>
      server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version },
        contentChanges: [{ range: { start: position, end: position }, text: '新' }],
      }),
    );
    times.push(performance.now() - began);
    // A hand pauses between keys, and the server collects its garbage then.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const after = findUsage(server.pid);
  return {
    keystrokes: times.length,
    ...describeTimes(times),
    ...(before &&
      after && {
        cpuMs: (after.cpuMs - before.cpuMs) / times.length,
        rssMb: before.rssMb,
        rssAfterMb: after.rssMb,
        peakMb: after.peakMb,
      }),
  };
}

/** Rows of { server, chars, startMs, bestMs, ratio } of the servers started by turns; `ratio` counts against the last server. */
export async function measureStarts({ servers, make, runs, chars = 5000 }) {
  const times = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  const text = make({ chars });
  for (let i = -1; i < runs; i++) {
    for (const [name, program] of Object.entries(servers)) {
      const server = await openServer(program, text);
      // The first start of each reads its files from the disk.
      if (i >= 0) times[name].push(server.startMs);
      await server.stop();
    }
  }
  const floor = median(Object.values(times).at(-1));
  return Object.entries(times).map(([name, list]) => ({
    server: name,
    chars,
    ...describeTimes(list),
    ratio: median(list) / floor,
  }));
}

/** Rows of { server, chars, keystrokes, p50Ms, p95Ms, cpuMs, rssMb, rssAfterMb, … }. */
export async function measureTyping({ servers, make, sizes, keystrokes, seconds }) {
  const rows = [];
  for (const chars of sizes) {
    const text = make({ chars });
    for (const [name, program] of Object.entries(servers)) {
      const server = await openServer(program, text);
      try {
        rows.push({
          server: name,
          chars,
          findings: server.findings,
          ...(await typeInto(server, text, { keystrokes, seconds })),
        });
      } finally {
        await server.stop();
      }
    }
  }
  return rows;
}
