// The server is killed in the middle of work: it is started again, the reports return, and the document is untouched.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, openUntitled, untilReported, untilReports } from './support.js';

/** The server processes that this extension host has started; Linux tells of them in files. */
function findServers(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return Number(parent) === process.pid && words.includes('server.cjs');
      } catch {
        return false;
      }
    });
}

describe('a server that is killed', () => {
  afterEach(closeAll);

  it('comes back with the reports, and the document is as it was', async function () {
    if (process.platform !== 'linux') this.skip();
    const { document } = await openUntitled('青山县工作计划\n一、目标\n签约率达到xx%以上。\n');
    const before = (await untilReported(document)).length;
    const text = document.getText();
    const [server, ...others] = findServers();
    assert(server !== undefined && others.length === 0, 'there is one server');
    process.kill(server, 'SIGKILL');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(3, 0), '建成xx个。\n');
    assert(await vscode.workspace.applyEdit(edit));
    await untilReports(document, 'the reports of a new server', (reports) => reports.length > before);
    assert.equal(document.getText(), `${text}建成xx个。\n`);
    assert.notEqual(findServers()[0], server);
  });
});
