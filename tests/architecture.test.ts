// The arrows between the folders: entries → lsp → project → core/index, cli → project → core/index, cli → word/index, client → protocol (types)
// core/typing and core/wording;
// in core lint, features → rules → model → lex → data → text. Nothing points up, and a rule never imports a rule.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

const walk = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? walk(path) : path.endsWith('.ts') ? [path] : [];
  });

interface Import {
  readonly from: string;
  /** A path from the root, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm,
    ),
  ].map(([, type, to]) => ({
    from: file,
    to: to!.startsWith('.') ? relative(root, join(root, dirname(file), to!)).replace(/\.js$/, '.ts') : to!,
    typeOnly: type !== undefined,
  }));

const files = [...walk('server'), ...walk('client')];
const imports = files.flatMap(importsOf);
const show = (wrong: readonly Import[]): string[] => wrong.map((i) => `${i.from} → ${i.to}`);

/** The other entries of the core: what the client computes itself because a key cannot wait for the server, and how texts are had. */
const TYPING = 'server/core/typing.ts';
const WORDING = 'server/core/wording.ts';
const OF_CLIENT = [TYPING, WORDING];

/** The layers of the core, lowest first; the types that a layer offers upwards live with it. */
const LAYERS = ['data', 'text', 'lex', 'model', 'rules', 'lint', 'features'];
const layerOf = (path: string): number => LAYERS.findIndex((layer) => path.startsWith(`server/core/${layer}/`));

describe('imports', () => {
  it('of the core stay in the core', () => {
    // Exact decimals and the packing of a workbook are the work of libraries that are as pure as the core.
    const pure = ['big.js', 'fflate'];
    const wrong = imports.filter(
      (i) => i.from.startsWith('server/core/') && !i.to.startsWith('server/core/') && !pure.includes(i.to),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('in the core point down', () => {
    const wrong = imports.filter((i) => {
      const [from, to] = [layerOf(i.from), layerOf(i.to)];
      return from !== -1 && to > from && !i.typeOnly;
    });
    expect(show(wrong)).toEqual([]);
  });

  it('of the adapters reach the core by its index alone', () => {
    const wrong = imports.filter(
      (i) =>
        /^(?:server\/(?:lsp|cli|project)\/|server\/[^/]+\.ts$|client\/)/.test(i.from) &&
        i.to.startsWith('server/core/') &&
        i.to !== 'server/core/index.ts' &&
        !(i.from.startsWith('client/') && OF_CLIENT.includes(i.to)),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('of the word folder stay there, but for the libraries that unpack and parse, and are waited for by the command line', () => {
    const isWord = (path: string): boolean => path.startsWith('server/word/');
    const inside = imports.filter((i) => isWord(i.from) && !isWord(i.to) && !['fflate', 'saxes'].includes(i.to));
    const outside = imports.filter(
      (i) =>
        !isWord(i.from) &&
        (i.to === 'saxes' ||
          (isWord(i.to) && !(i.typeOnly && i.from.startsWith('server/cli/') && i.to === 'server/word/index.ts'))),
    );
    expect(show([...inside, ...outside])).toEqual([]);
  });

  it('of the layout folder are docx and types of the core, because it is a bundle of its own that the command line waits for', () => {
    const isLayout = (path: string): boolean => path.startsWith('server/layout/');
    const inside = imports.filter(
      (i) => isLayout(i.from) && !isLayout(i.to) && i.to !== 'docx' && !(i.typeOnly && i.to === 'server/core/index.ts'),
    );
    const outside = imports.filter((i) => !isLayout(i.from) && (i.to === 'docx' || isLayout(i.to)));
    expect(show([...inside, ...outside])).toEqual([]);
  });

  it('of the project folder never reach up into the adapters', () => {
    const wrong = imports.filter((i) => i.from.startsWith('server/project/') && /^server\/(?:lsp|cli)\//.test(i.to));
    expect(show(wrong)).toEqual([]);
  });

  it('of the client from the server are types of the protocol, what a key that was pressed needs, and how texts are had', () => {
    const wrong = imports.filter(
      (i) =>
        i.from.startsWith('client/') &&
        i.to.startsWith('server/') &&
        !OF_CLIENT.includes(i.to) &&
        !(i.typeOnly && i.to === 'server/protocol.ts'),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('of what the client computes itself bring no model, no packs and no large tables with them', () => {
    const reached = new Set(OF_CLIENT);
    for (const file of reached)
      for (const i of imports) if (i.from === file && !i.typeOnly && i.to.startsWith('server/')) reached.add(i.to);
    const allowed =
      /^server\/core\/(?:typing|wording|text\/(?:say|taiwan|matches)|data\/taiwan|features\/typing\/\w+|lex\/(?:labels|chars)|data\/titles|model\/numbering\/relabel)\.ts$/;
    expect([...reached].filter((file) => !allowed.test(file))).toEqual([]);
  });

  it('name vscode-languageserver in lsp and the entries only, and files of the machine in cli, lsp and the entries only', () => {
    const lsp = imports.filter(
      (i) =>
        /^vscode-(?:languageserver|jsonrpc)/.test(i.to) &&
        !/^server\/(?:lsp\/|node\.ts|browser\.ts|protocol[/.])/.test(i.from),
    );
    expect(show(lsp)).toEqual([]);
  });

  it('of the client name no part of node: in the web there is none, and files go through workspace.fs', () => {
    expect(show(imports.filter((i) => i.from.startsWith('client/') && i.to.startsWith('node:')))).toEqual([]);
  });

  it('of the engine for expressions wait until there is one', () => {
    const wrong = imports.filter((i) => i.to === 're2js' && !(i.typeOnly && i.from === 'server/project/patterns.ts'));
    expect(show(wrong)).toEqual([]);
  });

  it('of a rule name no other rule', () => {
    const rules = new Set(
      imports.filter((i) => i.from === 'server/core/rules/index.ts' && !i.to.endsWith('/rule.ts')).map((i) => i.to),
    );
    expect(rules.size).toBeGreaterThan(0);
    expect(show(imports.filter((i) => rules.has(i.from) && rules.has(i.to)))).toEqual([]);
  });
});

describe('files', () => {
  it('stay below 250 lines', () => {
    const long = files
      .filter((f) => !f.includes('/data/'))
      .map((f) => [f, readFileSync(join(root, f), 'utf8').split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 250)).toEqual([]);
  });
  it('open with a comment that says what they are for', () => {
    expect(files.filter((f) => !/^(?:#!.*\n)?(?:\/\/|\/\*\*)/.test(readFileSync(join(root, f), 'utf8')))).toEqual([]);
  });
});
