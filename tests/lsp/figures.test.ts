// Hover, definition, references and highlights on figures and claims, and the list of targets.
import { afterEach, describe, expect, it } from 'vitest';
import type {
  DefinitionLink,
  DocumentHighlight,
  Hover,
  Location,
  MarkupContent,
  Range,
} from 'vscode-languageserver/node';
import type { TargetsResult } from '../../server/protocol.js';
import { rangeOf, root, type SessionOptions, startSession, type TestClient, textIn } from './harness.js';
import { figures, plan } from './texts.js';

const uri = `${root}/a.plan`;
const textDocument = { uri };
let client: TestClient;
afterEach(() => client.dispose());

async function opened(text: string, options?: SessionOptions): Promise<void> {
  client = await startSession(options);
  await client.open(uri, text);
}

const ask = <T>(method: string, position: Range['start'], more: object = {}): Promise<T> =>
  client.request(`textDocument/${method}`, { textDocument, position, ...more });

const references = (position: Range['start']): Promise<Location[]> =>
  ask('references', position, { context: { includeDeclaration: true } });

const linking: SessionOptions = { capabilities: { textDocument: { definition: { linkSupport: true } } } };
const mentions = ['55%', '百分之五十五', '60%'];

describe.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
])('with %s', (_, end) => {
  const text = figures.replaceAll('\n', end);
  const show = (places: readonly { range: Range }[] | null): string[] | undefined =>
    places?.map(({ range }) => textIn(text, range));

  it('a figure tells its record', async () => {
    await opened(text);
    const hover = await ask<Hover>('hover', rangeOf(text, '55%').start);
    expect(textIn(text, hover.range!)).toBe('55%');
    const { value } = hover.contents as MarkupContent;
    expect(value).toContain('护理型床位占比**：≥55%');
    expect(value).toContain('第 7 行：60%，2027年，**数值不同**');
  });

  it('references list all mentions, from a number and from the words', async () => {
    await opened(text);
    for (const position of [rangeOf(text, '60%').end, rangeOf(text, '护理型', 1).start]) {
      const found = await references(position);
      expect(show(found)).toEqual(mentions);
      for (const place of found) expect(place.uri).toBe(uri);
    }
    expect(await references(rangeOf(text, '重点任务').start)).toEqual([]);
  });

  it('a definition is a list of places, with what leads there for clients that take links', async () => {
    await opened(text);
    const position = rangeOf(text, '55%').start;
    expect(show(await ask<Location[]>('definition', position))).toEqual(mentions);
    client.dispose();
    await opened(text, linking);
    const links = await ask<DefinitionLink[]>('definition', position);
    expect(links.map(({ targetSelectionRange }) => textIn(text, targetSelectionRange))).toEqual(mentions);
    for (const link of links) expect(textIn(text, link.originSelectionRange!)).toBe('55%');
    expect(await ask('definition', rangeOf(text, '重点任务').start)).toBeNull();
  });

  it('a claim leads to its list', async () => {
    await opened(text, linking);
    const links = await ask<DefinitionLink[]>('definition', rangeOf(text, '原则').start);
    expect(links.map(({ targetRange }) => textIn(text, targetRange))).toEqual(['1.', '2.', '3.']);
    expect(textIn(text, links[0]!.originSelectionRange!)).toBe('三个原则');
  });

  it('highlights show mentions with their words', async () => {
    await opened(text);
    const found = await ask<DocumentHighlight[]>('documentHighlight', rangeOf(text, '60%').start);
    expect(show(found)).toEqual(expect.arrayContaining(mentions));
    expect(show(found)!.filter((words) => words.endsWith('护理型床位占比'))).toHaveLength(3);
  });

  it('targets are listed with their version and places', async () => {
    await opened(text);
    await client.change(uri, 2, { text: `${text}${end}` });
    const { version, targets } = await client.request<TargetsResult>('planlint/targets', { uri });
    expect(version).toBe(2);
    expect(show(targets)).toEqual(expect.arrayContaining([...mentions, '600人次']));
    expect(targets[0]).toEqual({
      indicator: '全县护理型床位占比',
      key: '护理型床位比例',
      comparator: '>=',
      value: '55',
      unit: '%',
      amount: 55,
      filled: true,
      deadline: '2026年底',
      year: 2026,
      role: 'target',
      scope: ['全县'],
      section: '𠮷总体要求',
      path: ['𠮷总体要求'],
      reports: [],
      range: rangeOf(text, '55%'),
    });
  });
});

it('declares what it can', async () => {
  client = await startSession();
  expect(client.result.capabilities).toMatchObject({
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
  });
});

it('speaks English to an English client', async () => {
  await opened(figures, { initialize: { locale: 'en' } });
  const { contents } = await ask<Hover>('hover', rangeOf(figures, '55%').start);
  expect((contents as MarkupContent).value).toContain('another value');
});

it('follows an edit', async () => {
  await opened(plan);
  const range = rangeOf(plan, 'xx%');
  expect(await references(range.start)).toHaveLength(1);
  await client.change(
    uri,
    2,
    { range, text: '55%' },
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\r\n' },
  );
  const hover = await ask<Hover>('hover', { ...range.start, line: range.start.line + 1 });
  expect((hover.contents as MarkupContent).value).toContain('护理型床位占比**：≥55%');
});
