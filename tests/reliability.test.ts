// docs/reliability.md names tests that are there, and properties that the fuzzer has.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('docs/reliability.md');

it('names tests that are there', () => {
  const named = [...page.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('names every property of the fuzzer, and no other', () => {
  const named = new Set([...page.matchAll(/fuzz `([^`]+)`/g)].map(([, name]) => name));
  const there = [...read('tests/fuzz/properties.ts').matchAll(/\{ name: '([^']+)'/g)].map(([, name]) => name);
  expect([...named].sort()).toEqual(there.sort());
});
