// `planlint/editSection`: edits and cursor as positions, the version they hold for, and refusals.
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Range } from 'vscode-languageserver/node';
import type { EditSectionResult, SectionAction } from '../../server/protocol.js';
import { rangeOf, root, startSession, type TestClient } from './harness.js';

const uri = `${root}/a.plan`;
const plan = '某县工作要点\n一、粮食\n抓好春耕，机具见第二部分。\n二、农机\n补贴机具。\n三、畜牧\n稳定生产。\n';
let client: TestClient;
afterEach(() => client.dispose());

async function opened(text: string): Promise<void> {
  client = await startSession();
  await client.open(uri, text);
}

const ask = (position: Range['start'], action: SectionAction, of = uri): Promise<EditSectionResult | null> =>
  client.request('planlint/editSection', { uri: of, position, action });

const offsetIn = (text: string, { line, character }: Range['start']): number =>
  text.split('\n', line).join('\n').length + (line > 0 ? 1 : 0) + character;

function apply(text: string, result: EditSectionResult | null): string {
  if (!result || 'refused' in result) throw new Error(`refused: ${JSON.stringify(result)}`);
  return [...result.edits].reverse().reduce((now, { range, newText }) => {
    return now.slice(0, offsetIn(text, range.start)) + newText + now.slice(offsetIn(text, range.end));
  }, text);
}

describe.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
])('with %s', (_, eol) => {
  const text = plan.replaceAll('\n', eol);

  it('a section moves with its number and the references to it', async () => {
    await opened(text);
    const result = await ask(rangeOf(text, '农机').start, 'up');
    expect(apply(text, result)).toBe(
      '某县工作要点\n一、农机\n补贴机具。\n二、粮食\n抓好春耕，机具见第一部分。\n三、畜牧\n稳定生产。\n'.replaceAll(
        '\n',
        eol,
      ),
    );
    expect(result).toMatchObject({ version: 1, cursor: { line: 1, character: 2 } });
  });

  it('a section goes under the one before it', async () => {
    await opened(text);
    expect(apply(text, await ask(rangeOf(text, '补贴').start, 'demote'))).toBe(
      '某县工作要点\n一、粮食\n抓好春耕，机具见第一部分（一）。\n（一）农机\n补贴机具。\n二、畜牧\n稳定生产。\n'.replaceAll(
        '\n',
        eol,
      ),
    );
  });
});

it('is refused with a reason and the version', async () => {
  await opened(plan);
  expect(await ask(rangeOf(plan, '粮食').start, 'up')).toEqual({ version: 1, refused: 'first' });
  expect(await ask(rangeOf(plan, '粮食').start, 'renumber')).toEqual({ version: 1, refused: 'right' });
  expect(await ask({ line: 999, character: 999 }, 'up')).toMatchObject({ version: 1 });
});

it('is null where the document is not checked', async () => {
  await opened(plan);
  await client.open(`${root}/b.txt`, '买菜\n一、鱼\n', 'plaintext');
  expect(await ask({ line: 1, character: 0 }, 'up', `${root}/b.txt`)).toBeNull();
  expect(await ask({ line: 1, character: 0 }, 'up', `${root}/c.txt`)).toBeNull();
});

it('is of the last version, and fails where the text changes meanwhile', async () => {
  await opened(plan);
  await client.change(uri, 2, { text: `\n${plan}` });
  expect(await ask({ line: 4, character: 0 }, 'up')).toMatchObject({ version: 2, cursor: { line: 2, character: 0 } });
  const { reached, release } = client.hold();
  const answer = ask({ line: 4, character: 0 }, 'up');
  await reached;
  await client.change(uri, 3, { text: plan });
  await client.settle();
  release();
  await expect(answer).rejects.toThrow();
});

describe('a number out of line', () => {
  const fixesAt = async (text: string, words: string): Promise<CodeAction[]> =>
    ((await client.actions(uri, rangeOf(text, words))) ?? []).filter(({ isPreferred }) => isPreferred);

  it.each([
    ['三、畜牧', '四、畜牧', '三、'],
    ['机具见第二部分', '一是抓早。三是抓细。四是抓快', '二是'],
  ])('%s as %s has renumbering as its preferred fix', async (from, to, first) => {
    const text = plan.replace(from, to);
    await opened(text);
    const [fix, ...others] = await fixesAt(text, to.includes('三是') ? '三是' : '四、');
    expect(others).toEqual([]);
    expect(fix!.title).toContain('重新编号');
    const [change] = fix!.edit!.documentChanges as { edits: { newText: string }[] }[];
    expect(change!.edits[0]!.newText).toBe(first);
  });
});
