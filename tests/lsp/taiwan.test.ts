// A client in zh-tw: every text of planlint's own is Traditional, and every word of the document stays what it is.
import { afterEach, expect, it } from 'vitest';
import type { CodeLens, Hover } from 'vscode-languageserver/node';
import type { ProblemsResult, ReadinessResult } from '../../server/protocol.js';
import { rangeOf, root, startSession, type TestClient } from './harness.js';

const uri = `${root}/a.plan`;
const text =
  '青山县2026年工作计划\n一、总体要求\n结合xx县实际，护理型床位占比达到xx%以上。\n二、主要任务\n加强队伍建设，完善设施。。\n';
let client: TestClient;
afterEach(() => client.dispose());

it.each([
  ['the client', { initialize: { locale: 'zh-tw' } }],
  ['the settings', { settings: { locale: 'zh-TW' } }],
])('texts in the language of %s', async (_, options) => {
  client = await startSession(options);
  await client.open(uri, text);
  const { diagnostics } = await client.waitForDiagnostics(uri);
  const messages = diagnostics.map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringMatching(/^「xx%」還沒有填.*护理型床位占比應填/));
  const titles = (await client.actions(uri, rangeOf(text, 'xx县')))!.map(({ title }) => title);
  expect(titles).toContain('填寫「xx县」…');
  const problems = await client.request<ProblemsResult>('planlint/problems', { uri });
  expect(problems!.groups.map(({ title }) => title)).toContain('標點');
  const ready = await client.request<ReadinessResult>('planlint/readiness', { uri });
  expect(ready!.checks.map(({ title }) => title).join()).toMatch(/沒有|錯誤/);
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: rangeOf(text, 'xx%').start,
  });
  expect(JSON.stringify(hover!.contents)).toMatch(/待填\*\* 「xx%」：一個百分數.*目標.*章節：总体要求/);
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  expect(lenses!.map(({ command }) => command?.title)).toContain('2 處待填');
});
