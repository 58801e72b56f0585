// The work list on standard input (--stdin-list): a document a line, as a path or as an object of JSON with `path`, and, where
// wanted, `id`, which comes back with the answer, and `text`, which is then checked instead of the file.
import { resolve } from 'node:path';
import { MAX_BYTES } from '../read.js';
import type { Failure } from '../reason.js';
import type { Job } from './outcome.js';

/** A line may hold a whole document, with every character escaped. */
const LONGEST = MAX_BYTES * 6;

export type Listed = Job | (Failure & { readonly id?: string | number });

export async function* readWorkList(stdin: AsyncIterable<Uint8Array>, cwd: string): AsyncGenerator<Listed> {
  for await (const line of readLines(stdin)) {
    if (line === undefined) yield { path: '', reason: { id: 'tooBig', detail: '64 MiB' } };
    else if (line.trim() !== '') yield line.trimStart().startsWith('{') ? readObject(line, cwd) : toJob(line, cwd);
  }
}

const toJob = (path: string, cwd: string): Job => ({ target: { stdin: false, path, absolute: resolve(cwd, path) } });

function readObject(line: string, cwd: string): Listed {
  const { path, id, text } = tryParse(line);
  const named = typeof id === 'string' || typeof id === 'number' ? { id } : {};
  const isText = typeof text === 'string';
  if (typeof path === 'string' && path !== '') return { ...toJob(path, cwd), ...named, ...(isText ? { text } : {}) };
  if (isText) return { target: { stdin: true, path: '-' }, ...named, text };
  return { ...named, path: line.slice(0, 80), reason: { id: 'workLine' } };
}

function tryParse(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}

/** Lines without their ends, undefined for one that is too long; no more than a line and a chunk are held. */
async function* readLines(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const take = (): string | undefined => {
    const line = length > LONGEST ? undefined : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stdin) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [i, piece] of [first, ...more].entries()) {
      if (i > 0) yield take();
      length += piece.length;
      if (length <= LONGEST) parts.push(piece);
    }
  }
  if (length > 0) yield take();
}
