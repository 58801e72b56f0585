// Stands for node:assert/strict where the suite runs in a browser: the functions that the tests use, over chai.
import { assert } from 'chai';

async function rejects(work: Promise<unknown> | (() => Promise<unknown>), expected?: RegExp): Promise<void> {
  const fault = await (typeof work === 'function' ? work() : work).then(
    () => undefined,
    (error: unknown) => error ?? 'nothing',
  );
  assert(fault !== undefined, 'it rejects');
  if (expected) assert.match(String(fault), expected);
}

export default Object.assign((value: unknown, message?: string) => assert(value, message), {
  ok: assert.isOk,
  equal: assert.strictEqual,
  notEqual: assert.notStrictEqual,
  deepEqual: assert.deepEqual,
  notDeepEqual: assert.notDeepEqual,
  match: assert.match,
  doesNotMatch: assert.notMatch,
  fail: assert.fail,
  throws: assert.throws,
  rejects,
});
