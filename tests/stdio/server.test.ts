// The language server as a process over standard input and output, with faults injected: what goes wrong in one place is told
// and costs that place alone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { bundles, toOptions } from '../../esbuild.mjs';
import { plan } from '../lsp/texts.js';
import { StdioClient, uri } from './client.js';

let folder = '';
const program = (name: string): string => join(folder, `${name}.cjs`);
const clients: StdioClient[] = [];
const start = (name = 'server'): Promise<StdioClient> => {
  const client = new StdioClient(program(name));
  clients.push(client);
  return client.start();
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planlint-stdio-'));
  const shipped = bundles.find(({ out }) => out === 'server.cjs')!;
  await build({ ...toOptions(shipped), outfile: program('server'), sourcemap: false });
  await build({
    entryPoints: ['tests/stdio/faultyServer.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    outfile: program('faulty'),
  });
}, 180_000);
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const codesOf = ({ diagnostics }: { diagnostics: readonly { code?: unknown }[] }): unknown[] =>
  diagnostics.map(({ code }) => code);

describe('a rule', () => {
  it.each([
    ['throws', '抛错', /fault\/throws failed on .*a\.plan \(version 1\): no such word/],
    ['dawdles', '拖延', /fault\/dawdles failed on .*a\.plan \(version 1\): took longer than \d+ ms/],
  ])('that %s is named, skipped for that version, and the others report', async (_, word, log) => {
    const client = await start('faulty');
    await client.open(`${plan}${word}`);
    const found = codesOf(await client.diagnostics(1));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((code) => String(code).startsWith('fault/'))).toEqual([]);
    expect(await client.log(log)).toBeDefined();
    // Settings ask for the same version again: it is not run another time.
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.request('textDocument/documentSymbol');
    expect(client.logs.filter((line) => log.test(line))).toHaveLength(1);
    await client.change(2, `${plan}xx县。`);
    expect(codesOf(await client.diagnostics(2)).length).toBeGreaterThan(found.length);
  });

  it('that never comes back ends the process, and not the client', async () => {
    const client = await start('faulty');
    await client.open(`${plan}停住`);
    expect(await client.exited).toEqual([null, 'SIGKILL']);
    const next = await start('faulty');
    await next.open(plan);
    expect(codesOf(await next.diagnostics(1)).length).toBeGreaterThan(5);
  });
});

describe('a flood', () => {
  it('of 1,000 changes gets the diagnostics of the last state, once', async () => {
    const client = await start();
    await client.open(plan);
    await client.diagnostics(1);
    client.published.length = 0;
    const end = { line: 0, character: 0 };
    const sent: Promise<void>[] = [];
    for (let i = 0; i < 1000; i++) sent.push(client.change(i + 2, i % 2 === 0 ? 'xx县' : '\n', { start: end, end }));
    await Promise.all(sent);
    const last = await client.diagnostics(1001);
    expect(last.diagnostics.filter(({ code }) => code === 'placeholder/x').length).toBeGreaterThan(500);
    await client.request('textDocument/documentSymbol');
    const versions = client.published.filter(({ uri: at }) => at === uri).map(({ version }) => version);
    expect(versions.filter((version) => version === 1001)).toHaveLength(1);
    expect(versions.at(-1)).toBe(1001);
    // Where the sender is slow, as on a busy machine, the server rests now and then and tells what it has.
    expect(versions.length).toBeLessThan(20);
  });
});

describe('requests', () => {
  const requests: [string, object][] = [
    ['textDocument/hover', { position: { line: 4, character: 20 } }],
    ['textDocument/hover', { position: { line: 9999, character: 9999 } }],
    ['textDocument/documentSymbol', {}],
    ['textDocument/foldingRange', {}],
    ['textDocument/semanticTokens/full', {}],
    ['textDocument/semanticTokens/full/delta', { previousResultId: 'none' }],
    ['textDocument/references', { position: { line: 0, character: 3 }, context: { includeDeclaration: true } }],
    ['textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }],
    ['textDocument/rename', { position: { line: 4, character: 30 }, newName: '甲' }],
    [
      'textDocument/codeAction',
      { range: { start: { line: 7, character: 9 }, end: { line: 0, character: 0 } }, context: { diagnostics: [] } },
    ],
    ['planlint/targets', { uri }],
    ['planlint/places', { uri }],
    ['workspace/symbol', { query: '县' }],
  ];
  const step = fc.oneof(
    fc.record({ kind: fc.constant('open' as const) }),
    fc.record({ kind: fc.constant('close' as const) }),
    fc.record({ kind: fc.constant('change' as const), text: fc.constantFrom('xx县', '\n', '一、', '。。', '') }),
    fc.record({
      kind: fc.constant('request' as const),
      which: fc.nat(requests.length - 1),
      isCancelled: fc.boolean(),
    }),
  );
  /** Cancelled, moved on, asked for too late, and a name that cannot be changed where the cursor stands. */
  const POLITE = [-32800, -32801, -32802, -32803];

  it('in any order, out of date, cancelled and for closed documents leave a server that tells the last state', async () => {
    const client = await start();
    let version = 0;
    const bad: unknown[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
        const pending: Promise<unknown>[] = [];
        for (const one of steps) {
          if (one.kind === 'open') void client.open(plan, ++version);
          else if (one.kind === 'close') void client.notify('textDocument/didClose', { textDocument: { uri } });
          else if (one.kind === 'change')
            void client.change(++version, one.text, {
              start: { line: version % 9, character: version % 30 },
              end: { line: version % 11, character: 5 },
            });
          else {
            const [method, params] = requests[one.which]!;
            const source = new CancellationTokenSource();
            const asked = client.request(method, params, source.token);
            pending.push(asked.catch((error) => POLITE.includes(error.code) || bad.push([method, error.message])));
            if (one.isCancelled) source.cancel();
          }
        }
        await Promise.all(pending);
        expect(bad).toEqual([]);
        void client.notify('textDocument/didClose', { textDocument: { uri } });
        const last = ++version;
        void client.open(`${plan}${'xx县。'.repeat((last % 7) + 1)}`, last);
        const shown = codesOf(await client.diagnostics(last));
        expect(shown.filter((code) => code === 'placeholder/x')).toHaveLength(SHOWN + (last % 7) + 1);
      }),
      { numRuns: 40 },
    );
    expect(client.logs).toEqual([]);
  });
});

/** Placeholders with an x in the plan that these tests open. */
const SHOWN = 8;
