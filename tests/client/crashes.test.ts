// Which document is set aside when the server dies, and when the server is left alone.
import { beforeEach, describe, expect, it } from 'vitest';
import { Crashes } from '../../client/crashes.js';

const MINUTE = 60_000;
let crashes: Crashes;
let now = 0;
const crash = (minutes = 0.1) => {
  now += minutes * MINUTE;
  return crashes.crashed(now);
};
/** The client opens its documents with a new server, in order, and the server answers some. */
const restart = (documents: readonly string[], answered: readonly string[] = []): void => {
  for (const uri of documents) crashes.sent(uri);
  for (const uri of answered) crashes.settled(uri);
};

beforeEach(() => {
  crashes = new Crashes();
  now = 0;
});

describe('a server that dies', () => {
  it('is started again', () => {
    restart(['a', 'b'], ['a', 'b']);
    expect(crash()).toEqual({ restart: true });
    expect(crashes.isSetAside('a')).toBe(false);
  });

  it('of one document loses it after three times, and runs on', () => {
    restart(['a', 'b'], ['a', 'b']);
    crashes.sent('b');
    expect(crash()).toEqual({ restart: true });
    restart(['a', 'b']);
    expect(crash()).toEqual({ restart: true });
    restart(['a', 'b']);
    expect(crash()).toEqual({ restart: true, setAside: 'b' });
    expect([crashes.isSetAside('a'), crashes.isSetAside('b')]).toEqual([false, true]);
  });

  it('is given the document again when the writer asks for it', () => {
    for (let i = 0; i < 3; i++) {
      restart(['a']);
      crash();
    }
    crashes.forgive();
    expect(crashes.isSetAside('a')).toBe(false);
    restart(['a']);
    expect(crash()).toEqual({ restart: true });
  });

  it('of one after the other of two loses both', () => {
    const aside: unknown[] = [];
    for (let i = 0; i < 6; i++) {
      restart(['a', 'b'].filter((uri) => !crashes.isSetAside(uri)));
      aside.push(crash().setAside);
    }
    expect(aside).toEqual([undefined, undefined, 'a', undefined, undefined, 'b']);
  });

  it('for no document to be seen is left alone after five times', () => {
    const restarts = Array.from({ length: 5 }, () => crash().restart);
    expect(restarts).toEqual([true, true, true, true, false]);
  });

  it('now and then is always started again', () => {
    for (let i = 0; i < 20; i++) {
      restart(['a']);
      expect(crash(11)).toEqual({ restart: true });
    }
  });
});
