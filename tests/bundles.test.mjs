// What the shipped bundles may reach: no network and no telemetry anywhere, and no files and no node in the web host.
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bundles, toOptions } from '../esbuild.mjs';

const shipped = bundles.filter(({ out }) => !out.startsWith('test/'));

/** The parts of node that speak to other machines; `net` also to other processes of this one. */
const network = /^(?:node:)?(?:https?|http2|tls|dgram|dns|net|undici|inspector)(?:\/|$)/;
const local = /node_modules\/vscode-(?:jsonrpc|languageclient)\/lib\/node\//;

/** What a page or a worker, and node since 18, calls: `await fetch(url)`, `new WebSocket(…)`; not `docs.fetch(`. */
const calls =
  /(?<![.\w$])(?:fetch|importScripts)\s*\(|(?:globalThis|self|window)\s*(?:\.\s*|\[\s*['"])(?:fetch|importScripts)\b|\b(?:XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b/g;
const telemetry = /\b(?:createTelemetryLogger|TelemetryReporter|applicationinsights|1ds-core-js)\b/gi;

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

  if (['web', 'worker', 'page'].includes(bundle.host)) {
    it('takes nothing of node', async () => {
      const { code, imports } = await reading;
      expect([...new Set(imports.map(({ to }) => to))]).toEqual(bundle.host === 'web' ? ['vscode'] : []);
      expect(code.match(/\brequire\(["'](?!vscode["'])[^"']*["']\)/g) ?? []).toEqual([]);
    });
  }
});

it('knows a call from a name that looks like one', () => {
  for (const text of ['await fetch(url)', 'new WebSocket(a)', 'globalThis.fetch', 'navigator.sendBeacon(a)'])
    expect(text.match(calls)).not.toBeNull();
  for (const text of ['docs.fetch(a)', 'prefetch(a)', 'fetchAll(a)', '$fetch(a)']) expect(text.match(calls)).toBeNull();
});
