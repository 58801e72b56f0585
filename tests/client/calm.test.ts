// A tree view is told of changes only while it asks for nothing.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Calm } from '../../client/views/calm.js';

beforeEach(() => vi.useFakeTimers({ now: 10_000 }));
afterEach(() => vi.useRealTimers());

it('tells at once where the view rests, and of the next change when it has rested again', () => {
  let told = 0;
  const calm = new Calm(() => told++);
  calm.change();
  expect(told).toBe(1);
  calm.change();
  calm.change();
  vi.advanceTimersByTime(200);
  // The view is still asking, so the wait begins anew.
  calm.asked();
  vi.advanceTimersByTime(200);
  expect(told).toBe(1);
  vi.advanceTimersByTime(100);
  expect(told).toBe(2);
  vi.advanceTimersByTime(5000);
  expect(told).toBe(2);
});

it('tells nothing more when it is gone', () => {
  let told = 0;
  const calm = new Calm(() => told++);
  calm.asked();
  calm.change();
  calm.dispose();
  vi.advanceTimersByTime(5000);
  expect(told).toBe(0);
});
