// What the shipped bundles may reach: no network and no telemetry anywhere, and no files and no node in the web host.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { bundles, toOptions } from '../esbuild.mjs';

const shipped = bundles.filter(({ out }) => !out.startsWith('test/'));

/** The parts of node that speak to other machines; `net` also to other processes of this one. */
const network = /^(?:node:)?(?:https?|http2|tls|dgram|dns|net|undici|inspector)(?:\/|$)/;
const onlyNode = /^(?:(?:client|server)\/(?:[a-z]+\.)?node\.ts$|(?:.*\/)?node_modules\/vscode-[a-z-]+\/lib\/node\/)/;
const local = /node_modules\/vscode-(?:jsonrpc|languageclient)\/lib\/node\//;

/** What a page or a worker, and node since 18, calls: `await fetch(url)`, `new WebSocket(…)`; not `docs.fetch(`. */
const calls =
  /(?<![.\w$])(?:fetch|importScripts)\s*\(|(?:globalThis|self|window)\s*(?:\.\s*|\[\s*['"])(?:fetch|importScripts)\b|\b(?:XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b/g;
const telemetry = /\b(?:createTelemetryLogger|TelemetryReporter|applicationinsights|1ds-core-js)\b/gi;

/** Stands for VS Code where a bundle is only loaded: any member is a class, an enumeration and a function. */
const vscode = new Proxy(class {}, { get: (target, name) => (name in target ? target[name] : vscode) });

/** Prints how many milliseconds a file takes to load, in a process of its own, with that stand-in. */
const loader = `const Module = require('node:module');
const stub = new Proxy(class {}, { get: (target, name) => (name in target ? target[name] : stub) });
const load = Module._load;
Module._load = function (name, ...rest) { return name === 'vscode' ? stub : load.call(this, name, ...rest); };
const began = performance.now();
require(process.argv[2]);
console.log(performance.now() - began);`;

/** Builds one bundle in memory; comments go, and names stay. Resolves to its code and `{ file, to }` of what it imports. */
async function read(bundle) {
  const options = { ...toOptions(bundle), write: false, metafile: true, minifyWhitespace: true, sourcemap: false };
  const { outputFiles, metafile } = await build(options);
  const imports = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
    imports.filter(({ external }) => external).map(({ path }) => ({ file, to: path })),
  );
  return { code: outputFiles.find(({ path }) => path.endsWith(bundle.out)).text, imports };
}

describe.each(shipped.map((bundle) => [bundle.out, bundle]))('%s', (_, bundle) => {
  const reading = read(bundle);

  it('calls no network and sends no telemetry', async () => {
    const { code, imports } = await reading;
    expect(code.length).toBeGreaterThan(1000);
    expect(code.match(calls) ?? []).toEqual([]);
    expect(code.match(telemetry) ?? []).toEqual([]);
    // Pipes and sockets between the client and a server on this machine are the protocol's own.
    expect(imports.filter(({ file, to }) => network.test(to) && !(to === 'net' && local.test(file)))).toEqual([]);
  });

  if (bundle.host === 'any') {
    it('takes of node what its files for node name, and nothing else', async () => {
      const { imports } = await reading;
      const others = imports.filter(({ file, to }) => !onlyNode.test(file) && to !== 'vscode');
      expect(others).toEqual([]);
    });

    it('loads where there is no node', async () => {
      const { code } = await reading;
      const asked = [];
      const require = (name) => {
        asked.push(name);
        if (name !== 'vscode') throw new Error(`${name} is not here`);
        return vscode;
      };
      const module = { exports: {} };
      const answers = [];
      const context = createContext({
        ...{ setTimeout, clearTimeout, setInterval, clearInterval, console, TextEncoder, TextDecoder, URL },
        addEventListener() {},
        postMessage: (message) => answers.push(message),
      });
      runInContext(`(function (module, exports, require) {${code}\n})`, context)(module, module.exports, require);
      if (bundle.external) expect(module.exports.activate).toBeTypeOf('function');
      else {
        // The worker listens before any message is handed out, which is after the turn of its script.
        await Promise.resolve().then(() => {});
        const params = { processId: null, rootUri: null, capabilities: {} };
        context.onmessage({ data: { jsonrpc: '2.0', id: 1, method: 'initialize', params } });
        await vi.waitFor(() =>
          expect(answers).toMatchObject([{ id: 1, result: { serverInfo: { name: 'planlint' } } }]),
        );
      }
      expect([...new Set(asked)]).toEqual(bundle.external ?? []);
    });
  }

  if (bundle.host === 'page') {
    it('takes nothing of node', async () => expect((await reading).imports).toEqual([]));
  }
});

it('the client is loaded less than 100 ms later than a file with nothing in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'planlint-load-'));
  try {
    const client = shipped.find(({ out }) => out === 'client.js');
    await build({ ...toOptions(client), minify: true, sourcemap: false, outfile: join(folder, 'client.js') });
    await writeFile(join(folder, 'empty.js'), 'exports.activate = () => {};');
    await writeFile(join(folder, 'load.js'), loader);
    const load = (file) => Number(execFileSync(process.execPath, [join(folder, 'load.js'), join(folder, file)]));
    // The least of several: what else the machine does only adds.
    const least = (file) => Math.min(...Array.from({ length: 7 }, () => load(file)));
    const [own, empty] = [least('client.js'), least('empty.js')];
    console.log(`loading: planlint ${own.toFixed(1)} ms, an empty extension ${empty.toFixed(1)} ms`);
    expect(own - empty).toBeLessThan(100);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it('knows a call from a name that looks like one', () => {
  for (const text of ['await fetch(url)', 'new WebSocket(a)', 'globalThis.fetch', 'navigator.sendBeacon(a)'])
    expect(text.match(calls)).not.toBeNull();
  for (const text of ['docs.fetch(a)', 'prefetch(a)', 'fetchAll(a)', '$fetch(a)']) expect(text.match(calls)).toBeNull();
});
