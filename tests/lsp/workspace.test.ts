// Addresses of folders and files, as the search for .planlint.json goes through them.
import { expect, test } from 'vitest';
import { findParent, joinUri } from '../../server/lsp/workspace.js';

test.each([
  ['file:///w/a', 'b.json', 'file:///w/a/b.json'],
  ['file:///w/a', './b.json', 'file:///w/a/b.json'],
  ['file:///w/a', '../共 同/b.json', 'file:///w/%E5%85%B1%20%E5%90%8C/b.json'],
  ['file:///w/a', '../../../../b.json', 'file:///b.json'],
  ['file:///c%3A/a', '../b#1.json', 'file:///c%3A/b%231.json'],
  ['vscode-vfs://github/o/r', '../b.json', 'vscode-vfs://github/o/b.json'],
  ['vscode-vfs://github', '../b.json', 'vscode-vfs://github/b.json'],
])('%s and %s', (folder, path, expected) => expect(joinUri(folder, path)).toBe(expected));

test.each([
  ['file:///w/a.txt', 'file:///w'],
  ['file:///w', 'file://'],
  ['file://', undefined],
  ['vscode-vfs://github/o', 'vscode-vfs://github'],
  ['vscode-vfs://github', undefined],
  ['untitled:Untitled-1', undefined],
])('above %s', (uri, expected) => expect(findParent(uri)).toBe(expected));
